import fc from "fast-check";
import { expect, test } from "vitest";
import { firstDifference } from "../../../src/finish/faults/first-difference.ts";
import { readingText } from "../../../src/finish/faults/reading-text.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import { paintedPages } from "../tree/painted-pages.ts";
import { parseTree } from "../tree/tree-text.ts";

test("the reading text has alternatives once and no bullets", () => {
  const tree = parseTree(`
    Document
      H1
        0#1
      Div
        Caption
          0#2
        Figure alt="Staaf: 5 van 9"
          0#3
          Link
            0#4
            0@90
      L
        LI
          Lbl
            0#5
          LBody
            0#6
            1#0
  `);
  const paintings = { "0#1": "Kop", "0#2": "Bij", "0#3": "5 9", "0#5": "1.", "0#6": "Eerste", "1#0": "deel" };
  expect(readingText(tree, paintedOn(paintedPages(tree, paintings)))).toBe("Kop Bij Staaf: 5 van 9 Eerste deel");
});

test.for([
  ["Het is één.", "Het is e\u0301e\u0301n."],
  ["tra\u00adject \n drie", "traject\u00a0dr\u200bie"],
  ["ar\u00adbeids\u00admarkt", "ar\u2010 beids- markt"],
  ["markt-regio", "markt-regio"],
  ["", " "],
])("%j is the same text as %j", ([one = "", other = ""]) => {
  expect(firstDifference(one, other)).toBeUndefined();
});

test.for([
  ["a word is missing", "een twee drie", "een drie", "een", "twee drie", "drie"],
  ["a word is too much", "een drie", "een twee drie", "een", "drie", "twee drie"],
  ["the end is missing", "een twee", "een", "een", "twee", ""],
  ["the end is too much", "een", "een twee", "een", "", "twee"],
  ["a hyphen is too much", "arbeidsmarkt", "arbeids-markt", "arbeids", "markt", "-markt"],
  ["all is missing", "een", "", "", "een", ""],
])("a difference where %s", ([, expected = "", found = "", after, one, other]) => {
  expect(firstDifference(expected, found)).toEqual({ after, expected: one, found: other });
});

test("a text that lost a part is never the same, however long", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("een ", "twee", "é", "3 "), { minLength: 1 }), fc.nat(), (words, place) => {
      const left = words.filter((_, index) => index !== place % words.length);
      expect(firstDifference(words.join(""), left.join(""))).toBeDefined();
    }),
  );
  expect(firstDifference("lettergreep ".repeat(5000), `${"lettergreep ".repeat(4999)}lettergeep`)?.found).toBe("eep");
});
