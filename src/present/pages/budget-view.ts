import type { Amount, BudgetRow } from "../../domain/budget.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { BudgetResult, Monitor } from "../../domain/monitor.ts";
import { approximately, euros, eurosInText, missingWords, share } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import type { ViewContext } from "../indicator-view.ts";
import { budgetSentences, colourWords } from "../light-words.ts";
import { decisionOf } from "./plan-view.ts";

/** Money: what was spent, its light, and the budget as a table of sector x project x year. */
export type BudgetView = {
  readonly spent?: string;
  readonly spentNote?: string;
  readonly light: { readonly colour: string; readonly word: string; readonly sentence: string };
  readonly table?: {
    readonly caption: string;
    readonly years: readonly string[];
    readonly rows: readonly {
      readonly sector: string;
      readonly name: string;
      readonly amounts: readonly string[];
      readonly note?: string;
    }[];
    readonly rest: readonly string[];
    readonly total: readonly string[];
    readonly grandTotal?: string;
  };
  readonly notes: readonly string[];
  readonly source?: string;
};

/** Gives the money of an edition; undefined when nothing about it is known. */
export function budgetView(dataset: Dataset, context: ViewContext): BudgetView | undefined {
  const { monitor, sourceTitles } = context;
  const { spending, budget, budgetLight } = monitor.programme;
  if (spending === undefined && budget === undefined) return undefined;
  const ratio = budgetLight.ratio ? ` Uitgegeven is ${share(budgetLight.ratio)} van wat begroot was.` : "";
  const source = budget && referenceText(budget.version.reference, sourceTitles);
  return {
    light: {
      colour: budgetLight.colour,
      word: colourWords[budgetLight.colour],
      sentence: budgetSentences[budgetLight.code] + ratio,
    },
    notes: budget ? notesOf(budget, sourceTitles) : [],
    ...(spending && { spent: spentText(monitor) }),
    ...(spending?.note && { spentNote: spending.note }),
    ...(budget && { table: tableOf(budget, dataset) }),
    ...(source && { source }),
  };
}

/** Writes what was spent: "circa € 3 miljoen", or why it is not known. */
export function spentText({ programme }: Monitor): string {
  const amount = programme.spending?.amount;
  if (amount === undefined) return "niet bekend";
  if (amount.status === "missing") return missingWords[amount.reason];
  return amount.status === "known" ? eurosInText(amount.value) : approximately(eurosInText(amount.near), amount.word);
}

function tableOf(budget: BudgetResult, dataset: Dataset): NonNullable<BudgetView["table"]> {
  const { version, years, total } = budget;
  return {
    caption: version.title,
    years: version.years.map(String),
    rows: version.rows.map((row) => rowOf(row, budget, dataset)),
    rest: years.map(({ rest }) => (rest === undefined ? "niet bekend" : euros(rest))),
    total: years.map((year) => (year.total === undefined ? "niet bekend" : euros(year.total))),
    ...(total !== undefined && { grandTotal: euros(total) }),
  };
}

function rowOf(row: BudgetRow, { version }: BudgetResult, { series, projects }: Dataset) {
  const project = row.project && projects.get(row.project)?.name;
  const sector = series.sectors.find(({ id }) => id === row.sector)?.name;
  return {
    sector: sector ?? (row.kind === "overhead" ? "Programma" : row.kind === "flexible" ? "Flexibel" : "Overig"),
    name: row.post ?? project ?? "",
    amounts: version.years.map((year) => amountText(row.amounts.get(year))),
    ...(row.note && { note: row.note }),
  };
}

function amountText(amount: Amount | undefined): string {
  if (amount === undefined) return "geen";
  return amount.status === "known" ? euros(amount.value) : missingWords[amount.reason];
}

function notesOf({ version }: BudgetResult, sourceTitles: ReadonlyMap<string, string>): string[] {
  const { note, flexible } = version;
  const { decision } = decisionOf(version.decision, sourceTitles);
  const flexibleSource = flexible && referenceText(flexible.reference, sourceTitles);
  return [
    note,
    flexible && `In het flexibele budget zit ${euros(flexible.amount)}. ${flexible.note ?? ""}`.trim(),
    flexibleSource && `Bron van het flexibele budget: ${flexibleSource}.`,
    decision && `Besluit: ${decision}.`,
  ].filter((one): one is string => typeof one === "string" && one !== "");
}
