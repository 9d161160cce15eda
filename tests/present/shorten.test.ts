import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { capped, shorten } from "../../src/present/shorten.ts";

describe("a text is shortened", () => {
  test.for([
    ["Een korte zin.", 10, "Een korte zin."],
    ["Een korte zin. Nog een zin.", 10, "Een korte zin. Nog een zin."],
    ["Een korte zin. Nog een zin.", 4, "Een korte zin."],
    ["Een veel te lange zin die maar geen einde heeft.", 3, "Een veel te …"],
    ["Een iets te lange zin. Nog een zin.", 3, "Een iets te lange zin."],
    ["Prof. dr. Jansen leidt het. Hij werkt hier al jaren.", 2, "Prof. dr. Jansen leidt het."],
    ["Waarom? Daarom. Punt uit.", 2, "Waarom? Daarom."],
  ] as const)("%j to %i words: %j", ([text, words, expected]) => {
    expect(shorten(text, words)).toBe(expected);
  });

  test("to whole sentences from its start, or with a mark that something is left out", () => {
    const anyText = fc
      .array(fc.array(fc.constantFrom("een", "lang", "verhaal", "3,5"), { minLength: 1, maxLength: 12 }), {
        minLength: 1,
      })
      .map((sentences) => sentences.map((words) => `${words.join(" ")}.`).join(" "));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, words) => {
        const short = shorten(text, words);
        expect(text.startsWith(short.replace(/ …$/, ""))).toBe(true);
        expect(short.replace(/ …$/, "").split(" ").length).toBeLessThanOrEqual(words + 4);
        expect(short.endsWith(".") || short.endsWith(" …")).toBe(true);
      }),
    );
  });
});

test.for([
  [[1, 2, 3], 5, { shown: [1, 2, 3], left: 0 }],
  [[1, 2, 3], 2, { shown: [1, 2], left: 1 }],
  [[], 2, { shown: [], left: 0 }],
] as const)("%j capped at %i is %j", ([items, most, expected]) => {
  expect(capped(items, most)).toEqual(expected);
});
