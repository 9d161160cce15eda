import { judgedCount, lightCounts } from "../../domain/light-counts.ts";
import type { ChartView } from "../charts/chart-view.ts";
import type { StatusRow } from "../charts/status.ts";
import { inWords, quarterShort } from "../dutch.ts";
import { lightSubjects } from "../light-subjects.ts";
import { editionPath } from "../paths.ts";
import { countsText, statusChart } from "../status-chart.ts";
import { columnsOf } from "./group-columns.ts";
import type { GroupEdition } from "./group-editions.ts";
import { type GroupFigure, groupFigures } from "./group-figures.ts";

/** A group in every edition that has it, newest first: a row for each edition, a column for each main indicator. */
export type GroupHistory = {
  readonly columns: readonly string[];
  /** "Kleuren van de projectdoelen": the head above the colours. */
  readonly coloursName: string;
  readonly rows: readonly {
    readonly period: string;
    readonly path: string;
    readonly projects: string;
    /** The colours of its project goals in words: "3 groen en 1 rood". */
    readonly colours: string;
    readonly cells: readonly GroupCell[];
  }[];
  readonly chart?: ChartView;
};

/** A cell is empty when nothing in the group counts the indicator in that edition. */
export type GroupCell = Pick<GroupFigure, "value" | "isNumber"> & Partial<GroupFigure>;

/** Gives the history of a group. `id` and `name` are for its chart. */
export function groupHistory(
  editions: readonly GroupEdition[],
  { id, name }: { id: string; name: string },
): GroupHistory {
  const newestFirst = editions.toReversed().map((one) => ({
    ...one,
    counts: lightCounts(one.result.projects),
    figures: groupFigures(one.result, one.monitor),
  }));
  const columns = columnsOf(newestFirst.map(({ figures }) => figures));
  const chart = coloursChart(
    newestFirst.map(({ monitor, counts }) => ({ name: quarterShort(monitor.quarter), counts })),
    { id, name },
  );
  return {
    columns: columns.map((column) => column.name),
    coloursName: `Kleuren van de ${lightSubjects(editions.flatMap(({ result }) => result.projects))}`,
    rows: newestFirst.map(({ monitor, result, counts, figures }) => ({
      period: `t/m ${quarterShort(monitor.quarter)}`,
      path: editionPath(monitor.edition.id),
      projects: inWords(result.projects.length),
      colours: countsText(counts),
      cells: columns.map((column) => figures.find((figure) => figure.id === column.id) ?? notCounted),
    })),
    ...(chart && { chart }),
  };
}

const notCounted: GroupCell = { value: "niet geteld", isNumber: false };

/** Lights that are all grey make no chart. */
function coloursChart(rows: readonly StatusRow[], { id, name }: { id: string; name: string }): ChartView | undefined {
  const [newest] = rows;
  if (newest === undefined || rows.every(({ counts }) => judgedCount(counts) === 0)) return undefined;
  return statusChart({ id, title: `${name} t/m ${newest.name}: ${countsText(newest.counts)}`, rows });
}
