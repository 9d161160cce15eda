import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellText } from "../../../src/present/csv/cell-text.ts";
import { csvText } from "../../../src/present/csv/csv-text.ts";
import { readCsv } from "./read-csv.ts";

describe("a row of CSV", () => {
  test.for<[unknown, string]>([
    ["ZorgStart", "ZorgStart\n"],
    [1204, "1204\n"],
    [0, "0\n"],
    [undefined, "\n"],
    ["bouw, techniek", '"bouw, techniek"\n'],
    ['het "doel"', '"het ""doel"""\n'],
    ["twee\nregels", '"twee\nregels"\n'],
    ["regel 5; tabel", "regel 5; tabel\n"],
  ])("with %j is %j", ([value, expected]) => {
    expect(csvText([[value as string | number | undefined]])).toBe(expected);
  });

  test("gives back what was written, whatever the texts", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", ";", " ", "a", "=") }),
    );
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 5 }));
    fc.assert(
      fc.property(table, (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows);
      }),
    );
  });
});

test.for(['a"b,c\n', '"a"b\n', '"a\n', "a\r\n", "a"])("the reader of these tests refuses %j", (text) => {
  expect(() => readCsv(text)).toThrow();
});

describe("the text of a cell", () => {
  test.for([
    ["Zorg & Welzijn", "Zorg & Welzijn"],
    ["  twee \r\n\t regels\u0000 ", "twee regels"],
    ["zorgstart+wijkleerbedrijf", "zorgstart+wijkleerbedrijf"],
    ["10 - 12; regel 5", "10 - 12; regel 5"],
    ["=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["- een punt", "'- een punt"],
    ["+31", "'+31"],
    ["\t=1+1", "'=1+1"],
    ["\u200b=1+1", "\u200b'=1+1"],
    ["＝1+1", "'＝1+1"],
    ['"=1+1"', '"\'=1+1"'],
    ["zie hier; =1+1", "zie hier; '=1+1"],
    ['zie hier;"=1+1', "zie hier;\"'=1+1"],
    ["'=1+1", "'=1+1"],
  ])("%j becomes %j", ([text, expected]) => {
    expect(cellText(text as string)).toBe(expected);
  });

  test("starts a formula in no spreadsheet, whether that cuts at a comma or at a semicolon", () => {
    const text = fc.string({
      unit: fc.constantFrom("=", "+", "-", "@", ";", ",", '"', "'", " ", "\t", "\n", "\ufeff", "1"),
    });
    fc.assert(
      fc.property(text, (given) => {
        const line = csvText([["2022-q1", cellText(given), "eind"]]);
        expect(line.trimEnd()).not.toContain("\n");
        const cells = [readCsv(line)[0] ?? [], line.split(";")].flat();
        for (const cell of cells) expect(cell).not.toMatch(/^[\s"\p{Cf}]*[=+\-@]/u);
      }),
    );
  });
});
