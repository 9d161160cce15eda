import type { Dataset, QuarterFigures } from "../domain/dataset.ts";
import { type Edition, isPublished } from "../domain/edition.ts";
import { membershipOn } from "../domain/membership.ts";
import type { GroupResult, Monitor, ProjectResult } from "../domain/monitor.ts";
import { lastDayOf } from "../domain/quarter.ts";
import { togetherIn } from "../domain/together-lookup.ts";
import { groupTotals } from "./group-totals.ts";
import { programmeResult } from "./programme-result.ts";
import { type EditionContext, projectResults, togetherResult } from "./project-result.ts";
import { programmeTrends, projectTrends } from "./trend-of.ts";

/** Gives the monitor of every edition whose quarter has figures, oldest first. */
export function monitorsOf(dataset: Dataset): Monitor[] {
  const monitors: Monitor[] = [];
  for (const edition of [...dataset.editions].sort((a, b) => a.quarter.localeCompare(b.quarter, "nl"))) {
    const figures = dataset.quarters.get(edition.quarter);
    // A colour of a concept was never published, so it cannot keep the next one where it was.
    const previous = monitors.findLast((one) => isPublished(one.edition));
    if (figures) monitors.push(monitorOf(dataset, edition, figures, previous));
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
  const together = togetherIn(dataset, edition.quarter);
  const context: EditionContext = { dataset, edition, figures, together, day, previous };
  const projects = projectResults(context);
  return {
    edition,
    quarter: edition.quarter,
    day,
    municipalities: dataset.municipalities.filter((one) => membershipOn(one, day) === "member"),
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
    targetGroups: dataset.series.targetGroups.flatMap((targetGroup) =>
      group(
        context,
        targetGroup,
        projects.filter((one) => one.targetGroup?.id === targetGroup.id),
      ),
    ),
    trends: {
      programme: programmeTrends(dataset, edition.quarter),
      projects: new Map(projects.map(({ project }) => [project.id, projectTrends(dataset, project, edition.quarter)])),
    },
    thresholds: dataset.series.thresholds,
    ...(figures.note && { note: figures.note }),
  };
}

/** The day up to which events and memberships count. */
function dayOf({ date, quarter }: Edition): string {
  return date.status === "known" ? date.day : lastDayOf(date.estimate ?? quarter);
}

function group<Group>(
  context: EditionContext,
  one: Group,
  projects: readonly ProjectResult[],
  text?: string,
): GroupResult<Group>[] {
  if (projects.length === 0) return [];
  const ids = new Set(projects.map(({ project }) => project.id));
  const inside = context.together.filter((shared) => shared.projects.every((id) => ids.has(id)));
  return [
    {
      group: one,
      projects,
      together: inside.map((shared) => togetherResult(context, shared)),
      totals: groupTotals(context, projects),
      ...(text && { text }),
    },
  ];
}
