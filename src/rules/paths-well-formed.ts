import type { Dataset, Indicator } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { type Goal, inOrderOfDecision, type PlanVersion } from "../domain/plan.ts";
import { addQuarters, type Quarter, quartersBetween } from "../domain/quarter.ts";
import { hasPath } from "../domain/target-path.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { type Rule, wasRead } from "./rule.ts";

/** Finds plan versions whose target path cannot be followed (PATH-1). */
export const pathsWellFormed: Rule = (dataset) => [
  ...planProblems(dataset, dataset.programmePlan, undefined),
  ...[...dataset.projects.values()].flatMap(({ id, plan }) => planProblems(dataset, plan, id)),
];

/** Finds what is wrong with the plan of the programme, or of a project. */
export function planProblems(
  dataset: Dataset,
  plan: readonly PlanVersion[],
  project: ProjectId | undefined,
): Problem[] {
  const versions = inOrderOfDecision(plan);
  return versions.flatMap((version, index) => [
    ...sameQuarter(version, versions[index - 1]),
    ...periodProblems(version),
    ...anchorProblems(dataset, version, versions[index - 1], project),
    ...[...version.goals].flatMap(([id, goal]) => {
      const goesOn = hasPath(versions[index - 1], id);
      return goesOn ? periodOfSequel(version, goal) : goalProblems(version, goal, dataset.indicators.get(id));
    }),
  ]);
}

function sameQuarter(version: PlanVersion, previous: PlanVersion | undefined): Problem[] {
  if (previous?.decidedIn !== version.decidedIn) return [];
  return [problem("zelfde-besluitkwartaal", version.origin, { quarter: version.decidedIn })];
}

function periodProblems({ begin, end, origin }: PlanVersion): Problem[] {
  return begin && end && end < begin ? [problem("eind-voor-begin", origin, { begin, end })] : [];
}

/** A path that starts from the actual needs its own decision, and the actual. */
function anchorProblems(
  dataset: Dataset,
  version: PlanVersion,
  previous: PlanVersion | undefined,
  project: ProjectId | undefined,
): Problem[] {
  if (version.anchor !== "actual" || previous === undefined) return [];
  const { date, mark, reference } = version.decision;
  const withoutDecision = date || mark || reference.source ? [] : [problem("anker-zonder-besluit", version.origin, {})];
  const withoutActual = [...version.goals]
    .filter(([id, { path }]) => path !== "none" && lacksActual(dataset, project, id, version.decidedIn))
    .map(([, { origin }]) => problem("anker-zonder-realisatie", origin, { quarter: version.decidedIn }));
  return [...withoutDecision, ...withoutActual];
}

function lacksActual(dataset: Dataset, project: ProjectId | undefined, id: IndicatorId, quarter: Quarter): boolean {
  const figures = dataset.quarters.get(quarter);
  const holder = project === undefined ? figures : figures?.projects.get(project);
  const figure = project === undefined ? figures?.totals.get(id) : figures?.projects.get(project)?.figures.get(id);
  const isUnread = [figures, holder, figure].some((part) => part !== undefined && !wasRead(part));
  return !isUnread && (figure === undefined || exactValueOf(figure.actual) === undefined);
}

/** A version that goes on from an older path starts at its decision; only its end is needed. */
function periodOfSequel(version: PlanVersion, goal: Goal): Problem[] {
  const { begin, end, decidedIn, origin } = version;
  if (goal.path === "none") return [];
  if (end === undefined) return [problem("pad-zonder-periode", origin, { keys: ["eind"] })];
  if (begin !== undefined && end < begin) return []; // reported as such
  if (end <= decidedIn) return [problem("eind-voor-begin", origin, { begin: decidedIn, end, from: "besluitkwartaal" })];
  return goalProblems({ ...version, begin: addQuarters(decidedIn, 1) }, goal, undefined);
}

function goalProblems(version: PlanVersion, goal: Goal, indicator: Indicator | undefined): Problem[] {
  if (goal.path === "none") return [];
  const { begin, end } = version;
  if (begin === undefined || end === undefined) return [withoutPeriod(version)];
  if (end < begin) return [];
  const period = { begin, end };
  if (goal.path === "explicit") return explicitProblems(goal, period);
  if (goal.path === "weighted") return weightProblems(goal, period);
  const quarters = quartersBetween(begin, end) + 1;
  if (goal.path !== "lagged" || (indicator?.lag ?? 0) < quarters) return [];
  return [problem("aanloop-te-lang", goal.origin, { lag: indicator?.lag ?? 0, quarters })];
}

/** One message per version: its place is the version, not the goal. */
function withoutPeriod({ begin, end, origin }: PlanVersion): Problem {
  const keys = [...(begin ? [] : ["begin"]), ...(end ? [] : ["eind"])];
  return problem("pad-zonder-periode", origin, { keys });
}

type Period = { readonly begin: Quarter; readonly end: Quarter };

function explicitProblems({ points, value, origin }: Goal, period: Period): Problem[] {
  if (points.length === 0) return [problem("punten-ontbreken", origin, { key: "punten" })];
  const falls = points.flatMap((point, index) => {
    const earlier = points[index - 1]?.value ?? 0;
    return point.value < earlier
      ? [problem("pad-daalt", origin, { quarter: point.quarter, value: point.value, earlier })]
      : [];
  });
  const last = points.at(-1);
  const isAtGoal = last?.quarter === period.end && last.value === value;
  const wrongEnd = isAtGoal ? [] : [problem("pad-eindigt-niet-op-doel", origin, { end: period.end, goal: value ?? 0 })];
  return [
    ...falls,
    ...wrongEnd,
    ...outside(
      points.map(({ quarter }) => quarter),
      period,
      origin,
    ),
  ];
}

function weightProblems({ weights, origin }: Goal, period: Period): Problem[] {
  if (weights.size === 0) return [problem("punten-ontbreken", origin, { key: "gewichten" })];
  const hasWeight = [...weights.values()].some((weight) => weight > 0);
  return [
    ...(hasWeight ? [] : [problem("gewichten-nul", origin, {})]),
    ...outside([...weights.keys()], period, origin),
  ];
}

function outside(quarters: readonly Quarter[], { begin, end }: Period, origin: Goal["origin"]): Problem[] {
  return quarters
    .filter((quarter) => quarter < begin || quarter > end)
    .map((quarter) => problem("buiten-planperiode", origin, { quarter, begin, end }));
}
