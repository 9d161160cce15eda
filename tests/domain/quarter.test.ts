import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addQuarters,
  editionIdOf,
  lastDayOf,
  parseQuarter,
  partsOf,
  quarterOf,
  quarterOfDate,
  quartersBetween,
  quartersFrom,
} from "../../src/domain/quarter.ts";

const quarters = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 4 }))
  .map(([year, number]) => quarterOf(`${year}-Q${number}`));

describe("reading", () => {
  test.for(["2020-Q1", "2022-Q2", "2022-Q3", "1999-Q4"])("%s is a quarter", (text) => {
    expect(parseQuarter(text)).toBe(text);
  });

  test.for([
    "",
    "2022",
    "2022-Q0",
    "2022-Q5",
    "2022-q1",
    "2022Q1",
    "Q1 2022",
    "22-Q1",
    "2022-Q1 ",
    "2022-Q1\n",
    "x2022-Q1",
  ])("%j is no quarter", (text) => {
    expect(parseQuarter(text)).toBeUndefined();
    expect(() => quarterOf(text)).toThrow();
  });

  test("a quarter has a year and a number", () => {
    expect(partsOf(quarterOf("2022-Q3"))).toEqual({ year: 2022, number: 3 });
  });
});

describe("counting", () => {
  test.for([
    ["2022-Q1", 0, "2022-Q1"],
    ["2022-Q1", 1, "2022-Q2"],
    ["2021-Q4", 1, "2022-Q1"],
    ["2022-Q1", -1, "2021-Q4"],
    ["2022-Q1", 8, "2024-Q1"],
    ["2022-Q1", -9, "2019-Q4"],
    ["2020-Q1", 15, "2023-Q4"],
    ["1000-Q1", -1, "0999-Q4"],
  ] as const)("%s plus %i is %s", ([quarter, count, sum]) => {
    expect(addQuarters(quarterOf(quarter), count)).toBe(sum);
  });

  test.for([
    ["2020-Q1", "2020-Q1", 0],
    ["2019-Q4", "2022-Q1", 9],
    ["2022-Q1", "2024-Q4", 11],
    ["2022-Q1", "2021-Q3", -2],
  ] as const)("from %s to %s is %i quarters", ([from, to, count]) => {
    expect(quartersBetween(quarterOf(from), quarterOf(to))).toBe(count);
  });

  test("adding the quarters between two quarters leads from one to the other", () => {
    fc.assert(
      fc.property(quarters, quarters, (from, to) => {
        expect(addQuarters(from, quartersBetween(from, to))).toBe(to);
      }),
    );
  });

  test("quarters sort as text in the order of time", () => {
    fc.assert(
      fc.property(quarters, quarters, (a, b) => {
        expect(a < b).toBe(quartersBetween(a, b) > 0);
      }),
    );
  });

  test.for([
    ["2021-Q3", "2022-Q2", ["2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2"]],
    ["2022-Q1", "2022-Q1", ["2022-Q1"]],
    ["2022-Q1", "2021-Q4", []],
    ["2022-Q1", "2020-Q1", []],
  ] as const)("%s up to and including %s are %j", ([first, last, all]) => {
    expect(quartersFrom(quarterOf(first), quarterOf(last))).toEqual(all);
  });
});

describe("days", () => {
  test.for([
    ["2022-Q1", "2022-03-31"],
    ["2022-Q2", "2022-06-30"],
    ["2022-Q3", "2022-09-30"],
    ["2022-Q4", "2022-12-31"],
  ] as const)("the last day of %s is %s", ([quarter, day]) => {
    expect(lastDayOf(quarterOf(quarter))).toBe(day);
  });

  test.for([
    ["2022-01-01", "2022-Q1"],
    ["2022-03-31", "2022-Q1"],
    ["2022-04-01", "2022-Q2"],
    ["2022-04", "2022-Q2"],
    ["2022-09-30", "2022-Q3"],
    ["2022-10", "2022-Q4"],
    ["2022-12-31", "2022-Q4"],
  ] as const)("%s lies in %s", ([date, quarter]) => {
    expect(quarterOfDate(date)).toBe(quarter);
  });

  test("the last day of a quarter lies in that quarter", () => {
    fc.assert(
      fc.property(quarters, (quarter) => {
        expect(quarterOfDate(lastDayOf(quarter))).toBe(quarter);
      }),
    );
  });
});

test("the id of an edition is its quarter in lower case", () => {
  expect(editionIdOf(quarterOf("2022-Q1"))).toBe("2022-q1");
});
