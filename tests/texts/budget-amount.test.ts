import { expect, test } from "vitest";
import { budgetAmount } from "../../src/texts/budget-amount.ts";
import type { FigureReference } from "../../src/texts/figure-reference.ts";
import { parseReference } from "../../src/texts/parse-reference.ts";
import { realData } from "../built-site.ts";
import { contextOf, datasetIn } from "./text-context.ts";

type Budget = FigureReference & { readonly kind: "budget" };

const data = await datasetIn(realData);
const amount = (text: string, quarter = "2022-Q1") =>
  budgetAmount(parseReference(text) as Budget, contextOf(data, quarter).monitor);

test.for([
  ["budget", 2_529_165],
  ["budget 2022", 1_204_273],
  ["budget flexibel", 350_000],
] as const)("%s is %i", ([text, euros]) => {
  expect(amount(text)).toEqual({ kind: "money", of: "budget", euros });
});

test.for([
  ["budget 2031", "unknown-budget", ["budget 2022", "budget 2023", "budget 2024"]],
  ["budget zorgstrat", "unknown-budget", ["budget zorgstart"]],
  ["budget constructor", "unknown-budget", expect.any(Array)],
  ["budget zorgstart", "no-value", []],
] as const)("%s is no amount", ([text, mistake, nearest]) => {
  expect(amount(text)).toMatchObject({ mistake, nearest });
});

test("an edition without a budget has no amount", () => {
  expect(amount("budget", "2020-Q2")).toMatchObject({ mistake: "no-value" });
});
