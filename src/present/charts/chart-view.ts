import type { ChartConfiguration } from "chart.js";

/** A chart as a page shows it: a title that states the finding, the drawing, and the sentence for who does not see it. */
export type ChartView = {
  readonly id: string;
  readonly title: string;
  readonly drawing: {
    readonly id: string;
    readonly width: number;
    readonly height: number;
    readonly label: string;
    readonly configuration: ChartConfiguration;
  };
};
