import type { Indicator } from "../domain/dataset.ts";
import type { IndicatorId } from "../domain/ids.ts";
import type { Goal } from "../domain/plan.ts";
import { approximately, lowerStart, number } from "./dutch.ts";
import { numberOf } from "./named-counts.ts";

type Indicators = ReadonlyMap<IndicatorId, Indicator>;

/**
 * Writes what was agreed besides one number to reach at the end: "60 per jaar", "circa 50% van de gestarte trajecten", or
 * the words of the plan; undefined when there is nothing else. It stands beside the name of `indicator`, which it is for.
 */
export function agreementText(goal: Goal, indicator: Indicator, indicators: Indicators): string | undefined {
  const parts = [perYearText(goal, indicator), shareText(goal, indicators), goal.inWords?.replace(/\.$/, "")];
  return parts.filter(Boolean).join("; ") || undefined;
}

/** Writes a whole goal: its number, what was agreed besides, or both. */
export function wholeGoalText(goal: Goal, indicator: Indicator, indicators: Indicators): string {
  const total =
    goal.value === undefined
      ? undefined
      : `${approximately(numberOf(goal.value, indicator), goal.approximation)} in totaal`;
  return [total, agreementText(goal, indicator, indicators)].filter(Boolean).join("; ") || "niet bekend";
}

function perYearText({ perYear, value, approximation }: Goal, indicator: Indicator): string | undefined {
  if (perYear === undefined) return undefined;
  // Beside a number to reach, the approximation belongs to that number.
  return `${approximately(numberOf(perYear, indicator), value === undefined ? approximation : undefined)} per jaar`;
}

function shareText({ share }: Goal, indicators: Indicators): string | undefined {
  if (share === undefined) return undefined;
  return `${approximately(`${number(share.percentage)}%`, share.approximation)} van ${countedIn(indicators.get(share.of))}`;
}

/** "de gestarte trajecten" when the name ends in what is counted; a name such as "Bemiddeld naar werk" is quoted. */
function countedIn(indicator: Indicator | undefined): string {
  if (indicator === undefined) return "een ander aantal";
  const { name, unit } = indicator;
  return name.endsWith(` ${unit.many}`) ? `de ${lowerStart(name)}` : `het aantal bij ‘${name}’`;
}
