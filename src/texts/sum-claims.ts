import type { Claim } from "./claim.ts";
import type { Referred } from "./referred-values.ts";
import { shownNumber } from "./value-range.ts";

const term = "(?:\\d{1,3}(?:\\.\\d{3}){1,4}(?!\\d)|\\d{1,12}(?![\\d.]\\d)|\\{\\{[^{}]{1,300}\\}\\})";
const sum = new RegExp(`(?<![\\d.,])${term}(?:\\s?\\+\\s?${term}){1,20}\\s?=\\s?${term}`, "gu");

/** A sum that is written out, with the length of the piece of text it takes. */
export type SumClaim = Claim & { readonly length: number };

/** Checks every sum that is written out, in digits or with references: "238 + 79 = 317". */
export function sumClaims(text: string, references: readonly Referred[]): SumClaim[] {
  return [...text.matchAll(sum)].flatMap(({ 0: found, index }): SumClaim[] => {
    const terms = [...found.matchAll(new RegExp(term, "gu"))].map((one) =>
      numberOf(one[0], index + one.index, references),
    );
    const place = { index, length: found.length, found: found.replaceAll(/\s+/g, " ") };
    if (terms.includes(undefined)) return [];
    const is = terms.slice(0, -1).reduce((total: number, one) => total + (one as number), 0);
    if (is === terms.at(-1)) return [{ ...place, outcome: "true" }];
    return [{ ...place, outcome: "false", why: { kind: "sum", is } }];
  });
}

function numberOf(written: string, index: number, references: readonly Referred[]): number | undefined {
  if (!written.startsWith("{")) return Number(written.replaceAll(".", ""));
  const value = references.find((one) => one.index === index)?.value;
  const shown = value && shownNumber(value);
  return shown?.word ? undefined : shown?.number;
}
