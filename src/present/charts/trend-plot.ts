import type { Chart, ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import { number } from "../dutch.ts";
import type { Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";
import { stretchesOf } from "./stretches.ts";
import { textWidth } from "./text-width.ts";
import { tooltip } from "./tooltip.ts";
import type { TrendData, TrendPoint } from "./trend.ts";
import { axisOf, quarterNames } from "./trend-axes.ts";
import { drawEndLabels } from "./trend-ends.ts";
import { actualTextOf, endLabels, labelWidth } from "./trend-labels.ts";
import { drawMarks, marksHeight, placedMarks } from "./trend-marks.ts";
import { chartFont, letters } from "./write.ts";

type Size = { readonly width: number; readonly height: number };

/** Draws a trend in these colours and this size. */
export function trendPlot(input: TrendData, inks: Inks, size: Size): Plot {
  const configuration: ChartConfiguration<"line", (number | null)[]> = {
    type: "line",
    data: {
      labels: input.points.map(({ quarter }) => quarter),
      datasets: [...actualLines(input.points, inks), targetLine(input.points, inks)],
    },
    options: optionsOf(input, inks, size),
    plugins: [
      {
        id: "trend-texts",
        beforeDatasetsDraw: (chart) => {
          const xOf = (at: number) => chart.scales.x?.getPixelForValue(at) ?? 0;
          drawMarks(chart, placedMarks(input.marks, xOf, size.width), inks);
          if (input.goal !== undefined) drawGoal(chart, input.goal, inks);
        },
        afterDatasetsDraw: (chart) => drawEndLabels(chart, input, inks),
      },
    ],
  };
  return { ...size, configuration: configuration as ChartConfiguration };
}

type Line = ChartDataset<"line", (number | null)[]>;

/** A line for each part between breaks. */
function actualLines(points: readonly TrendPoint[], inks: Inks): Line[] {
  const stretches = stretchesOf(points.map(({ actual, isBreak }) => ({ value: actual, isBreak })));
  return stretches.map((data) => ({ data, ...actualLine(points, inks) }));
}

function actualLine(points: readonly TrendPoint[], inks: Inks): Omit<Line, "data"> {
  const fills = points.map(({ isUnsure }) => (isUnsure ? inks.paper : inks.actual));
  return {
    borderColor: inks.actual,
    borderWidth: 3,
    // A line over quarters without a figure is dotted, so that nobody reads a figure there.
    spanGaps: true,
    segment: { borderDash: ({ p0, p1 }) => (p0.skip || p1.skip ? [2, 5] : undefined) },
    pointRadius: 5,
    pointHoverRadius: 7,
    pointBackgroundColor: fills,
    pointHoverBackgroundColor: fills,
    pointBorderColor: inks.actual,
    pointBorderWidth: points.map(({ isUnsure }) => (isUnsure ? 2.5 : 0)),
    clip: false,
  };
}

function targetLine(points: readonly TrendPoint[], inks: Inks): Line {
  return {
    data: points.map(({ target }) => target ?? null),
    borderColor: inks.target,
    borderWidth: 2.5,
    borderDash: [8, 5],
    pointStyle: "rectRot",
    pointRadius: 5,
    pointHoverRadius: 7,
    pointBackgroundColor: inks.target,
    pointBorderWidth: 0,
    clip: false,
  };
}

function optionsOf(input: TrendData, inks: Inks, { width }: Size): ChartOptions<"line"> {
  const { points, goal, marks } = input;
  const room = 16 + Math.max(0, ...endLabels(input).map(labelWidth));
  const axis = axisOf(Math.max(1, goal ?? 0, ...points.flatMap(({ actual, target }) => [actual ?? 0, target ?? 0])));
  const left = textWidth(number(axis.max), letters.plain) + 8;
  const plotWidth = width - room - left;
  const xOf = (at: number) => left + (plotWidth * at) / Math.max(1, points.length - 1);
  const names = quarterNames(
    points.map(({ quarter }) => quarter),
    plotWidth,
  );
  const ticks = { color: inks.quiet, font: { family: chartFont, size: letters.plain.size } };
  return {
    animation: false,
    responsive: false,
    layout: { padding: { top: 12 + marksHeight(placedMarks(marks, xOf, width)), right: room, bottom: 2, left: 0 } },
    interaction: { mode: "index", intersect: false },
    scales: {
      x: {
        offset: points.length === 1,
        border: { color: inks.line, width: 1 },
        grid: { drawOnChartArea: false, color: inks.line, tickLength: 5 },
        ticks: {
          ...ticks,
          padding: 2,
          autoSkip: false,
          maxRotation: 0,
          callback: (_, index) => names[index] ?? "",
        },
      },
      y: {
        min: 0,
        max: axis.max,
        border: { display: false },
        grid: { color: inks.track, drawTicks: false },
        ticks: { ...ticks, padding: 8, stepSize: axis.step, callback: (value) => number(Number(value)) },
      },
    },
    plugins: {
      legend: { display: false },
      tooltip: tooltip(inks, width, ({ dataIndex }) => tooltipOf(points[dataIndex])),
    },
  };
}

function tooltipOf(point: TrendPoint | undefined) {
  if (point === undefined) return { title: "", lines: [] };
  const { quarter, actual, target } = point;
  return {
    title: `t/m ${quarter}`,
    lines: [
      actual === undefined ? "Realisatie: geen cijfer" : `Realisatie: ${actualTextOf(point)}`,
      ...(target === undefined ? [] : [`Doel: ${number(target)}`]),
    ],
  };
}

function drawGoal({ ctx, chartArea, scales }: Chart, goal: number, inks: Inks): void {
  const y = scales.y?.getPixelForValue(goal) ?? 0;
  ctx.strokeStyle = inks.target;
  ctx.lineWidth = 2;
  ctx.beginPath();
  ctx.moveTo(chartArea.left, y);
  ctx.lineTo(chartArea.right + 8, y);
  ctx.stroke();
}
