import type { Approximation } from "../domain/figure.ts";
import { plainForClaims } from "./plain-for-claims.ts";

/** A number in a text, in digits or in words. */
export type NumberToken = {
  /** As written, e.g. "1.200", "24%" or "€ 350.000". */
  readonly written: string;
  readonly index: number;
  /** Undefined for what looks like a number but is none of ours, e.g. "2.1" or "1/3". */
  readonly value?: number;
  readonly of: "count" | "percentage" | "euros";
  /** Written as a word, such as "twee", or "twee van de drie". */
  readonly isWord?: true;
  /** The word before it: "ruim 600". "At least" leaves it open upwards. */
  readonly approximation?: Approximation | "at-least";
};

const scales: Readonly<Record<string, number>> = {
  duizend: 1e3,
  miljoen: 1e6,
  mln: 1e6,
  miljard: 1e9,
};
/** Digits with what holds them together, at most one amount or percentage. "1 op de 5" says one thing. */
const inDigits =
  /(?<sign>(?:€|\bEUR)[ \u00a0\u202f]?)?(?<!\d)(?<digits>\d+(?:(?:[.,/\u00a0\u202f]|\s+op\s+(?:de|elke|iedere)\s+)\d+)*)(?<scale>[ \u00a0](?:duizend|miljoen|mln\b\.?|miljard))?(?<after>[ \u00a0]?(?:%|procent\b|euro\b))?/gi;

const approximations: readonly (readonly [RegExp, NumberToken["approximation"]])[] = [
  [/\bruim$/i, "well-over"],
  [/\bmeer dan$/i, "more-than"],
  [/\bbijna$/i, "almost"],
  [/\b(?:circa|ca\.?|ongeveer|zo['’]n|grofweg|rond de)$/i, "about"],
  [/\b(?:ten ?minste|minstens|minimaal)$/i, "at-least"],
];
const wordAtEnd = /\b(?:ruim|meer dan|bijna|circa|ca\.?|ongeveer|zo['’]n|grofweg|rond de)\s+(?:de |het )?$/iu;

/** Gives the numbers in digits in a text, in order. */
export function numbersInDigits(text: string): NumberToken[] {
  return [...text.matchAll(inDigits)].map(({ 0: written, index, groups }) => {
    const { sign, digits = "", scale, after = "" } = groups ?? {};
    const value = numberOf(digits, scale);
    const approximation = approximationBefore(text, index);
    return {
      written,
      index,
      of: sign || /euro/i.test(after) ? "euros" : after ? "percentage" : "count",
      ...(value !== undefined && { value }),
      ...(approximation && { approximation }),
    };
  });
}

/** Gives the word that makes the number behind it an approximation, when there is one. */
export function approximationBefore(text: string, index: number): NumberToken["approximation"] {
  const before = plainForClaims(text.slice(Math.max(0, index - 30), index)).replace(/\s+(?:de |het )?$/u, "");
  return approximations.find(([word]) => word.test(before))?.[1];
}

/** Gives that word at the end of a text as it was typed, with its space; empty when there is none. "At least" is no part of a number. */
export function approximatingWord(before: string): string {
  return wordAtEnd.exec(before)?.[0] ?? "";
}

/** A point stands between thousands, a comma before decimals (FMT-1 rule 2). */
function numberOf(digits: string, scale: string | undefined): number | undefined {
  if (!/^(?:\d+|\d{1,3}(?:[.\u00a0\u202f]\d{3})+)(?:,\d+)?$/.test(digits)) return undefined;
  const value = Number(digits.replaceAll(/[.\u00a0\u202f]/g, "").replace(",", "."));
  return value * (scale ? (scales[scale.trim().replace(".", "").toLowerCase()] ?? 1) : 1);
}
