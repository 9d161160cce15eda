import { type AmountSum, sumOfAmounts } from "../../domain/amount-sum.ts";
import type { Amount, BudgetRow } from "../../domain/budget.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { BudgetResult, Monitor } from "../../domain/monitor.ts";
import { budgetBars } from "../charts/budget-bars.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { euros, missingWords, quarterShort, share } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import type { ViewContext } from "../indicator-view.ts";
import type { Fact } from "../light-view.ts";
import { budgetSentences, colourWords } from "../light-words.ts";
import { sectionPath } from "../paths.ts";
import { decisionOf } from "./plan-view.ts";
import { shareSentence, spendingFacts, spentText, yearsText } from "./spending-view.ts";

/** Money: what was spent against the plan, with its own light, and the budget by sector, project and year. */
export type BudgetView = {
  readonly spent?: string;
  readonly spentNote?: string;
  readonly spentSource?: string;
  /** Which part of the budget was spent, or why that cannot be said. */
  readonly share?: string;
  readonly facts: readonly Fact[];
  readonly light: { readonly colour: string; readonly word: string; readonly sentence: string };
  /** Where the same budget was shown before, when nothing about the money is new. */
  readonly shownIn?: { readonly text: string; readonly path: string };
  readonly chart?: ChartView;
  readonly table?: BudgetTable;
  readonly notes: readonly string[];
  readonly source?: string;
};

export type BudgetTable = {
  readonly caption: string;
  readonly years: readonly string[];
  readonly groups: readonly BudgetGroup[];
  /** What is in the total of a year but in none of the rows. */
  readonly rest: readonly string[];
  readonly total: readonly string[];
};

/** The rows of one sector, or of the costs of the programme itself; with a subtotal when there are more than one. */
export type BudgetGroup = {
  readonly title: string;
  readonly rows: readonly BudgetLine[];
  readonly subtotal?: BudgetLine;
};

/** An amount for each year, and the years together. */
type BudgetLine = { readonly name: string; readonly amounts: readonly string[]; readonly note?: string };

/** `earlier` are the editions before this one. */
type BudgetContext = ViewContext & { readonly earlier: readonly Monitor[] };

/** Gives the money of an edition; undefined when nothing about it is known. */
export function budgetView(dataset: Dataset, context: BudgetContext): BudgetView | undefined {
  const { monitor, sourceTitles } = context;
  const { spending, budget, budgetLight } = monitor.programme;
  if (spending === undefined && budget === undefined) return undefined;
  const ratio = budgetLight.ratio ? ` Uitgegeven is ${share(budgetLight.ratio)} van wat tot nu toe was begroot.` : "";
  const source = budget && referenceText(budget.version.reference, sourceTitles);
  const spentSource = spending && referenceText(spending.reference, sourceTitles);
  const part = shareSentence(monitor);
  const shownIn = budget && shownBefore(budget, context);
  return {
    facts: shownIn ? [] : spendingFacts(monitor),
    light: {
      colour: budgetLight.colour,
      word: colourWords[budgetLight.colour],
      sentence: budget
        ? budgetSentences[budgetLight.code] + ratio
        : "Over het geld geven we geen oordeel: er is geen begroting bekend.",
    },
    notes: budget && !shownIn ? notesOf(budget, sourceTitles) : [],
    ...(spending && { spent: spentText(monitor) }),
    ...(spending?.note && { spentNote: spending.note }),
    ...(spentSource && { spentSource }),
    ...(part && { share: part }),
    ...(shownIn && { shownIn }),
    ...(budget &&
      !shownIn && {
        chart: chartOf(budget, chartId(monitor.edition.id, "begroting")),
        table: tableOf(budget, dataset),
      }),
    ...(source && !shownIn && { source }),
  };
}

/** The first edition that showed the same budget, unless an amount that was spent makes it worth reading again. */
function shownBefore({ version, total }: BudgetResult, { monitor, earlier }: BudgetContext): BudgetView["shownIn"] {
  const { spending } = monitor.programme;
  const first = earlier.find(({ programme }) => programme.budget?.version.name === version.name);
  if (first === undefined || (spending && spending.amount.status !== "missing")) return undefined;
  const whole = total === undefined ? "" : `: samen ${euros(total)} voor ${yearsText(version.years)}`;
  return {
    text: `De begroting is dezelfde als in de monitor t/m ${quarterShort(first.quarter)}${whole}.`,
    path: sectionPath(first.edition.id, "money"),
  };
}

