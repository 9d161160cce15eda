import type { Amount, BudgetCode, BudgetRow } from "../../domain/budget.ts";
import type { Actual } from "../../domain/figure.ts";
import type { BudgetResult, ProgrammeResult } from "../../domain/monitor.ts";
import { approximationWord, missingWords } from "../dutch.ts";
import { budgetSentences, colourWords } from "../light-words.ts";
import { referenceOf } from "./figure-json.ts";

/** The public code of each light for money. */
export const budgetCodes: Readonly<Record<BudgetCode, string>> = {
  "on-budget": "binnen-begroting",
  underspent: "te-weinig-uitgegeven",
  overspent: "te-veel-uitgegeven",
  "beyond-total": "boven-hele-begroting",
  "no-budget-path": "geen-bestedingspad",
  "no-spending": "geen-bedrag",
};

const rowCodes: Readonly<Record<BudgetRow["kind"], string>> = {
  project: "project",
  overhead: "programma",
  flexible: "flexibel",
};

/** Gives what was spent and the budget, with their own light (RAG-1); undefined when nothing is known. */
export function moneyOf({ spending, budget, budgetLight }: ProgrammeResult) {
  if (spending === undefined && budget === undefined) return undefined;
  return {
    uitgegeven: spending && {
      ...amountOf(spending.amount),
      ...referenceOf(spending.reference),
      toelichting: spending.note,
    },
    begroting: budget && budgetOf(budget),
    stoplicht: {
      kleur: colourWords[budgetLight.colour],
      code: budgetCodes[budgetLight.code],
      zin: budgetSentences[budgetLight.code],
    },
  };
}

function budgetOf({ version, years, rows, total, toDate }: BudgetResult) {
  return {
    versie: version.name,
    ...referenceOf(version.reference),
    heeftBestedingspad: version.path !== undefined,
    totEnMet: toDate?.valueOf(),
    totaal: total,
    jaren: years.map((year) => ({
      jaar: year.year,
      totaal: year.total,
      uitgesplitst: year.itemised,
      nietUitgesplitst: year.rest,
    })),
    posten: rows.map((row) => ({
      soort: rowCodes[row.kind],
      project: row.project,
      naam: row.post,
      sector: row.sector,
      bedragen: [...row.amounts].map(([year, amount]) => ({ jaar: year, ...amountOf(amount) })),
    })),
  };
}

function amountOf(amount: Actual | Amount) {
  switch (amount.status) {
    case "known":
      return { bedrag: amount.value };
    case "approximate":
      return { bedrag: amount.near, benadering: approximationWord(amount.word) };
    case "missing":
      return { ontbreekt: missingWords[amount.reason] };
  }
}
