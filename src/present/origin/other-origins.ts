import type { Monitor } from "../../domain/monitor.ts";
import { approximately, betweenText, capital, euros, listText, missingWords, number } from "../dutch.ts";
import { budgetSentences, colourWords } from "../light-words.ts";
import { missingMeanings } from "../method-words.ts";
import { type FigureOrigin, type OriginLine, partOf } from "./figure-origin.ts";
import { versionLine } from "./goal-lines.ts";
import type { OriginContext } from "./origin-context.ts";
import { otherOrigin } from "./other-origin.ts";
import { thingsOrigins } from "./things-origin.ts";

const programme = "Het hele programma";

/** Gives where the amounts of an edition and its counts of things come from, under the names that texts use. */
export function otherOrigins(context: OriginContext): FigureOrigin[] {
  return [
    spendingOrigin(context),
    ...budgetOrigins(context),
    projectCountOrigin(context),
    ...thingsOrigins(context),
  ].filter((one) => one !== undefined);
}

function spendingOrigin(context: OriginContext): FigureOrigin | undefined {
  const { spending, budgetLight } = context.monitor.programme;
  if (spending === undefined) return undefined;
  const { amount, reference, note, origin } = spending;
  const source = context.sourceOf(reference);
  const isMissing = amount.status === "missing";
  const value = isMissing ? missingWords[amount.reason] : amountText(amount);
  const between = amount.status === "approximate" ? [betweenText(amount.word, amount.near)] : [];
  return otherOrigin("uitgegeven", { what: "Uitgegeven", whose: programme, value, marks: between }, [
    ...partOf("Waar het vandaan komt", [
      isMissing
        ? { text: missingMeanings[amount.reason], place: origin }
        : {
            text: `Opgegeven: ${value}.`,
            place: origin,
            number: amount.status === "known" ? amount.value : amount.near,
          },
      source === undefined ? undefined : { text: `Bron: ${source}.`, goesOn: true },
      note === undefined ? undefined : { text: `Toelichting: ${context.plain(note)}` },
    ]),
    ...partOf("Stoplicht", [
      { text: `${capital(colourWords[budgetLight.colour])}. ${budgetSentences[budgetLight.code]}` },
      budgetLight.ratio && { text: `Uitgegeven is ${budgetLight.ratio.toFraction()} van wat nu was begroot.` },
    ]),
  ]);
}

type AnAmount = Extract<
  NonNullable<Monitor["programme"]["spending"]>["amount"],
  { readonly status: "known" | "approximate" }
>;

function amountText(amount: AnAmount): string {
  return amount.status === "known" ? euros(amount.value) : approximately(euros(amount.near), amount.word);
}

function budgetOrigins(context: OriginContext): FigureOrigin[] {
  const { budget } = context.monitor.programme;
  if (budget === undefined) return [];
  const { version, years, total } = budget;
  const decided = versionLine({ ...version, decidedIn: version.from }, context, "Deze begroting");
  const totals = years.map((one) => yearLine(one.year, version.totals.get(one.year)));
  const equation = years.map((one) => euros(one.total ?? 0)).join(" + ");
  const all =
    total === undefined
      ? []
      : [
          otherOrigin("budget", { what: "Budget van alle jaren", whose: programme, value: euros(total) }, [
            ...partOf("Waar het vandaan komt", [
              years.length > 1 ? { text: `Opgeteld: ${equation} = ${euros(total)}.` } : undefined,
              ...totals,
              decided,
            ]),
          ]),
        ];
  return [...all, ...years.map((one) => yearOrigin(one, context, decided))];
}

type BudgetYear = NonNullable<Monitor["programme"]["budget"]>["years"][number];

function yearOrigin(
  { year, total, itemised, rest }: BudgetYear,
  context: OriginContext,
  decided: OriginLine,
): FigureOrigin {
  const { version } = context.monitor.programme.budget as NonNullable<Monitor["programme"]["budget"]>;
  const amount = version.totals.get(year);
  const value =
    amount === undefined
      ? "niet bekend"
      : amount.status === "known"
        ? euros(amount.value)
        : missingWords[amount.reason];
  const rows = version.rows.map((row): OriginLine | undefined => {
    const inYear = row.amounts.get(year);
    if (inYear?.status !== "known") return undefined;
    const name = row.project ? context.nameOfId(row.project) : (row.post ?? "Zonder naam");
    return { text: `${name}: ${euros(inYear.value)}.`, ...placed(inYear) };
  });
  return otherOrigin(`budget ${year}`, { what: `Budget ${year}`, whose: programme, value }, [
    ...partOf("Waar het vandaan komt", [
      yearLine(year, amount),
      decided,
      total === undefined ? undefined : { text: restText(itemised, rest ?? 0) },
      ...rows,
    ]),
  ]);
}

function restText(itemised: number, rest: number): string {
  const split = `In regels staat ${euros(itemised)}`;
  return rest === 0 ? `${split}: alles.` : `${split}; ${euros(rest)} is niet uitgesplitst.`;
}

type BudgetAmount = NonNullable<ReturnType<NonNullable<Monitor["programme"]["budget"]>["version"]["totals"]["get"]>>;

function yearLine(year: number, amount: BudgetAmount | undefined): OriginLine {
  if (amount?.status !== "known")
    return { text: `${year}: ${amount ? missingWords[amount.reason] : "niet bekend"}.`, ...(amount && placed(amount)) };
  return { text: `Begroot voor ${year}: ${euros(amount.value)}.`, ...placed(amount) };
}

function placed(amount: BudgetAmount): Pick<OriginLine, "place" | "number"> {
  if (amount.origin === undefined) return {};
  return { place: amount.origin, ...(amount.status === "known" && { number: amount.value }) };
}

/** The number the source gives counts; without one the projects that the edition names. */
function projectCountOrigin(context: OriginContext): FigureOrigin {
  const { projects, quarter } = context.monitor;
  const { projectCount } = context.monitor.programme;
  const names = {
    text: `Met naam staan er ${number(projects.length)} in: ${listText(projects.map(({ name }) => name))}.`,
  };
  const subject = { what: "Aantal projecten", whose: programme };
  if (projectCount === undefined) {
    const place = context.dataset.quarters.get(quarter)?.origin;
    const counted = {
      text: "Er is geen aantal opgegeven. Wij tellen de projecten van dit kwartaal.",
      ...(place && { place }),
    };
    return otherOrigin(
      "aantal projecten",
      { ...subject, value: number(projects.length) },
      partOf("Waar het vandaan komt", [counted, names]),
    );
  }
  const { value, approximation, reference, note, origin } = projectCount;
  const source = context.sourceOf(reference);
  const text = approximately(number(value), approximation);
  return otherOrigin("aantal projecten", { ...subject, value: text }, [
    ...partOf("Waar het vandaan komt", [
      { text: `Opgegeven: ${text}.`, place: origin, number: value },
      source === undefined ? undefined : { text: `Bron: ${source}.` },
      note === undefined ? undefined : { text: `Toelichting: ${context.plain(note)}` },
      names,
    ]),
  ]);
}
