import { expect, test } from "vitest";
import { momentOf } from "../../src/domain/moment.ts";

test.for([
  ["2022-04-20", "day", "2022-Q2", "2022-04-20"],
  ["2022-03-31", "day", "2022-Q1", "2022-03-31"],
  ["2022-04-01", "day", "2022-Q2", "2022-04-01"],
  ["2022-04", "month", "2022-Q2", "2022-04-30"],
  ["2022-12", "month", "2022-Q4", "2022-12-31"],
  ["2022-02", "month", "2022-Q1", "2022-02-28"],
  ["2024-02", "month", "2024-Q1", "2024-02-29"],
  ["2022-Q2", "quarter", "2022-Q2", "2022-06-30"],
  ["2022", "year", "2022-Q4", "2022-12-31"],
] as const)("%s is a %s, happened in %s and at the latest on %s", ([text, precision, quarter, lastDay]) => {
  expect(momentOf(text)).toEqual({ text, precision, quarter, lastDay });
});
