import type { Category, Sector } from "../../domain/dataset.ts";
import type { GroupResult, GroupTotal } from "../../domain/monitor.ts";
import { capital, listText, number, rounded, share } from "../dutch.ts";
import { type LightView, totalLightView } from "../light-view.ts";
import {
  type ProjectContext,
  type ProjectView,
  projectView,
  type TogetherView,
  togetherView,
} from "../project-view.ts";

/** A category with its totals and projects. */
export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly explanation?: string;
  readonly text?: string;
  readonly totals: readonly TotalView[];
  readonly together: readonly TogetherView[];
  readonly projects: readonly ProjectView[];
  /** True when all its projects were judged in words: they are then shown as one table of lights. */
  readonly isQualitative: boolean;
};

export type TotalView = {
  readonly name: string;
  readonly sum: string;
  readonly target: string;
  readonly light: LightView;
  readonly remark: string;
};

export type SectorRow = { readonly name: string; readonly projects: string; readonly totals: readonly TotalView[] };

/** Gives a category. */
export function groupView(group: GroupResult<Category>, context: ProjectContext): GroupView {
  const { id, name, explanation } = group.group;
  return {
    id,
    name,
    totals: group.projects.length > 1 ? group.totals.map(totalView) : [],
    together: group.together.map((one) => togetherView(one, context)),
    projects: group.projects.map((project) => projectView(project, context)),
    isQualitative: group.projects.every(({ judgement }) => judgement !== undefined),
    ...(explanation && { explanation }),
    ...(group.text && { text: group.text }),
  };
}

function totalView(total: GroupTotal): TotalView {
  return {
    name: total.indicator.name,
    sum: total.sum === undefined ? "niet bekend" : number(total.sum),
    target: total.target ? number(rounded(total.target)) : "niet bekend",
    light: totalLightView(total),
    remark: totalRemark(total),
  };
}

function totalRemark({ without, coverage }: GroupTotal): string {
  const excluded = without.length > 0 ? `exclusief ${listText(without.map(({ name }) => name))}` : "alle projecten";
  const provisional =
    coverage.status === "provisional" || coverage.status === "too-thin"
      ? `, ${coverage.status === "provisional" ? "voorlopig" : "te weinig bekend"}: ${share(coverage.share)} van het doel is geteld`
      : "";
  return capital(excluded + provisional);
}

/** Gives a sector as one row. */
export function sectorRow({ group, projects, totals }: GroupResult<Sector>): SectorRow {
  return { name: group.name, projects: listText(projects.map(({ name }) => name)), totals: totals.map(totalView) };
}
