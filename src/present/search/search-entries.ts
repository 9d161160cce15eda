import type { Commitment, Dataset, Indicator, Municipality, Term } from "../../domain/dataset.ts";
import { type Membership, membershipOn } from "../../domain/membership.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { dateText, inWords, ordinal, quarterLong, quarterShort } from "../dutch.ts";
import {
  categoryPath,
  commitmentPath,
  editionPath,
  municipalityPath,
  sectionPath,
  sectorPath,
  termPath,
} from "../paths.ts";
import { pageEntries } from "./page-entries.ts";
import { projectEntries } from "./project-entries.ts";
import { firstSentence, type SearchEntry } from "./search-entry.ts";

/** What can be found is made from this. The monitors are the published ones, oldest first; `paths`: the pages that are there. */
type SearchContent = {
  readonly dataset: Dataset;
  readonly monitors: readonly Monitor[];
  readonly paths: ReadonlySet<string>;
};

/** Lists everything that can be found and has a page: projects first, then what they belong to, words, and other pages. */
export function searchEntries({ dataset, monitors, paths }: SearchContent): SearchEntry[] {
  const entries = [
    ...projectEntries(dataset, monitors),
    ...goalEntries(dataset, monitors),
    ...categoryEntries(dataset),
    ...sectorEntries(dataset, monitors),
    ...dataset.municipalities.map((one) => municipalityEntry(one, monitors.at(-1)?.day)),
    ...monitors.map(editionEntry),
    ...dataset.terms.map(termEntry),
    ...dataset.commitments.map((commitment) => commitmentEntry(commitment, dataset)),
    ...pageEntries(monitors.at(-1)?.edition),
  ];
  return entries.filter(({ path }) => paths.has(path.replace(/#.*/, "")));
}

function goalEntries({ indicators }: Dataset, monitors: readonly Monitor[]): SearchEntry[] {
  const goals = [...indicators.values()].filter(({ isMainGoal }) => isMainGoal);
  return goals.flatMap((goal) => {
    const monitor = monitors.findLast((one) => hasTotal(one, goal)) ?? monitors.at(-1);
    if (monitor === undefined) return [];
    const { more, ...shown } = explained(goal.explanation);
    const path = sectionPath(monitor.edition.id, "goals");
    return [{ kind: "hoofddoel", name: goal.name, path, ...shown, aliases: [], more: [goal.unit.many, ...more] }];
  });
}

function hasTotal({ programme }: Monitor, { id }: Indicator): boolean {
  return programme.indicators.some(({ indicator, actual }) => indicator.id === id && actual.status !== "missing");
}

function categoryEntries({ series }: Dataset): SearchEntry[] {
  return series.categories.map(({ id, name, explanation }) => ({
    kind: "categorie",
    name,
    path: categoryPath(id),
    aliases: [],
    ...explained(explanation),
  }));
}

function sectorEntries({ series }: Dataset, monitors: readonly Monitor[]): SearchEntry[] {
  const all = monitors.flatMap(({ projects }) => projects);
  return series.sectors.map(({ id, name }) => {
    const { size } = new Set(all.filter(({ sector }) => sector?.id === id).map(({ project }) => project.id));
    const text = `In alle monitors samen: ${inWords(size)} ${size === 1 ? "project" : "projecten"}.`;
    return { kind: "sector", name, path: sectorPath(id), text, aliases: [], more: [] };
  });
}

/** `day`: that of the newest monitor, as of which the site tells who takes part. */
function municipalityEntry(municipality: Municipality, day: string | undefined): SearchEntry {
  const { id, name, code, validFrom, validUntil, successor } = municipality;
  const texts: Readonly<Record<Membership, string>> = {
    member: `Welke projecten er zijn voor inwoners van ${name}.`,
    former: `Deed mee tot ${dateText(validUntil ?? "")}.`,
    future: `Doet mee vanaf ${dateText(validFrom ?? "")}.`,
  };
  const text = texts[membershipOn(municipality, day)];
  const more = [code, ...(successor ? [successor] : [])];
  return { kind: "gemeente", name, path: municipalityPath(id), text, aliases: [], more };
}

function editionEntry({ edition: { id, number, headline }, quarter }: Monitor): SearchEntry {
  return {
    kind: "monitor",
    name: `Monitor ${quarterLong(quarter)}`,
    path: editionPath(id),
    text: headline,
    aliases: [],
    more: [quarterShort(quarter), id, ...(number === undefined ? [] : [ordinal(number), `nummer ${number}`])],
  };
}

function termEntry({ id, name, aliases, explanation }: Term): SearchEntry {
  return { kind: "begrip", name, path: termPath(id), aliases, ...explained(explanation) };
}

function commitmentEntry(commitment: Commitment, { municipalities }: Dataset): SearchEntry {
  const { id, text, meeting, by, settled } = commitment;
  const municipality = municipalities.find((one) => one.id === commitment.municipality)?.name;
  const { more, ...shown } = explained(text);
  const others = [meeting, by, municipality, settled?.note].filter((one): one is string => one !== undefined);
  return {
    kind: "toezegging",
    name: `Toezegging ${id}`,
    path: commitmentPath(id),
    ...shown,
    aliases: [],
    more: [...more, ...others],
  };
}

function explained(explanation: string | undefined): Pick<SearchEntry, "text" | "more"> {
  if (explanation === undefined) return { more: [] };
  const { first, rest } = firstSentence(explanation);
  return { text: first, more: rest ? [rest] : [] };
}
