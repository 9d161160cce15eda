import type { Unit } from "../domain/dataset.ts";
import { intervalOf } from "../domain/figure.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import type { NumberToken } from "./number-tokens.ts";
import type { KnownActual } from "./reference-value.ts";
import { type NamedSubjects, subjectRank } from "./subject-words.ts";

/** A number in its sentence: what is said near it and around it, and which subjects are meant. */
export type NumberInSentence = {
  readonly token: NumberToken;
  readonly sentence: string;
  /** What stands in the sentence before it. */
  readonly before: string;
  /** The words between the numbers before and after it. */
  readonly near: string;
  /** The first words behind it, in small letters. */
  readonly after: readonly string[];
  readonly named: NamedSubjects;
};

export type NearFigure = {
  readonly candidate: FigureCandidate;
  /** The number in the text fits the value: it is the same, or the approximation is true. */
  readonly isConsistent: boolean;
  /** How much the sentence says it is about this subject, and about this indicator; 0 is not. */
  readonly rank: { readonly subject: number; readonly indicator: number };
};

const goalWords = /doel|beoog|gepland|moet|verwacht|streven|streeft|\bplan\b|plannen|ten ?minste|in totaal|ambitie/i;

/** Gives the values within 10% of a number, the most likely one first. */
export function nearFigures(number: NumberInSentence, candidates: readonly FigureCandidate[]): NearFigure[] {
  const { token } = number;
  return candidates
    .filter((one) => one.of === token.of && isNear(token, one.value) && isMeant(one, number))
    .map((candidate) => ({
      candidate,
      isConsistent: isConsistent(token, candidate.value),
      rank: rankOf(candidate, number),
    }))
    .filter((near) => isLikely(near, number))
    .map((near) => ({ near, score: scoreOf(near, number) }))
    .sort((a, b) => b.score - a.score)
    .map(({ near }) => near);
}

/**
 * In a sentence about one project the figures of another are no answer, and a total only when it is the same number. A
 * percentage may be of anything: one that is not the same is only an answer where the sentence says of what.
 */
function isLikely({ candidate, isConsistent: fits, rank }: NearFigure, { named, sentence }: NumberInSentence): boolean {
  if (candidate.of === "percentage") return rank.subject > 0 && (fits || rank.indicator > 0 || saysGoal(sentence));
  if (rank.subject > 0 || named.size === 0) return true;
  return fits && candidate.figure?.subject.kind === "programme";
}

function isNear({ value = Number.NaN }: NumberToken, figure: KnownActual): boolean {
  const other = numberOf(figure);
  return Math.abs(value - other) <= 0.1 * Math.max(value, other) + 1e-9;
}

function numberOf(figure: KnownActual): number {
  return figure.status === "known" ? figure.value : figure.near;
}

/** Everything the value can be must be what the text says (FMT-1 rule 4). */
function isConsistent({ value = Number.NaN, approximation }: NumberToken, figure: KnownActual): boolean {
  const said = approximation && { word: approximation, near: value };
  if (figure.status === "approximate" && said?.word === figure.word && said.near === figure.near) return true;
  const is =
    figure.status === "known" ? { low: figure.value, high: figure.value } : intervalOf(figure.word, figure.near);
  if (said === undefined) return is.low === value && is.high === value;
  if (said.word === "at-least") return is.low >= value;
  const fits = intervalOf(said.word, value);
  return fits.low <= is.low && is.high <= fits.high;
}

function rankOf(candidate: FigureCandidate, { near, sentence, after, named }: NumberInSentence): NearFigure["rank"] {
  const { figure, aspect } = candidate;
  if (figure === undefined) return { subject: 1, indicator: aspect === "things" ? 4 : saysMoney(candidate, sentence) };
  const { words = /(?!)/ } = candidate;
  const unit = isUnit(after[0], figure.indicator.unit) ? 1 : 0;
  const said = words.test(near) ? 2 : words.test(sentence) ? 1 : 0;
  return { subject: subjectRank(figure.subject, named), indicator: said + unit };
}

/**
 * What is counted besides results has a name that stands beside the number: "27 projecten". A number in words, and a small
 * number about something else, is often equal to some figure by chance.
 */
function isMeant({ aspect, reference, figure }: FigureCandidate, number: NumberInSentence): boolean {
  const counted = number.after.slice(0, 2);
  if (aspect === "things") return counted.some((word) => thingNames(reference).some((name) => word.endsWith(name)));
  if (number.token.isWord) return figure !== undefined && counted.some((word) => isUnit(word, figure.indicator.unit));
  return true;
}

function thingNames(reference: string): string[] {
  const name = reference.replace("aantal ", "");
  if (name === "hoofddoelen") return ["doelen"];
  return name === "categorieen" ? [name, "categorieën"] : [name];
}

function isUnit(word: string | undefined, { one, many }: Unit): boolean {
  return word === one || word === many;
}

function saysMoney({ reference }: FigureCandidate, sentence: string): number {
  const words = reference === "uitgegeven" ? /uitgegeven|besteed/i : /budget|begroot|begroting/i;
  return words.test(sentence) ? 4 : 0;
}

function scoreOf(
  { candidate, isConsistent: fits, rank }: NearFigure,
  { token, sentence, near }: NumberInSentence,
): number {
  const isPlanned = candidate.aspect === "goal" || candidate.aspect === "target";
  const saysGoal = goalWords.test(sentence);
  const goal = isPlanned ? (saysGoal ? (goalWords.test(near) ? 1 : 0) : -3) : candidate.aspect === "share" ? -0.1 : 0;
  const target = candidate.aspect === "target" ? (/tussendoel|t\/m|nu /i.test(sentence) ? 0.2 : -0.2) : 0;
  const distance = Math.abs((token.value ?? 0) - numberOf(candidate.value)) / Math.max(1, token.value ?? 1);
  return rank.subject + rank.indicator + (fits ? 3 : 0) + goal + target - distance;
}

/** Tells whether a sentence talks of what is planned. */
export function saysGoal(sentence: string): boolean {
  return goalWords.test(sentence);
}
