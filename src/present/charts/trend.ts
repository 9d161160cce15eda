import { type ChartView, type ChartWords, chartView, type Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";
import { stretchesOf } from "./stretches.ts";
import { trendPlot } from "./trend-plot.ts";

/** One quarter of a trend. Every quarter has its place, also one without figures: a gap stays a gap. */
export type TrendPoint = {
  /** As a reader sees it, e.g. "Q1 2022". */
  readonly quarter: string;
  readonly actual?: number | undefined;
  /** How the figure is worded, when a number alone says too much: "ruim 300". */
  readonly actualText?: string | undefined;
  /** True for a figure that is provisional, estimated or approximate: its point is open. */
  readonly isUnsure?: boolean | undefined;
  /** True when figures before this quarter cannot be compared with it: no line connects them. */
  readonly isBreak?: boolean | undefined;
  readonly target?: number | undefined;
};

/** Something that changed, e.g. "plan v2"; `at` is the place of its quarter among the points. */
export type TrendMark = { readonly at: number; readonly text: string };

export type TrendData = {
  readonly kind: "trend";
  readonly points: readonly TrendPoint[];
  readonly goal?: number | undefined;
  /** How the goal is worded, when it is not just a number: "circa 1.200". */
  readonly goalText?: string | undefined;
  readonly marks: readonly TrendMark[];
};

export type TrendInput = ChartWords & Omit<TrendData, "kind">;

/** Gives the line of what was realised t/m each quarter, with its target path, the goal, and what changed. */
export function trend({ id, title, label, ...data }: TrendInput): ChartView {
  const hasTargets = data.points.some(({ target }) => target !== undefined);
  return chartView(
    { id, title, label, hasTargets, notes: notesOf(data.points) },
    { kind: "trend", ...data },
    trendPlots,
  );
}

/** Draws a trend in these colours: for a column of text, and for a phone. */
export function trendPlots(input: TrendData, inks: Inks): [Plot, Plot] {
  return [trendPlot(input, inks, { width: 640, height: 330 }), trendPlot(input, inks, { width: 360, height: 320 })];
}

function notesOf(points: readonly TrendPoint[]): string[] {
  return [
    hasGap(points) ? "Stippellijn: van de kwartalen ertussen is geen cijfer bekend." : undefined,
    points.some(({ actual, isUnsure }) => actual !== undefined && isUnsure)
      ? "Open rondje: het cijfer is voorlopig, geschat of niet precies bekend."
      : undefined,
  ].filter((note) => note !== undefined);
}

/** True when a quarter without a figure stands between two with one, and a line goes on from the one to the other. */
function hasGap(points: readonly TrendPoint[]): boolean {
  return stretchesOf(points.map(({ actual, isBreak }) => ({ value: actual, isBreak }))).some((values) => {
    const known = values.flatMap((value, index) => (value === null ? [] : [index]));
    return known.some((index, order) => order > 0 && index - (known[order - 1] ?? 0) > 1);
  });
}
