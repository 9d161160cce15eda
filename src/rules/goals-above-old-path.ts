import type { Dataset } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { inOrderOfDecision, type PlanVersion } from "../domain/plan.ts";
import type { Quarter } from "../domain/quarter.ts";
import { hasPath, type PathInput, targetAt } from "../domain/target-path.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { planProblems } from "./paths-well-formed.ts";
import type { Rule } from "./rule.ts";

/** Finds goals of a later plan version below where the older path already stands: the path would fall (PATH-1). */
export const goalsAboveOldPath: Rule = (dataset) => [
  ...lowGoals(dataset, dataset.programmePlan, undefined),
  ...[...dataset.projects.values()].flatMap(({ id, plan }) => lowGoals(dataset, plan, id)),
];

function lowGoals(dataset: Dataset, plan: readonly PlanVersion[], project: ProjectId | undefined): Problem[] {
  // A plan with a mistake has no path to compare with.
  if (planProblems(dataset, plan, project).length > 0) return [];
  const versions = inOrderOfDecision(plan);
  return versions.flatMap((version, index) =>
    [...version.goals].flatMap(([indicator, { value, origin }]) => {
      if (value === undefined || !hasPath(version, indicator)) return [];
      const older = pathInput(dataset, versions.slice(0, index), project, indicator);
      const target = targetAt(older, version.decidedIn)?.value;
      // A goal is a whole number: 156 does not lie below a path that stands at 156,25.
      if (target === undefined || target.sub(value).compare(1) < 0) return [];
      return [problem("doel-onder-oud-pad", origin, { goal: value, target: target.round().toString() })];
    }),
  );
}

function pathInput(
  dataset: Dataset,
  versions: readonly PlanVersion[],
  project: ProjectId | undefined,
  indicator: IndicatorId,
): PathInput {
  const owner = project && dataset.projects.get(project);
  const figureAt = (quarter: Quarter) => {
    const figures = dataset.quarters.get(quarter);
    return (project ? figures?.projects.get(project)?.figures : figures?.totals)?.get(indicator);
  };
  return {
    versions,
    indicator,
    events: owner?.events ?? [],
    lag: dataset.indicators.get(indicator)?.lag ?? 0,
    actualAt: (quarter) => exactValueOf(figureAt(quarter)?.actual ?? { status: "missing", reason: "not-delivered" }),
  };
}
