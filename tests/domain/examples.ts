import Fraction from "fraction.js";
import type { Actual, Approximation } from "../../src/domain/figure.ts";
import type { IndicatorId } from "../../src/domain/ids.ts";
import type { EventKind, LifeCycleEvent } from "../../src/domain/life-cycle.ts";
import { momentOf } from "../../src/domain/moment.ts";
import type { Goal, PlanVersion } from "../../src/domain/plan.ts";
import { type Quarter, quarterOf } from "../../src/domain/quarter.ts";
import { type PathInput, targetAt } from "../../src/domain/target-path.ts";
import type { LightInput, Override } from "../../src/domain/traffic-light.ts";

/** The one indicator of the examples. */
export const placed = "bemiddeld" as IndicatorId;

const origin = { file: "data/voorbeeld.yaml", line: 1, column: 1 };

/** Makes an exact fraction from text: "675", "281.25" or "1125/4". */
export function fraction(text: string | number): Fraction {
  return new Fraction(text);
}

export function known(value: number): Actual {
  return { status: "known", value };
}

export function approximate(word: Approximation, near: number): Actual {
  return { status: "approximate", word, near };
}

export const missing: Actual = { status: "missing", reason: "not-delivered" };

export function event(kind: EventKind, when: string): LifeCycleEvent {
  return { kind, moment: momentOf(when), reference: {}, origin };
}

type GoalExample = Partial<Omit<Goal, "points" | "weights">> & {
  readonly points?: Readonly<Record<string, number>>;
  readonly weights?: Readonly<Record<string, number>>;
};

/** A goal of 1200 along a straight line, unless said otherwise. */
export function goal({ points = {}, weights = {}, ...given }: GoalExample = {}): Goal {
  return {
    value: 1200,
    path: "linear",
    points: entriesOf(points).map(([quarter, value]) => ({ quarter, value })),
    weights: new Map(entriesOf(weights)),
    reference: {},
    origin,
    ...given,
  };
}

/** A goal that exists only in words. */
export function goalInWords(inWords: string): Goal {
  const { value: _, ...rest } = goal();
  return { ...rest, inWords };
}

type PlanExample = {
  readonly name?: string;
  readonly decidedIn?: string;
  readonly begin?: string | undefined;
  readonly end?: string;
  readonly anchor?: PlanVersion["anchor"];
  readonly goal?: Goal | undefined;
};

/** A plan of sixteen quarters, 2020-Q1 t/m 2023-Q4, decided just before it begins, unless said otherwise. */
export function planVersion(given: PlanExample = {}): PlanVersion {
  const plan = { decidedIn: "2019-Q4", begin: "2020-Q1", end: "2023-Q4", goal: goal(), ...given };
  return {
    name: plan.name ?? "v1",
    decidedIn: quarterOf(plan.decidedIn),
    decision: { reference: {} },
    ...(plan.begin && { begin: quarterOf(plan.begin) }),
    end: quarterOf(plan.end),
    anchor: plan.anchor ?? "old-path",
    goals: new Map(plan.goal && [[placed, plan.goal]]),
    origin,
  };
}

type PathExample = {
  readonly lag?: number;
  readonly events?: readonly LifeCycleEvent[];
  /** Counts t/m a quarter; other quarters have none. */
  readonly actuals?: Readonly<Record<string, number>>;
};

/** The path through these plan versions; no lag, no events and no actuals unless said otherwise. */
export function pathThrough(versions: readonly PlanVersion[], given: PathExample = {}): PathInput {
  const { lag = 0, events = [], actuals = {} } = given;
  return { versions, indicator: placed, lag, events, actualAt: (quarter) => actuals[quarter] };
}

/** Gives the target to date as an exact text, e.g. "1125/4", or undefined when there is none. */
export function exactTarget(path: PathInput, quarter: string): string | undefined {
  return targetAt(path, quarterOf(quarter))?.value.toFraction();
}

type LightExample = Partial<Omit<LightInput, "actual" | "target">> & {
  readonly actual?: Actual | number;
  readonly target?: Fraction | string | number | undefined;
};

/** A running project with 100 of the 100 to date and a goal of 200, unless said otherwise. */
export function light(given: LightExample = {}): LightInput {
  const { actual = 100, target, ...rest } = { target: 100, ...given };
  return {
    state: "running",
    goal: 200,
    early: false,
    suppressed: false,
    ...rest,
    actual: typeof actual === "number" ? known(actual) : actual,
    target: target === undefined ? undefined : new Fraction(target),
  };
}

/** A complete override. */
export function override(given: Partial<Override> = {}): Override {
  return {
    colour: "orange",
    reason: "De cijfers van één partner komen pas in mei.",
    by: "programmamanager",
    date: "2022-04-20",
    ...given,
  };
}

function entriesOf(byQuarter: Readonly<Record<string, number>>): [Quarter, number][] {
  return Object.entries(byQuarter).map(([quarter, value]) => [quarterOf(quarter), value]);
}
