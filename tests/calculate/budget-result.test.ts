import { describe, expect, test } from "vitest";
import type { Amount, BudgetCode, BudgetVersion } from "../../src/domain/budget.ts";
import { quarterOf } from "../../src/domain/quarter.ts";
import type { Colour } from "../../src/domain/traffic-light.ts";
import { approximate } from "../domain/examples.ts";
import { dataset, monitorAt, quarter } from "./examples.ts";

const origin = { file: "data/begroting.yaml", line: 1, column: 1 };
type Amounts = Readonly<Record<string, number | "lost">>;

type BudgetExample = {
  readonly name?: string;
  readonly from?: string;
  readonly rows?: readonly Amounts[];
  readonly totals?: Amounts;
  readonly path?: Readonly<Record<string, number>>;
};

/** A budget of 100 euros for 2022, without rows and without a spending path, unless said otherwise. */
function budget({
  name = "b1",
  from = "2020-Q1",
  rows = [],
  totals = { 2022: 100 },
  path,
}: BudgetExample = {}): BudgetVersion {
  return {
    name,
    title: "Begroting",
    from: quarterOf(from),
    decision: { reference: {} },
    years: Object.keys(totals).map(Number),
    rows: rows.map((amounts) => ({ post: "Post", kind: "project", amounts: amountsOf(amounts), origin })),
    totals: amountsOf(totals),
    reference: {},
    origin,
    ...(path && { path: new Map(Object.entries(path).map(([at, amount]) => [quarterOf(at), amount])) }),
  };
}

function amountsOf(amounts: Amounts): ReadonlyMap<number, Amount> {
  return new Map(
    Object.entries(amounts).map(([year, amount]) => [
      Number(year),
      amount === "lost" ? { status: "missing", reason: "illegible" } : { status: "known", value: amount },
    ]),
  );
}

function moneyIn(budgets: readonly BudgetVersion[], spent: Parameters<typeof quarter>[1], name = "2022-Q1") {
  return monitorAt(dataset({ budgets, quarters: [quarter(name, spent)] })).programme;
}

describe("the budget of an edition", () => {
  test("says what the rows hold and what they leave: 'niet uitgesplitst'", () => {
    const rows: Amounts[] = [
      { 2022: 280000, 2023: "lost" },
      { 2022: 232050, 2023: "lost" },
      { 2022: "lost", 2023: "lost" },
    ];
    const { budget: result } = moneyIn([budget({ rows, totals: { 2022: 1204273, 2023: 834421 } })], {});
    expect(result?.years).toEqual([
      { year: 2022, itemised: 512050, total: 1204273, rest: 692223 },
      { year: 2023, itemised: 0, total: 834421, rest: 834421 },
    ]);
    expect(result?.total).toBe(2038694);
  });

  test("has no total over the years when one of them is lost", () => {
    const { budget: result } = moneyIn([budget({ rows: [{ 2022: 10 }], totals: { 2022: 100, 2023: "lost" } })], {});
    expect(result?.years).toEqual([
      { year: 2022, itemised: 10, total: 100, rest: 90 },
      { year: 2023, itemised: 0 },
    ]);
    expect(result).not.toHaveProperty("total");
  });

  test.for([
    ["2021-Q3", undefined],
    ["2021-Q4", "b1"],
    ["2022-Q3", "b1"],
    ["2022-Q4", "b2"],
  ])("in %s is version %s", ([name, version]) => {
    const versions = [budget({ name: "b2", from: "2022-Q4" }), budget({ name: "b1", from: "2021-Q4" })];
    expect(moneyIn(versions, {}, name as string).budget?.version.name).toBe(version);
  });
});

describe("the budget light", () => {
  const path = { "2022-Q1": 56 };

  test.for<[spent: number, Colour, BudgetCode]>([
    [50, "green", "on-budget"],
    [30, "red", "underspent"],
    [60, "orange", "overspent"],
    [101, "red", "beyond-total"],
  ])("with 56 of 100 planned, %i spent is %s: %s", ([spent, colour, code]) => {
    expect(moneyIn([budget({ path })], { spent }).budgetLight).toMatchObject({ colour, code });
  });

  test("is grey without a spending path", () => {
    expect(moneyIn([budget()], { spent: 50 }).budgetLight).toEqual({ colour: "grey", code: "no-budget-path" });
  });

  test("is grey in a quarter the path does not name", () => {
    expect(moneyIn([budget({ path: { "2022-Q4": 100 } })], { spent: 50 }).budgetLight.code).toBe("no-budget-path");
  });

  test("never holds what was spent since the start against a budget of later years only", () => {
    const later = budget({ from: "2022-Q1", totals: { 2022: 1204273, 2023: 834421, 2024: 490471 } });
    expect(moneyIn([later], { spent: 3000000 }).budgetLight).toEqual({ colour: "grey", code: "no-budget-path" });
  });

  test.for([
    ["missing", "not-in-source"],
    ["an approximation", approximate("about", 56)],
  ] as const)("is grey when what was spent is %s", ([, spent]) => {
    expect(moneyIn([budget({ path })], { spent }).budgetLight).toEqual({ colour: "grey", code: "no-spending" });
  });

  test("does not change the headline", () => {
    const totals = { bemiddeld: { actual: 100, target: 100 } };
    expect(moneyIn([budget({ path })], { spent: 101, totals }).headline).toBe("green");
  });
});
