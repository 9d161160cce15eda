import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Amount, BudgetRow, BudgetVersion } from "../../../src/domain/budget.ts";
import type { MissingReason } from "../../../src/domain/figure.ts";
import type { ProjectId, SectorId } from "../../../src/domain/ids.ts";
import type { Monitor } from "../../../src/domain/monitor.ts";
import { quarterOf } from "../../../src/domain/quarter.ts";
import { budgetView } from "../../../src/present/pages/budget-view.ts";
import { dataset, monitorAt, plan, project, quarter } from "../../calculate/examples.ts";

const origin = { file: "data/begroting.yaml", line: 1, column: 1 };
const goals = plan({ bemiddeld: 500 }); // the programme began in 2020

type RowExample = {
  readonly name: string;
  readonly sector?: string;
  readonly kind?: BudgetRow["kind"];
  readonly amounts: readonly (number | MissingReason)[];
};

function amount(given: number | MissingReason): Amount {
  return typeof given === "number" ? { status: "known", value: given } : { status: "missing", reason: given };
}

function version(
  years: readonly number[],
  rows: readonly RowExample[],
  given: Partial<BudgetVersion> = {},
): BudgetVersion {
  return {
    name: "b1",
    title: "Begroting",
    from: quarterOf("2020-Q1"),
    decision: { reference: {} },
    years,
    rows: rows.map(({ name, sector, kind = "project", amounts }) => ({
      ...(name.length === 1 ? { project: name as ProjectId } : { post: name }),
      ...(sector && { sector: sector as SectorId }),
      kind,
      amounts: new Map(years.map((year, index) => [year, amount(amounts[index] ?? "not-in-source")])),
      origin,
    })),
    totals: new Map(years.map((year) => [year, amount(1000)])),
    reference: {},
    origin,
    ...given,
  };
}

type Spent = NonNullable<Parameters<typeof quarter>[1]>["spent"];

function shown(budget: BudgetVersion | undefined, spent?: Spent) {
  const data = dataset({
    projects: [project("a"), project("b")],
    programmePlan: [goals],
    quarters: [quarter("2022-Q1", spent === undefined ? {} : { spent })],
    ...(budget && { budgets: [budget] }),
  });
  return budgetView(data, { monitor: monitorAt(data), earlier: [], sourceTitles: new Map() });
}

describe("a budget that an earlier edition showed", () => {
  test.for([
    [undefined, false],
    ["not-in-source", false],
    [500, true],
  ] as const)("with %j spent is shown again: %s", ([spent, isShown]) => {
    const data = dataset({
      programmePlan: [goals],
      quarters: [quarter("2022-Q1"), quarter("2022-Q3", spent === undefined ? {} : { spent })],
      budgets: [version([2022, 2023], [{ name: "Overig", amounts: [1000, 1000] }])],
    });
    const [first, second] = monitorsOf(data) as [Monitor, Monitor];
    const view = budgetView(data, { monitor: second, earlier: [first], sourceTitles: new Map() });
    expect([view?.table, view?.chart].map((one) => one !== undefined)).toEqual([isShown, isShown]);
    expect(spaced(view?.shownIn ? [view.shownIn.text, view.shownIn.path] : [])).toEqual(
      isShown
        ? []
        : [
            "De begroting is dezelfde als in de monitor t/m Q1 2022: samen € 2.000 voor 2022 t/m 2023.",
            "editie/2022-q1/index.html#geld",
          ],
    );
  });
});

function spaced(texts: readonly string[] | undefined): string[] {
  return (texts ?? []).map((text) => text.replaceAll("\u00a0", " "));
}

