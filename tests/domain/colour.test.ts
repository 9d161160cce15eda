import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrastOf, mixed, readableOn, standingOut, standsOut } from "../../src/domain/colour.ts";
import { contrast } from "../contrast.ts";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, "0")}`);

test.for([
  ["#000000", "#ffffff", 21],
  ["#767676", "#ffffff", 4.54],
  ["#ff0000", "#0000ff", 2.15],
] as const)("the contrast of %s and %s is %d", ([a, b, ratio]) => {
  expect(contrastOf(a, b)).toBeCloseTo(ratio, 2);
  expect(contrastOf(b, a)).toBeCloseTo(ratio, 2);
});

test("the contrast agrees with a second calculation", () => {
  fc.assert(
    fc.property(colour, colour, (a, b) => {
      expect(contrastOf(a, b)).toBeCloseTo(contrast(a, b, new Map()), 10);
    }),
  );
});

test.for([
  ["#ffffff", "#000000", 1, "#ffffff"],
  ["#ffffff", "#000000", 0, "#000000"],
  ["#0b4a6f", "#ffffff", 0.06, "#f0f4f6"],
] as const)("%s mixed with %s, %d of it, is %s", ([a, b, share, mix]) => {
  expect(mixed(a, b, share)).toBe(mix);
});

describe("the nearest colour that stands out", () => {
  test.for([
    ["a colour that is good enough stays", "#0b4a6f", ["#ffffff"], 4.5, "#0b4a6f"],
    ["a light colour on white gets darker", "#7fb3d5", ["#ffffff"], 4.5, "#377ca9"],
    ["a dark colour on black gets lighter", "#0000ff", ["#000000"], 7, "#8a8aff"],
    ["grey stays grey", "#8a8a8a", ["#ffffff"], 4.5, "#757575"],
    ["where nothing stands out enough, what stands out most", "#777777", ["#777777", "#999999"], 9, "#000000"],
  ] as const)("%s", ([, from, backs, ratio, nearest]) => {
    expect(standingOut(from, backs, ratio)).toBe(nearest);
  });

  test("always stands out from what is light, or from what is dark", () => {
    const light = colour.filter((one) => contrastOf(one, "#000000") >= 13);
    fc.assert(
      fc.property(colour, fc.array(light, { minLength: 1, maxLength: 4 }), (from, backs) => {
        expect(standsOut(standingOut(from, backs, 4.5), backs, 4.5)).toBe(true);
      }),
    );
  });
});

test("on every colour either white or black can be read", () => {
  fc.assert(
    fc.property(colour, (back) => {
      expect(contrastOf(readableOn(back), back)).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
