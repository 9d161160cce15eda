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
export type PathTarget = {
  readonly value: Fraction;
  readonly version: PlanVersion;
  readonly held: number;
  readonly way: PathWay;
};

/** How a target came about: from + (to − from) × share. */
export type PathWay = {
  readonly from: PathPoint;
  readonly to: PathPoint;
  /** How much of the way lies behind, from 0 to 1. */
  readonly share: Fraction;
  /** The quarters that make that share, or of a weighted path their weights; a lag is no part of either. */
  readonly done: Fraction;
  readonly all: Fraction;
  /** Where the older version was when this one took over. */
  readonly older?: PathTarget;
};

type PathPoint = { readonly quarter: Quarter; readonly value: Fraction };

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
  const way = wayOf(goal, { ...start, end: version.end as Quarter }, addQuarters(quarter, -held));
  const { from, to, share } = way;
  const value = from.value.add(to.value.sub(from.value).mul(share));
  return { value, version, held, way: { ...way, ...(start.older && { older: start.older }) } };
}

/** Where a path starts: the last quarter before it grows, the value there, and what is left of the lag. */
type PathStart = PathPoint & { readonly lag: number; readonly older?: PathTarget | undefined };
type PathBounds = PathStart & { readonly end: Quarter };

function startOf(version: PlanVersion, older: readonly PlanVersion[], input: PathInput): PathStart | undefined {
  if (version.end === undefined) return undefined;
  if (!hasPath(older.at(-1), input.indicator)) return ownStart(version, input.lag);
  const { decidedIn: quarter } = version;
  const before = version.anchor === "old-path" ? targetAt({ ...input, versions: older }, quarter) : undefined;
  const value = version.anchor === "old-path" ? before?.value : numberOf(input.actualAt(quarter));
  return value && { quarter, value, lag: lagLeft(older, input, quarter), older: before };
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

/** The way of a path that runs from its start to the goal at its end; constant before and after. */
function wayOf(goal: Goal, bounds: PathBounds, quarter: Quarter): PathWay {
  const from = { quarter: bounds.quarter, value: bounds.value };
  const to = { quarter: bounds.end, value: new Fraction(goal.value as number) };
  const all = new Fraction(Math.max(1, quartersBetween(from.quarter, to.quarter)));
  if (quarter <= from.quarter) return { from, to, share: new Fraction(0), done: new Fraction(0), all };
  if (quarter >= to.quarter) return { from, to, share: new Fraction(1), done: all, all };
  if (goal.path === "explicit") return wayBetweenPoints(goal, { from, to }, quarter);
  const parts = partsOf(goal, bounds, quarter);
  const share = parts.done.div(parts.all);
  return { from, to, ...parts, share: goal.path === "s-curve" ? smoothStep(share) : share };
}

/** How much of the way from start to end lies behind, in quarters or in weights. */
function partsOf(
  goal: Goal,
  { quarter: start, end, lag }: PathBounds,
  quarter: Quarter,
): Pick<PathWay, "done" | "all"> {
  if (goal.path === "weighted")
    return { done: weightBetween(goal, start, quarter), all: weightBetween(goal, start, end) };
  const waiting = goal.path === "lagged" ? lag : 0;
  return {
    done: new Fraction(Math.max(0, quartersBetween(start, quarter) - waiting)),
    all: new Fraction(quartersBetween(start, end) - waiting),
  };
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

/** A straight line between the points, from the start to the first point; after the last one the goal. */
function wayBetweenPoints(
  goal: Goal,
  { from: start, to: end }: Pick<PathWay, "from" | "to">,
  quarter: Quarter,
): PathWay {
  const points = goal.points
    .filter((point) => point.quarter > start.quarter)
    .map((point) => ({ quarter: point.quarter, value: new Fraction(point.value) }));
  const from = points.filter((point) => point.quarter < quarter).at(-1) ?? start;
  const to = points.find((point) => point.quarter >= quarter);
  if (to === undefined) return { from, to: end, share: new Fraction(1), done: new Fraction(1), all: new Fraction(1) };
  const [done, all] = [quartersBetween(from.quarter, quarter), quartersBetween(from.quarter, to.quarter)].map(
    (count) => new Fraction(count),
  ) as [Fraction, Fraction];
  return { from, to, share: done.div(all), done, all };
}

/** Counts the quarters after `start` that began on hold: the path stands still in them. */
function quartersHeld(events: readonly LifeCycleEvent[], start: Quarter, quarter: Quarter): number {
  return quartersFrom(addQuarters(start, 1), quarter).filter(
    (current) => stateAt(events, addQuarters(current, -1)) === "on-hold",
  ).length;
}
