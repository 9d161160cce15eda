import type { GroupResult, GroupTotal, Monitor } from "../../domain/monitor.ts";
import type { Category } from "../../domain/series.ts";
import { capital, inWords, listOfMany, listText, number, rounded, share } from "../dutch.ts";
import { type LightView, lightView } from "../light-view.ts";
import { type TogetherView, togetherView } from "../project-view.ts";
import { type EditionContext, type EditionProject, editionProject } from "./edition-project.ts";
import { groupPath } from "./group-editions.ts";
import { type GroupFigure, groupFigures, stoppedText } from "./group-figures.ts";

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
  /** The page of this category over all editions; a category that only a concept has, has none. */
  readonly path?: string;
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
    readonly path?: string;
    readonly projects: string;
    readonly values: readonly string[];
  }[];
  /** The sectors of which no figure is known. */
  readonly without?: string;
};

/** Gives a category. */
export function groupView(group: GroupResult<Category>, context: EditionContext): GroupView {
  const { id, name, explanation } = group.group;
  const path = groupPath(context.published, "categories", id);
  return {
    id,
    name,
    totals: group.projects.length > 1 && group.totals.some(isKnown) ? group.totals.map(totalView) : [],
    together: group.together.map((one) => togetherView(one, context)),
    projects: group.projects.map((project) => editionProject(project, context)),
    isQualitative: group.projects.every(({ judgement }) => judgement !== undefined),
    hasNumbers: group.projects.some(({ number: inPlan }) => inPlan !== undefined),
    isColourless: group.projects.every(({ judgement }) => judgement?.colour === "unknown"),
    ...(path && { path }),
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
    target: totalTarget(total),
    light: lightView(total.light),
    remark: totalRemark(total),
  };
}

/** When all that is counted has stopped, there is no target: that is not the same as unknown. */
function totalTarget({ target, light }: GroupTotal): string {
  if (target) return number(rounded(target));
  return light.input.state === "stopped" ? "geen" : "niet bekend";
}

function totalRemark(total: GroupTotal): string {
  const { without, coverage } = total;
  const excluded =
    without.length > 0 ? `zonder ${listOfMany(without.map(({ name }) => name))}` : "alle projecten samen";
  const provisional =
    coverage.status === "provisional" || coverage.status === "too-thin"
      ? `, ${coverage.status === "provisional" ? "voorlopig" : "te weinig bekend"}: ${share(coverage.share)} van het doel is geteld`
      : "";
  return [capital(excluded + provisional), stoppedText(total)].filter(Boolean).join(". ");
}

/** Gives the sectors as a table: a row for each sector, a column for each main goal. */
export function sectorTable(monitor: Monitor, { published }: EditionContext): SectorTable {
  const goals = monitor.programme.indicators.map(({ indicator }) => indicator);
  const all = monitor.sectors.map((sector) => ({ ...sector, figures: groupFigures(sector, monitor) }));
  const known = all.filter(({ figures }) => figures.some(({ isNumber }) => isNumber));
  const without = all.filter((one) => !known.includes(one)).map(({ group }) => group.name);
  return {
    columns: goals.map(({ name }) => name),
    ...(without.length > 0 && { without: `Geen cijfer is bekend van: ${listText(without)}.` }),
    rows: known.map(({ group, projects, totals, figures }) => {
      const path = groupPath(published, "sectors", group.id);
      return {
        name: group.name,
        projects: listText(projects.map(({ name }) => name)),
        values: goals.map(({ id }) =>
          sectorValue(
            totals.find(({ indicator }) => indicator.id === id),
            figures.find((figure) => figure.id === id),
          ),
        ),
        ...(path && { path }),
      };
    }),
  };
}

/** A total says how many projects it leaves out, a figure that is in no sum whose it is; none at all is said in words. */
function sectorValue(total: GroupTotal | undefined, figure: GroupFigure | undefined): string {
  if (total?.sum === undefined) {
    if (!figure?.isNumber) return "niet bekend";
    return figure.remark ? `${figure.value} (${figure.remark})` : figure.value;
  }
  const { sum, without } = total;
  if (without.length === 0) return number(sum);
  return `${number(sum)} (zonder ${inWords(without.length)} ${without.length === 1 ? "project" : "projecten"})`;
}
