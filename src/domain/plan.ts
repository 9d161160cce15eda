import type { Approximation, Reference } from "./figure.ts";
import type { IndicatorId } from "./ids.ts";
import type { Origin } from "./origin.ts";
import type { Quarter } from "./quarter.ts";

/** How a goal grows over the quarters (PATH-1). */
export type PathKind = "linear" | "lagged" | "explicit" | "weighted" | "s-curve" | "none";

/** One goal of a plan version: what must be reached at the end, and along which path. */
export type Goal = {
  /** The number to reach; undefined when the goal exists only in words. */
  readonly value?: number;
  readonly approximation?: Approximation;
  readonly inWords?: string;
  /** A goal as a number a year; it has no end and so no light of its own. */
  readonly perYear?: number;
  /** A goal as a part of another count, e.g. half of those who started. */
  readonly share?: { readonly percentage: number; readonly approximation?: Approximation; readonly of: IndicatorId };
  readonly path: PathKind;
  /** Of an explicit path: cumulative values, in order of time. */
  readonly points: readonly { readonly quarter: Quarter; readonly value: number }[];
  /** Of a weighted path: the weight of each quarter; quarters not named weigh 0. */
  readonly weights: ReadonlyMap<Quarter, number>;
  readonly note?: string;
  readonly reference: Reference;
  readonly origin: Origin;
};

/** A plan as decided at one moment. Versions are only added, never edited (PATH-1). */
export type PlanVersion = {
  readonly name: string;
  /** The last quarter with figures when the decision was taken; the version holds from here on. */
  readonly decidedIn: Quarter;
  readonly decision: { readonly date?: string; readonly mark?: string; readonly reference: Reference };
  readonly reason?: string;
  readonly begin?: Quarter;
  readonly end?: Quarter;
  readonly scope?: string;
  readonly anchor: "old-path" | "actual";
  readonly assumption?: string;
  readonly note?: string;
  readonly goals: ReadonlyMap<IndicatorId, Goal>;
  readonly origin: Origin;
};

/** Gives the plan version that holds in a quarter, or undefined before the first. Versions may come in any order. */
export function versionAt(versions: readonly PlanVersion[], quarter: Quarter): PlanVersion | undefined {
  return inOrderOfDecision(versions)
    .filter((version) => version.decidedIn <= quarter)
    .at(-1);
}

/** Gives plan versions in the order in which they were decided. */
export function inOrderOfDecision(versions: readonly PlanVersion[]): PlanVersion[] {
  return [...versions].sort((a, b) => a.decidedIn.localeCompare(b.decidedIn, "nl"));
}
