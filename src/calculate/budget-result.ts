import Fraction from "fraction.js";
import type { Amount, BudgetVersion } from "../domain/budget.ts";
import type { BudgetResult } from "../domain/monitor.ts";
import type { Quarter } from "../domain/quarter.ts";

/** Gives the budget that holds in a quarter, with what is not itemised; undefined before the first version. */
export function budgetResult(versions: readonly BudgetVersion[], quarter: Quarter): BudgetResult | undefined {
  const version = versions
    .filter(({ from }) => from <= quarter)
    .sort((a, b) => a.from.localeCompare(b.from, "nl"))
    .at(-1);
  if (version === undefined) return undefined;
  const years = version.years.map((year) => yearOf(version, year));
  const totals = years.map(({ total }) => total);
  const total = totals.every((one) => one !== undefined) ? totals.reduce((sum, one) => sum + one, 0) : undefined;
  const toDate = version.path?.get(quarter);
  return {
    version,
    years,
    rows: version.rows,
    ...(total !== undefined && { total }),
    ...(toDate !== undefined && { toDate: new Fraction(toDate) }),
  };
}

function yearOf(version: BudgetVersion, year: number): BudgetResult["years"][number] {
  const itemised = version.rows.reduce((sum, { amounts }) => sum + (knownAmount(amounts.get(year)) ?? 0), 0);
  const total = knownAmount(version.totals.get(year));
  return { year, itemised, ...(total !== undefined && { total, rest: total - itemised }) };
}

function knownAmount(amount: Amount | undefined): number | undefined {
  return amount?.status === "known" ? amount.value : undefined;
}
