import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { projectPath } from "../paths.ts";
import { type EventView, eventView, type ProjectContext } from "../project-view.ts";

/** An event with whose it is: a programme or a project. */
export type EditionEvent = EventView & { readonly project: string; readonly path?: string };

type Event = ProjectResult["events"][number];

/**
 * Gives what happened since the reader was last told: of a programme since the previous edition, of a project since the
 * last edition that named it, or since its beginning when none did. `earlier` are the editions before this one.
 */
export function lifeCycle(
  { series }: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  earlier: readonly Monitor[],
): EditionEvent[] {
  const isNewSince =
    (told: Monitor | undefined) =>
    ({ moment }: Event) =>
      moment.lastDay <= monitor.day && (told === undefined || moment.lastDay > told.day);
  const ofProgrammes = series.programmes.flatMap(({ name, events }) =>
    events
      .filter(isNewSince(earlier.at(-1)))
      .map((event) => ({ event, project: `Programma ${name}`, path: undefined })),
  );
  const ofProjects = monitor.projects.flatMap(({ project, name, events }) =>
    events
      .filter(isNewSince(earlier.findLast((one) => names(one, project.id))))
      .map((event) => ({ event, project: name, path: projectPath(monitor.edition.id, project.id) })),
  );
  return [...ofProgrammes, ...ofProjects]
    .sort((a, b) => compareDays(a.event, b.event))
    .map(({ event, project, path }) => ({ ...eventView(event, context), project, ...(path && { path }) }));
}

function names({ projects }: Monitor, id: string): boolean {
  return projects.some(({ project }) => project.id === id);
}

function compareDays(a: Event, b: Event): number {
  if (a.moment.lastDay === b.moment.lastDay) return 0;
  return a.moment.lastDay < b.moment.lastDay ? -1 : 1;
}
