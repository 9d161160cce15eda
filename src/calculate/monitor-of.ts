import type { Dataset, Edition, Municipality, QuarterFigures } from "../domain/dataset.ts";
import type { GroupResult, Monitor, ProjectResult } from "../domain/monitor.ts";
import { lastDayOf } from "../domain/quarter.ts";
import { groupTotals } from "./group-totals.ts";
import { programmeResult } from "./programme-result.ts";
import { type EditionContext, projectResults, togetherResult } from "./project-result.ts";

/** Gives the monitor of every edition whose quarter has figures, oldest first. */
export function monitorsOf(dataset: Dataset): Monitor[] {
  const monitors: Monitor[] = [];
  for (const edition of [...dataset.editions].sort((a, b) => a.quarter.localeCompare(b.quarter))) {
    const figures = dataset.quarters.get(edition.quarter);
    if (figures) monitors.push(monitorOf(dataset, edition, figures, monitors.at(-1)));
  }
  return monitors;
}

/** Gives everything that is calculated for one edition. Arithmetic only: no rounding, no words. */
function monitorOf(
  dataset: Dataset,
  edition: Edition,
  figures: QuarterFigures,
  previous: Monitor | undefined,
): Monitor {
  const day = dayOf(edition);
  const context: EditionContext = { dataset, edition, figures, day, previous };
  const projects = projectResults(context);
  return {
    edition,
    quarter: edition.quarter,
    day,
    municipalities: dataset.municipalities.filter((one) => isMember(one, day)),
    programme: programmeResult(context, projects),
    projects,
    categories: dataset.series.categories.flatMap((category) =>
      group(
        context,
        category,
        projects.filter((one) => one.category.id === category.id),
        edition.texts.categories.get(category.id),
      ),
    ),
    sectors: dataset.series.sectors.flatMap((sector) =>
      group(
        context,
        sector,
        projects.filter((one) => one.sector?.id === sector.id),
      ),
    ),
    thresholds: dataset.series.thresholds,
    ...(figures.note && { note: figures.note }),
    ...(previous && { previous: previous.edition.id }),
  };
}

/** The day up to which events and memberships count. */
function dayOf({ date, quarter }: Edition): string {
  return date.status === "known" ? date.day : lastDayOf(date.estimate ?? quarter);
}

function isMember({ validFrom, validUntil }: Municipality, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day < validUntil);
}

function group<Group>(
  context: EditionContext,
  one: Group,
  projects: readonly ProjectResult[],
  text?: string,
): GroupResult<Group>[] {
  if (projects.length === 0) return [];
  const ids = new Set(projects.map(({ project }) => project.id));
  const inside = context.figures.together.filter((shared) => shared.projects.every((id) => ids.has(id)));
  return [
    {
      group: one,
      projects,
      together: inside.map((shared) => togetherResult(context, shared)),
      totals: groupTotals(context.dataset, projects, context.figures),
      ...(text && { text }),
    },
  ];
}
