import type { Dataset, QuarterFigures, TogetherFigures } from "./dataset.ts";
import { type Actual, hasNumber } from "./figure.ts";
import type { IndicatorId, ProjectId } from "./ids.ts";
import { isOver } from "./life-cycle.ts";
import type { Quarter } from "./quarter.ts";

/** Figures of projects together, with the quarter they were measured t/m. */
export type FoundTogether = TogetherFigures & { readonly quarter: Quarter };

/**
 * Gives the figures of projects together that count in a quarter: its own, then final ones of earlier quarters. They are
 * final when all their projects are over; a later number of one of those projects takes their place (RAG-1 rule 13).
 */
export function togetherIn(dataset: Dataset, quarter: Quarter): FoundTogether[] {
  const newestFirst = [...dataset.quarters.values()]
    .filter((one) => one.quarter <= quarter)
    .sort((a, b) => b.quarter.localeCompare(a.quarter, "nl"));
  return newestFirst.flatMap((figures, index) => {
    const groups = figures.together.map((group) => ({ ...group, quarter: figures.quarter }));
    if (figures.quarter === quarter) return groups;
    const later = newestFirst.slice(0, index);
    return groups
      .filter(({ projects }) => projects.every((id) => isOver(dataset.projects.get(id)?.events ?? [], quarter)))
      .map((group) => ({ ...group, figures: figuresWithoutLater(group, later) }))
      .filter((group) => group.figures.size > 0);
  });
}

function figuresWithoutLater(
  { figures, projects }: TogetherFigures,
  later: readonly QuarterFigures[],
): TogetherFigures["figures"] {
  const isSuperseded = (id: IndicatorId) =>
    later.some((quarter) => projects.some((project) => hasNumberIn(quarter, project, id)));
  return new Map([...figures].filter(([id, figure]) => hasNumber(figure) && !isSuperseded(id)));
}

function hasNumberIn({ projects, together }: QuarterFigures, project: ProjectId, id: IndicatorId): boolean {
  const groups = together.filter((one) => one.projects.includes(project));
  return [projects.get(project), ...groups].some((one) => hasNumber(one?.figures.get(id)));
}

/** Gives "only together", with whom, when there is a number for the project together with others. */
export function togetherActual(
  groups: readonly TogetherFigures[],
  project: ProjectId,
  indicator: IndicatorId,
): Actual | undefined {
  const shared = groups.find((one) => one.projects.includes(project) && hasNumber(one.figures.get(indicator)));
  return shared && { status: "missing", reason: "only-together", together: shared.projects };
}
