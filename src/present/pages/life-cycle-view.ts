import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { lowerStart } from "../dutch.ts";
import { type EventGroup, eventGroups, groupOfEvent, weightiestFirst } from "../event-words.ts";
import { type EventView, eventView, type ProjectContext } from "../project-view.ts";
import { changesSentence } from "./changes-sentence.ts";
import { type Change, editionChanges } from "./edition-changes.ts";
import { previousWords } from "./previous-edition.ts";

/** What changed, told by kind of change. */
export type LifeCycleView = {
  /** "sinds de vorige monitor (t/m Q1 2022)", or "tot nu toe". */
  readonly since: string;
  /** How many projects changed how, in a sentence; the headings of the groups count the same. */
  readonly summary: string;
  /** True when a project is new to the reader, so that older events are told as well. */
  readonly tellsOlder: boolean;
  readonly groups: readonly ChangeGroup[];
};

export type ChangeGroup = {
  readonly title: string;
  /** The title with how many projects are in it. */
  readonly heading: string;
  /** How early it is told when there is no room for all; the least comes first. */
  readonly weight: number;
  /** True of what happened before the previous edition, of projects that are new to the reader. */
  readonly isOlder: boolean;
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

/** Gives the life cycle of an edition. `earlier` are the editions before this one. */
export function lifeCycleView(
  dataset: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  earlier: readonly Monitor[],
): LifeCycleView {
  const changes = editionChanges(dataset, monitor, earlier);
  const previous = earlier.at(-1) && previousWords(monitor, earlier.at(-1) as Monitor);
  return {
    since: previous ? `sinds ${previous.full}` : "tot nu toe",
    summary: changesSentence(changes, previous ? `sinds ${previous.short}` : "tot nu toe"),
    tellsOlder: changes.some(({ isOlder }) => isOlder),
    groups: sortsOfChange.flatMap((sort) => groupsOf(changes.filter(sort.holds), sort, context)),
  };
}

type SortOfChange = { readonly holds: (change: Change) => boolean; readonly title: (title: string) => string };

/** In the order of the page: projects in the quarters told, projects after them, the programme, and what is older. */
const sortsOfChange: readonly SortOfChange[] = [
  { holds: ({ path, isAfter, isOlder }) => path !== undefined && !isAfter && !isOlder, title: (title) => title },
  { holds: ({ path, isAfter }) => path !== undefined && isAfter, title: (title) => `${title}, na dit kwartaal` },
  {
    holds: ({ path, isAfter, isOlder }) => path === undefined && !isAfter && !isOlder,
    title: (title) => `Programma ${lowerStart(title)}`,
  },
  {
    holds: ({ path, isAfter }) => path === undefined && isAfter,
    title: (title) => `Programma ${lowerStart(title)}, na dit kwartaal`,
  },
  { holds: ({ isOlder }) => isOlder, title: (title) => `${title}, al eerder` },
];

function groupsOf(changes: readonly Change[], { title }: SortOfChange, context: ProjectContext): ChangeGroup[] {
  return (Object.keys(eventGroups) as EventGroup[]).flatMap((group): ChangeGroup[] => {
    const inGroup = changes.filter((change) => change.group === group);
    return inGroup.length > 0 ? [groupView(inGroup, { group, title: title(eventGroups[group].title) }, context)] : [];
  });
}

function groupView(
  changes: readonly Change[],
  { group, title }: { readonly group: EventGroup; readonly title: string },
  context: ProjectContext,
): ChangeGroup {
  const names = [...new Set(changes.map(({ name }) => name))];
  const isOfProjects = changes.every(({ path }) => path !== undefined);
  return {
    title,
    heading: isOfProjects ? `${title} (${names.length})` : title,
    weight: weightiestFirst.indexOf(group),
    isOlder: changes.every(({ isOlder }) => isOlder),
    names,
    hasOrigins: changes.some(({ event }) =>
      Boolean(event.assumption ?? event.reference.source ?? event.reference.place),
    ),
    items: changes.map((change) => editionEvent(change, changes, context)),
  };
}

function editionEvent(change: Change, inGroup: readonly Change[], context: ProjectContext): EditionEvent {
  const { event, name, path, group } = change;
  const { what, ...view } = eventView(event, context);
  // An earlier stage is told with what followed: the title of the group is not about it.
  const isOfTitle = (one: Change) => groupOfEvent[one.event.kind] === group;
  const isSaid = isOfTitle(change) && inGroup.filter(isOfTitle).every((other) => other.event.kind === event.kind);
  return { ...view, project: name, ...(!isSaid && { what: lowerStart(what) }), ...(path && { path }) };
}
