import { barsPlot } from "./bars.ts";
import { budgetBarsPlot } from "./budget-bars.ts";
import type { ChartInput } from "./chart-input.ts";
import type { Plot } from "./chart-view.ts";
import { gaugePlot } from "./gauge.ts";
import type { Inks } from "./inks.ts";
import { sparkPlot } from "./spark.ts";
import { statusPlot } from "./status.ts";
import { trendPlots } from "./trend.ts";

/** Draws a chart again from its input, e.g. in the browser, in each size in which the page may show it. */
export function plotsOf(input: ChartInput, inks: Inks): readonly Plot[] {
  switch (input.kind) {
    case "bars":
      return [barsPlot(input, inks)];
    case "budget-bars":
      return [budgetBarsPlot(input, inks)];
    case "gauge":
      return [gaugePlot(input, inks)];
    case "spark":
      return [sparkPlot(input, inks)];
    case "status":
      return [statusPlot(input, inks)];
    case "trend":
      return trendPlots(input, inks);
  }
}
