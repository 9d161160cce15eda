import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BudgetLight, budgetLight } from "../../src/domain/budget.ts";
import { fraction } from "./examples.ts";

function moneyLight(spent: number | undefined, toDate: string | undefined, total: number | undefined): BudgetLight {
  return budgetLight({ spent, toDate: toDate === undefined ? undefined : fraction(toDate), total });
}

describe("the light for money at 56% of the time, with a straight budget path to 100", () => {
  test.for([
    [50, "green", "on-budget", "25/28"],
    [30, "red", "underspent", "15/28"],
    [60, "orange", "overspent", "15/14"],
    [101, "red", "beyond-total", undefined],
  ] as const)("%i spent is %s: %s", ([spent, colour, code, ratio]) => {
    const light = moneyLight(spent, "56", 100);
    expect(light).toMatchObject({ colour, code });
    if (ratio) expect(light.ratio?.toFraction()).toBe(ratio);
  });
});

describe("bounds belong to the better colour", () => {
  test.for([
    [6_999, "red", "underspent"],
    [7_000, "orange", "underspent"],
    [8_499, "orange", "underspent"],
    [8_500, "green", "on-budget"],
    [10_000, "green", "on-budget"],
    [10_500, "green", "on-budget"],
    [10_501, "orange", "overspent"],
    [11_000, "orange", "overspent"],
    [11_001, "red", "overspent"],
  ] as const)("%i of 10.000 to date is %s: %s", ([spent, colour, code]) => {
    expect(moneyLight(spent, "10000", 40_000)).toMatchObject({ colour, code });
  });

  test("a bound is exact for a budget to date that is no whole number", () => {
    expect(moneyLight(17, "20", 100)).toMatchObject({ colour: "green" });
    expect(moneyLight(17, "60001/3000", 100)).toMatchObject({ colour: "orange" });
  });
});

describe("the total budget", () => {
  test("spending all of it in time is green", () => {
    expect(moneyLight(100, "100", 100)).toMatchObject({ colour: "green", code: "on-budget" });
  });

  test("one euro more than the total is red, however close to the path", () => {
    expect(moneyLight(101, "100", 100)).toMatchObject({ colour: "red", code: "beyond-total" });
  });

  test("an unknown total leaves the comparison with the path", () => {
    expect(moneyLight(100, "100", undefined)).toMatchObject({ colour: "green", code: "on-budget" });
  });
});

describe("grey", () => {
  test("without a budget path the light is grey", () => {
    expect(moneyLight(50, undefined, 100)).toEqual({ colour: "grey", code: "no-budget-path" });
  });

  test("without an amount spent the light is grey", () => {
    expect(moneyLight(undefined, "56", 100)).toEqual({ colour: "grey", code: "no-spending" });
  });

  test("nothing planned and nothing spent yet is grey", () => {
    expect(moneyLight(0, "0", 100)).toMatchObject({ colour: "grey" });
  });
});

test("the colour is the same in euros and in thousands of euros", () => {
  fc.assert(
    fc.property(fc.nat(20_000), fc.integer({ min: 1, max: 15_000 }), fc.nat(20_000), (spent, toDate, total) => {
      const large = budgetLight({ spent: spent * 1000, toDate: fraction(toDate * 1000), total: total * 1000 });
      expect(budgetLight({ spent, toDate: fraction(toDate), total })).toEqual(large);
    }),
  );
});
