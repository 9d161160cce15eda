import type { Quality, Reference } from "../domain/figure.ts";
import type { EventKind, ProjectState } from "../domain/life-cycle.ts";
import type { PathKind } from "../domain/plan.ts";

export const stateWords: Readonly<Record<ProjectState, string>> = {
  planned: "gepland",
  running: "lopend",
  "on-hold": "ligt stil",
  finished: "afgerond",
  stopped: "gestopt",
};

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
