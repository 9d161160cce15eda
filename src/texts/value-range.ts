import { type Actual, type Approximation, intervalOf } from "../domain/figure.ts";
import type { ReferenceValue } from "./reference-value.ts";

/** The least and the most a value can be: equal when it is exactly known. */
export type ValueRange = { readonly low: number; readonly high: number };

/** The number a reference shows, with the word it shows with it, and the range in which the real value lies. */
export type ShownNumber = {
  readonly number: number;
  readonly word?: Approximation;
  readonly range: ValueRange;
  readonly of: "count" | "euros" | "percentage";
};

/** Gives the range of an actual; undefined when it is missing. */
export function rangeOf(actual: Actual): ValueRange | undefined {
  switch (actual.status) {
    case "known":
      return exactly(actual.value);
    case "approximate":
      return intervalOf(actual.word, actual.near);
    case "missing":
      return undefined;
  }
}

/** Gives the number a reference shows; undefined when it shows words, or a number of its own. */
export function shownNumber(value: ReferenceValue): ShownNumber | undefined {
  switch (value.kind) {
    case "count":
      return value.aspect === "stated" ? undefined : ofActual(value.value);
    case "difference":
      return { number: Math.abs(value.difference), range: exactly(Math.abs(value.difference)), of: "count" };
    case "things":
      return approximately(value.number, value.approximation, "count");
    case "money":
      return approximately(value.euros, value.approximation, "euros");
    case "share":
      return value.whole < 20 ? undefined : ofShare((value.part * 100) / value.whole);
    case "status":
    case "loose":
      return undefined;
  }
}

/** Gives the range in which the real value of a reference lies; a rounded number in a text stands for the real one. */
export function valueRange(value: ReferenceValue): ValueRange | undefined {
  return value.kind === "count" && value.aspect === "stated" ? rangeOf(value.figure.actual) : shownNumber(value)?.range;
}

/** A share is shown rounded down (FMT-1 rule 3). */
function ofShare(percentage: number): ShownNumber {
  return { number: Math.floor(percentage), range: exactly(percentage), of: "percentage" };
}

function ofActual(actual: Exclude<Actual, { status: "missing" }>): ShownNumber {
  if (actual.status === "approximate") return approximately(actual.near, actual.word, "count");
  // A target may have decimals and is shown rounded.
  return { number: Math.round(actual.value), range: exactly(Math.round(actual.value)), of: "count" };
}

function approximately(number: number, word: Approximation | undefined, of: ShownNumber["of"]): ShownNumber {
  return word ? { number, word, range: intervalOf(word, number), of } : { number, range: exactly(number), of };
}

function exactly(value: number): ValueRange {
  return { low: value, high: value };
}
