import type { ChartConfiguration } from "chart.js";

/** A chart as a page shows it: a title that states the finding, the drawing, and the sentence for who does not see it. */
export type ChartView = {
  readonly id: string;
  readonly title: string;
  /** True when targets to date are drawn, so that the legend must name them. */
  readonly hasTargets: boolean;
  readonly drawing: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly configuration: ChartConfiguration;
    /** Everything that the functions in the configuration use: drawings with the same key look the same. */
    readonly key: string;
  };
};
