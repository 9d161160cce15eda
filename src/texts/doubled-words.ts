import type { Unit } from "../domain/dataset.ts";
import { thingWords } from "./counted-things.ts";
import type { ReferenceValue } from "./reference-value.ts";
import type { Referred } from "./referred-values.ts";

/** A word behind a reference that the reference shows already: `{{ cijfer gestart }} trajecten`. */
export type DoubledWord = {
  readonly index: number;
  /** The reference with the word, as typed. */
  readonly found: string;
  /** What the reference shows: "trajecten", "meer", "%" or "€". */
  readonly shows: string;
  /** The word that stands beside it. */
  readonly word: string;
  /** What to write between the braces to keep the word. */
  readonly bare?: string;
};

const people = "inwoners?|mensen|personen|persoon|deelnemers?|jongeren|kandidaten|werkzoekenden";
const nounBehind = /^[*_]{0,3}\s+[*_]{0,3}(?<word>\p{L}[\p{L}-]*)/u;
const growthBehind = new RegExp(`^[*_]{0,3}\\s+(?:(?:${people})\\s+)?(?<word>meer|minder)(?![\\p{L}-])`, "iu");
const percentBehind = /^[*_]{0,3}\s?(?<word>%|procent(?!\p{L}))/iu;
const euroBehind = /^[*_]{0,3}\s+(?<word>euro)(?!\p{L})/iu;
const euroBefore = /(?<word>€)\s?[*_]{0,3}$/u;

/** Gives the references whose counted thing, "meer" or "minder", "%" or "€" is typed beside it once more. */
export function doubledWords(text: string, references: readonly Referred[]): DoubledWord[] {
  return references.flatMap((reference): DoubledWord[] => {
    const { index, length, inside, value } = reference;
    const behind = text.slice(index + length, index + length + 60);
    const doubled = doubledIn(value, behind, text.slice(Math.max(0, index - 5), index));
    if (doubled === undefined) return [];
    const { word, isBefore, hasBare, shows } = doubled;
    const typed = text.slice(index, index + length);
    const found = isBefore ? `${word} ${typed}` : `${typed}${/^%/.test(word) ? "" : " "}${word}`;
    const bare = `${inside.trim()} zonder eenheid`.replaceAll(/\s+/g, " ");
    return [{ index, found: found.replaceAll(/\s+/g, " "), shows, word, ...(hasBare && { bare }) }];
  });
}

type Doubled = {
  readonly word: string;
  readonly shows: string;
  readonly hasBare?: boolean;
  readonly isBefore?: boolean;
};

function doubledIn(value: ReferenceValue, behind: string, before: string): Doubled | undefined {
  switch (value.kind) {
    case "count":
      return value.unit && noun(behind, value.unit);
    case "difference":
      return (value.unit && noun(behind, value.unit)) ?? one(growthBehind.exec(behind), directionOf(value.difference));
    case "things":
      return value.isBare ? undefined : thing(behind, value.things);
    case "share":
      return one(percentBehind.exec(behind), value.whole < 20 ? "van de" : "%");
    case "money":
      return one(euroBehind.exec(behind), "€") ?? isBefore(one(euroBefore.exec(before), "€"));
    case "status":
    case "loose":
      return undefined;
  }
}

/** Who is counted as "inwoners" is not called "mensen" beside it. */
function noun(behind: string, { one: single, many }: Unit): Doubled | undefined {
  const word = nounBehind.exec(behind)?.groups?.word;
  if (word === undefined) return undefined;
  const isPerson = (some: string) => new RegExp(`^(?:${people})$`, "i").test(some);
  const isDoubled =
    word.toLowerCase() === single || word.toLowerCase().endsWith(many) || (isPerson(word) && isPerson(many));
  return isDoubled ? { word, shows: many, hasBare: true } : undefined;
}

function thing(behind: string, things: string): Doubled | undefined {
  const name = Object.entries(thingWords).find(([, one]) => one === things)?.[0] ?? things;
  const many = name.replace("categorieen", "categorieën");
  const word = nounBehind.exec(behind)?.groups?.word;
  const isDoubled = word && [many, name, many.replace("hoofd", "")].some((one) => word.toLowerCase().endsWith(one));
  return isDoubled ? { word, shows: many, hasBare: true } : undefined;
}

function one(match: RegExpExecArray | null, shows: string): Doubled | undefined {
  return match?.groups?.word ? { word: match.groups.word, shows } : undefined;
}

function isBefore(doubled: Doubled | undefined): Doubled | undefined {
  return doubled && { ...doubled, isBefore: true };
}

/** No difference is shown as "evenveel". */
function directionOf(difference: number): string {
  if (difference === 0) return "evenveel";
  return difference > 0 ? "meer" : "minder";
}
