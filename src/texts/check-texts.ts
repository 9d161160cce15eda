import type { Dataset } from "../domain/dataset.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Origin } from "../domain/origin.ts";
import { placesIn } from "../domain/places-in.ts";
import { type Problem, problem, type Severity } from "../problems/problem.ts";
import type { Claim } from "./claim.ts";
import { doubledWords } from "./doubled-words.ts";
import { type EditionText, editionTexts } from "./edition-texts.ts";
import { type FigureCandidate, figureCandidates } from "./figure-candidates.ts";
import { type GoalClaim, goalClaims } from "./goal-claims.ts";
import { growthClaims } from "./growth-claims.ts";
import { looseNumbers } from "./loose-numbers.ts";
import { misplacedReferences } from "./misplaced-references.ts";
import { namedFigures } from "./named-figures.ts";
import { type NearFigure, type NumberInSentence, nearFigures } from "./nearest-figure.ts";
import type { NumberToken } from "./number-tokens.ts";
import { numbersInSentences } from "./numbers-in-sentences.ts";
import { partClaims } from "./part-claims.ts";
import type { TextContext } from "./reference-value.ts";
import { brokenReferencesIn } from "./references-in.ts";
import { type Referred, referredValues, type WrongReference } from "./referred-values.ts";
import { type Sentence, sentencesIn } from "./sentences-in.ts";
import { type NamedSubjects, subjectFinder } from "./subject-words.ts";
import { suggestionOf } from "./suggestion-of.ts";
import { sumClaims } from "./sum-claims.ts";
import { wordClaims } from "./word-claims.ts";

/** What the texts of one edition are compared with; made once. */
type Material = {
  readonly context: TextContext;
  readonly candidates: readonly FigureCandidate[];
  readonly namedIn: (sentence: string) => NamedSubjects;
};

/**
 * Checks every text of the editions and every story: references that stand for nothing, numbers that are no reference, and
 * words such as "ruim" and "de helft van" that the data contradicts. In a concept all of it is a warning.
 */
export function checkTexts(dataset: Dataset, monitors: readonly Monitor[]): Problem[] {
  const materials = new Map<Monitor, Material>();
  const ofTexts = editionTexts(dataset, monitors).flatMap((text) => {
    const material = materials.get(text.monitor) ?? materialOf(text.monitor, monitors);
    materials.set(text.monitor, material);
    return problemsOf(text, material, dataset);
  });
  return [...misplacedReferences(dataset), ...ofTexts];
}

function materialOf(monitor: Monitor, monitors: readonly Monitor[]): Material {
  const figures = namedFigures(monitor);
  const context = { monitor, monitors };
  return { context, candidates: figureCandidates(figures, context), namedIn: subjectFinder(figures, monitor) };
}

function problemsOf(
  { prose, about, isConcept, isRepeated }: EditionText,
  material: Material,
  { indicators }: Dataset,
): Problem[] {
  const { text } = prose;
  const severity: Severity = isConcept ? "warning" : "error";
  const placeOf = placesIn(prose);
  const { values, wrong } = referredValues(text, material.context);
  const sentences = sentencesIn(text);
  const { context } = material;
  const goals = sentences.flatMap((one) => goalClaims(one, within(one, values), context));
  const words = sentences.flatMap((one) => wordsAround(one, within(one, values), context));
  const claims = [...goals, ...words, ...sumClaims(text, values)];
  const ofEdition = [
    ...wrong.map((one) => wrongReference(one, placeOf(one.index), severity)),
    ...claims.flatMap((claim) => claimProblem(claim, placeOf(claim.index), severity)),
  ];
  if (isRepeated) return ofEdition.map((one) => inEdition(one, context.monitor));
  const numbers = looseNumbers(text, indicators.values()).filter((one) => !isInside(one, goals));
  return [
    ...brokenReferencesIn(text).map(({ found, index }) =>
      problem("verwijzing-haakjes", placeOf(index), { found }, severity),
    ),
    ...ofEdition,
    ...doubledWords(text, values).map(({ index, ...details }) =>
      problem("dubbel-woord", placeOf(index), details, severity),
    ),
    ...numbersInSentences(numbers, sentences, { namedIn: material.namedIn, own: about }).map((number) =>
      looseNumber(number.token, likeliest(number, material.candidates), {
        text,
        place: placeOf(number.token.index),
        severity,
      }),
    ),
  ];
}

/** The references of one sentence. */
function within({ index, text }: Sentence, values: readonly Referred[]): Referred[] {
  return values.filter((one) => one.index >= index && one.index < index + text.length);
}

function wordsAround(sentence: Sentence, references: readonly Referred[], context: TextContext): Claim[] {
  if (references.length === 0) return [];
  return [
    ...wordClaims(sentence, references),
    ...partClaims(sentence, references),
    ...growthClaims(sentence, references, context),
  ];
}

/** "Twee van de drie hoofddoelen" that was checked is no loose number any more. */
function isInside({ index }: NumberToken, claims: readonly GoalClaim[]): boolean {
  return claims.some((claim) => claim.index <= index && index < claim.index + claim.length);
}

function wrongReference({ mistake }: WrongReference, place: Origin, severity: Severity): Problem {
  if (mistake.mistake !== "no-value") return problem("onbekende-verwijzing", place, mistake, severity);
  const { mistake: _, ...details } = mistake;
  return problem("verwijzing-zonder-waarde", place, details, severity);
}

/** Of a text that stands in more editions: in which one the figure is missing. */
function inEdition(found: Problem, { quarter }: Monitor): Problem {
  return found.code === "verwijzing-zonder-waarde"
    ? problem(found.code, found.place, { ...found.details, quarter }, found.severity)
    : found;
}

function claimProblem({ found, ...claim }: Claim, place: Origin, severity: Severity): Problem[] {
  switch (claim.outcome) {
    case "true":
      return [];
    case "false":
      return [problem("woord-klopt-niet", place, { found, why: claim.why }, severity)];
    case "unknown":
      return [problem("woord-niet-na-te-gaan", place, { found, why: claim.why })];
  }
}

/** "Twee van de drie" is no value of the data, even where "twee" is one. */
function likeliest(number: NumberInSentence, candidates: readonly FigureCandidate[]): NearFigure | undefined {
  return partWords.test(number.token.written) ? undefined : nearFigures(number, candidates)[0];
}

const partWords = /\s+(?:van|op)\s+de(?=\s|$)/;

function looseNumber(
  token: NumberToken,
  near: NearFigure | undefined,
  { text, place, severity }: { readonly text: string; readonly place: Origin; readonly severity: Severity },
): Problem {
  return problem(
    "los-getal",
    place,
    {
      found: token.written
        .trim()
        .replace(/\s+(?:van|op)\s+de$/, "")
        .replaceAll(/\s+/g, " "),
      ...(near && { nearest: suggestionOf(near, token, text) }),
    },
    severity,
  );
}
