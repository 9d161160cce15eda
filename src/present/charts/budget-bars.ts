import type { Chart, ChartConfiguration } from "chart.js";
import { type ChartKey, type ChartView, type ChartWords, chartView, type Plot } from "./chart-view.ts";
import { hatch } from "./hatch.ts";
import type { Inks } from "./inks.ts";
import { barStyle, rowOptions, topsOf } from "./row-bars.ts";
import { linesOf } from "./text-lines.ts";
import { textWidth } from "./text-width.ts";
import { letters, write } from "./write.ts";

/** The budget of a year: numbers for the bars, and the same amounts as text. */
export type BudgetBarRow = {
  /** E.g. "2021". */
  readonly name: string;
  /** What is shared out over sectors or projects. */
  readonly itemised: number;
  readonly itemisedText: string;
  /** What is not; undefined when it cannot be determined. */
  readonly rest?: number | undefined;
  readonly restText?: string | undefined;
  readonly totalText: string;
  readonly spent?: number | undefined;
  readonly spentText?: string | undefined;
};

export type BudgetBarsData = { readonly kind: "budget-bars"; readonly rows: readonly BudgetBarRow[] };
export type BudgetBarsInput = ChartWords & Omit<BudgetBarsData, "kind">;

const width = 360;
const [lineHeight, nameHeight, barHeight, spentHeight] = [20, 24, 26, 10];

/**
 * Gives a lying bar for each year: what is itemised, hatched what is not, and within it a thin bar of what was spent.
 * As in other charts, what was realised has the main colour; only when nothing of it is drawn, the plan has.
 */
export function budgetBars({ id, title, label, ...data }: BudgetBarsInput): ChartView {
  const isCompared = data.rows.some(hasSpent);
  const keys: ChartKey[] = [
    { mark: isCompared ? "planned" : "main", text: "Begroot, uitgesplitst" },
    { mark: isCompared ? "planned-rest" : "main-rest", text: "Begroot, niet uitgesplitst" },
    { mark: "spent", text: "Uitgegeven" },
  ];
  const drawn = [true, data.rows.some(hasRest), isCompared];
  const words = { id, title, label, hasTargets: false, keys: keys.filter((_, index) => drawn[index]) };
  return chartView(words, { kind: "budget-bars", ...data }, (input, inks) => [budgetBarsPlot(input, inks)]);
}

function hasRest({ rest }: BudgetBarRow): boolean {
  return rest !== undefined && rest > 0;
}

function hasSpent({ spent }: BudgetBarRow): boolean {
  return spent !== undefined;
}

/** Draws the bars of a budget in these colours. */
export function budgetBarsPlot({ rows }: BudgetBarsData, inks: Inks): Plot {
  const placed = placedRows(rows);
  const planned = rows.some(hasSpent) ? inks.target : inks.actual;
  const height = (placed.at(-1)?.bottom ?? 0) + 4;
  const max = Math.max(1, ...rows.map(({ itemised, rest, spent }) => Math.max(itemised + (rest ?? 0), spent ?? 0)));
  const bar = (value: (row: BudgetBarRow) => number, colour: string, thickness: number) => ({
    data: placed.map(({ row, middle }) => ({ x: value(row), y: middle })),
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    barThickness: thickness,
    ...barStyle,
  });
  const configuration: ChartConfiguration<"bar", { x: number; y: number }[]> = {
    type: "bar",
    data: {
      datasets: [
        { ...bar(({ spent }) => spent ?? 0, inks.actual, spentHeight), order: 1 },
        { ...bar(({ itemised }) => itemised, planned, barHeight), order: 2 },
      ],
    },
    options: rowOptions({ width, height, room: 2, max, inks, wordsOf: (index) => tooltipOf(rows[index]) }),
    plugins: [
      {
        id: "budget-texts",
        beforeDatasetsDraw: (chart) => {
          for (const one of placed) drawRest(chart, one, planned);
        },
        afterDatasetsDraw: ({ ctx }) => {
          for (const one of placed) drawTexts(ctx, one, inks);
        },
      },
    ],
  };
  return { width, height, configuration: configuration as ChartConfiguration };
}

type PlacedRow = {
  readonly row: BudgetBarRow;
  readonly remarks: readonly string[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
};

function placedRows(rows: readonly BudgetBarRow[]): PlacedRow[] {
  const measured = rows.map((row) => {
    const remarks = remarksOf(row).flatMap((remark) => linesOf(remark, letters.plain, width));
    return { row, remarks, height: nameHeight + barHeight + 2 + remarks.length * lineHeight };
  });
  const tops = topsOf(measured, 18);
  return measured.map(({ row, remarks, height }, index) => {
    const top = tops[index] ?? 0;
    return { row, remarks, top, middle: top + nameHeight + barHeight / 2, bottom: top + height };
  });
}

function remarksOf(row: BudgetBarRow): string[] {
  return [
    hasRest(row) && row.restText ? `niet uitgesplitst: ${row.restText}` : undefined,
    hasSpent(row) && row.spentText ? `uitgegeven: ${row.spentText}` : undefined,
  ].filter((one) => one !== undefined);
}

function tooltipOf(row: BudgetBarRow | undefined) {
  if (row === undefined) return { title: "", lines: [] };
  return { title: `${row.name}: ${row.totalText}`, lines: [`Uitgesplitst: ${row.itemisedText}`, ...remarksOf(row)] };
}

function drawRest({ ctx, scales }: Chart<"bar">, { row, middle }: PlacedRow, colour: string): void {
  const xOf = (value: number) => scales.x?.getPixelForValue(value) ?? 0;
  const [left, right] = [xOf(row.itemised), xOf(row.itemised + (row.rest ?? 0))];
  const area = {
    left: row.itemised > 0 ? left + 2 : left,
    right,
    top: middle - barHeight / 2,
    bottom: middle + barHeight / 2,
  };
  hatch(ctx, area, colour);
}

function drawTexts(ctx: CanvasRenderingContext2D, { row, remarks, top, middle }: PlacedRow, inks: Inks): void {
  write(ctx, row.name, { ...letters.name, x: 0, y: top + 15, colour: inks.text, align: "left" });
  const x = textWidth(row.name, letters.name) + 10;
  write(ctx, row.totalText, { ...letters.figure, x, y: top + 15, colour: inks.text, align: "left" });
  remarks.forEach((remark, index) => {
    const y = middle + barHeight / 2 + 17 + index * lineHeight;
    write(ctx, remark, { ...letters.plain, x: 0, y, colour: inks.quiet, align: "left" });
  });
}
