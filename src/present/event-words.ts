import type { Quality, Reference } from "../domain/figure.ts";
import type { EventKind, ProjectState } from "../domain/life-cycle.ts";
import type { PathKind } from "../domain/plan.ts";

/** Names the state of a project, in a sentence. */
export const stateWords: Readonly<Record<ProjectState, string>> = {
  planned: "gepland",
  running: "lopend",
  "on-hold": "ligt stil",
  finished: "afgerond",
  stopped: "gestopt",
};

/** Names what happened to a project, as the beginning of a line. */
export const eventWords: Readonly<Record<EventKind, string>> = {
  "being-studied": "In onderzoek",
  "being-set-up": "In oprichting",
  started: "Gestart",
  resumed: "Hervat",
  "on-hold": "Stilgelegd",
  finished: "Afgerond",
  "made-permanent": "Blijvend geworden",
  transferred: "Overgeheveld",
  continued: "Voortgezet",
  stopped: "Gestopt",
  replaced: "Vervangen",
  extended: "Verlengd",
  enlarged: "Uitgebreid",
  adjusted: "Bijgesteld",
};

/** Events that a reader meets under one heading, in the order in which an edition tells them. */
export type EventGroup =
  | "new"
  | "resumed"
  | "extended"
  | "enlarged"
  | "adjusted"
  | "on-hold"
  | "stopped"
  | "finished"
  | "goes-on"
  | "prepared";

type GroupWords = {
  readonly title: string;
  /** In a sentence: "één verlenging", "twee verlengingen". */
  readonly one: string;
  readonly many: string;
};

/** Gives the heading of each group of events, and its words in a sentence. */
export const eventGroups: Readonly<Record<EventGroup, GroupWords>> = {
  new: { title: "Nieuw gestart", one: "nieuw project", many: "nieuwe projecten" },
  resumed: { title: "Hervat", one: "hervat project", many: "hervatte projecten" },
  extended: { title: "Verlengd", one: "verlengd project", many: "verlengde projecten" },
  enlarged: { title: "Uitgebreid", one: "uitgebreid project", many: "uitgebreide projecten" },
  adjusted: { title: "Bijgesteld", one: "bijgesteld project", many: "bijgestelde projecten" },
  "on-hold": { title: "Stilgelegd", one: "stilgelegd project", many: "stilgelegde projecten" },
  stopped: { title: "Gestopt of vervangen", one: "gestopt project", many: "gestopte projecten" },
  finished: { title: "Afgerond", one: "afgerond project", many: "afgeronde projecten" },
  "goes-on": {
    title: "Gaat anders verder",
    one: "project dat anders verdergaat",
    many: "projecten die anders verdergaan",
  },
  prepared: { title: "In voorbereiding", one: "project in voorbereiding", many: "projecten in voorbereiding" },
};

/** What a reader must hear first when there is no room for all. */
export const weightiestFirst: readonly EventGroup[] = [
  "new",
  "stopped",
  "on-hold",
  "extended",
  "finished",
  "goes-on",
  "enlarged",
  "adjusted",
  "resumed",
  "prepared",
];

/** Gives the group in which an event is told. */
export const groupOfEvent: Readonly<Record<EventKind, EventGroup>> = {
  started: "new",
  resumed: "resumed",
  extended: "extended",
  enlarged: "enlarged",
  adjusted: "adjusted",
  "on-hold": "on-hold",
  stopped: "stopped",
  replaced: "stopped",
  finished: "finished",
  "made-permanent": "goes-on",
  continued: "goes-on",
  transferred: "goes-on",
  "being-studied": "prepared",
  "being-set-up": "prepared",
};

/** Says how a target path runs. */
export const pathWords: Readonly<Record<PathKind | "stated", string>> = {
  linear: "ieder kwartaal evenveel",
  lagged: "ieder kwartaal evenveel, na een aanloop",
  explicit: "per kwartaal afgesproken",
  weighted: "naar gewicht van de kwartalen",
  "s-curve": "langzaam begin, snel midden, langzaam eind",
  none: "geen tussendoel",
  stated: "opgegeven voor dit kwartaal",
};

/** The mark behind a figure and what it means; a measured figure has none (FLAG-1). */
export const qualityWords: Readonly<Partial<Record<Quality, string>>> = {
  provisional: "voorlopig",
  estimated: "geschat",
  "different-definition": "anders geteld",
  "counted-elsewhere": "telt mee bij een ander project",
  unchecked: "niet gecontroleerd",
};

/** Writes where a fact comes from: the title of the source and the place in it. */
export function referenceText({ source, place }: Reference, titles: ReadonlyMap<string, string>): string | undefined {
  const title = source && titles.get(source);
  return [title, place].filter(Boolean).join(", ") || undefined;
}
