import { type Figure, intervalOf } from "../domain/figure.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";
import { type FigureSeries, seriesOfFigures } from "./series-of-figures.ts";

/**
 * Finds cumulative figures that fall without a correction or revision that says why (VIN-1 rule 8).
 * Figures with another definition are left out: they cannot be compared.
 */
export const figuresNeverFall: Rule = (dataset) =>
  seriesOfFigures(dataset).flatMap((series) =>
    fallsIn(series, dataset.indicators.get(series.indicator)?.name ?? series.indicator),
  );

function fallsIn({ subject, figures }: FigureSeries, indicator: string) {
  const comparable = figures.flatMap(({ quarter, figure }) => {
    const bounds = boundsOf(figure);
    return bounds ? [{ quarter, figure, ...bounds }] : [];
  });
  return comparable.flatMap((current, index) => {
    const earlier = comparable[index - 1];
    if (earlier === undefined || current.high >= earlier.low || isExplained(current.figure)) return [];
    const details = { subject, indicator, value: current.high, earlier: earlier.low, quarter: earlier.quarter };
    return [problem("daalt-zonder-correctie", current.figure.origin, details)];
  });
}

function boundsOf({ actual, quality }: Figure): { low: number; high: number } | undefined {
  if (actual.status === "missing" || quality === "different-definition") return undefined;
  return actual.status === "known" ? { low: actual.value, high: actual.value } : intervalOf(actual.word, actual.near);
}

function isExplained({ corrections }: Figure): boolean {
  return corrections.some(({ kind }) => kind !== "adjustment");
}
