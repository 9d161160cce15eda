import type { Correction } from "../../domain/figure.ts";
import type { Trend, TrendPoint, TrendVersion } from "../../domain/trend.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { actualText, approximately, dateText, listText, lowerStart, number, quarterShort, rounded } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";
import { knownPoints, newPlansIn, trendChart } from "../trend-chart.ts";

/** The trends of a project or of the programme: those with a line, and a sentence about the others. */
export type TrendsView = { readonly lines: readonly TrendView[]; readonly without?: string };

/** One indicator over the quarters: a line, and a table with the same numbers. */
export type TrendView = {
  readonly name: string;
  readonly chart: ChartView;
  readonly caption: string;
  readonly hasTargets: boolean;
  readonly rows: readonly TrendRow[];
  /** What changed on the way: plans, breaks and corrections, with the quarter in which they did. */
  readonly changes: readonly { readonly name: string; readonly value: string }[];
};

/** A quarter, or several in a row without a figure. */
export type TrendRow = {
  readonly quarter: string;
  readonly actual: string;
  readonly isNumber: boolean;
  readonly marks: readonly string[];
  readonly target: string;
};

/** Gives trends in words and lines. `id` keeps charts apart, `of` says whose they are, e.g. "Zorg op weg". */
export function trendsView(trends: readonly Trend[], { id, of }: { id: string; of: string }): TrendsView {
  const lines = trends.flatMap((trend) => {
    const chart = trendChart(trend, chartId(id, "verloop", trend.indicator.id));
    return chart ? [trendView(trend, chart, of)] : [];
  });
  const without = withoutLine(trends);
  return { lines, ...(without && { without }) };
}

function trendView(trend: Trend, chart: ChartView, of: string): TrendView {
  const { indicator, points } = trend;
  return {
    name: indicator.name,
    chart,
    caption: `${indicator.name} van ${of}, per kwartaal`,
    hasTargets: points.some(({ target }) => target !== undefined),
    rows: rowsOf(points),
    changes: changesOf(trend),
  };
}

/** Quarters in a row without a figure for the same reason share one row; of their targets it has the first and the last. */
function rowsOf(points: readonly TrendPoint[]): TrendRow[] {
  const runs: TrendPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[0] && isSameGap(run[0], point)) run.push(point);
    else runs.push([point]);
  }
  return runs.map(([first, ...rest]) => rowOf(first as TrendPoint, rest.at(-1)));
}

function isSameGap(one: TrendPoint, other: TrendPoint): boolean {
  const isGap = ({ actual }: TrendPoint) => actual === undefined || actual.status === "missing";
  const hasSameTarget = (one.target === undefined) === (other.target === undefined);
  return isGap(one) && isGap(other) && hasSameTarget && actualOf(one) === actualOf(other);
}

function rowOf(point: TrendPoint, last?: TrendPoint): TrendRow {
  const { quarter, actual, quality, summed } = point;
  const marks = [
    quality && qualityWords[quality],
    summed && (summed === "complete" ? "zelf opgeteld" : "zelf opgeteld, niet alle projecten"),
  ];
  return {
    quarter: last ? `${quarterShort(quarter)} t/m ${quarterShort(last.quarter)}` : quarterShort(quarter),
    actual: actualOf(point),
    isNumber: actual !== undefined && actual.status !== "missing",
    marks: marks.filter((mark) => mark !== undefined),
    target: [...new Set([point, last ?? point].map(targetText))].join(" tot "),
  };
}

function targetText({ target }: TrendPoint): string {
  return target ? number(rounded(target)) : "geen";
}

/** A quarter without a file, or a file that does not name the project, gives no reason. */
function actualOf({ actual }: TrendPoint): string {
  return actual ? actualText(actual) : "geen cijfer";
}

function changesOf(trend: Trend): TrendView["changes"] {
  return trend.points.flatMap(({ quarter, isBreak, corrections = [], note }) => {
    const texts = [
      ...newPlansIn(trend, quarter).map((version) => planText(version, trend)),
      isBreak && "Breuk: de getallen ervoor en erna zijn niet goed te vergelijken.",
      ...corrections.map(correctionText),
      note,
    ].filter(Boolean);
    return texts.length > 0 ? [{ name: quarterShort(quarter), value: texts.join(" ") }] : [];
  });
}

function planText(version: TrendVersion, { versions, indicator }: Trend): string {
  const now = goalOf(version);
  const was = goalOf(versions[versions.indexOf(version) - 1]);
  const starts = "Er geldt een nieuw plan.";
  if (now === undefined) return `${starts} Voor ${lowerStart(indicator.name)} is er geen doel in één getal.`;
  return `${starts} ${was && was !== now ? `Het doel is nu ${now}; het was ${was}.` : `Het doel is ${now}.`}`;
}

function correctionText({ date, from, to, reason }: Correction): string {
  return `Bijgesteld op ${dateText(date)}: was ${number(from)}, is nu ${number(to)}. ${reason}`;
}

function goalOf(version: TrendVersion | undefined): string | undefined {
  const goal = version?.goal;
  return goal?.value === undefined ? undefined : approximately(number(goal.value), goal.approximation);
}

/** Says of which indicators there are too few numbers for a line: none, or only one. */
function withoutLine(trends: readonly Trend[]): string | undefined {
  const counted = trends.map((trend) => ({ name: lowerStart(trend.indicator.name), known: knownPoints(trend) }));
  const none = counted.filter(({ known }) => known.length === 0).map(({ name }) => name);
  const one = counted.flatMap(({ name, known: [point, second] }) =>
    point && !second ? [`${name} (${actualText(point.actual)} t/m ${quarterShort(point.quarter)})`] : [],
  );
  const sentences = [
    one.length > 0 &&
      `Van ${listText(one)} is ${one.length > 1 ? "telkens " : ""}één getal bekend. Een lijn heeft er ten minste twee nodig.`,
    none.length > 0 && `Van ${listText(none)} is geen getal bekend.`,
  ].filter(Boolean);
  return sentences.join(" ") || undefined;
}