describe("the table has a group for each sector, then what belongs to none", () => {
  const table = shown(
    version(
      [2021, 2022],
      [
        { name: "Opleidingen", sector: "techniek", amounts: [1, 2] },
        { name: "a", sector: "zorg", amounts: [100, 200] },
        { name: "Communicatie", kind: "overhead", amounts: [10, 10] },
        { name: "b", sector: "zorg", amounts: [50, "illegible"] },
        { name: "Overig", amounts: ["illegible", "not-in-source"] },
        { name: "Vrij", kind: "flexible", amounts: [5, "not-applicable"] },
      ],
    ),
  )?.table;

  test("in the order of the sectors", () => {
    expect(table?.groups.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
      ["zorg", ["Project a", "Project b"]],
      ["techniek", ["Opleidingen"]],
      ["Overige projecten en posten", ["Overig"]],
      ["Kosten van het programma zelf", ["Communicatie"]],
      ["Flexibel budget", ["Vrij"]],
    ]);
  });

  test("with a subtotal when there is more than one row, open when an amount is missing", () => {
    expect(spaced(table?.groups[0]?.subtotal?.amounts)).toEqual(["€ 150", "ten minste € 200", "ten minste € 350"]);
    expect(table?.groups.slice(1).map(({ subtotal }) => subtotal)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("with the years together in the last column", () => {
    const last = table?.groups.flatMap(({ rows }) => rows.map(({ amounts }) => amounts.at(-1) ?? ""));
    expect(spaced(last)).toEqual(["€ 300", "ten minste € 50", "€ 3", "niet leesbaar", "€ 20", "€ 5"]);
  });

  test("and what is not itemised", () => {
    expect(spaced(table?.rest)).toEqual(["€ 834", "€ 788", "€ 1.622"]);
    expect(spaced(table?.total)).toEqual(["€ 1.000", "€ 1.000", "€ 2.000"]);
  });
});

describe("what was spent is compared with the budget only when both are about the same years", () => {
  test.for([
    [[2020, 2021, 2022, 2023], 1000, "Dat is 25% van de begroting voor 2020 t/m 2023."],
    [[2020, 2021, 2022, 2023], 1800, "Dat is de helft (45%) van de begroting voor 2020 t/m 2023."],
    [[2020, 2021, 2022, 2023], 2201, "Dat is 55% van de begroting voor 2020 t/m 2023."], // 55,03% is no half
    [
      [2020, 2021, 2022, 2023],
      { status: "approximate", word: "about", near: 1000 },
      "Dat is tussen 24% en 26% van de begroting voor 2020 t/m 2023.",
    ],
    [
      [2022, 2023, 2024],
      1000,
      "Welk deel van het budget dat is, is niet te zeggen: de begroting gaat over 2022 t/m 2024, maar de uitgaven tellen vanaf 2020.",
    ],
    [
      [2020, 2021],
      1000,
      "Welk deel van het budget dat is, is niet te zeggen: de begroting gaat over 2020 t/m 2021, maar de uitgaven lopen door tot en met 2022.",
    ],
    [[2020, 2021, 2022], "not-delivered", undefined],
  ] as const)("%j and %j: %s", ([years, spent, expected]) => {
    expect(shown(version(years, []), spent)?.share).toBe(expected);
  });
});

test("spending against the plan stands side by side", () => {
  const path = new Map([[quarterOf("2022-Q1"), 2000]]);
  const view = shown(version([2020, 2021, 2022], [], { path }), 1900);
  expect(view?.light).toMatchObject({
    colour: "green",
    sentence: expect.stringContaining("95% van wat tot nu toe was begroot"),
  });
  expect(view?.facts.map(({ name, value }) => spaced([name, value]))).toEqual([
    ["Uitgegeven t/m Q1 2022", "€ 1.900"],
    ["Begroot t/m Q1 2022", "€ 2.000"],
    ["Hele begroting, 2020 t/m 2022", "€ 3.000"],
  ]);
});

test("without a budget only the spending, and the light does not speak of a budget", () => {
  expect(shown(undefined, 1000)).toMatchObject({
    spent: "€\u00a01.000",
    light: { colour: "grey", sentence: expect.stringContaining("geen begroting bekend") },
  });
  expect(shown(undefined)).toBeUndefined();
});
