import type { Chart, ChartConfiguration, Plugin } from "chart.js";
import type { ChartView } from "./chart-view.ts";
import type { Palette } from "./palette.ts";
import { write } from "./write.ts";

/** One indicator in a bar chart: what was realised and, when there is one, the target to date. */
export type BarRow = {
  readonly name: string;
  readonly actual: number;
  readonly actualText: string;
  readonly target: number | undefined;
  readonly targetText: string;
};

export type BarsInput = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly rows: readonly BarRow[];
  readonly palette: Palette;
};

const width = 400;
const barHeight = 16;

/** Gives horizontal bars of realised against target to date. The name stands above its bars, the number at their end. */
export function bars({ id, title, label, rows, palette }: BarsInput): ChartView {
  const hasTargets = rows.some(({ target }) => target !== undefined);
  const rowHeight = 30 + barHeight * (hasTargets ? 2 : 1) + 10;
  const configuration: ChartConfiguration<"bar"> = {
    type: "bar",
    data: {
      labels: rows.map(({ name }) => name),
      datasets: [
        { data: rows.map(({ actual }) => actual), backgroundColor: palette.actual, barThickness: barHeight },
        ...(hasTargets
          ? [{ data: rows.map(({ target }) => target ?? 0), backgroundColor: palette.target, barThickness: barHeight }]
          : []),
      ],
    },
    options: {
      indexAxis: "y",
      layout: { padding: { top: 8, right: roomForTexts(rows), bottom: 0, left: 0 } },
      scales: {
        x: {
          display: false,
          beginAtZero: true,
          max: Math.max(1, ...rows.flatMap(({ actual, target }) => [actual, target ?? 0])),
        },
        y: { display: false },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [barTexts(rows, palette)],
  };
  const height = rowHeight * rows.length + 8;
  return {
    id,
    title,
    hasTargets,
    drawing: {
      id,
      width,
      height,
      label,
      configuration: configuration as ChartConfiguration,
      key: JSON.stringify(["bars", rows, palette]),
    },
  };
}

type Bar = { readonly x: number; readonly y: number };

/** The room right of the longest bar: the number stands there, and "meer dan 1.300" must not be cut off. */
function roomForTexts(rows: readonly BarRow[]): number {
  const longest = Math.max(...rows.flatMap(({ actualText, targetText }) => [actualText.length, targetText.length]));
  return 12 + 8.5 * longest;
}

function barTexts(rows: readonly BarRow[], palette: Palette): Plugin<"bar"> {
  return {
    id: "bar-texts",
    afterDatasetsDraw(chart) {
      rows.forEach((row, index) => {
        drawRow(chart, row, index, palette);
      });
    },
  };
}

function drawRow(chart: Chart, row: BarRow, index: number, palette: Palette): void {
  const barOf = (dataset: number) => chart.getDatasetMeta(dataset).data[index] as unknown as Bar | undefined;
  const [actual, target] = [barOf(0), chart.data.datasets.length > 1 ? barOf(1) : undefined];
  if (actual === undefined) return;
  const text = { size: 15, colour: palette.text, align: "left" } as const;
  write(chart.ctx, row.name, { ...text, x: 0, y: actual.y - barHeight / 2 - 7, weight: 600 });
  write(chart.ctx, row.actualText, { ...text, ...besideBar(actual), weight: 700 });
  if (target === undefined || row.target === undefined) return;
  write(chart.ctx, row.targetText, { ...text, ...besideBar(target), weight: 400, colour: palette.quietText });
}

function besideBar({ x, y }: Bar): Bar {
  return { x: x + 6, y: y + 5 };
}
