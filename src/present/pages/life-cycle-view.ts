import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { projectPath } from "../paths.ts";
import { type EventView, eventView, type ProjectContext } from "../project-view.ts";

/** An event with whose it is: a programme or a project. */
export type EditionEvent = EventView & { readonly project: string; readonly path?: string };

/** Gives the events between the previous edition and this one, of its projects and of the programmes. */
export function lifeCycle(
  { series }: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  previous: Monitor | undefined,
): EditionEvent[] {
  const isNew = ({ moment }: ProjectResult["events"][number]) =>
    moment.lastDay <= monitor.day && (previous === undefined || moment.lastDay > previous.day);
  const ofProgrammes = series.programmes.flatMap(({ name, events }) =>
    events.filter(isNew).map((event) => ({ event, project: `Programma ${name}`, path: undefined })),
  );
  const ofProjects = monitor.projects.flatMap(({ project, name, events }) =>
    events.filter(isNew).map((event) => ({ event, project: name, path: projectPath(monitor.edition.id, project.id) })),
  );
  return [...ofProgrammes, ...ofProjects]
    .sort((a, b) =>
      a.event.moment.lastDay < b.event.moment.lastDay ? -1 : a.event.moment.lastDay > b.event.moment.lastDay ? 1 : 0,
    )
    .map(({ event, project, path }) => ({ ...eventView(event, context), project, ...(path && { path }) }));
}
