import type { Chart, ChartConfiguration } from "chart.js";
import { type Colour, colours, type LightCounts } from "../../domain/traffic-light.ts";
import { number } from "../dutch.ts";
import { type ChartView, type ChartWords, chartView, type Plot } from "./chart-view.ts";
import type { Ink, Inks } from "./inks.ts";
import { lightShape } from "./light-shape.ts";
import { barStyle, rowOptions, topsOf } from "./row-bars.ts";
import { type PlacedCount, placedCounts } from "./status-counts.ts";
import { linesOf } from "./text-lines.ts";
import { textWidth } from "./text-width.ts";
import { letters, write } from "./write.ts";

/** How many lights of each colour there are in one edition. */
export type StatusRow = { readonly name: string; readonly counts: LightCounts };

export type StatusData = {
  readonly kind: "status";
  /** What each colour means, for the legend and who points at a bar, e.g. "op koers". */
  readonly words: Readonly<Record<Colour, string>>;
  readonly rows: readonly StatusRow[];
};

export type StatusInput = ChartWords & Omit<StatusData, "kind">;

const width = 360;
const [lineHeight, barHeight, countsBelow] = [20, 30, 24];

/** Gives a lying bar for each edition, divided over the colours. Every part has its count and the shape of its light. */
export function status({ id, title, label, ...data }: StatusInput): ChartView {
  const keys = colours
    .filter((colour) => data.rows.some(({ counts }) => counts[colour] > 0))
    .map((colour) => ({ mark: colour, text: data.words[colour] }));
  return chartView({ id, title, label, hasTargets: false, keys }, { kind: "status", ...data }, (input, inks) => [
    statusPlot(input, inks),
  ]);
}

/** Draws the bars of editions in these colours. */
export function statusPlot({ rows, words }: StatusData, inks: Inks): Plot {
  const nameWidth = Math.min(120, Math.max(...rows.map(({ name }) => textWidth(name, letters.name))));
  const from = nameWidth + 12;
  const max = Math.max(1, ...rows.map(totalOf));
  const placed = placedRows(rows, { from, nameWidth, max });
  const height = (placed.at(-1)?.bottom ?? 0) + 2;
  const configuration: ChartConfiguration<"bar", { x: [number, number] | null; y: number }[]> = {
    type: "bar",
    data: {
      datasets: colours.map((colour) => ({
        data: placed.map(({ row, middle }) => ({
          x: row.counts[colour] > 0 ? withGap(spanOf(row, colour), max / (width - from)) : null,
          y: middle,
        })),
        backgroundColor: colour === "grey" ? "transparent" : inks[colour],
        hoverBackgroundColor: colour === "grey" ? "transparent" : inks[colour],
        barThickness: barHeight,
        ...barStyle,
      })),
    },
    options: rowOptions({ width, height, from, room: 0, max, inks, wordsOf: (index) => tooltipOf(rows[index], words) }),
    plugins: [
      {
        id: "status-texts",
        afterDatasetsDraw: (chart) => {
          for (const one of placed) drawRow(chart, one, inks);
        },
      },
    ],
  };
  return { width, height, configuration: configuration as unknown as ChartConfiguration };
}

function totalOf({ counts }: StatusRow): number {
  return colours.reduce((sum, colour) => sum + counts[colour], 0);
}

/** Where a colour begins and ends in its bar, in lights. */
function spanOf({ counts }: StatusRow, colour: Colour): [number, number] {
  const before = colours.slice(0, colours.indexOf(colour));
  const start = before.reduce((sum, one) => sum + counts[one], 0);
  return [start, start + counts[colour]];
}

/** A gap of two pixels keeps neighbours apart without colours. */
function withGap([start, end]: [number, number], pixel: number): [number, number] {
  return [start + pixel, end - pixel];
}

type PlacedRow = {
  readonly row: StatusRow;
  readonly lines: readonly string[];
  readonly counts: readonly PlacedCount[];
  readonly middle: number;
  readonly bottom: number;
};

type Layout = { readonly from: number; readonly nameWidth: number; readonly max: number };

function placedRows(rows: readonly StatusRow[], { from, nameWidth, max }: Layout): PlacedRow[] {
  const xOf = (count: number) => from + ((width - from) * count) / max;
  const measured = rows.map((row) => {
    const lines = linesOf(row.name, letters.name, nameWidth);
    const parts = colours.flatMap((colour) => {
      const [start, end] = spanOf(row, colour);
      return end > start ? [{ colour, text: number(end - start), start: xOf(start), end: xOf(end) }] : [];
    });
    const counts = placedCounts(parts, { from, to: width });
    const below = counts.some(({ isInside }) => !isInside) ? countsBelow : 0;
    const upper = Math.max(barHeight, lines.length * lineHeight);
    return { row, lines, counts, upper, height: upper + below };
  });
  const tops = topsOf(measured, 14);
  return measured.map(({ row, lines, counts, upper, height }, index) => {
    const top = tops[index] ?? 0;
    return { row, lines, counts, middle: top + upper / 2, bottom: top + height };
  });
}

function tooltipOf(row: StatusRow | undefined, words: StatusData["words"]) {
  if (row === undefined) return { title: "", lines: [] };
  const lines = colours.filter((colour) => row.counts[colour] > 0);
  return { title: row.name, lines: lines.map((colour) => `${number(row.counts[colour])} ${words[colour]}`) };
}

function drawRow({ ctx }: Chart<"bar">, { lines, counts, middle }: PlacedRow, inks: Inks): void {
  const first = middle + 5.5 - ((lines.length - 1) * lineHeight) / 2;
  lines.forEach((line, index) => {
    write(ctx, line, { ...letters.name, x: 0, y: first + index * lineHeight, colour: inks.text, align: "left" });
  });
  for (const count of counts) {
    if (count.colour === "grey") drawOutline(ctx, count, middle, inks);
    drawCount(ctx, count, middle, inks);
  }
}

/** No verdict is no colour: an empty part with an edge. */
function drawOutline(ctx: CanvasRenderingContext2D, { start, end }: PlacedCount, middle: number, inks: Inks): void {
  ctx.strokeStyle = inks.grey;
  ctx.lineWidth = 2;
  ctx.strokeRect(start + 2, middle - barHeight / 2 + 1, Math.max(0, end - start - 4), barHeight - 2);
}

function drawCount(ctx: CanvasRenderingContext2D, count: PlacedCount, middle: number, inks: Inks): void {
  const { colour: light, text, x, isInside } = count;
  const y = isInside ? middle : middle + barHeight / 2 + 14;
  const on = isInside ? onLight[light] : undefined;
  lightShape(ctx, light, { x: x + 6, y, size: 12, colour: inks[on ?? light] });
  write(ctx, text, { ...letters.figure, x: x + 17, y: y + 5.5, colour: inks[on ?? "text"], align: "left" });
}

/** What is written on a colour; grey has no fill to write on. */
const onLight: Readonly<Partial<Record<Colour, Ink>>> = { green: "onGreen", orange: "onOrange", red: "onRed" };
