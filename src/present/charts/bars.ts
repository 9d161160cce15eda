import type { Chart, ChartConfiguration } from "chart.js";
import { type ChartView, type ChartWords, chartView, type Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";
import { barStyle, rowOptions, topsOf } from "./row-bars.ts";
import { targetMark } from "./target-mark.ts";
import { linesOf } from "./text-lines.ts";
import { textWidth } from "./text-width.ts";
import { letters, write } from "./write.ts";

/** One indicator in a bar chart: what was realised and, when there is one, the target to date. */
export type BarRow = {
  readonly name: string;
  readonly actual: number;
  readonly actualText: string;
  readonly target: number | undefined;
  readonly targetText: string;
  /** What the figure is of, e.g. "t/m Q1 2022". */
  readonly period?: string;
};

export type BarsData = { readonly kind: "bars"; readonly rows: readonly BarRow[] };

export type BarsInput = ChartWords & Omit<BarsData, "kind">;

const width = 360;
const [lineHeight, barHeight, besideMark, targetLine] = [20, 20, 5, 18];

/** Gives lying bars of what was realised, each with a mark at the target to date. The name stands above its bar. */
export function bars({ id, title, label, ...data }: BarsInput): ChartView {
  const hasTargets = data.rows.some(({ target }) => target !== undefined);
  return chartView({ id, title, label, hasTargets }, { kind: "bars", ...data }, (input, inks) => [
    barsPlot(input, inks),
  ]);
}

/** Draws bars in these colours. */
export function barsPlot({ rows }: BarsData, inks: Inks): Plot {
  const placed = placedRows(rows);
  const height = (placed.at(-1)?.bottom ?? 0) + 4;
  const max = Math.max(1, ...rows.flatMap(({ actual, target }) => [actual, target ?? 0]));
  const room = 24 + Math.max(...rows.map(({ actualText }) => textWidth(actualText, letters.figure)));
  const configuration: ChartConfiguration<"bar", { x: number; y: number }[]> = {
    type: "bar",
    data: {
      datasets: [
        {
          data: placed.map(({ row, middle }) => ({ x: row.actual, y: middle })),
          backgroundColor: inks.actual,
          hoverBackgroundColor: inks.actual,
          barThickness: barHeight,
          ...barStyle,
        },
      ],
    },
    options: rowOptions({ width, height, room, max, inks, wordsOf: (index) => tooltipOf(rows[index]) }),
    plugins: [
      {
        id: "bar-texts",
        afterDatasetsDraw: (chart) => {
          for (const one of placed) drawRow(chart, one, inks);
        },
      },
    ],
  };
  return { width, height, configuration: configuration as ChartConfiguration };
}

type PlacedRow = {
  readonly row: BarRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
};

function placedRows(rows: readonly BarRow[]): PlacedRow[] {
  const measured = rows.map((row) => {
    const lines = linesOf(row.name, letters.name, width);
    const names = lines.length * lineHeight + besideMark;
    const below = row.target === undefined ? 0 : besideMark + targetLine;
    return { row, lines, names, height: names + barHeight + below };
  });
  const tops = topsOf(measured, 16);
  return measured.map(({ row, lines, names, height }, index) => {
    const top = tops[index] ?? 0;
    return { row, lines, top, middle: top + names + barHeight / 2, bottom: top + height };
  });
}

function tooltipOf(row: BarRow | undefined) {
  if (row === undefined) return { title: "", lines: [] };
  const { name, actualText, target, targetText, period } = row;
  const planned = target === undefined ? [] : [`Doel nu: ${targetText}`];
  return { title: name, lines: [`Realisatie: ${actualText}`, ...planned, ...(period ? [period] : [])] };
}

function drawRow({ ctx, scales }: Chart<"bar">, { row, lines, top, middle }: PlacedRow, inks: Inks): void {
  const xOf = (value: number) => scales.x?.getPixelForValue(value) ?? 0;
  const align = "left";
  lines.forEach((line, index) => {
    write(ctx, line, { ...letters.name, x: 0, y: top + 15 + index * lineHeight, colour: inks.text, align });
  });
  const mark = row.target === undefined ? undefined : xOf(row.target);
  const x = besideBar(xOf(row.actual), textWidth(row.actualText, letters.figure), mark);
  write(ctx, row.actualText, { ...letters.figure, x, y: middle + 5.5, colour: inks.text, align });
  if (mark === undefined) return;
  const half = barHeight / 2 + besideMark;
  targetMark(ctx, { x: mark, y: middle - half }, { x: mark, y: middle + half }, inks);
  const text = `doel nu ${row.targetText}`;
  const place = between(mark - textWidth(text, letters.plain) / 2, 0, width - textWidth(text, letters.plain));
  write(ctx, text, { ...letters.plain, x: place, y: middle + half + 15, colour: inks.quiet, align });
}

/** The number stands at the end of its bar, or behind the mark when that would stand in the number. */
function besideBar(end: number, long: number, mark: number | undefined): number {
  const x = end + 7;
  return mark !== undefined && mark > end - 4 && mark < x + long + 5 ? mark + 8 : x;
}

function between(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
