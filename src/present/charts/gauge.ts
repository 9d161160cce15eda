import type { ChartConfiguration } from "chart.js";
import { type ChartView, type ChartWords, chartView, type Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";
import { targetMark } from "./target-mark.ts";
import { textWidth } from "./text-width.ts";
import { tooltip } from "./tooltip.ts";
import { write } from "./write.ts";

/** What a gauge shows: a half circle from 0 to the goal, filled to the actual, with a mark at the target to date. */
export type GaugeData = {
  readonly kind: "gauge";
  /** What is counted, e.g. "Gestart", and what the figure is of, e.g. "t/m Q1 2022". */
  readonly name?: string;
  readonly period?: string;
  /** Undefined when the count is not known; the half circle then stays empty. */
  readonly actual: number | undefined;
  readonly actualText: string;
  readonly target: number | undefined;
  readonly targetText: string;
  readonly goal: number;
  readonly goalText: string;
};

export type GaugeInput = ChartWords & Omit<GaugeData, "kind">;

const [width, height] = [200, 148];

/** Gives a half-round gauge. A count above the goal fills it whole; the number in the middle tells the rest. */
export function gauge({ id, title, label, ...data }: GaugeInput): ChartView {
  const hasTargets = data.target !== undefined;
  return chartView({ id, title, label, hasTargets }, { kind: "gauge", ...data }, (input, inks) => [
    gaugePlot(input, inks),
  ]);
}

/** Draws a gauge in these colours. */
export function gaugePlot(input: GaugeData, inks: Inks): Plot {
  const filled = Math.min(input.actual ?? 0, input.goal);
  const colours = [inks.actual, inks.track];
  const configuration: ChartConfiguration<"doughnut"> = {
    type: "doughnut",
    data: {
      datasets: [
        {
          data: [filled, input.goal - filled],
          backgroundColor: colours,
          hoverBackgroundColor: colours,
          borderWidth: 0,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      rotation: -90,
      circumference: 180,
      cutout: "70%",
      layout: { padding: { top: 14, left: 14, right: 14, bottom: 48 } },
      interaction: { mode: "nearest", intersect: false },
      plugins: { legend: { display: false }, tooltip: tooltip(inks, width, () => tooltipOf(input)) },
    },
    plugins: [
      {
        id: "gauge-texts",
        afterDatasetsDraw: (chart) => {
          const arc = chart.getDatasetMeta(0).data[0] as unknown as Arc;
          drawTexts(chart.ctx, arc, input, inks);
          drawTarget(chart.ctx, arc, input, inks);
        },
      },
    ],
  };
  return { width, height, configuration: configuration as ChartConfiguration };
}

function tooltipOf({ name, period, actualText, target, targetText, goalText }: GaugeData) {
  const planned = target === undefined ? [] : [`Doel nu: ${targetText}`];
  const lines = [`Realisatie: ${actualText}`, ...planned, `Doel totaal: ${goalText}`, ...(period ? [period] : [])];
  return { title: name ?? "", lines };
}

type Arc = { readonly x: number; readonly y: number; readonly innerRadius: number; readonly outerRadius: number };

/** Writes the count within the half circle, and below it the scale: 0 and the goal. */
function drawTexts(
  ctx: CanvasRenderingContext2D,
  { x, y, innerRadius, outerRadius }: Arc,
  { actualText, goalText }: GaugeData,
  inks: Inks,
): void {
  const middle = (innerRadius + outerRadius) / 2;
  const quiet = { ...small, colour: inks.quiet, x } as const;
  const size = sizeWithin(innerRadius, 23, {
    text: actualText,
    weight: 700,
    sizes: [34, 30, 28, 26, 22, 20, 18, 16, 14],
  });
  write(ctx, actualText, { x, y: y - 23, size, weight: 700, colour: inks.text });
  const ofGoal = `van ${goalText}`;
  const ofGoalSize = sizeWithin(innerRadius, 3, { text: ofGoal, weight: 400, sizes: [15, 14, 13, 12] });
  write(ctx, ofGoal, { ...quiet, y: y - 3, size: ofGoalSize });
  write(ctx, "0", { ...quiet, x: x - middle, y: y + 16 });
  write(ctx, goalText, { ...quiet, x: Math.min(x + middle, width - textWidth(goalText, small) / 2), y: y + 16 });
}

type Fitting = { readonly text: string; readonly weight: 400 | 700; readonly sizes: readonly number[] };

/** Gives the largest letters with which a text, this high above the foot of a half circle, stays clear of its edge. */
function sizeWithin(radius: number, height: number, { text, weight, sizes }: Fitting): number {
  const roomAt = (size: number) => 2 * Math.sqrt(radius ** 2 - (height + 0.72 * size) ** 2) - 10;
  return sizes.find((size) => textWidth(text, { size, weight }) <= roomAt(size)) ?? Math.min(...sizes);
}

/** Draws the mark of the target, and says below the half circle what the mark means. */
function drawTarget(
  ctx: CanvasRenderingContext2D,
  { x, y, innerRadius, outerRadius }: Arc,
  { target, targetText, goal }: GaugeData,
  inks: Inks,
): void {
  if (target === undefined) return;
  const angle = Math.PI * (1 - Math.min(1, target / goal));
  const at = (radius: number) => ({ x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) });
  targetMark(ctx, at(innerRadius - 4), at(outerRadius + 6), inks);
  const [words, number] = [textWidth(`${targetWords} `, plain), textWidth(targetText, bold)];
  const left = x - (10 + words + number) / 2;
  targetMark(ctx, { x: left + 2, y: y + 27 }, { x: left + 2, y: y + 42 }, inks);
  const text = { y: y + 40, align: "left" } as const;
  write(ctx, targetWords, { ...text, ...plain, x: left + 10, colour: inks.quiet });
  write(ctx, targetText, { ...text, ...bold, x: left + 10 + words, colour: inks.text });
}

const targetWords = "doel nu";
const small = { size: 14, weight: 400 } as const;
const plain = { size: 15, weight: 400 } as const;
const bold = { size: 15, weight: 700 } as const;
