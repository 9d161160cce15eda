import type { Amount, BudgetRow, BudgetVersion } from "../domain/budget.ts";
import { quarterOf } from "../domain/quarter.ts";
import { type Place, problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { Bedragen, BedragOfReden, BegrotingRecord, Begrotingsregel, Begrotingsversie } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { toDecision } from "./to-plan.ts";
import { budgetRowKinds, missingReasons } from "./words.ts";

/** Gives the budget versions, in the order of the file. */
export function toBudgets(record: BegrotingRecord, at: Located, references: References): BudgetVersion[] {
  return record.versies.map((version, index) => toVersion(version, at.in("versies", index), references));
}

function toVersion(record: Begrotingsversie, at: Located, references: References): BudgetVersion {
  for (const year of record.jaren) checkTotal(record, year, at.in("totaal"), references);
  checkYears(record, at, references);
  const { flexibel, bestedingspad } = record;
  return {
    name: record.versie,
    title: record.naam,
    from: quarterOf(record.vanaf),
    decision: toDecision(record.besluit ?? {}, at.in("besluit"), references),
    years: record.jaren,
    rows: record.regels.map((row, index) => {
      const rowAt = at.in("regels", index);
      return toRow(row, rowAt, references);
    }),
    totals: toAmounts(record.totaal, at.in("totaal")),
    reference: toReference(record, at, references),
    origin: at.in("versie").place,
    ...(flexibel && {
      flexible: {
        amount: flexibel.bedrag,
        reference: toReference(flexibel, at.in("flexibel"), references),
        ...(flexibel.toelichting && { note: flexibel.toelichting }),
      },
    }),
    ...(bestedingspad && {
      path: new Map(Object.entries(bestedingspad).map(([quarter, amount]) => [quarterOf(quarter), amount])),
    }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

function toRow(record: Begrotingsregel, at: Located, references: References): BudgetRow {
  if (!record.project && !record.post)
    references.report(problem("begroting-regel-zonder-naam", at.in("bedragen").keyPlace, {}));
  const project = record.project && references.check("project", record.project, at.in("project").place);
  const sector = record.sector && references.check("sector", record.sector, at.in("sector").place);
  return {
    kind: budgetRowKinds[record.soort ?? "project"],
    amounts: toAmounts(record.bedragen, at.in("bedragen")),
    origin: at.in("bedragen").keyPlace,
    ...(project && { project }),
    ...(record.post && { post: record.post }),
    ...(sector && { sector }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** Reports a year of which the rows add up to more than the total that was stated. */
function checkTotal({ regels, totaal }: Begrotingsversie, year: number, at: Located, references: References): void {
  const sum = regels.reduce((all, { bedragen }) => all + (numberIn(bedragen, year) ?? 0), 0);
  const total = numberIn(totaal, year);
  if (total === undefined || sum <= total) return;
  references.report(problem("begroting-boven-totaal", at.in(String(year)).place, { year, sum, total }));
}

function numberIn(amounts: Bedragen, year: number): number | undefined {
  const amount = amounts[String(year)];
  return typeof amount === "number" ? amount : undefined;
}

/** Reports years that are none of the budget's, each once: most often the year is missing in “jaren”. */
function checkYears({ jaren, regels, totaal }: Begrotingsversie, at: Located, references: References): void {
  const found = [
    ...regels.flatMap(({ bedragen }, index) => yearsIn(bedragen, at.in("regels", index, "bedragen"))),
    ...yearsIn(totaal, at.in("totaal")),
  ].filter(({ year }) => !jaren.includes(Number(year)));
  for (const year of new Set(found.map((one) => one.year))) {
    const [first, ...others] = found.filter((one) => one.year === year).map(({ place }) => place);
    references.report(problem("jaar-niet-in-begroting", first as Place, { year, years: jaren, others }));
  }
}

function yearsIn(amounts: Bedragen, at: Located): { year: string; place: Place }[] {
  return Object.keys(amounts).map((year) => ({ year, place: at.in(year).keyPlace }));
}

function toAmounts(record: Bedragen, at: Located): Map<number, Amount> {
  return new Map(Object.entries(record).map(([year, amount]) => [Number(year), toAmount(amount, at.in(year))]));
}

function toAmount(record: BedragOfReden, at: Located): Amount {
  if (typeof record === "number") return { status: "known", value: record, origin: at.place };
  return { status: "missing", reason: missingReasons[record.ontbreekt], origin: at.in("ontbreekt").place };
}
