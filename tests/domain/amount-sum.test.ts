import { expect, test } from "vitest";
import { sumOfAmounts } from "../../src/domain/amount-sum.ts";
import type { Amount } from "../../src/domain/budget.ts";
import type { MissingReason } from "../../src/domain/figure.ts";

function amount(given: number | MissingReason | undefined): Amount | undefined {
  if (given === undefined) return undefined;
  return typeof given === "number" ? { status: "known", value: given } : { status: "missing", reason: given };
}

test.for([
  [[], { status: "exact", value: 0 }],
  [[100, 50], { status: "exact", value: 150 }],
  [[100, undefined], { status: "exact", value: 100 }],
  [[100, "not-applicable"], { status: "exact", value: 100 }],
  [["not-applicable"], { status: "exact", value: 0 }],
  [[100, "illegible"], { status: "at-least", value: 100 }],
  [["illegible", "not-in-source"], { status: "missing", reason: "illegible" }],
] as const)("%j add up to %j", ([given, expected]) => {
  expect(sumOfAmounts(given.map(amount))).toEqual(expected);
});
