import Fraction from "fraction.js";
import type { ProgrammeIndicator, ProgrammeResult } from "../../domain/monitor.ts";
import { attainment, hasPercentage, lowerStart } from "../dutch.ts";
import { endsOf } from "./spending-view.ts";

/** A main goal with the least and the most that can be reached of what was planned. */
type Compared = {
  readonly name: string;
  readonly low: Fraction;
  readonly high: Fraction;
  /** How much was reached, in words; undefined when that is not one number. */
  readonly reached?: string;
};

/**
 * Says with which main goal it goes best and with which worst; undefined when that cannot be said: one with a colour
 * cannot be compared, or what is only known by approximation may be equal.
 */
export function bestAndWorst({ indicators }: ProgrammeResult): string | undefined {
  const coloured = indicators.filter(({ light }) => light.colour !== "grey");
  const goals = coloured.flatMap(comparedOf);
  if (goals.length < 2 || goals.length < coloured.length) return undefined;
  const best = goals.find((one) => goals.every((other) => other === one || one.low.compare(other.high) > 0));
  const worst = goals.find((one) => goals.every((other) => other === one || one.high.compare(other.low) < 0));
  if (best === undefined || worst === undefined) return undefined;
  if (best.reached === undefined || worst.reached === undefined || best.reached === worst.reached)
    return `Het best gaat het met ${best.name}, het minst goed met ${worst.name}.`;
  return `Het best gaat het met ${best.name}, met ${best.reached} van wat gepland was; het minst goed met ${worst.name}, met ${worst.reached}.`;
}

function comparedOf({ indicator, actual, target }: ProgrammeIndicator): Compared[] {
  if (actual.status === "missing" || target === undefined || target.value.equals(0)) return [];
  const { low, high } = endsOf(actual);
  // Below twenty there is no percentage (FMT-1 rule 3), and numbers of different sizes do not compare.
  const hasWords = actual.status === "known" && hasPercentage(target.value);
  return [
    {
      name: lowerStart(indicator.name),
      low: new Fraction(low).div(target.value),
      high: new Fraction(high).div(target.value),
      ...(hasWords && { reached: attainment(actual.value, target.value) }),
    },
  ];
}
