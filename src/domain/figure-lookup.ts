import type { Dataset } from "./dataset.ts";
import { type Figure, hasNumber } from "./figure.ts";
import type { IndicatorId, ProjectId } from "./ids.ts";
import { isOver } from "./life-cycle.ts";
import { addQuarters, type Quarter } from "./quarter.ts";
import { togetherActual, togetherIn } from "./together-lookup.ts";

/** A figure with the quarter it was measured t/m. */
export type FoundFigure = { readonly figure: Figure; readonly quarter: Quarter };

/**
 * Gives the figure of a project that counts in a quarter (RAG-1 rule 13): its own; else for a stopped or finished
 * project the last one known, else the one of the quarter before. A missing figure is given only when nothing better is.
 * When the project counts together with others, an earlier figure would count twice: only the sum is known.
 */
export function figureOfProject(
  dataset: Dataset,
  project: ProjectId,
  indicator: IndicatorId,
  quarter: Quarter,
): FoundFigure | undefined {
  const at = (one: Quarter) => dataset.quarters.get(one)?.projects.get(project)?.figures.get(indicator);
  const events = dataset.projects.get(project)?.events ?? [];
  const candidates = isOver(events, quarter) ? earlierQuarters(dataset, quarter) : [quarter, addQuarters(quarter, -1)];
  const own = at(quarter);
  const shared = togetherActual(togetherIn(dataset, quarter), project, indicator);
  if (shared !== undefined && !hasNumber(own)) return own && { figure: { ...own, actual: shared }, quarter };
  const known = candidates.find((one) => hasNumber(at(one)));
  if (known !== undefined) return { figure: at(known) as Figure, quarter: known };
  return own && { figure: own, quarter };
}

/** Tells whether a project had a number for an indicator in this quarter or an earlier one. */
export function hadFigure(dataset: Dataset, project: ProjectId, indicator: IndicatorId, quarter: Quarter): boolean {
  return earlierQuarters(dataset, quarter).some((one) =>
    hasNumber(dataset.quarters.get(one)?.projects.get(project)?.figures.get(indicator)),
  );
}

/** Gives the figure reported for the whole programme, or the one of the quarter before when this quarter has none. */
export function figureOfProgramme(dataset: Dataset, indicator: IndicatorId, quarter: Quarter): FoundFigure | undefined {
  const at = (one: Quarter) => dataset.quarters.get(one)?.totals.get(indicator);
  const own = at(quarter);
  const before = addQuarters(quarter, -1);
  if (own !== undefined && !hasNumber(own) && hasNumber(at(before)))
    return { figure: at(before) as Figure, quarter: before };
  return own && { figure: own, quarter };
}

/** Lists the quarters with figures t/m this one, newest first. */
function earlierQuarters(dataset: Dataset, quarter: Quarter): Quarter[] {
  return [...dataset.quarters.keys()]
    .filter((one) => one <= quarter)
    .sort()
    .reverse();
}
