import Fraction from "fraction.js";
import type { Actual, MissingReason, Reference } from "./figure.ts";
import type { ProjectId, SectorId } from "./ids.ts";
import type { Origin } from "./origin.ts";
import type { Quarter } from "./quarter.ts";
import type { Colour } from "./traffic-light.ts";

/** An amount in whole euros, or why it is not there. */
export type Amount = (
  | { readonly status: "known"; readonly value: number }
  | { readonly status: "missing"; readonly reason: MissingReason }
) & { readonly origin?: Origin };

export type BudgetRow = {
  readonly project?: ProjectId;
  /** The name of a row that belongs to no single project. */
  readonly post?: string;
  readonly sector?: SectorId;
  readonly kind: "project" | "overhead" | "flexible";
  readonly amounts: ReadonlyMap<number, Amount>;
  readonly note?: string;
  readonly origin: Origin;
};

/** A budget as decided at one moment: sector x project x year, with the totals as stated. */
export type BudgetVersion = {
  readonly name: string;
  readonly title: string;
  readonly from: Quarter;
  readonly decision: { readonly date?: string; readonly mark?: string; readonly reference: Reference };
  readonly years: readonly number[];
  readonly rows: readonly BudgetRow[];
  readonly totals: ReadonlyMap<number, Amount>;
  readonly flexible?: { readonly amount: number; readonly note?: string; readonly reference: Reference };
  /** What should have been spent t/m each quarter; undefined when no spending path was decided. */
  readonly path?: ReadonlyMap<Quarter, number>;
  readonly note?: string;
  readonly reference: Reference;
  readonly origin: Origin;
};

/** What was spent t/m a quarter, in whole euros. */
export type Spending = {
  readonly amount: Actual;
  readonly reference: Reference;
  readonly note?: string;
  readonly origin: Origin;
};

export type BudgetCode = "on-budget" | "underspent" | "overspent" | "beyond-total" | "no-budget-path" | "no-spending";
export type BudgetLight = { readonly colour: Colour; readonly code: BudgetCode; readonly ratio?: Fraction };

/** The limits of the light for money, as spent divided by budget to date. The bounds belong to the better colour (RAG-1). */
export const budgetLimits = {
  green: { from: new Fraction(85, 100), to: new Fraction(105, 100) },
  orange: { from: new Fraction(70, 100), to: new Fraction(110, 100) },
} as const;

/**
 * Gives the light for money, from amounts in euros t/m a quarter. Two-sided: too little spent is also bad.
 * Bounds belong to the better colour. Without a budget to date the light is grey. Source: RAG-1.
 */
export function budgetLight(input: {
  readonly spent: number | undefined;
  readonly toDate: Fraction | undefined;
  readonly total: number | undefined;
}): BudgetLight {
  const { spent, toDate, total } = input;
  const hasPath = toDate !== undefined && !toDate.equals(0);
  if (spent === undefined) return { colour: "grey", code: hasPath ? "no-spending" : "no-budget-path" };
  if (total !== undefined && spent > total) return { colour: "red", code: "beyond-total" };
  if (!hasPath) return { colour: "grey", code: "no-budget-path" };
  const ratio = new Fraction(spent).div(toDate);
  if (lies(ratio, budgetLimits.green)) return { colour: "green", code: "on-budget", ratio };
  const code = ratio.compare(1) < 0 ? "underspent" : "overspent";
  return { colour: lies(ratio, budgetLimits.orange) ? "orange" : "red", code, ratio };
}

function lies(ratio: Fraction, { from, to }: { from: Fraction; to: Fraction }): boolean {
  return ratio.compare(from) >= 0 && ratio.compare(to) <= 0;
}
