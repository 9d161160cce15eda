import type { Amount } from "../domain/budget.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/** Finds budgets whose rows add up to more than the total that was stated for the year. */
export const budgetWithinTotal: Rule = ({ budgets }) =>
  budgets.flatMap((version) =>
    version.years.flatMap((year) => {
      const sum = version.rows.reduce((total, { amounts }) => total + (valueOf(amounts.get(year)) ?? 0), 0);
      const total = valueOf(version.totals.get(year));
      if (total === undefined || sum <= total) return [];
      return [problem("begroting-boven-totaal", version.origin, { year, sum, total })];
    }),
  );

function valueOf(amount: Amount | undefined): number | undefined {
  return amount?.status === "known" ? amount.value : undefined;
}
