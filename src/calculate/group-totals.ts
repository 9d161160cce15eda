import Fraction from "fraction.js";
import type { Dataset, Indicator, QuarterFigures } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { Coverage, GroupTotal, IndicatorResult, ProjectResult } from "../domain/monitor.ts";
import { type TrafficLight, trafficLight } from "../domain/traffic-light.ts";
import { type KnownParts, knownParts } from "./known-parts.ts";

/** Gives the totals of a category or sector: one for each main indicator that concerns one of its projects. */
export function groupTotals(dataset: Dataset, projects: readonly ProjectResult[], figures: QuarterFigures): GroupTotal[] {
  return [...dataset.indicators.values()]
    .filter((indicator) => indicator.isMainGoal && projects.some((project) => resultOf(project, indicator)))
    .map((indicator) => groupTotal(dataset, projects, indicator, figures));
}

function groupTotal(
  dataset: Dataset,
  projects: readonly ProjectResult[],
  indicator: Indicator,
  figures: QuarterFigures,
): GroupTotal {
  const known = knownParts(projects, indicator, figures.together);
  const counted = known.parts.flatMap((part) => part.projects);
  const target = sumOf(counted.map((project) => targetOf(project, indicator)));
  const goal = sumOf(counted.map((project) => goalOf(project, indicator)));
  const coverage = coverageOf(known, indicator);
  return {
    indicator,
    without: known.without,
    coverage,
    light: totalLight({ known, target, goal, coverage }, dataset),
    ...(known.parts.length > 0 && { sum: known.sum }),
    ...(target && { target }),
    ...(goal && { goal: goal.valueOf() }),
  };
}

const provisionalBelow = new Fraction(90, 100);
const greyBelow = new Fraction(60, 100);

/**
 * Gives the coverage of a total of ours: the targets of the projects that were counted as a share of all targets.
 * Unknown when the target of a project without figures is unknown. Source: METHODS.md, RAG-1, aggregation.
 */
export function coverageOf({ parts, without }: KnownParts, indicator: Indicator): Coverage {
  if (without.length === 0) return { status: "complete" };
  const counted = sumOf(parts.flatMap(({ projects }) => projects).map((project) => targetOf(project, indicator)));
  const left = sumOf(without.map((project) => targetOf(project, indicator)));
  if (counted === undefined || left === undefined) return { status: "unknown" };
  const all = counted.add(left);
  if (all.equals(0) || left.equals(0)) return { status: "complete" };
  const share = counted.div(all);
  if (share.compare(greyBelow) < 0) return { status: "too-thin", share };
  return share.compare(provisionalBelow) < 0 ? { status: "provisional", share } : { status: "complete" };
}

type TotalInput = {
  readonly known: KnownParts;
  readonly target: Fraction | undefined;
  readonly goal: Fraction | undefined;
  readonly coverage: Coverage;
};

function totalLight({ known, target, goal, coverage }: TotalInput, { series }: Dataset): TrafficLight {
  const light = trafficLight(
    {
      state: "running",
      actual: known.parts.length > 0 ? { status: "known", value: known.sum } : { status: "missing", reason: "not-delivered" },
      target,
      goal: goal?.valueOf(),
      early: false,
      suppressed: false,
    },
    series.thresholds,
  );
  const isTooThin = coverage.status === "unknown" || coverage.status === "too-thin";
  if (!isTooThin || light.colour === "grey") return light;
  return { ...light, colour: "grey", computed: "grey", code: "incomplete" };
}

function resultOf({ indicators }: ProjectResult, { id }: Indicator): IndicatorResult | undefined {
  return indicators.find((one) => one.indicator.id === id);
}

/** What a project should have reached; of a stopped project what it did reach, of a finished one its goal (PATH-1). */
function targetOf(project: ProjectResult, indicator: Indicator): Fraction | undefined {
  const result = resultOf(project, indicator);
  if (result === undefined) return undefined;
  if (project.state === "stopped") return fractionOf(exactValueOf(result.actual));
  if (project.state === "finished") return fractionOf(result.goal?.value);
  return result.target?.value;
}

function goalOf(project: ProjectResult, indicator: Indicator): Fraction | undefined {
  const result = resultOf(project, indicator);
  return project.state === "stopped" ? fractionOf(result && exactValueOf(result.actual)) : fractionOf(result?.goal?.value);
}

function fractionOf(value: number | undefined): Fraction | undefined {
  return value === undefined ? undefined : new Fraction(value);
}

/** Adds up; undefined when there is nothing, or one of them is unknown. */
function sumOf(values: readonly (Fraction | undefined)[]): Fraction | undefined {
  if (values.length === 0) return undefined;
  return values.reduce<Fraction | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum.add(value)),
    new Fraction(0),
  );
}
