import { type FigureCandidate, figureCandidates } from "../../src/texts/figure-candidates.ts";
import { looseNumbers } from "../../src/texts/loose-numbers.ts";
import { namedFigures } from "../../src/texts/named-figures.ts";
import { type NearFigure, type NumberInSentence, nearFigures, saysGoal } from "../../src/texts/nearest-figure.ts";
import { numbersInSentences } from "../../src/texts/numbers-in-sentences.ts";
import type { TextContext } from "../../src/texts/reference-value.ts";
import { sentencesIn } from "../../src/texts/sentences-in.ts";
import { subjectFinder } from "../../src/texts/subject-words.ts";
import { type SumClaim, sumClaims } from "../../src/texts/sum-claims.ts";

/** A number in a text of others that the data of an edition contradicts. */
export type Contradiction = {
  /** As written, with its word: "bijna 200". */
  readonly found: string;
  readonly index: number;
  /** The reference to the value it should be, or for a sum what it is. */
  readonly against: string;
};

/**
 * Reads a text that was written without references, and gives the numbers that are near a value of the edition and about the
 * same, but not equal to it and not a true approximation of it. A number that is equal to another value in question is right.
 */
export function contradictions(text: string, context: TextContext): Contradiction[] {
  const figures = namedFigures(context.monitor);
  const candidates = figureCandidates(figures, context).filter(({ of }) => of === "count");
  const sums = sumClaims(text, []);
  const numbers = looseNumbers(text, []).filter(({ of, index }) => of === "count" && !isInside(index, sums));
  const inSentences = numbersInSentences(numbers, sentencesIn(text), {
    namedIn: subjectFinder(figures, context.monitor),
  });
  return [...sums.flatMap(wrongSum), ...inSentences.flatMap((number) => contradiction(number, candidates))];
}

function contradiction(number: NumberInSentence, candidates: readonly FigureCandidate[]): Contradiction[] {
  const near = nearFigures(number, candidates).filter((one) => isInQuestion(one, number));
  const [likeliest] = near.filter(isSame);
  if (likeliest === undefined || near.some((one) => isRight(one, number))) return [];
  const { token, before } = number;
  const word = token.approximation ? (/\S+(?: dan)?\s*$/.exec(before)?.[0] ?? "") : "";
  const found = `${word}${token.written}`.replaceAll(/\s+/g, " ");
  return [{ found, index: token.index, against: likeliest.candidate.reference }];
}

/** A goal is in question only in a sentence that talks of goals, and a count of things only beside its name. */
function isInQuestion({ candidate, rank }: NearFigure, { sentence }: NumberInSentence): boolean {
  if (candidate.aspect === "goal" || candidate.aspect === "target") return saysGoal(sentence);
  return candidate.aspect === "things" || rank.indicator > 0;
}

/** A text that leaves out "circa" is no contradiction. */
function isRight({ isConsistent, candidate: { value } }: NearFigure, { token }: NumberInSentence): boolean {
  return isConsistent || (value.status === "approximate" && value.near === token.value && !token.approximation);
}

/** The sentence names both the subject and the indicator. */
function isSame({ rank }: NearFigure): boolean {
  return rank.subject > 0 && rank.indicator > 1;
}

function wrongSum(sum: SumClaim): Contradiction[] {
  if (sum.outcome !== "false" || sum.why.kind !== "sum") return [];
  return [{ found: sum.found, index: sum.index, against: String(sum.why.is) }];
}

function isInside(index: number, sums: readonly SumClaim[]): boolean {
  return sums.some((sum) => sum.index <= index && index < sum.index + sum.length);
}
