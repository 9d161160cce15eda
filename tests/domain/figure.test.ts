import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Approximation, exactValueOf, intervalOf, leastValueOf } from "../../src/domain/figure.ts";
import { approximate, known, missing } from "./examples.ts";

/** FMT-1 rule 4: whether a true number may be called so. */
const allows: Record<Approximation, (count: number, near: number) => boolean> = {
  "well-over": (count, near) => near <= count && count * 10 < near * 11,
  "more-than": (count, near) => near <= count && count * 10 < near * 11,
  almost: (count, near) => near * 95 <= count * 100 && count < near,
  about: (count, near) => near * 95 <= count * 100 && count * 100 <= near * 105,
};
const words = Object.keys(allows) as Approximation[];

describe("the whole numbers an approximation can stand for", () => {
  test.for([
    ["well-over", 300, 300, 329],
    ["well-over", 100, 100, 109],
    ["well-over", 105, 105, 115],
    ["well-over", 15, 15, 16],
    ["well-over", 5, 5, 5],
    ["more-than", 300, 300, 329],
    ["more-than", 1000, 1000, 1099],
    ["more-than", 20, 20, 21],
    ["almost", 300, 285, 299],
    ["almost", 100, 95, 99],
    ["almost", 90, 86, 89],
    ["almost", 20, 19, 19],
    ["about", 300, 285, 315],
    ["about", 100, 95, 105],
    ["about", 90, 86, 94],
    ["about", 10, 10, 10],
    ["about", 3_000_000, 2_850_000, 3_150_000],
  ] as const)("%s %i lies from %i to %i", ([word, near, low, high]) => {
    expect(intervalOf(word, near)).toEqual({ low, high });
  });

  // Below 20 'bijna' allows no whole number at all: see the next block.
  test("both ends may be called so, the numbers outside them may not", () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 20, max: 5000 }), (word, near) => {
        const { low, high } = intervalOf(word, near);
        expect([low - 1, low, high, high + 1].map((count) => allows[word](count, near))).toEqual([
          false,
          true,
          true,
          false,
        ]);
      }),
    );
  });
});

describe("approximations of small numbers", () => {
  test.for(words)("the interval of %s never ends before it begins", (word) => {
    for (let near = 1; near <= 40; near += 1) {
      const { low, high } = intervalOf(word, near);
      expect(low, `${word} ${near}`).toBeLessThanOrEqual(high);
    }
  });

  test.for([1, 5, 10, 19])("almost %i is at least less than that number", (near) => {
    expect(leastValueOf(approximate("almost", near))).toBeLessThan(near);
  });
});

describe("the exact and the least value of an actual", () => {
  test.for([
    ["a known count", known(637), 637, 637],
    ["a known zero", known(0), 0, 0],
    ["well over 300", approximate("well-over", 300), undefined, 300],
    ["more than 300", approximate("more-than", 300), undefined, 300],
    ["almost 300", approximate("almost", 300), undefined, 285],
    ["about 300", approximate("about", 300), undefined, 285],
    ["a missing count", missing, undefined, undefined],
  ] as const)("%s", ([, actual, exact, least]) => {
    expect(exactValueOf(actual)).toBe(exact);
    expect(leastValueOf(actual)).toBe(least);
  });
});
