import type { Amount } from "./budget.ts";

/** A sum of amounts: exact, at least this much because some are missing, or unknown because all of them are. */
export type AmountSum =
  | { readonly status: "exact" | "at-least"; readonly value: number }
  | Extract<Amount, { status: "missing" }>;

/** Adds up amounts. One that is not there or does not apply adds nothing; any other missing one leaves the sum open. */
export function sumOfAmounts(amounts: readonly (Amount | undefined)[]): AmountSum {
  const known = amounts.flatMap((amount) => (amount?.status === "known" ? [amount.value] : []));
  const open = amounts.find((amount) => amount?.status === "missing" && amount.reason !== "not-applicable");
  const value = known.reduce((sum, one) => sum + one, 0);
  if (open === undefined) return { status: "exact", value };
  return known.length > 0 ? { status: "at-least", value } : (open as AmountSum);
}
