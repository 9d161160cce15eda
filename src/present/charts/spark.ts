import type { ChartConfiguration } from "chart.js";
import { type ChartView, chartView, type Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";

export type SparkData = {
  readonly kind: "spark";
  /** One for each quarter, in order; undefined where there is no figure. */
  readonly values: readonly (number | undefined)[];
};

export type SparkInput = Omit<SparkData, "kind"> & {
  readonly id: string;
  /** The trend in a few words; without it screen readers skip the line, for the numbers stand beside it. */
  readonly label?: string | undefined;
};

/** Gives a tiny line for a row of a table: from 0, broken where figures are missing, with a point at its end. */
export function spark({ id, label = "", values }: SparkInput): ChartView {
  const words = { id, title: "", label, hasTargets: false };
  return chartView(words, { kind: "spark", values }, (input, inks) => [sparkPlot(input, inks)]);
}

/** Draws a spark line in these colours. */
export function sparkPlot({ values }: SparkData, inks: Inks): Plot {
  const lastKnown = values.findLastIndex((value) => value !== undefined);
  const isAlone = (index: number) => values[index - 1] === undefined && values[index + 1] === undefined;
  const configuration: ChartConfiguration<"line", (number | null)[]> = {
    type: "line",
    data: {
      labels: values.map((_, index) => index),
      datasets: [
        {
          data: values.map((value) => value ?? null),
          borderColor: inks.actual,
          borderWidth: 2,
          pointRadius: values.map((_, index) => (index === lastKnown ? 3 : isAlone(index) ? 1.5 : 0)),
          pointBackgroundColor: inks.actual,
          pointBorderWidth: 0,
          clip: false,
        },
      ],
    },
    options: {
      animation: false,
      responsive: false,
      layout: { autoPadding: false, padding: 4 },
      scales: {
        x: { display: false, offset: values.length === 1 },
        y: { display: false, min: 0, max: Math.max(1, ...values.map((value) => value ?? 0)) },
      },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
  };
  return { width: 90, height: 24, configuration: configuration as ChartConfiguration };
}
