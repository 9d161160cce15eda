import type { ChartOptions } from "chart.js";
import type { Inks } from "./inks.ts";
import { type TooltipWords, tooltip } from "./tooltip.ts";

type Rows = {
  readonly width: number;
  readonly height: number;
  /** Where the bars begin, in pixels from the left. */
  readonly from?: number;
  /** The room right of the longest bar, for the text at its end. */
  readonly room: number;
  /** The value at which a bar has its full length. */
  readonly max: number;
  readonly inks: Inks;
  readonly wordsOf: (row: number) => TooltipWords;
};

/** Gives the options of a chart of lying bars, one row under the other; the y of a bar is its middle in pixels. */
export function rowOptions({ width, height, from = 0, room, max, inks, wordsOf }: Rows): ChartOptions<"bar"> {
  return {
    indexAxis: "y",
    animation: false,
    responsive: false,
    layout: { autoPadding: false, padding: { top: 0, right: room, bottom: 0, left: from } },
    interaction: { mode: "nearest", axis: "y", intersect: false },
    scales: {
      // The datasets of a row lie on each other (one "stack"), each from its own start: values are not added up.
      x: { display: false, stacked: false, min: 0, max },
      y: { type: "linear", display: false, stacked: true, offset: false, min: 0, max: height, reverse: true },
    },
    plugins: { legend: { display: false }, tooltip: tooltip(inks, width, ({ dataIndex }) => wordsOf(dataIndex)) },
  };
}

/** What makes the bars of one row lie on each other, exactly as long as their value and without a clip of their own. */
export const barStyle = { stack: "row", inflateAmount: 0, clip: false } as const;

type Row = { readonly height: number };

/** Gives the top of each row; the last number is the height of all together. */
export function topsOf(rows: readonly Row[], gap: number): number[] {
  const tops = [0];
  for (const { height } of rows) tops.push((tops.at(-1) ?? 0) + height + gap);
  return tops.map((top, index) => (index === rows.length ? Math.max(0, top - gap) : top));
}
