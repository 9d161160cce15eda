import { exactValueOf } from "../domain/figure.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Claim, UnknownClaim } from "./claim.ts";
import type { NamedFigure } from "./named-figures.ts";
import { previousOf, type ReferenceValue, type TextContext } from "./reference-value.ts";
import { withoutReferences } from "./references-in.ts";
import type { Referred } from "./referred-values.ts";
import type { Sentence } from "./sentences-in.ts";

const doubled =
  /(?<![a-zà-ÿ])(?<!\bniet\s{1,6})(?:(?<word>ruim|meer\s+dan|bijna|ongeveer|circa)\s+)?(?:verdubbel(?:d|de|den|t|ing)|twee\s+keer\s+zoveel|dubbel\s+zoveel)(?![a-zà-ÿ])/i;

/**
 * Checks "verdubbeld" in a sentence about one figure, or about one goal: 1.9 to 2.1 times the edition before, or of two
 * editions the sentence names ("van {{ cijfer x t/m 2021-Q4 }} naar {{ cijfer x }}") the one before (FMT-1 rule 4).
 */
export function growthClaims(sentence: Sentence, references: readonly Referred[], context: TextContext): Claim[] {
  // What stands in a reference is no claim: `{{ los verdubbeld }}` says that nobody can check it.
  const match = doubled.exec(withoutReferences(sentence.text));
  const values = references.map(({ value }) => value).filter(({ kind }) => kind !== "loose" && kind !== "status");
  if (match === null || values.length === 0) return [];
  const place = { index: sentence.index + match.index, found: match[0].replaceAll(/\s+/g, " ") };
  const grown = growthOf(values, context);
  if (typeof grown === "string") return [{ ...place, outcome: "unknown", why: grown }];
  const { before, now } = grown;
  if (before > 0 && isDouble(now / before, match.groups?.word)) return [{ ...place, outcome: "true" }];
  return [{ ...place, outcome: "false", why: { kind: "growth", before, now } }];
}

type Count = ReferenceValue & { readonly kind: "count" };
type Growth = { readonly before: number; readonly now: number };

function growthOf(values: readonly ReferenceValue[], context: TextContext): Growth | UnknownClaim {
  const counts = values.filter((one): one is Count => one.kind === "count");
  const [first] = counts;
  // Of an amount, a share and the like nobody knows what it was.
  if (first === undefined) return "no-number";
  const isOne = counts.every((one) => one.figure.name === first.figure.name && aspectOf(one) === aspectOf(first));
  const editions = inOrderOfTime(counts);
  if (!isOne || counts.length < values.length || editions.length > 2) return "which-figure";
  const last = editions.at(-1) ?? first;
  const before = editions.length === 2 ? editions[0]?.figure : previousOf(last.figure, last.monitor, context);
  return before === undefined ? "no-edition-before" : between(before, last.figure, aspectOf(first));
}

/** A rounded number stands for the actual. */
function aspectOf({ aspect }: Count): Exclude<Count["aspect"], "stated"> {
  return aspect === "stated" ? "actual" : aspect;
}

/** One of each edition, the earliest first. */
function inOrderOfTime(counts: readonly Count[]): Count[] {
  const byEdition = new Map<Monitor, Count>(counts.map((one) => [one.monitor, one]));
  return [...byEdition.values()].sort((a, b) => (a.monitor.quarter < b.monitor.quarter ? -1 : 1));
}

function between(one: NamedFigure, other: NamedFigure, aspect: ReturnType<typeof aspectOf>): Growth | UnknownClaim {
  const [before, now] = [numberOf(one, aspect), numberOf(other, aspect)];
  return before === undefined || now === undefined ? "no-number" : { before, now };
}

/** A goal a year has no end to compare with. */
function numberOf({ actual, goal, target }: NamedFigure, aspect: ReturnType<typeof aspectOf>): number | undefined {
  if (aspect === "actual") return exactValueOf(actual);
  if (aspect === "target") return target?.valueOf();
  return goal?.approximation ? undefined : goal?.value;
}

function isDouble(times: number, word: string | undefined): boolean {
  switch (word?.toLowerCase().replaceAll(/\s+/g, " ")) {
    case "ruim":
    case "meer dan":
      return times >= 2 && times < 2.2;
    case "bijna":
      return times >= 1.9 && times < 2;
    default:
      return times >= 1.9 && times <= 2.1;
  }
}
