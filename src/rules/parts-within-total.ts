import type { Dataset, Indicator, ProjectQuarter, QuarterFigures } from "../domain/dataset.ts";
import { exactValueOf, type Figure } from "../domain/figure.ts";
import { figureOfProject } from "../domain/figure-lookup.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { isOver } from "../domain/life-cycle.ts";
import type { Quarter } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/**
 * Finds reported totals that contradict their projects: the known part is already more, or all projects are known
 * and add up to something else.
 */
export const partsWithinTotal: Rule = (dataset) =>
  [...dataset.quarters.values()].flatMap((figures) =>
    [...dataset.indicators.values()].flatMap((indicator) => {
      const total = figures.totals.get(indicator.id);
      const reported = total && exactValueOf(total.actual);
      return total && reported !== undefined ? contradiction(dataset, figures, indicator, { total, reported }) : [];
    }),
  );

function contradiction(
  dataset: Dataset,
  figures: QuarterFigures,
  indicator: Indicator,
  { total, reported }: { total: Figure; reported: number },
) {
  const sum = knownSum(dataset, figures, indicator);
  const details = { indicator: indicator.name, sum, total: reported };
  if (sum > reported) return [problem("deel-groter-dan-totaal", total.origin, details)];
  if (sum < reported && isComplete(dataset, figures, indicator))
    return [problem("som-wijkt-af", total.origin, details)];
  return [];
}

/** Adds up figures of projects, of projects together, and the final figures of projects that ended (RAG-1 rule 13). */
function knownSum(dataset: Dataset, figures: QuarterFigures, { id }: Indicator): number {
  const ended = [...dataset.projects.values()].filter(({ events }) => isOver(events, figures.quarter));
  const ids = new Set([...figures.projects.keys(), ...ended.map((project) => project.id)]);
  const own = [...ids].map((project) => countedFigure(dataset, project, id, figures.quarter));
  const shared = figures.together.map((one) => one.figures.get(id));
  return [...own, ...shared]
    .filter((figure) => figure !== undefined && figure.quality !== "counted-elsewhere")
    .reduce((sum, figure) => sum + (exactValueOf((figure as Figure).actual) ?? 0), 0);
}

/** The figure of this quarter, or the final one of a project that ended; not one that is merely out of date. */
function countedFigure(dataset: Dataset, project: ProjectId, id: IndicatorId, quarter: Quarter): Figure | undefined {
  const found = figureOfProject(dataset, project, id, quarter);
  const hasEnded = isOver(dataset.projects.get(project)?.events ?? [], quarter);
  return found && (found.quarter === quarter || hasEnded) ? found.figure : undefined;
}

/** Every project the indicator concerns has an exact figure, and no project of the programme is left unnamed. */
function isComplete(dataset: Dataset, figures: QuarterFigures, indicator: Indicator): boolean {
  const { projects, projectCount } = figures;
  const isEveryProjectNamed = projectCount === undefined || projectCount.value === projects.size;
  return isEveryProjectNamed && [...projects.values()].every((one) => isKnown(dataset, figures, one, indicator));
}

function isKnown(
  dataset: Dataset,
  { together, quarter }: QuarterFigures,
  { project, figures, missing }: ProjectQuarter,
  { id }: Indicator,
): boolean {
  const counted = countedFigure(dataset, project, id, quarter);
  if (counted?.actual.status === "known") return true;
  const own = figures.get(id);
  if (own !== undefined) return own.actual.status === "known" || isNotApplicable(own);
  const shared = together.find((one) => one.projects.includes(project) && one.figures.has(id))?.figures.get(id);
  if (shared !== undefined) return shared.actual.status === "known";
  return missing === undefined && !hasEver(dataset, project, id);
}

function isNotApplicable({ actual }: Figure): boolean {
  return actual.status === "missing" && actual.reason === "not-applicable";
}

function hasEver(dataset: Dataset, project: ProjectId, id: Indicator["id"]): boolean {
  const hasGoal = dataset.projects.get(project)?.plan.some(({ goals }) => goals.has(id)) ?? false;
  return hasGoal || [...dataset.quarters.values()].some((one) => one.projects.get(project)?.figures.has(id));
}
