import type { ChartConfiguration } from "chart.js";
import type { ChartInput } from "./chart-input.ts";
import { type Inks, standInInks } from "./inks.ts";

/** A chart as a page shows it: a title that states the finding, the drawing, and the sentence for who does not see it. */
export type ChartView = {
  readonly id: string;
  readonly title: string;
  /** True when targets to date are drawn, so that the legend must name them. */
  readonly hasTargets: boolean;
  /** What the marks of the drawing mean, for a legend below it. */
  readonly keys: readonly ChartKey[];
  /** How to read what is not plain at first sight, e.g. a gap. */
  readonly notes: readonly string[];
  /** The plain numbers and texts from which the browser can draw the chart again. */
  readonly input: ChartInput;
  readonly drawing: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    /** Empty for a drawing that only repeats the numbers beside it; screen readers then skip it. */
    readonly label: string;
    readonly configuration: ChartConfiguration;
    /** The same chart for a narrow column; its letters would else become too small on a phone. */
    readonly narrow?: Plot;
    /** Everything that the functions in the configuration use: drawings with the same key look the same. */
    readonly key: string;
  };
};

/** A mark of a drawing, and what it means. */
export type ChartKey = { readonly mark: ChartMark; readonly text: string };
export type ChartMark =
  | "main"
  | "main-rest"
  | "planned"
  | "planned-rest"
  | "spent"
  | "green"
  | "orange"
  | "red"
  | "grey";

/** A chart of a certain size in certain colours. */
export type Plot = { readonly width: number; readonly height: number; readonly configuration: ChartConfiguration };

/** What the page says about a chart, beside what is drawn. */
export type ChartWords = {
  readonly id: string;
  /** The finding, e.g. "Taaltrajecten loopt achter". */
  readonly title: string;
  /** Kind of chart and main trend in a sentence, for who does not see it. */
  readonly label: string;
};

type Parts = ChartWords & {
  readonly hasTargets: boolean;
  readonly keys?: readonly ChartKey[];
  readonly notes?: readonly string[];
};

/** Puts together the view of a chart: its words, its input, and its plots with stand-in colours. */
export function chartView<Input extends ChartInput>(
  { id, title, label, hasTargets, keys = [], notes = [] }: Parts,
  input: Input,
  plotsOf: (input: Input, inks: Inks) => readonly [wide: Plot, narrow?: Plot],
): ChartView {
  const [plot, narrow] = plotsOf(input, standInInks);
  return {
    id,
    title,
    hasTargets,
    keys,
    notes,
    input,
    drawing: { id, ...plot, label, ...(narrow && { narrow }), key: JSON.stringify(input) },
  };
}
