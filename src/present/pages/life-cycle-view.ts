import type { Dataset } from "../../domain/dataset.ts";
import type { LifeCycleEvent } from "../../domain/life-cycle.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { inWords, listText, quarterShort } from "../dutch.ts";
import { type EventGroup, eventGroups, groupOfEvent, weightiestFirst } from "../event-words.ts";
import { projectPath } from "../paths.ts";
import { type EventView, eventView, type ProjectContext } from "../project-view.ts";

/** What changed, told by kind of change. */
export type LifeCycleView = {
  /** "sinds de vorige monitor (t/m Q1 2022)", or "tot nu toe". */
  readonly since: string;
  /** How many projects changed how since the previous edition, e.g. "twee nieuwe projecten en één gestopt project". */
  readonly counts?: string;
  /** True when a project is new to the reader, so that older events are told as well. */
  readonly tellsOlder: boolean;
  readonly groups: readonly ChangeGroup[];
};

export type ChangeGroup = {
  readonly title: string;
  /** How early it is told when there is no room for all; the least comes first. */
  readonly weight: number;
  /** To whom it happened: each name once. */
  readonly names: readonly string[];
  readonly items: readonly EditionEvent[];
  /** True when an event has a source or an assumption. */
  readonly hasOrigins: boolean;
};

/** An event with whose it is: a programme or a project. `what` only where the title of the group does not say it. */
export type EditionEvent = Omit<EventView, "what"> & {
  readonly what?: string;
  readonly project: string;
  readonly path?: string;
};

type Change = {
  readonly event: LifeCycleEvent;
  readonly name: string;
  readonly path?: string;
};

/** Gives the life cycle of an edition. `earlier` are the editions before this one. */
export function lifeCycleView(
  dataset: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  earlier: readonly Monitor[],
): LifeCycleView {
  const changes = changesOf(dataset, monitor, earlier);
  const previous = earlier.at(-1);
  const groups = groupsOf(changes);
  const isRecent = ({ event }: Change) => previous === undefined || event.moment.lastDay > previous.day;
  const counts = countsOf(groupsOf(changes.filter(isRecent)));
  return {
    tellsOlder: !changes.every(isRecent),
    since: previous ? `sinds de vorige monitor (t/m ${quarterShort(previous.quarter)})` : "tot nu toe",
    groups: groups.map(([group, inGroup]) => ({
      title: eventGroups[group].title,
      weight: weightiestFirst.indexOf(group),
      names: [...new Set(inGroup.map(({ name }) => name))],
      hasOrigins: inGroup.some(({ event }) =>
        Boolean(event.assumption ?? event.reference.source ?? event.reference.place),
      ),
      items: inGroup.map((change) => editionEvent(change, inGroup, context)),
    })),
    ...(counts && { counts }),
  };
}

function editionEvent(
  { event, name, path }: Change,
  inGroup: readonly Change[],
  context: ProjectContext,
): EditionEvent {
  const { what, ...view } = eventView(event, context);
  const isOneKind = inGroup.every((other) => other.event.kind === event.kind);
  return { ...view, project: name, ...(!isOneKind && { what }), ...(path && { path }) };
}

/**
 * What happened since the reader was last told: of a programme since the previous edition, of a project since the
 * last edition that named it, or since its beginning when none did.
 */
function changesOf({ series }: Dataset, monitor: Monitor, earlier: readonly Monitor[]): Change[] {
  const isNewSince =
    (told: Monitor | undefined) =>
    ({ moment }: LifeCycleEvent) =>
      moment.lastDay <= monitor.day && (told === undefined || moment.lastDay > told.day);
  const ofProgrammes = series.programmes.flatMap(({ name, events }) =>
    events.filter(isNewSince(earlier.at(-1))).map((event) => ({ event, name: `Programma ${name}` })),
  );
  const ofProjects = monitor.projects.flatMap(({ project, name, events }) =>
    events
      .filter(isNewSince(earlier.findLast((one) => names(one, project.id))))
      .map((event) => ({ event, name, path: projectPath(monitor.edition.id, project.id) })),
  );
  return [...ofProgrammes, ...ofProjects].sort((a, b) => compareDays(a.event, b.event));
}

function names({ projects }: Monitor, id: string): boolean {
  return projects.some(({ project }) => project.id === id);
}

function compareDays(a: LifeCycleEvent, b: LifeCycleEvent): number {
  if (a.moment.lastDay === b.moment.lastDay) return 0;
  return a.moment.lastDay < b.moment.lastDay ? -1 : 1;
}

function groupsOf(changes: readonly Change[]): [EventGroup, Change[]][] {
  const order = Object.keys(eventGroups) as EventGroup[];
  return order.flatMap((group): [EventGroup, Change[]][] => {
    const inGroup = changes.filter(({ event }) => groupOfEvent[event.kind] === group);
    return inGroup.length > 0 ? [[group, inGroup]] : [];
  });
}

/** Counts projects, not events: a project that was extended twice is one extended project. */
function countsOf(groups: readonly [EventGroup, readonly Change[]][]): string | undefined {
  const counted = groups.flatMap(([group, changes]) => {
    const count = new Set(changes.flatMap(({ path }) => (path ? [path] : []))).size;
    return count === 0 ? [] : [{ count, words: eventGroups[group], weight: weightiestFirst.indexOf(group) }];
  });
  // Five kinds would make a sentence of more than 25 words (FMT-1).
  const weightiest = [...counted].sort((a, b) => a.weight - b.weight).slice(0, counted.length > 4 ? 3 : 4);
  const shown = counted.filter((one) => weightiest.includes(one));
  const others = counted.filter((one) => !shown.includes(one)).reduce((sum, { count }) => sum + count, 0);
  const phrases = shown.map(({ count, words }) => `${inWords(count)} ${count === 1 ? words.one : words.many}`);
  return listText([...phrases, ...(others > 0 ? [`nog ${inWords(others)} andere veranderingen`] : [])]) || undefined;
}
