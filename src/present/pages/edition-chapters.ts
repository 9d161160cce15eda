import type { Monitor } from "../../domain/monitor.ts";
import { sectionAnchors } from "../paths.ts";
import type { AttentionView } from "./attention-view.ts";
import type { GroupView } from "./group-view.ts";
import type { PhasesView } from "./phases-view.ts";
import type { TrendsView } from "./trend-view.ts";

/** A place in an edition that its contents lead to. */
export type Place = { readonly title: string; readonly anchor: string };

/** A chapter of an edition: its title and its place on the page. Other pages point at these places. */
export type Chapter = Place & {
  /** The projects of a category, in the contents on paper; of other chapters none. */
  readonly projects: readonly Place[];
};

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
    [sectionAnchors.glance, "In één oogopslag", true],
    [sectionAnchors.introduction, "Inleiding", introduction !== undefined],
    ["hoofddoelen", "De hoofddoelen in cijfers", true],
    [sectionAnchors.attention, "Dit vraagt aandacht", attention.goals.length > 0 || attention.projects.length > 0],
    [sectionAnchors.conclusions, "Conclusies en bijsturing", conclusions !== undefined],
    ["gevraagd", "Gevraagd aan de raad", asked.length > 0],
    ["verwachting", "Verwachting", expectation !== undefined],
    ["verloop", "Verloop", trends.lines.length > 0],
    ["fasen", "Hoe ver de projecten zijn", phases.items.length > 0],
  ];
  const after: typeof chapters = [
    [sectionAnchors["life-cycle"], "Wat er veranderde", true],
    [sectionAnchors.money, "Geld", hasMoney],
    ["omgeving", "De arbeidsmarkt", context !== undefined],
    [sectionAnchors.goals, "Doelen en afspraken", true],
    [sectionAnchors.account, "Verantwoording", true],
  ];
  return [...chapters.flatMap(chapterOf), ...categories.map(categoryChapter), ...after.flatMap(chapterOf)];
}

function categoryChapter({ id, name, projects }: GroupView): Chapter {
  return {
    title: name,
    anchor: `categorie-${id}`,
    projects: projects.map((project) => ({ title: project.name, anchor: `project-${project.id}` })),
  };
}

function chapterOf([anchor, title, isThere]: readonly [string, string, boolean]): Chapter[] {
  return isThere ? [{ title, anchor, projects: [] }] : [];
}
