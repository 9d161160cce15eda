import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../../src/present/charts/text-width.ts";
import { axisOf, quarterNames } from "../../../src/present/charts/trend-axes.ts";
import { spread } from "../../../src/present/charts/trend-label-places.ts";
import { labelHeight } from "../../../src/present/charts/trend-labels.ts";
import { placedMarks } from "../../../src/present/charts/trend-marks.ts";
import { letters } from "../../../src/present/charts/write.ts";

describe("the axis", () => {
  test.for([
    [1, 1, 1],
    [4, 4, 1],
    [7, 8, 2],
    [13, 15, 5],
    [107, 125, 25],
    [240, 250, 50],
    [637, 800, 200],
    [1200, 1250, 250],
    [2160, 2500, 500],
  ] as const)("to hold %i ends at %i, in steps of %i", ([value, max, step]) => {
    expect(axisOf(value)).toEqual({ max, step });
  });

  test("has at most six lines, on whole numbers, and holds the value", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (value) => {
        const { max, step } = axisOf(value);
        expect(max).toBeGreaterThanOrEqual(value);
        expect(max / step).toBeLessThanOrEqual(5);
        expect(Number.isInteger(step) && Number.isInteger(max / step)).toBe(true);
      }),
    );
  });
});

describe("the quarters on the axis", () => {
  const quarters = (count: number) =>
    Array.from({ length: count }, (_, index) => `Q${(index % 4) + 1}\u00a0${2020 + Math.floor(index / 4)}`);
  const shown = (names: readonly (readonly string[])[]) => names.map((lines) => lines.join(" "));

  test.for([
    [2, 400, ["Q1\u00a02020", "Q2\u00a02020"]],
    [4, 160, ["Q1 2020", "Q2 2020", "Q3 2020", "Q4 2020"]], // the year below the quarter
    [8, 160, ["", "Q2 2020", "", "Q4 2020", "", "Q2 2021", "", "Q4 2021"]],
  ] as const)("%i in %i pixels", ([count, width, names]) => {
    expect(shown(quarterNames(quarters(count), width))).toEqual(names);
  });

  test("never stand in each other, and the last is always there", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 150, max: 600 }), (count, width) => {
        const names = quarterNames(quarters(count), width);
        expect(names.at(-1)).not.toEqual([]);
        const apart = width / Math.max(1, count - 1);
        const places = names.flatMap((lines, index) => (lines.length > 0 ? [{ lines, x: index * apart }] : []));
        places.slice(1).forEach(({ lines, x }, index) => {
          const long = Math.max(...lines.map((line) => textWidth(line, letters.plain)));
          expect(x - (places[index]?.x ?? 0)).toBeGreaterThanOrEqual(long);
        });
      }),
    );
  });
});

test("labels right of the chart stay apart, in order and within it", () => {
  const wanted = fc.array(fc.float({ min: 20, max: 280, noNaN: true }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(wanted, (given) => {
      const ordered = given.toSorted((a, b) => a - b);
      const middles = spread(ordered, { top: 10, bottom: 300 });
      middles.forEach((middle, index) => {
        expect(middle - labelHeight / 2).toBeGreaterThanOrEqual(10);
        expect(middle + labelHeight / 2).toBeLessThanOrEqual(300);
        if (index > 0) expect(middle - (middles[index - 1] ?? 0)).toBeGreaterThanOrEqual(labelHeight - 1e-9);
      });
    }),
  );
});

describe("the texts of changes above the chart", () => {
  const xOf = (at: number) => 50 + 40 * at;

  test("stand on one line when they fit", () => {
    const placed = placedMarks(
      [
        { at: 1, text: "plan v2" },
        { at: 5, text: "plan v3" },
      ],
      xOf,
      400,
    );
    expect(placed.map(({ level }) => level)).toEqual([0, 0]);
  });

  test("stand above each other when they do not, the earlier one higher", () => {
    const placed = placedMarks(
      [
        { at: 1, text: "plan v2" },
        { at: 2, text: "plan v3" },
      ],
      xOf,
      400,
    );
    expect(placed.map(({ at, level }) => [at, level])).toEqual([
      [2, 0],
      [1, 1],
    ]);
  });

  test("never stand in each other or outside the drawing", () => {
    const marks = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 7 }), text: fc.constantFrom("plan v2", "plan v3: uitbreiding") }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(marks, (given) => {
        const placed = placedMarks(given, xOf, 400);
        for (const one of placed) {
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeLessThanOrEqual(400);
          const others = placed.filter((other) => other !== one && other.level === one.level);
          expect(others.some(({ start, end }) => start < one.end && one.start < end)).toBe(false);
        }
      }),
    );
  });
});
