import Fraction from "fraction.js";
import { type Actual, intervalOf } from "./figure.ts";
import type { ProjectState } from "./life-cycle.ts";
import type { Thresholds } from "./thresholds.ts";

/** The colours in the order in which they are shown. */
export const colours = ["green", "orange", "red", "grey"] as const;
export type Colour = (typeof colours)[number];
export type CountedColour = Exclude<Colour, "grey">;

/** How many lights have which colour. */
export type LightCounts = Readonly<Record<Colour, number>>;

/** Why a light has its colour (RAG-1). Every code has a sentence in present/dutch.ts. */
export type LightCode =
  | "on-schedule"
  | "ahead-of-schedule"
  | "goal-reached-early"
  | "behind"
  | "far-behind"
  | "start-delayed"
  | "too-early"
  | "too-small"
  | "no-figures"
  | "no-goal"
  | "no-target"
  | "not-started"
  | "on-hold"
  | "stopped"
  | "reached"
  | "nearly-reached"
  | "not-reached"
  | "suppressed"
  | "approximate"
  | "result-before-start"
  | "incomplete";

export type LightFlag = "check-goal" | "outdated";

/** A colour set by hand for one edition, always shown with the computed one. */
export type Override = {
  readonly colour?: CountedColour;
  readonly reason?: string;
  readonly by?: string;
  readonly date?: string;
};

/** All that decides a light. `target` and `goal` are undefined when there is none. */
export type LightInput = {
  readonly state: ProjectState;
  readonly actual: Actual;
  readonly target?: Fraction | undefined;
  readonly goal?: number | undefined;
  /** The quarter of the figure lies before the first measurable quarter of this indicator. */
  readonly early: boolean;
  /** The published actual is hidden (SDC-1). */
  readonly suppressed: boolean;
  readonly previousColour?: Colour | undefined;
  readonly override?: Override | undefined;
};

/** Why a colour set by hand is not applied. */
export type OverrideFault = "incomplete" | "on-grey" | "same-colour" | "too-many-steps";

export type TrafficLight = {
  readonly colour: Colour;
  readonly computed: Colour;
  readonly code: LightCode;
  /** Actual divided by target; undefined when there is nothing to divide. */
  readonly ratio?: Fraction;
  readonly flags: readonly LightFlag[];
  /** The override that was applied. A faulty one is not applied: see `overrideFault`. */
  readonly override?: Override;
  readonly overrideFault?: OverrideFault;
};

type Verdict = { readonly colour: Colour; readonly code: LightCode };

/** Gives the traffic light for one indicator of a project or programme. Source: RAG-1, first hit wins. */
export function trafficLight(input: LightInput, thresholds: Thresholds): TrafficLight {
  const verdict = verdictOf(input, thresholds);
  const ratio = ratioOf(input);
  const overrideFault = overrideFaultOf(input.override, verdict.colour);
  const applied = input.override !== undefined && overrideFault === undefined ? input.override : undefined;
  return {
    colour: applied?.colour ?? verdict.colour,
    computed: verdict.colour,
    code: verdict.code,
    flags: needsGoalCheck(input, thresholds) ? ["check-goal"] : [],
    ...(ratio && { ratio }),
    ...(applied && { override: applied }),
    ...(overrideFault && { overrideFault }),
  };
}

function verdictOf(input: LightInput, thresholds: Thresholds): Verdict {
  const { actual } = input;
  const settled = verdictWithoutNumber(input);
  if (settled !== undefined) return settled;
  if (actual.status === "missing")
    return input.state === "running" && input.early ? grey("too-early") : grey("no-figures");
  if (actual.status === "known") return verdictForCount(actual.value, input, thresholds);
  // Rule 12: an approximation is judged at both ends.
  const { low, high } = intervalOf(actual.word, actual.near);
  const atLow = verdictForCount(low, input, thresholds);
  return atLow.colour === verdictForCount(high, input, thresholds).colour ? atLow : grey("approximate");
}

