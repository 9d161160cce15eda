import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontSigns, signsOutsideFont } from "../../src/domain/font-signs.ts";
import { siteFonts, styleSheet } from "../../src/publish/styles.ts";
import { fontFileSigns } from "../font-file-signs.ts";

test.for([400, 600, 700])(
  "the signs are those of the font files of weight %i, as the style sheet uses them",
  async (weight) => {
    const rules = [...(await styleSheet({})).matchAll(/@font-face\{[^}]*"Source Sans 3"[^}]*\}/g)].map(
      ([rule]) => rule,
    );
    const used = rules
      .filter((rule) => rule.includes(`font-weight:${weight};`))
      .flatMap((rule) => {
        const path = siteFonts().find(({ name }) => rule.includes(`fonts/${name}`))?.path ?? "";
        const ranges = codesIn(/unicode-range:([^}]*)/.exec(rule)?.[1] ?? "", /U\+([\dA-F]+)(?:-([\dA-F]+))?/g);
        return [...fontFileSigns(readFileSync(path))].filter((code) => ranges.has(code));
      });
    expect([...codesIn(fontSigns, /([\da-f]+)(?:-([\da-f]+))?/g)]).toEqual([...new Set(used)].sort((a, b) => a - b));
  },
);

test.for([
  ["Café, € 12 – “één” ‘twee’ … 5½ m²", []],
  ["Dvořák, Łódź, Škoda, Ğ, ẞ", []],
  ["e\u0301e\u0308n, a\u0304", []],
  ["Dvor\u030ca\u0301k", [["r\u030c", 3]]],
  ["a\u00adb\u200bc\u00a0d\u202fe\tf\ng", []],
  ["van → naar", [["→", 4]]],
  ["o\uFB03cieel", [["ﬃ", 1]]],
  ["x\u0301y", [["x\u0301", 0]]],
  ["s\u0323", [["s\u0323", 0]]],
  ["\u212a", [["\u212a", 0]]],
  [
    "1\ufe0f\u20e3 😀",
    [
      ["1\ufe0f\u20e3", 0],
      ["😀", 4],
    ],
  ],
] as const)("of %j the font misses %j", ([text, missing]) => {
  expect(signsOutsideFont(text).map(({ sign, index }) => [sign, index])).toEqual(missing);
});

function codesIn(text: string, range: RegExp): ReadonlySet<number> {
  return new Set(
    [...text.matchAll(range)].flatMap(([, first = "", last = first]) => {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      return Array.from({ length: to - from + 1 }, (_, step) => from + step);
    }),
  );
}
