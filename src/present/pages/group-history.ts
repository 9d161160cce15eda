import { lightCounts } from "../../domain/light-counts.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { status } from "../charts/status.ts";
import { inWords, listText, number, quarterShort } from "../dutch.ts";
import { colourWords } from "../light-words.ts";
import { editionPath } from "../paths.ts";
import type { GroupEdition } from "./group-editions.ts";
import { type GroupFigure, groupFigures } from "./group-figures.ts";

/** A group in every edition that has it, newest first: a row for each edition, a column for each main indicator. */
export type GroupHistory = {
  readonly columns: readonly string[];
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

const colours = ["green", "orange", "red", "grey"] as const satisfies readonly Colour[];

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
  const chart = statusChart(
    newestFirst.map(({ monitor, counts }) => ({ name: quarterShort(monitor.quarter), counts })),
    { id, name },
  );
  return {
    columns: columns.map((column) => column.name),
    rows: newestFirst.map(({ monitor, result, counts, figures }) => ({
      period: `t/m ${quarterShort(monitor.quarter)}`,
      path: editionPath(monitor.edition.id),
      projects: inWords(result.projects.length),
      colours: coloursText(counts),
      cells: columns.map((column) => figures.find((figure) => figure.id === column.id) ?? notCounted),
    })),
    ...(chart && { chart }),
  };
}

const notCounted: GroupCell = { value: "niet geteld", isNumber: false };

/** Gives the main indicators that occur, in the order of the editions that name them. */
export function columnsOf(
  rows: readonly (readonly Pick<GroupFigure, "id" | "name">[])[],
): { id: string; name: string }[] {
  const names = new Map(rows.flat().map(({ id, name }) => [id, name]));
  return [...names].map(([id, name]) => ({ id, name }));
}

type Counts = Readonly<Record<Colour, number>>;

/** Writes how many lights have which colour: "3 groen en 1 rood". */
export function coloursText(counts: Counts): string {
  const parts = colours
    .filter((colour) => counts[colour] > 0)
    .map((colour) => `${number(counts[colour])} ${colourWords[colour]}`);
  return parts.length > 0 ? listText(parts) : "geen";
}

/** Lights that are all grey make no chart. */
function statusChart(rows: readonly { name: string; counts: Counts }[], { id, name }: { id: string; name: string }) {
  const hasColour = rows.some(({ counts }) => counts.green + counts.orange + counts.red > 0);
  const [newest] = rows;
  if (!hasColour || newest === undefined) return undefined;
  return status({
    id,
    title: `${name} t/m ${newest.name}: ${coloursText(newest.counts)}`,
    label: `Liggende staven, een voor elke monitor. ${rows.map((row) => `${row.name}: ${coloursText(row.counts)}.`).join(" ")}`,
    words: colourWords,
    rows,
  });
}
