import type Fraction from "fraction.js";
import type { Dataset, Indicator } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { Coverage, GroupTotal, IndicatorResult, LightRecord, ProjectResult } from "../domain/monitor.ts";
import { trafficLight } from "../domain/traffic-light.ts";
import { coverageOf, fractionOf, lightWithCoverage, sumOf, targetToCover } from "./coverage.ts";
import { type KnownParts, knownParts, onlySummable } from "./known-parts.ts";
import type { EditionContext } from "./project-result.ts";

/** Gives the totals of a category or sector: one for each main indicator that concerns one of its projects. */
export function groupTotals(context: EditionContext, projects: readonly ProjectResult[]): GroupTotal[] {
  return [...context.dataset.indicators.values()]
    .filter((indicator) => indicator.isMainGoal && projects.some((project) => resultOf(project, indicator)))
    .map((indicator) => groupTotal(context, projects, indicator));
}

function groupTotal(context: EditionContext, projects: readonly ProjectResult[], indicator: Indicator): GroupTotal {
  const known = onlySummable(knownParts(context, projects, indicator));
  const counted = known.parts.flatMap((part) => part.projects);
  const coverage = coverageOf(known, indicator);
  // What holds for each of them holds for their sum: too early, or stopped.
  const stopped = counted.filter((project) => project.state === "stopped");
  const state = counted.length > 0 && stopped.length === counted.length ? "stopped" : "running";
  // What stopped projects reached is no target to hold them to.
  const measured = state === "stopped" ? [] : counted;
  const target = sumOf(measured.map((project) => targetToCover(project, indicator)));
  const goal = sumOf(measured.map((project) => goalOf(project, indicator)));
  const early = counted.length > 0 && counted.every((project) => resultOf(project, indicator)?.light.input.early);
  return {
    indicator,
    parts: known.parts.map((part) => ({ ...part, projects: part.projects.map(({ project }) => project) })),
    without: known.without,
    stopped,
    coverage,
    light: totalLight({ known, target, goal, coverage, early, state }, context.dataset),
    ...(known.parts.length > 0 && { sum: known.sum }),
    ...(target && { target }),
    ...(goal && { goal: goal.valueOf() }),
  };
}

type TotalInput = {
  readonly known: KnownParts;
  readonly target: Fraction | undefined;
  readonly goal: Fraction | undefined;
  readonly coverage: Coverage;
  readonly early: boolean;
  readonly state: "running" | "stopped";
};

function totalLight({ known, target, goal, coverage, early, state }: TotalInput, { series }: Dataset): LightRecord {
  const input = { state, early, suppressed: false } as const;
  const light = trafficLight(
    {
      ...input,
      actual:
        known.parts.length > 0 ? { status: "known", value: known.sum } : { status: "missing", reason: "not-delivered" },
      target,
      goal: goal?.valueOf(),
    },
    series.thresholds,
  );
  return lightWithCoverage({ ...light, input }, coverage);
}

function resultOf({ indicators }: ProjectResult, { id }: Indicator): IndicatorResult | undefined {
  return indicators.find((one) => one.indicator.id === id);
}

function goalOf(project: ProjectResult, indicator: Indicator): Fraction | undefined {
  const result = resultOf(project, indicator);
  return project.state === "stopped"
    ? fractionOf(result && exactValueOf(result.actual))
    : fractionOf(result?.goal?.value);
}
