import type { Monitor } from "../../domain/monitor.ts";
import type { AttentionView } from "./attention-view.ts";
import type { GroupView } from "./group-view.ts";
import type { PhasesView } from "./phases-view.ts";
import type { TrendsView } from "./trend-view.ts";

/** A chapter of an edition: its title and its place on the page. Other pages point at these places. */
export type Chapter = { readonly title: string; readonly anchor: string };

type Parts = {
  readonly attention: AttentionView;
  readonly phases: PhasesView;
  readonly trends: TrendsView;
  readonly categories: readonly GroupView[];
  readonly asked: readonly string[];
  readonly hasMoney: boolean;
};

/** Gives the chapters that an edition has, in the order of the page. */
export function chaptersOf({ edition }: Monitor, parts: Parts): Chapter[] {
  const { attention, phases, trends, categories, asked, hasMoney } = parts;
  const { introduction, conclusions, expectation, context } = edition.texts;
  const chapters: readonly (readonly [string, string, boolean])[] = [
    ["oogopslag", "In één oogopslag", true],
    ["inleiding", "Inleiding", introduction !== undefined],
    ["hoofddoelen", "De hoofddoelen in cijfers", true],
    ["aandacht", "Dit vraagt aandacht", attention.goals.length > 0 || attention.projects.length > 0],
    ["conclusies", "Conclusies en bijsturing", conclusions !== undefined],
    ["gevraagd", "Gevraagd aan de raad", asked.length > 0],
    ["verwachting", "Verwachting", expectation !== undefined],
    ["verloop", "Verloop", trends.lines.length > 0],
    ["fasen", "Hoe ver de projecten zijn", phases.items.length > 0],
  ];
  const after: typeof chapters = [
    ["levensloop", "Wat er veranderde", true],
    ["geld", "Geld", hasMoney],
    ["omgeving", "De arbeidsmarkt", context !== undefined],
    ["doelen", "Doelen en afspraken", true],
    ["verantwoording", "Verantwoording", true],
  ];
  return [
    ...chapters.flatMap(chapterOf),
    ...categories.map(({ id, name }) => ({ title: name, anchor: `categorie-${id}` })),
    ...after.flatMap(chapterOf),
  ];
}

function chapterOf([anchor, title, isThere]: readonly [string, string, boolean]): Chapter[] {
  return isThere ? [{ title, anchor }] : [];
}
