import type { Dataset } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import { type PlanVersion, versionAt } from "../domain/plan.ts";
import type { Quarter } from "../domain/quarter.ts";
import { targetAt } from "../domain/target-path.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { planProblems } from "./paths-well-formed.ts";
import type { Rule } from "./rule.ts";
import { type FigureSeries, seriesOfFigures } from "./series-of-figures.ts";

/** Finds stated targets to date above the goal, below an earlier one, or other than the path says (PATH-1). */
export const statedTargetsFit: Rule = (dataset) =>
  seriesOfFigures(dataset)
    .filter(({ figures }) => figures.some(({ figure }) => figure.statedTarget))
    .flatMap((series) => targetProblems(dataset, series));

function targetProblems(dataset: Dataset, series: FigureSeries): Problem[] {
  const plan = series.project ? (dataset.projects.get(series.project)?.plan ?? []) : dataset.programmePlan;
  // A plan with a mistake has no path to compare with.
  const isFollowable = planProblems(dataset, plan, series.project).length === 0;
  const stated = series.figures.filter(({ figure }) => figure.statedTarget);
  return stated.flatMap(({ quarter, figure }, index) => {
    const { value: target, origin } = figure.statedTarget as NonNullable<typeof figure.statedTarget>;
    const goal = versionAt(plan, quarter)?.goals.get(series.indicator)?.value;
    const before = stated[index - 1];
    const earlier = before?.figure.statedTarget?.value ?? 0;
    const path = isFollowable ? pathTarget(dataset, plan, series, quarter) : undefined;
    if (goal !== undefined && target > goal) return [problem("doel-tm-boven-doel", origin, { target, goal })];
    if (before && target < earlier)
      return [problem("doel-tm-daalt", origin, { target, earlier, quarter: before.quarter })];
    // A stated target is a whole number: 281 or 282 both fit a path that stands at 281,25.
    const fits = path === undefined || path.sub(target).abs().compare(1) < 0;
    return fits ? [] : [problem("doel-tm-wijkt-af", origin, { target, path: path.round().toString() })];
  });
}

function pathTarget(
  dataset: Dataset,
  versions: readonly PlanVersion[],
  { project, indicator, figures }: FigureSeries,
  quarter: Quarter,
) {
  const owner = project && dataset.projects.get(project);
  const found = (at: Quarter) => figures.find((one) => one.quarter === at)?.figure;
  return targetAt(
    {
      versions,
      events: owner?.events ?? [],
      indicator,
      lag: dataset.indicators.get(indicator)?.lag ?? 0,
      actualAt: (at) => exactValueOf(found(at)?.actual ?? { status: "missing", reason: "not-delivered" }),
    },
    quarter,
  )?.value;
}
