import type { Dataset } from "../../domain/dataset.ts";
import { type LifeCycleEvent, stateAfter } from "../../domain/life-cycle.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { type EventGroup, groupOfEvent } from "../event-words.ts";
import { projectPath } from "../paths.ts";

/** An event that an edition tells, and where it is told: what the lists and the sentence count follows from it. */
export type Change = {
  readonly event: LifeCycleEvent;
  readonly name: string;
  /** The page of the project; a programme has none. */
  readonly path?: string;
  /** Under which kind of change it is told. */
  readonly group: EventGroup;
  /** After the quarter of the figures, before the day of the edition: the colours and states do not know of it. */
  readonly isAfter: boolean;
  /** Before the previous edition, of a project that was not named before. */
  readonly isOlder: boolean;
};

/**
 * Gives what happened since the reader was last told, in order of time: of a programme since the previous edition, of a
 * project since the last edition that named it, or since its beginning when none did.
 */
export function editionChanges({ series }: Dataset, monitor: Monitor, earlier: readonly Monitor[]): Change[] {
  const ofProgrammes = series.programmes.flatMap(({ name, events }) =>
    placed(eventsSince(events, earlier.at(-1), monitor), { name }, monitor, earlier),
  );
  const ofProjects = monitor.projects.flatMap(({ project, name, events }) => {
    const told = earlier.findLast(({ projects }) => projects.some((one) => one.project.id === project.id));
    const whose = { name, path: projectPath(monitor.edition.id, project.id) };
    return placed(eventsSince(events, told, monitor), whose, monitor, earlier);
  });
  return [...ofProgrammes, ...ofProjects].sort((a, b) =>
    a.event.moment.lastDay.localeCompare(b.event.moment.lastDay, "nl"),
  );
}

function eventsSince(events: readonly LifeCycleEvent[], told: Monitor | undefined, { day }: Monitor): LifeCycleEvent[] {
  return events.filter(({ moment }) => moment.lastDay <= day && (told === undefined || moment.lastDay > told.day));
}

/**
 * Places the events of one programme or project. A stage that is over, such as a hold before a resumption, is told with
 * the stage that followed: it would otherwise count as if it still held. A start is always news of its own.
 */
function placed(
  events: readonly LifeCycleEvent[],
  whose: Pick<Change, "name" | "path">,
  { quarter }: Monitor,
  earlier: readonly Monitor[],
): Change[] {
  const toldUntil = earlier.at(-1)?.day ?? "";
  const last = events.findLast(({ kind }) => stateAfter[kind] !== undefined);
  return events.map((event) => {
    const isOlder = event.moment.lastDay <= toldUntil;
    const isStage = stateAfter[event.kind] !== undefined && event.kind !== "started";
    const telling = isStage && last && !isOlder ? last : event;
    return {
      ...whose,
      event,
      group: groupOfEvent[telling.kind],
      isAfter: !isOlder && telling.moment.quarter > quarter,
      isOlder,
    };
  });
}
