import type { Indicator } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { GoalGap, ProjectResult } from "../domain/monitor.ts";
import { type Goal, versionAt } from "../domain/plan.ts";
import type { Quarter } from "../domain/quarter.ts";

/**
 * Gives the programme goal against the goals of the projects. A stopped project keeps what it reached; the rest of
 * its goal is freed, when there is a rest. The gap is known only when the goal of every project is, and none
 * is an approximation. Source: PATH-1.
 */
export function goalGap(
  goal: Goal | undefined,
  projects: readonly ProjectResult[],
  indicator: Indicator,
  quarter: Quarter,
): GoalGap {
  const goals = projects.map((project) => projectGoal(project, indicator, quarter));
  const sum = goals.reduce<number>((total, one) => total + (one.current ?? 0), 0);
  const projectsWithoutGoal = goals.filter(({ current }) => current === undefined).length;
  const freed = goals.flatMap(({ project, freed: amount }) =>
    amount !== undefined && amount > 0 ? [{ project: project.project, amount }] : [],
  );
  const hasApproximation = goal?.approximation !== undefined || goals.some(({ isApproximate }) => isApproximate);
  const whole = goal?.value;
  const isKnown = whole !== undefined && projectsWithoutGoal === 0 && !hasApproximation;
  return {
    projectsWithoutGoal,
    freed,
    ...(whole !== undefined && { goal: whole }),
    ...(isKnown && { gap: whole - sum }),
  };
}

type ProjectGoal = {
  readonly project: ProjectResult;
  readonly current?: number;
  readonly freed?: number;
  readonly isApproximate?: boolean;
};

function projectGoal(project: ProjectResult, { id }: Indicator, quarter: Quarter): ProjectGoal {
  const goals = versionAt(project.project.plan, quarter)?.goals;
  const { value: original, approximation } = goals?.get(id) ?? {};
  if (goals === undefined || original === undefined)
    return hasOtherGoals(goals, id) ? { project, current: 0 } : { project };
  if (approximation) return { project, current: original, isApproximate: true };
  if (project.state !== "stopped") return { project, current: original };
  const actual = project.indicators.find(({ indicator }) => indicator.id === id)?.actual;
  const reached = actual && exactValueOf(actual);
  return reached === undefined ? { project } : { project, current: reached, freed: original - reached };
}

/** A project that has goals in numbers, but none for this indicator, adds nothing to it. */
function hasOtherGoals(goals: ReadonlyMap<string, { value?: number }> | undefined, id: string): boolean {
  if (goals === undefined || goals.has(id)) return false;
  return [...goals.values()].some(({ value }) => value !== undefined);
}
