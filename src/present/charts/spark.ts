import type { ChartConfiguration } from "chart.js";
import { type ChartView, chartView, type Plot } from "./chart-view.ts";
import type { Inks } from "./inks.ts";
import { stretchesOf } from "./stretches.ts";

export type SparkData = {
  readonly kind: "spark";
  /** One for each quarter, in order; undefined where there is no figure. */
  readonly values: readonly (number | undefined)[];
  /** The places of the quarters with which the values before them cannot be compared. */
  readonly breaks?: readonly number[];
};

export type SparkInput = Omit<SparkData, "kind"> & {
  readonly id: string;
  /** The trend in a few words; without it screen readers skip the line, for the numbers stand beside it. */
  readonly label?: string | undefined;
};

/** Gives a tiny line for a row of a table: from 0, broken where figures are missing, with a point at its end. */
export function spark({ id, label = "", ...data }: SparkInput): ChartView {
  const words = { id, title: "", label, hasTargets: false };
  return chartView(words, { kind: "spark", ...data }, (input, inks) => [sparkPlot(input, inks)]);
}

/** Draws a spark line in these colours. */
export function sparkPlot({ values, breaks = [] }: SparkData, inks: Inks): Plot {
  const lastKnown = values.findLastIndex((value) => value !== undefined);
  const configuration: ChartConfiguration<"line", (number | null)[]> = {
    type: "line",
    data: {
      labels: values.map((_, index) => index),
      datasets: stretchesOf(values.map((value, index) => ({ value, isBreak: breaks.includes(index) }))).map((data) => ({
        data,
        borderColor: inks.actual,
        borderWidth: 2,
        pointRadius: data.map((_, index) => (index === lastKnown ? 3 : isAlone(data, index) ? 1.5 : 0)),
        pointBackgroundColor: inks.actual,
        pointBorderWidth: 0,
        clip: false,
      })),
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

/** A value without neighbours is no part of a line. */
function isAlone(values: readonly (number | null)[], index: number): boolean {
  return (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
}
