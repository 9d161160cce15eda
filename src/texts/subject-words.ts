import type { Indicator } from "../domain/dataset.ts";
import type { Monitor } from "../domain/monitor.ts";
import { slugOf } from "../domain/slug.ts";
import type { FigureSubject, NamedFigure } from "./named-figures.ts";

/** What a sentence talks of: the ids of projects and groups it names, and with `within` those of the projects of such groups. */
export type NamedSubjects = ReadonlySet<string>;

/** Makes the function that finds which projects and groups of an edition a sentence names. */
export function subjectFinder(figures: readonly NamedFigure[], monitor: Monitor): (sentence: string) => NamedSubjects {
  const names = new Map(figures.flatMap(({ subject }) => namesOf(subject)));
  const members = membersOf(monitor);
  // The category "Scholingstrajecten" is not named by "317 scholingstrajecten": that is what is counted.
  const units = new Set(figures.map(({ indicator }) => slugOf(indicator.unit.many)));
  const patterns = [...names].flatMap(([id, slugs]) => {
    const own = slugs.filter((slug) => !units.has(slug)).map(inSlug);
    return own.length === 0 ? [] : [{ ids: [id, ...(members.get(id) ?? [])], pattern: new RegExp(own.join("|")) }];
  });
  return (sentence) => {
    const slug = `-${slugOf(sentence)}-`;
    return new Set(patterns.filter(({ pattern }) => pattern.test(slug)).flatMap(({ ids }) => ids));
  };
}

/** Tells how much a sentence is about a subject: 0 when it is about something else. */
export function subjectRank(subject: FigureSubject, named: NamedSubjects): number {
  switch (subject.kind) {
    case "programme":
      return named.size === 0 ? 1 : 0;
    case "group":
      return named.has(subject.id) ? 2 : 0;
    case "projects":
      return projectsRank(
        subject.projects.map(({ id }) => id),
        named,
      );
  }
}

/** A figure of several projects together is also named by the group they are in: "de zorgsector". */
function projectsRank(ids: readonly string[], named: NamedSubjects): number {
  if (ids.every((id) => named.has(id))) return 2 + ids.length / 10;
  return ids.length > 1 && ids.every((id) => named.has(within(id))) ? 1.5 : 0;
}

function membersOf({ categories, sectors, targetGroups }: Monitor): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...categories, ...sectors, ...targetGroups].map(({ group, projects }) => [
      group.id,
      projects.map(({ project }) => within(project.id)),
    ]),
  );
}

function within(project: string): string {
  return `within:${project}`;
}

function namesOf(subject: FigureSubject): [string, readonly string[]][] {
  switch (subject.kind) {
    case "programme":
      return [];
    case "group":
      return [[subject.id, [slugOf(subject.name), subject.id, `${subject.id}sector`]]];
    case "projects":
      return subject.projects.map(({ id, also }) => [id, [id, ...also]]);
  }
}

/** A long name may go on: "de jongerenspecialisten". A short one may not: "zorg" is not "zorgvuldig". */
function inSlug(slug: string): string {
  return slug.length < 7 ? `-${slug}-` : `-${slug}`;
}

/** How texts say that people began, finished or found work, apart from the words the data uses itself. */
const wordings: readonly { readonly name: RegExp; readonly said: string }[] = [
  {
    name: /gestart|start|begonnen|deelnem/,
    said: "gestart|starten|begonnen|begon|meedoen|deelnam|ingestroomd|traject[a-z]* in",
  },
  {
    name: /afgerond|scholing|opleiding|geschoold/,
    said: "afgerond|afronding|rondden|ronden|afgemaakt|afmaken|geschoold|scholing|opgeleid|opleiding|diploma|certifica",
  },
  {
    name: /bemiddeld|werk|baan|banen|uitstroom/,
    said: "bemiddel|uitstroom|uitgestroomd|uit laten stromen|baan|banen|aan(?: het)? werk|naar werk|met werk|werk vinden|werk gevonden|(?:vond|vonden|vinden) [^.]{0,30}werk|aan de slag|werknemer|medewerker",
  },
];

/** Gives the words in a text that point to an indicator: its own, and other wordings of the same. */
export function indicatorWords({ name, id, unit }: Indicator): RegExp {
  const own = [...name.toLowerCase().split(/\s+/), unit.many].filter((word) => word.length > 4).map(escaped);
  const called = `${id} ${name}`.toLowerCase();
  const said = wordings.filter((one) => one.name.test(called)).map((one) => one.said);
  const isPeople = /^(?:inwoners?|mensen|personen|deelnemers?|jongeren)$/;
  return new RegExp([...own.filter((word) => !isPeople.test(word)), ...said].join("|") || "(?!)", "i");
}

function escaped(word: string): string {
  return word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
