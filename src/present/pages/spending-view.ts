import Fraction from "fraction.js";
import { type Actual, intervalOf } from "../../domain/figure.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { partsOf } from "../../domain/quarter.ts";
import { approximately, euros, eurosInText, largeEuros, missingWords, quarterShort, rounded, share } from "../dutch.ts";
import type { Fact } from "../light-view.ts";

/** Writes what was spent: "circa € 3 miljoen", or why it is not known. */
export function spentText({ programme }: Monitor): string {
  const amount = programme.spending?.amount;
  if (amount === undefined) return "niet bekend";
  if (amount.status === "missing") return missingWords[amount.reason];
  return amount.status === "known" ? largeEuros(amount.value) : approximately(eurosInText(amount.near), amount.word);
}

/** Gives the amounts that are compared: spent, budgeted t/m the same quarter, and the whole budget. */
export function spendingFacts({ programme, quarter }: Monitor): Fact[] {
  const { spending, budget } = programme;
  const amount = spending?.amount;
  const until = `t/m ${quarterShort(quarter)}`;
  return [
    ...(amount?.status === "known" ? [{ name: `Uitgegeven ${until}`, value: euros(amount.value) }] : []),
    ...(budget?.toDate ? [{ name: `Begroot ${until}`, value: euros(rounded(budget.toDate)) }] : []),
    ...(budget?.total === undefined
      ? []
      : [{ name: `Hele begroting, ${yearsText(budget.version.years)}`, value: euros(budget.total) }]),
  ];
}

/** How spending relates to the whole budget: the part that was spent, or why the two cannot be compared. */
export type BudgetShare =
  | { readonly status: "part"; readonly text: string }
  | { readonly status: "other-years" | "not-comparable"; readonly reason: string };

/** Says which part of the budget was spent, or why the two cannot be compared; undefined when one of them is not known. */
export function shareSentence(monitor: Monitor): string | undefined {
  const part = shareOfBudget(monitor);
  const budget = monitor.programme.budget;
  if (part === undefined || budget === undefined) return undefined;
  if (part.status !== "part") return `Welk deel van het budget dat is, is niet te zeggen: ${part.reason}.`;
  return `Dat is ${part.text} van de begroting voor ${yearsText(budget.version.years)}.`;
}

/**
 * Compares spending with the whole budget; undefined when one of them is not known.
 * Spending counts from the start of the programme: a budget that begins later or ends earlier is about something else.
 */
export function shareOfBudget({ programme, quarter }: Monitor): BudgetShare | undefined {
  const { spending, budget, plan } = programme;
  if (spending === undefined || spending.amount.status === "missing" || budget === undefined) return undefined;
  const { years } = budget.version;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const [begin, now] = [plan?.begin && partsOf(plan.begin).year, partsOf(quarter).year];
  const about = `de begroting gaat over ${yearsText(years)}, maar de uitgaven`;
  if (begin === undefined)
    return { status: "not-comparable", reason: "niet bekend is vanaf wanneer de uitgaven tellen" };
  if (begin < first) return { status: "other-years", reason: `${about} tellen vanaf ${begin}` };
  if (now > last) return { status: "other-years", reason: `${about} lopen door tot en met ${now}` };
  if (budget.total === undefined)
    return { status: "not-comparable", reason: "het totaal van de begroting is niet bekend" };
  const { low, high } = endsOf(spending.amount);
  return { status: "part", text: partText(new Fraction(low, budget.total), new Fraction(high, budget.total)) };
}

/** Gives the least and the most that a number can be; of an exact one both are the number. */
export function endsOf(amount: Exclude<Actual, { status: "missing" }>): { low: number; high: number } {
  return amount.status === "known" ? { low: amount.value, high: amount.value } : intervalOf(amount.word, amount.near);
}

/** "De helft" stands for 45 to 55% (FMT-1 rule 4); the exact share stays beside it. */
function partText(low: Fraction, high: Fraction): string {
  const isHalf = low.compare("45/100") >= 0 && high.compare("55/100") <= 0;
  const exact = share(low) === share(high) ? share(low) : `tussen ${share(low)} en ${share(high)}`;
  return isHalf ? `de helft (${exact})` : exact;
}

/** Writes the years of a budget: "2022 t/m 2024". */
export function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first} t/m ${last}`;
}
