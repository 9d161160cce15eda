import Fraction from "fraction.js";
import type { IndicatorId } from "./ids.ts";
import { type LifeCycleEvent, stateAt } from "./life-cycle.ts";
import { type Goal, inOrderOfDecision, type PlanVersion } from "./plan.ts";
import { addQuarters, type Quarter, quartersBetween, quartersFrom } from "./quarter.ts";

/** What the target path of one indicator is made from. */
export type PathInput = {
  readonly versions: readonly PlanVersion[];
  readonly indicator: IndicatorId;
  /** Quarters after the begin of a plan in which nothing is expected yet; used by a lagged path. */
  readonly lag: number;
  /** The events of the project: a hold freezes the path and shifts the rest. Empty for a programme. */
  readonly events: readonly LifeCycleEvent[];
  /** The count t/m a quarter; a version with anchor "actual" starts from it. */
  readonly actualAt: (quarter: Quarter) => number | undefined;
};

/** Where one should be at the end of a quarter, by which plan version. `held`: quarters the path was shifted by holds. */
export type PathTarget = { readonly value: Fraction; readonly version: PlanVersion; readonly held: number };

/**
 * Gives the target to date of a quarter as an exact fraction; undefined when no version holds yet, when the
 * version sets no goal in numbers, when its path is "none", or when it starts from an unknown actual.
 * Source: PATH-1.
 */
export function targetAt(input: PathInput, quarter: Quarter): PathTarget | undefined {
  const versions = inOrderOfDecision(input.versions).filter((version) => version.decidedIn <= quarter);
  const version = versions.at(-1);
  if (version === undefined) return undefined;
  const goal = version.goals.get(input.indicator);
  if (goal === undefined || !hasPath(version, input.indicator)) return undefined;
  const start = startOf(version, versions.slice(0, -1), input);
  if (start === undefined) return undefined;
  const held = quartersHeld(input.events, start.quarter, quarter);
  const value = pathValue(goal, { ...start, end: version.end as Quarter }, addQuarters(quarter, -held));
  return { value, version, held };
}

/** Where a path starts: the last quarter before it grows, the value there, and what is left of the lag. */
type PathStart = { readonly quarter: Quarter; readonly value: Fraction; readonly lag: number };
type PathBounds = PathStart & { readonly end: Quarter };

function startOf(version: PlanVersion, older: readonly PlanVersion[], input: PathInput): PathStart | undefined {
  if (version.end === undefined) return undefined;
  if (!hasPath(older.at(-1), input.indicator)) return ownStart(version, input.lag);
  const { decidedIn: quarter } = version;
  const value =
    version.anchor === "old-path"
      ? targetAt({ ...input, versions: older }, quarter)?.value
      : numberOf(input.actualAt(quarter));
  return value && { quarter, value, lag: lagLeft(older, input, quarter) };
}

function ownStart({ begin }: PlanVersion, lag: number): PathStart | undefined {
  return begin && { quarter: addQuarters(begin, -1), value: new Fraction(0), lag };
}

/** The lag counts once, from the begin of the first version with a path. */
function lagLeft(older: readonly PlanVersion[], { indicator, lag }: PathInput, quarter: Quarter): number {
  const begin = older.find((version) => hasPath(version, indicator))?.begin ?? quarter;
  return Math.max(0, lag - quartersBetween(addQuarters(begin, -1), quarter));
}

/** Tells whether a version has a path for an indicator, so that a later version goes on from it. */
export function hasPath(version: PlanVersion | undefined, indicator: IndicatorId): boolean {
  const goal = version?.goals.get(indicator);
  return goal?.value !== undefined && goal.path !== "none";
}

function numberOf(value: number | undefined): Fraction | undefined {
  return value === undefined ? undefined : new Fraction(value);
}

/** The value of a path that runs from its start to the goal at its end; constant before and after. */
function pathValue(goal: Goal, bounds: PathBounds, quarter: Quarter): Fraction {
  const total = new Fraction(goal.value as number);
  if (quarter <= bounds.quarter) return bounds.value;
  if (quarter >= bounds.end) return total;
  if (goal.path === "explicit") return explicitValue(goal, bounds, quarter);
  return bounds.value.add(total.sub(bounds.value).mul(shareOf(goal, bounds, quarter)));
}

/** How much of the way from start to end lies behind, from 0 to 1. */
function shareOf(goal: Goal, { quarter: start, end, lag }: PathBounds, quarter: Quarter): Fraction {
  const done = quartersBetween(start, quarter);
  const all = quartersBetween(start, end);
  switch (goal.path) {
    case "lagged":
      return done <= lag ? new Fraction(0) : new Fraction(done - lag, all - lag);
    case "weighted":
      return weightBetween(goal, start, quarter).div(weightBetween(goal, start, end));
    case "s-curve":
      return smoothStep(new Fraction(done, all));
    default:
      return new Fraction(done, all);
  }
}

/** f(x) = 3x² − 2x³. */
function smoothStep(x: Fraction): Fraction {
  return x.mul(x).mul(3).sub(x.mul(x).mul(x).mul(2));
}

function weightBetween(goal: Goal, start: Quarter, last: Quarter): Fraction {
  return [...goal.weights]
    .filter(([quarter]) => quarter > start && quarter <= last)
    .reduce((sum, [, weight]) => sum.add(weight), new Fraction(0));
}

/** A straight line between the points, from the start to the first point. */
function explicitValue(goal: Goal, bounds: PathBounds, quarter: Quarter): Fraction {
  const points = goal.points.filter((point) => point.quarter > bounds.quarter);
  const next = points.find((point) => point.quarter >= quarter);
  if (next === undefined) return new Fraction(goal.value as number);
  const last = points.filter((point) => point.quarter < quarter).at(-1);
  const from = last ? { quarter: last.quarter, value: new Fraction(last.value) } : bounds;
  const share = new Fraction(quartersBetween(from.quarter, quarter), quartersBetween(from.quarter, next.quarter));
  return from.value.add(new Fraction(next.value).sub(from.value).mul(share));
}

/** Counts the quarters after `start` that began on hold: the path stands still in them. */
function quartersHeld(events: readonly LifeCycleEvent[], start: Quarter, quarter: Quarter): number {
  return quartersFrom(addQuarters(start, 1), quarter).filter(
    (current) => stateAt(events, addQuarters(current, -1)) === "on-hold",
  ).length;
}
