import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { actualText, quarterShort } from "../dutch.ts";
import { stateWords } from "../event-words.ts";
import { judgementLight, type LightView, lightView } from "../light-view.ts";
import { projectPath } from "../paths.ts";
import { trendSpark } from "../trend-chart.ts";
import { columnsOf } from "./group-columns.ts";
import type { GroupEdition } from "./group-editions.ts";

/** The projects that were ever in a group, each as it stands in the newest monitor that names it. */
export type GroupMembers = { readonly columns: readonly string[]; readonly rows: readonly MemberRow[] };

export type MemberRow = {
  readonly name: string;
  readonly path: string;
  /** Its state and t/m when, e.g. "afgerond" and "t/m Q4 2023". */
  readonly state: string;
  readonly period: string;
  /** In which monitors it was in this group, e.g. "Q2 2021 – Q4 2022". */
  readonly span: string;
  readonly cells: readonly MemberCell[];
};

export type MemberCell = {
  readonly text: string;
  readonly isNumber: boolean;
  /** Its quarters up to then, as a tiny line. */
  readonly spark?: ChartView;
  readonly light?: LightView;
};

/** Gives the projects of a group: those of its newest edition first. `group`: what the ids of its charts begin with. */
export function groupMembers(
  editions: readonly GroupEdition[],
  published: readonly Monitor[],
  group: readonly string[],
): GroupMembers {
  const newestFirst = editions.toReversed();
  const ids = new Set(newestFirst.flatMap(({ result }) => result.projects.map(({ project }) => project.id)));
  const members = [...ids].flatMap((id) => {
    const spans = editions.filter(({ result }) => result.projects.some(({ project }) => project.id === id));
    const newest = newestOf(published, id);
    return newest ? [{ ...newest, spans }] : [];
  });
  const columns = columnsOf(members.map(({ result }) => mainIndicators(result)));
  const hasJudgement = members.some(({ result }) => result.judgement !== undefined);
  return {
    columns: [...columns.map(({ name }) => name), ...(hasJudgement ? ["Oordeel"] : [])],
    rows: members.map(({ monitor, result, spans }) => ({
      name: result.name,
      path: projectPath(monitor.edition.id, result.project.id),
      state: stateWords[result.state],
      period: `t/m ${quarterShort(monitor.quarter)}`,
      span: spanText(spans),
      cells: [
        ...columns.map((column) => cellOf({ monitor, result }, column.id, group)),
        ...(hasJudgement ? [judgementCell(result)] : []),
      ],
    })),
  };
}

type Member = { readonly monitor: Monitor; readonly result: ProjectResult };

function newestOf(monitors: readonly Monitor[], id: string): Member | undefined {
  const monitor = monitors.findLast(({ projects }) => projects.some(({ project }) => project.id === id));
  const result = monitor?.projects.find(({ project }) => project.id === id);
  return monitor && result && { monitor, result };
}

function mainIndicators({ indicators }: ProjectResult): { id: string; name: string }[] {
  return indicators
    .filter(({ indicator }) => indicator.isMainGoal)
    .map(({ indicator: { id, name } }) => ({ id, name }));
}

function cellOf(
  { monitor, result: { indicators, project } }: Member,
  id: string,
  group: readonly string[],
): MemberCell {
  const found = indicators.find(({ indicator }) => indicator.id === id);
  if (found === undefined) return { text: "niet geteld", isNumber: false };
  const { actual, light } = found;
  const trend = monitor.trends.projects.get(project.id)?.find(({ indicator }) => indicator.id === id);
  const spark = trend && trendSpark(trend, chartId(...group, "lijn", project.id, id));
  return {
    text: actualText(actual),
    isNumber: actual.status !== "missing",
    light: lightView(light),
    ...(spark && { spark }),
  };
}

function judgementCell({ judgement, indicators }: ProjectResult): MemberCell {
  if (judgement === undefined) return { text: indicators.length > 0 ? "in cijfers" : "geen oordeel", isNumber: false };
  return { text: "", isNumber: false, light: judgementLight(judgement) };
}

function spanText(spans: readonly GroupEdition[]): string {
  const [first, last] = [spans[0], spans.at(-1)].map((one) => one && quarterShort(one.monitor.quarter));
  return first === last ? `${first}` : `${first} – ${last}`;
}
