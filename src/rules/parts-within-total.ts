import type { Dataset, Indicator, ProjectQuarter, QuarterFigures } from "../domain/dataset.ts";
import { exactValueOf, type Figure } from "../domain/figure.ts";
import { figureOfProject } from "../domain/figure-lookup.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { isOver } from "../domain/life-cycle.ts";
import type { Quarter } from "../domain/quarter.ts";
import { togetherIn } from "../domain/together-lookup.ts";
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
      const reported = total && isComparable(total) ? exactValueOf(total.actual) : undefined;
      return total && reported !== undefined ? contradiction(dataset, figures, indicator, { total, reported }) : [];
    }),
  );

function contradiction(
  dataset: Dataset,
  figures: QuarterFigures,
  indicator: Indicator,
  { total, reported }: { total: Figure; reported: number },
) {
  const parts = knownParts(dataset, figures, indicator);
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const details = { indicator: indicator.name, sum, total: reported };
  if (sum > reported) return [problem("deel-groter-dan-totaal", total.origin, { ...details, parts })];
  if (sum < reported && isComplete(dataset, figures, indicator))
    return [problem("som-wijkt-af", total.origin, details)];
  return [];
}

type Part = { readonly name: string; readonly value: number };

/** What counts: figures of projects, of projects together, and the final figures of projects that ended (RAG-1 rule 13). */
function knownParts(dataset: Dataset, figures: QuarterFigures, { id }: Indicator): Part[] {
  const nameOf = (project: ProjectId) => dataset.projects.get(project)?.name ?? project;
  const ended = [...dataset.projects.values()].filter(({ events }) => isOver(events, figures.quarter));
  const ids = new Set([...figures.projects.keys(), ...ended.map((project) => project.id)]);
  const own = [...ids].flatMap((project) =>
    partsFrom(nameOf(project), countedFigure(dataset, project, id, figures.quarter)),
  );
  const shared = togetherIn(dataset, figures.quarter).flatMap((one) =>
    partsFrom(one.projects.map(nameOf).join(" en "), one.figures.get(id)),
  );
  return [...own, ...shared];
}

function partsFrom(name: string, figure: Figure | undefined): Part[] {
  if (figure === undefined || figure.quality === "counted-elsewhere" || !isComparable(figure)) return [];
  const value = exactValueOf(figure.actual) ?? 0;
  return value > 0 ? [{ name, value }] : [];
}

/** A figure with another definition counts other things: it is no part of a sum, and makes it incomplete. */
function isComparable({ quality }: Figure): boolean {
  return quality !== "different-definition";
}

function isCounted(figure: Figure): boolean {
  return figure.actual.status === "known" && isComparable(figure);
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
  { quarter }: QuarterFigures,
  { project, figures, missing }: ProjectQuarter,
  { id }: Indicator,
): boolean {
  const counted = countedFigure(dataset, project, id, quarter);
  if (counted && isCounted(counted)) return true;
  const own = figures.get(id);
  if (own !== undefined) return isCounted(own) || isNotApplicable(own);
  const groups = togetherIn(dataset, quarter);
  const shared = groups.find((one) => one.projects.includes(project) && one.figures.has(id))?.figures.get(id);
  if (shared !== undefined) return isCounted(shared);
  return missing === undefined && !hasEver(dataset, project, id);
}

function isNotApplicable({ actual }: Figure): boolean {
  return actual.status === "missing" && actual.reason === "not-applicable";
}

function hasEver(dataset: Dataset, project: ProjectId, id: Indicator["id"]): boolean {
  const hasGoal = dataset.projects.get(project)?.plan.some(({ goals }) => goals.has(id)) ?? false;
  return hasGoal || [...dataset.quarters.values()].some((one) => one.projects.get(project)?.figures.has(id));
}