function chartOf({ version, years, total }: BudgetResult, id: string): ChartView {
  const rows = years.map(({ year, itemised, rest, total: ofYear }) => ({
    name: String(year),
    itemised,
    itemisedText: euros(itemised),
    totalText: ofYear === undefined ? "totaal niet bekend" : euros(ofYear),
    ...(rest !== undefined && { rest, restText: euros(rest) }),
  }));
  const words = rows.map(({ name, totalText, rest, restText }) =>
    rest ? `${name}: ${totalText}, waarvan niet uitgesplitst ${restText}` : `${name}: ${totalText}`,
  );
  return budgetBars({
    id,
    title: total === undefined ? version.title : `${version.title}: samen ${euros(total)}`,
    label: `Liggende staven, één per jaar. ${words.join("; ")}.`,
    rows,
  });
}

function tableOf({ version, years, total }: BudgetResult, dataset: Dataset): BudgetTable {
  const rests = years.map(({ rest }) => rest);
  return {
    caption: version.title,
    years: version.years.map(String),
    groups: groupsOf(version.rows, version.years, dataset),
    rest: [...rests, restOf(rests)].map((rest) => (rest === undefined ? "niet bekend" : euros(rest))),
    total: [...years.map((year) => year.total), total].map((one) => (one === undefined ? "niet bekend" : euros(one))),
  };
}

function restOf(rests: readonly (number | undefined)[]): number | undefined {
  return rests.every((rest) => rest !== undefined) ? rests.reduce((sum, rest) => sum + rest, 0) : undefined;
}

/** Sectors in their own order, then what belongs to no sector. */
function groupsOf(rows: readonly BudgetRow[], years: readonly number[], dataset: Dataset): BudgetGroup[] {
  const sectors = dataset.series.sectors.map(({ name }) => name);
  const titles = [...sectors, ...Object.values(titlesWithoutSector)];
  return titles.flatMap((title): BudgetGroup[] => {
    const inGroup = rows.filter((row) => titleOf(row, dataset) === title);
    if (inGroup.length === 0) return [];
    const lines = inGroup.map((row) => lineOf(row, years, dataset));
    return [{ title, rows: lines, ...(inGroup.length > 1 && { subtotal: subtotalOf(inGroup, years, title) }) }];
  });
}

const titlesWithoutSector: Readonly<Record<BudgetRow["kind"], string>> = {
  project: "Overige projecten en posten",
  overhead: "Kosten van het programma zelf",
  flexible: "Flexibel budget",
};

function titleOf({ kind, sector }: BudgetRow, { series }: Dataset): string {
  const ofSector = kind === "project" ? series.sectors.find(({ id }) => id === sector)?.name : undefined;
  return ofSector ?? titlesWithoutSector[kind];
}

function lineOf(row: BudgetRow, years: readonly number[], { projects }: Dataset): BudgetLine {
  const project = row.project && projects.get(row.project)?.name;
  const amounts = years.map((year) => row.amounts.get(year));
  return {
    name: row.post ?? project ?? "",
    amounts: [...amounts.map(amountText), sumText(sumOfAmounts(amounts))],
    ...(row.note && { note: row.note }),
  };
}

function subtotalOf(rows: readonly BudgetRow[], years: readonly number[], title: string): BudgetLine {
  const sums = years.map((year) => sumOfAmounts(rows.map(({ amounts }) => amounts.get(year))));
  const all = sumOfAmounts(rows.flatMap(({ amounts }) => years.map((year) => amounts.get(year))));
  return { name: `Samen, ${title}`, amounts: [...sums, all].map(sumText) };
}

function amountText(amount: Amount | undefined): string {
  if (amount === undefined) return "geen";
  return amount.status === "known" ? euros(amount.value) : missingWords[amount.reason];
}

function sumText(sum: AmountSum): string {
  if (sum.status === "missing") return missingWords[sum.reason];
  return sum.status === "exact" ? euros(sum.value) : `ten minste ${euros(sum.value)}`;
}

function notesOf({ version }: BudgetResult, sourceTitles: ReadonlyMap<string, string>): string[] {
  const { note, flexible, rows } = version;
  const { decision } = decisionOf(version.decision, sourceTitles);
  const flexibleSource = flexible && referenceText(flexible.reference, sourceTitles);
  const hasOpenRows = rows.some(({ amounts }) => sumOfAmounts([...amounts.values()]).status !== "exact");
  return [
    hasOpenRows && "Van sommige rijen is het bedrag niet bekend. Dat geld zit in ‘niet uitgesplitst’.",
    note,
    flexible && `In het flexibele budget zit ${euros(flexible.amount)}. ${flexible.note ?? ""}`.trim(),
    flexibleSource && `Bron van het flexibele budget: ${flexibleSource}.`,
    decision && `Besluit: ${decision}.`,
  ].filter((one): one is string => typeof one === "string" && one !== "");
}
