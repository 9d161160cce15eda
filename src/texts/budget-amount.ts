import type { Amount, BudgetRow } from "../domain/budget.ts";
import type { BudgetResult, Monitor } from "../domain/monitor.ts";
import { slugOf } from "../domain/slug.ts";
import { closest } from "../problems/closest.ts";
import type { FigureReference, ReferenceMistake } from "./figure-reference.ts";
import type { NoValue, ReferenceValue } from "./reference-value.ts";

type BudgetReference = FigureReference & { readonly kind: "budget" };

/** Gives an amount of the budget that holds in an edition: in all, of a year, of a row, or "flexibel". */
export function budgetAmount(
  { post, year }: BudgetReference,
  { programme }: Monitor,
): ReferenceValue | ReferenceMistake | NoValue {
  const { budget } = programme;
  const found = ["budget", post, year].filter(Boolean).join(" ");
  const none: NoValue = { mistake: "no-value", found, aspect: "budget", nearest: [] };
  if (budget === undefined) return none;
  if (year !== undefined && !budget.version.years.includes(year))
    return { mistake: "unknown-budget", found, nearest: budget.version.years.map((one) => `budget ${one}`) };
  const rows = post === undefined ? undefined : rowsOf(post, budget);
  if (rows?.length === 0) return unknownPost(found, post as string, budget);
  const euros = rows === "flexible" ? budget.version.flexible?.amount : amountOf(rows, year, budget);
  return euros === undefined ? none : { kind: "money", of: "budget", euros };
}

function rowsOf(post: string, { version }: BudgetResult): readonly BudgetRow[] | "flexible" {
  const wanted = slugOf(post);
  const rows = version.rows.filter((row) => namesOf(row).includes(wanted));
  return rows.length === 0 && wanted === "flexibel" && version.flexible ? "flexible" : rows;
}

function namesOf({ project, post, sector }: BudgetRow): string[] {
  return [project, post && slugOf(post), project === undefined && post === undefined ? sector : undefined].flatMap(
    (name) => (name ? [name] : []),
  );
}

function amountOf(rows: readonly BudgetRow[] | undefined, year: number | undefined, budget: BudgetResult) {
  if (rows === undefined)
    return year === undefined ? budget.total : budget.years.find((one) => one.year === year)?.total;
  const years = year === undefined ? budget.version.years : [year];
  const amounts = rows.flatMap((row) => years.map((one) => eurosIn(row.amounts.get(one))));
  return amounts.every((amount) => amount !== undefined)
    ? amounts.reduce((sum: number, amount) => sum + (amount as number), 0)
    : undefined;
}

function eurosIn(amount: Amount | undefined): number | undefined {
  return amount?.status === "known" ? amount.value : undefined;
}

function unknownPost(found: string, post: string, { version }: BudgetResult): ReferenceMistake {
  const names = version.rows.flatMap(namesOf);
  const best = closest(post, names);
  return {
    mistake: "unknown-budget",
    found,
    nearest: (best ? [best] : names.slice(0, 5)).map((one) => `budget ${one}`),
  };
}
