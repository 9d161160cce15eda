import type { Indicator } from "../../domain/dataset.ts";
import type { GroupResult, GroupTotal } from "../../domain/monitor.ts";
import type { Category, Sector } from "../../domain/series.ts";
import { capital, inWords, listText, number, rounded, share } from "../dutch.ts";
import { type LightView, lightView } from "../light-view.ts";
import { categoryPath, sectorPath } from "../paths.ts";
import { type TogetherView, togetherView } from "../project-view.ts";
import { type EditionContext, type EditionProject, editionProject } from "./edition-project.ts";

/** A category with its totals and projects. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly explanation?: string;
  readonly text?: string;
  readonly totals: readonly TotalView[];
  readonly together: readonly TogetherView[];
  readonly projects: readonly EditionProject[];
  /** True when all its projects were judged in words: they are then shown as one table of lights. */
  readonly isQualitative: boolean;
  /** True when one of its projects had a number in the action plan. */
  readonly hasNumbers: boolean;
  /** True when of none of those the colour is known. */
  readonly isColourless: boolean;
  /** The page of this category over all editions. */
  readonly path: string;
};

export type TotalView = {
  readonly name: string;
  readonly sum: string;
  readonly target: string;
  readonly light: LightView;
  readonly remark: string;
};

export type SectorTable = {
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly path: string;
    readonly projects: string;
    readonly values: readonly string[];
  }[];
  /** The sectors of which no figure is known. */
  readonly without?: string;
};

/** Gives a category. */
export function groupView(group: GroupResult<Category>, context: EditionContext): GroupView {
  const { id, name, explanation } = group.group;
  return {
    id,
    name,
    totals: group.projects.length > 1 && group.totals.some(isKnown) ? group.totals.map(totalView) : [],
    together: group.together.map((one) => togetherView(one, context)),
    projects: group.projects.map((project) => editionProject(project, context)),
    isQualitative: group.projects.every(({ judgement }) => judgement !== undefined),
    hasNumbers: group.projects.some(({ number: inPlan }) => inPlan !== undefined),
    isColourless: group.projects.every(({ judgement }) => judgement?.colour === "unknown"),
    path: categoryPath(id),
    ...(explanation && { explanation }),
    ...(group.text && { text: group.text }),
  };
}

/** A table of totals that are all unknown says nothing that the projects below it do not. */
function isKnown({ sum }: GroupTotal): boolean {
  return sum !== undefined;
}

function totalView(total: GroupTotal): TotalView {
  return {
    name: total.indicator.name,
    sum: total.sum === undefined ? "niet bekend" : number(total.sum),
    target: total.target ? number(rounded(total.target)) : "niet bekend",
    light: lightView(total.light),
    remark: totalRemark(total),
  };
}

function totalRemark({ without, coverage }: GroupTotal): string {
  const excluded = without.length > 0 ? `zonder ${listText(without.map(({ name }) => name))}` : "alle projecten samen";
  const provisional =
    coverage.status === "provisional" || coverage.status === "too-thin"
      ? `, ${coverage.status === "provisional" ? "voorlopig" : "te weinig bekend"}: ${share(coverage.share)} van het doel is geteld`
      : "";
  return capital(excluded + provisional);
}

/** Gives the sectors as a table: a row for each sector, a column for each main goal. */
export function sectorTable(sectors: readonly GroupResult<Sector>[], goals: readonly Indicator[]): SectorTable {
  const known = sectors.filter(({ totals }) => totals.some(isKnown));
  const without = sectors.filter((one) => !known.includes(one)).map(({ group }) => group.name);
  return {
    columns: goals.map(({ name }) => name),
    ...(without.length > 0 && { without: `Geen cijfer is bekend van: ${listText(without)}.` }),
    rows: known.map(({ group, projects, totals }) => ({
      name: group.name,
      path: sectorPath(group.id),
      projects: listText(projects.map(({ name }) => name)),
      values: goals.map(({ id }) => sectorValue(totals.find(({ indicator }) => indicator.id === id))),
    })),
  };
}

/** A total says how many projects it leaves out; none at all is said in words. */
function sectorValue(total: GroupTotal | undefined): string {
  if (total?.sum === undefined) return "niet bekend";
  const { sum, without } = total;
  if (without.length === 0) return number(sum);
  return `${number(sum)} (zonder ${inWords(without.length)} ${without.length === 1 ? "project" : "projecten"})`;
}
