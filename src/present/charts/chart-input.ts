import type { BarsData } from "./bars.ts";
import type { BudgetBarsData } from "./budget-bars.ts";
import type { GaugeData } from "./gauge.ts";
import type { SparkData } from "./spark.ts";
import type { StatusData } from "./status.ts";
import type { TrendData } from "./trend.ts";

/** Everything that is drawn in a chart, as plain data: the page carries it to the browser. */
export type ChartInput = BarsData | BudgetBarsData | GaugeData | SparkData | StatusData | TrendData;
