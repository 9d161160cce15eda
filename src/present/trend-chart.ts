import { type Actual, intervalOf, leastValueOf, type Quality } from "../domain/figure.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { Trend, TrendPoint, TrendVersion } from "../domain/trend.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { spark } from "./charts/spark.ts";
import { type TrendMark, trend as trendLines } from "./charts/trend.ts";
import { actualText, approximately, inWords, number, quarterShort, rounded } from "./dutch.ts";

/** A point with a number, exact or approximate. */
export type KnownPoint = TrendPoint & { readonly actual: Exclude<Actual, { readonly status: "missing" }> };

/** Gives the points of a trend that have a number. */
export function knownPoints({ points }: Trend): KnownPoint[] {
  return points.filter((point): point is KnownPoint => point.actual !== undefined && point.actual.status !== "missing");
}

/** Gives the line of a trend beside its target path; undefined when fewer than two numbers are known. */
export function trendChart(trend: Trend, id: string): ChartView | undefined {
  const { indicator, points, goal } = trend;
  if (knownPoints(trend).length < 2) return undefined;
  return trendLines({
    id,
    title: trendFinding(trend),
    label: `Lijn per kwartaal. ${indicator.name}: ${trendSentence(trend)}`,
    points: points.map((point) => ({
      quarter: quarterShort(point.quarter),
      actual: drawn(point),
      actualText: point.actual && actualText(point.actual),
      isUnsure: isUnsure(point),
      isBreak: point.isBreak,
      target: point.target && rounded(point.target),
    })),
    goal: goal?.value,
    goalText: goal?.value === undefined ? undefined : approximately(number(goal.value), goal.approximation),
    marks: marksOf(trend),
  });
}

/** Gives the line of a trend for a row of a table; undefined when fewer than two numbers are known. */
export function trendSpark(trend: Trend, id: string): ChartView | undefined {
  if (knownPoints(trend).length < 2) return undefined;
  const breaks = trend.points.flatMap(({ isBreak }, index) => (isBreak ? [index] : []));
  return spark({ id, values: trend.points.map(drawn), ...(breaks.length > 0 && { breaks }) });
}

function drawn({ actual }: TrendPoint): number | undefined {
  return actual && leastValueOf(actual);
}

const unsure: readonly (Quality | undefined)[] = ["provisional", "estimated", "unchecked"];

function isUnsure({ actual, quality, summed }: TrendPoint): boolean {
  return actual?.status === "approximate" || summed === "incomplete" || unsure.includes(quality);
}

/** Gives the plan versions that take effect in a quarter. The first plan changes nothing, nor does one from before the line. */
export function newPlansIn({ versions, points }: Trend, quarter: Quarter): readonly TrendVersion[] {
  return quarter === points[0]?.quarter ? [] : versions.slice(1).filter(({ from }) => from === quarter);
}

/** Marks each change of the plan and each break. */
function marksOf(trend: Trend): TrendMark[] {
  return trend.points.flatMap(({ quarter, isBreak }, at) => {
    const isNewPlan = newPlansIn(trend, quarter).length > 0;
    const texts = [...(isNewPlan ? ["nieuw plan"] : []), ...(isBreak ? ["breuk"] : [])];
    return texts.length > 0 ? [{ at, text: texts.join(", ") }] : [];
  });
}

/** States where the line stands now, or stood when last known: against the plan, or else against where it began. */
function trendFinding(trend: Trend): string {
  const last = knownPoints(trend).at(-1) as KnownPoint;
  const isOld = last.quarter !== trend.points.at(-1)?.quarter;
  const name = `${trend.indicator.name}${isOld ? ", laatst bekend" : ""}`;
  if (last.target === undefined) return `${name}: ${courseOf(trend)}`;
  return `${name}: ${numberAt(last)}, ${againstPlan(last.actual, rounded(last.target))}`;
}

/** Tells from where to where the line went; never across a break, for the counts cannot be compared. */
function courseOf(trend: Trend): string {
  const known = knownPoints(trend);
  const last = known.at(-1) as KnownPoint;
  const lastBreak = trend.points.findLast(({ quarter, isBreak }) => isBreak && quarter <= last.quarter)?.quarter;
  const before = known.findLast(({ quarter }) => lastBreak !== undefined && quarter < lastBreak);
  const first = known.find(({ quarter }) => lastBreak === undefined || quarter >= lastBreak) as KnownPoint;
  if (first === last && before) return `${numberAt(last)}, niet te vergelijken met ${numberAt(before)}`;
  return `van ${numberAt(first)} naar ${numberAt(last)}`;
}

/** Compares with the target as it is shown, so that equal numbers are called equal. */
function againstPlan(actual: KnownPoint["actual"], target: number): string {
  const { low, high } =
    actual.status === "known" ? { low: actual.value, high: actual.value } : intervalOf(actual.word, actual.near);
  if (high < target) return `minder dan gepland (${number(target)})`;
  if (low > target) return `meer dan gepland (${number(target)})`;
  return low === high ? "precies zoveel als gepland" : `gepland was ${number(target)}`;
}

function numberAt({ actual, quarter }: KnownPoint): string {
  return `${actualText(actual)} t/m ${quarterShort(quarter)}`;
}

function trendSentence(trend: Trend): string {
  const gaps = trend.points.length - knownPoints(trend).length;
  const sentences = [
    `${courseOf(trend)}.`,
    plannedSentence(trend.points),
    gaps > 0 && `Van ${inWords(gaps)} ${gaps === 1 ? "kwartaal" : "kwartalen"} is geen cijfer bekend.`,
    ...marksOf(trend).map(({ at, text }) => `In ${quarterShort((trend.points[at] as TrendPoint).quarter)}: ${text}.`),
    "De tabel noemt alle getallen.",
  ];
  return sentences.filter(Boolean).join(" ");
}

function plannedSentence(points: readonly TrendPoint[]): string | undefined {
  const planned = points.flatMap(({ target, quarter }) =>
    target ? [`${number(rounded(target))} t/m ${quarterShort(quarter)}`] : [],
  );
  if (planned.length === 0) return undefined;
  return planned.length === 1 ? `Gepland was ${planned[0]}.` : `Gepland was van ${planned[0]} naar ${planned.at(-1)}.`;
}