/** Rules 1-6: what can be said before looking at the actual. */
function verdictWithoutNumber({ state, actual, target, goal, suppressed }: LightInput): Verdict | undefined {
  if (state === "stopped") return grey("stopped");
  if (state === "on-hold") return grey("on-hold");
  if (goal === 0) return grey("no-goal");
  if (goal === undefined && target === undefined) return grey("no-goal");
  if (suppressed) return grey("suppressed");
  if (state !== "planned") return undefined;
  if (actual.status === "known" ? actual.value > 0 : actual.status === "approximate")
    return grey("result-before-start");
  return target === undefined || target.equals(0) ? grey("not-started") : { colour: "red", code: "start-delayed" };
}

function verdictForCount(actual: number, input: LightInput, thresholds: Thresholds): Verdict {
  return input.state === "finished"
    ? verdictWhenFinished(actual, input.goal, thresholds)
    : verdictWhenRunning(actual, input, thresholds);
}

/** Rule 9. */
function verdictWhenFinished(actual: number, goal: number | undefined, thresholds: Thresholds): Verdict {
  if (goal === undefined) return grey("no-goal");
  if (actual >= goal) return { colour: "green", code: "reached" };
  if (goal < thresholds.smallestTarget) return grey("too-small");
  if (actual * 100 >= thresholds.finishedOrange * goal) return { colour: "orange", code: "nearly-reached" };
  return { colour: "red", code: "not-reached" };
}

/** Rule 10. Compares exactly: no rounding before the colour. */
function verdictWhenRunning(actual: number, input: LightInput, thresholds: Thresholds): Verdict {
  const { target, goal } = input;
  if (goal !== undefined && actual >= goal) return { colour: "green", code: "goal-reached-early" };
  if (target === undefined) return grey("no-target");
  if (input.early) return grey("too-early");
  if (target.equals(0)) return actual > 0 ? { colour: "green", code: "ahead-of-schedule" } : grey("too-early");
  if (target.compare(thresholds.smallestTarget) < 0) return grey("too-small");
  if (target.floor().sub(actual).compare(thresholds.slackPersons) <= 0) return { colour: "green", code: "on-schedule" };
  const reaches = (percentage: number) => new Fraction(actual).mul(100).compare(target.mul(percentage)) >= 0;
  const { green, orange } = limitsWithMargin(input.previousColour, thresholds);
  if (reaches(green)) return { colour: "green", code: "on-schedule" };
  return reaches(orange) ? { colour: "orange", code: "behind" } : { colour: "red", code: "far-behind" };
}

/** Hysteresis: an improvement needs the limit plus the margin; worsening is immediate. */
function limitsWithMargin(previous: Colour | undefined, { green, orange, margin }: Thresholds) {
  return {
    green: previous === "orange" || previous === "red" ? green + margin : green,
    orange: previous === "red" ? orange + margin : orange,
  };
}

function ratioOf({ actual, target }: LightInput): Fraction | undefined {
  if (actual.status !== "known" || target === undefined || target.equals(0)) return undefined;
  return new Fraction(actual.value).div(target);
}

/** Rule 13: more than 150% of the target and at least ten above it. */
function needsGoalCheck({ actual, target, goal, suppressed }: LightInput, thresholds: Thresholds): boolean {
  if (suppressed || actual.status !== "known" || target === undefined || goal === 0) return false;
  const above = new Fraction(actual.value).sub(target);
  const limit = target.mul(thresholds.checkPercentage).div(100);
  return limit.compare(actual.value) < 0 && above.compare(thresholds.checkDifference) >= 0;
}

const rank: Readonly<Record<CountedColour, number>> = { red: 0, orange: 1, green: 2 };
const shortestReason = 20;

function overrideFaultOf(override: Override | undefined, computed: Colour): OverrideFault | undefined {
  if (override === undefined) return undefined;
  const { colour, reason, by, date } = override;
  if (!colour || !by || !date || (reason ?? "").trim().length < shortestReason) return "incomplete";
  if (computed === "grey") return "on-grey";
  if (colour === computed) return "same-colour";
  return rank[colour] - rank[computed] > 1 ? "too-many-steps" : undefined;
}

function grey(code: LightCode): Verdict {
  return { colour: "grey", code };
}
