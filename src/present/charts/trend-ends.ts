import type { Chart } from "chart.js";
import type { Inks } from "./inks.ts";
import type { TrendData } from "./trend.ts";
import { type Box, type Point, placeBeside, spread } from "./trend-label-places.ts";
import { type EndLabel, endLabels, labelHeight, labelWidth } from "./trend-labels.ts";
import { letters, write } from "./write.ts";

/** Writes the labels: right of the chart in the order of their lines, or at the point where a line ends earlier. */
export function drawEndLabels(chart: Chart, input: TrendData, inks: Inks): void {
  const last = input.points.length - 1;
  const labels = endLabels(input);
  const isBeside = ({ line, at }: EndLabel) => line === "goal" || (at === last && last > 0);
  const taken = columnOf(chart, labels.filter(isBeside));
  const lines = linesOf(chart, input);
  for (const label of labels.filter((one) => !isBeside(one))) {
    const point = { x: xOf(chart, label.at), y: yOf(chart, label.value) };
    const { left, top, bottom } = chart.chartArea;
    const within = { left, top: top - 6, right: chart.width, bottom: bottom - 2 };
    const box = placeBeside({ point, width: labelWidth(label), within, lines, labels: [...taken.values()] });
    taken.set(label, { ...box, isRight: box.right < point.x });
  }
  for (const [label, box] of taken) drawLabel(chart.ctx, label, box, inks);
}

type PlacedBox = Box & {
  /** True for a label left of its point: its lines then end at the same place. */
  readonly isRight: boolean;
};

function columnOf(chart: Chart, labels: readonly EndLabel[]): Map<EndLabel, PlacedBox> {
  const { top, bottom, right } = chart.chartArea;
  const ordered = labels.toSorted((a, b) => b.value - a.value || order.indexOf(a.line) - order.indexOf(b.line));
  const wanted = ordered.map(({ value }) => yOf(chart, value));
  const middles = spread(wanted, { top: top - 2, bottom: bottom + 8 });
  return new Map(
    ordered.map((label, index) => {
      const middle = middles[index] ?? 0;
      const left = right + 12;
      const [upper, lower] = [middle - labelHeight / 2, middle + labelHeight / 2];
      return [label, { left, right: left + labelWidth(label), top: upper, bottom: lower, isRight: false }];
    }),
  );
}

const order = ["goal", "actual", "target"];

/** Gives what a label must not hide: the lines, the goal, and the lines of what changed. */
function linesOf(chart: Chart, { points, goal, marks }: TrendData): Point[][] {
  const { left, right, top, bottom } = chart.chartArea;
  const lineOf = (key: "actual" | "target") =>
    points.flatMap((point, index) => {
      const value = point[key];
      return value === undefined ? [] : [{ x: xOf(chart, index), y: yOf(chart, value) }];
    });
  const goalLine = goal === undefined ? [] : [left, right].map((x) => ({ x, y: yOf(chart, goal) }));
  const markLines = marks.map(({ at }) => [top, bottom].map((y) => ({ x: xOf(chart, at), y })));
  return [lineOf("actual"), lineOf("target"), goalLine, ...markLines];
}

function xOf({ scales }: Chart, at: number): number {
  return scales.x?.getPixelForValue(at) ?? 0;
}

function yOf({ scales }: Chart, value: number): number {
  return scales.y?.getPixelForValue(value) ?? 0;
}

function drawLabel(
  ctx: CanvasRenderingContext2D,
  { line, name, figure }: EndLabel,
  { left, right, top, isRight }: PlacedBox,
  inks: Inks,
): void {
  const place = { x: isRight ? right : left, align: isRight ? "right" : "left" } as const;
  const colour = line === "actual" ? inks.text : inks.quiet;
  write(ctx, name, { ...letters.plain, ...place, y: top + 16, colour });
  write(ctx, figure, { ...letters.figure, ...place, y: top + 34, colour });
}
