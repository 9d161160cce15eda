import type { Colour } from "../../../src/domain/traffic-light.ts";
import { type BarRow, bars } from "../../../src/present/charts/bars.ts";
import { type BudgetBarRow, budgetBars } from "../../../src/present/charts/budget-bars.ts";
import { type GaugeInput, gauge } from "../../../src/present/charts/gauge.ts";
import { status } from "../../../src/present/charts/status.ts";
import { type TrendInput, type TrendPoint, trend } from "../../../src/present/charts/trend.ts";

/** Charts of which a test names only what matters. */

const words = { id: "voorbeeld", title: "Bevinding", label: "Een grafiek als voorbeeld." };

export function barsOf(...rows: readonly Partial<BarRow>[]) {
  const row = { name: "Gestart", actual: 107, actualText: "107", target: undefined, targetText: "" };
  return bars({ ...words, rows: rows.map((one) => ({ ...row, ...one })) });
}

export function gaugeOf(changes: Partial<GaugeInput> = {}) {
  const figures = { actual: 637, actualText: "637", target: 675, targetText: "675", goal: 1200, goalText: "1.200" };
  return gauge({ ...words, ...figures, ...changes });
}

export function trendOf(points: readonly Partial<TrendPoint>[], changes: Partial<TrendInput> = {}) {
  const named = points.map((point, index) => ({ quarter: quarterAt(index), ...point }));
  return trend({ ...words, points: named, marks: [], ...changes });
}

function quarterAt(index: number): string {
  return `Q${(index % 4) + 1}\u00a0${2020 + Math.floor(index / 4)}`;
}

export const statusWords = {
  green: "op koers",
  orange: "loopt achter",
  red: "loopt ver achter",
  grey: "geen oordeel",
} as const;

export function statusOf(...rows: readonly (Partial<Record<Colour, number>> & { readonly name?: string })[]) {
  return status({
    ...words,
    words: statusWords,
    rows: rows.map(({ name = "Q1\u00a02022", ...counts }) => ({
      name,
      counts: { green: 0, orange: 0, red: 0, grey: 0, ...counts },
    })),
  });
}

export function budgetOf(...rows: readonly Partial<BudgetBarRow>[]) {
  const row = { name: "2021", itemised: 900_000, itemisedText: "€\u00a0900.000", totalText: "€\u00a01.000.000" };
  return budgetBars({ ...words, rows: rows.map((one) => ({ ...row, ...one })) });
}
