import { PDFContext } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readFont } from "../../../src/finish/content/read-font.ts";

const context = PDFContext.create();
const cmap = Buffer.from("1 beginbfchar <0003> <0041> endbfchar");

test("a font of glyphs has codes of two bytes, widths per glyph and per range, and a width for the rest", () => {
  const descendant = context.obj({ W: [3, [500, 250.5], 10, 12, 700], DW: 100 });
  const font = readFont(
    context.obj({
      Subtype: "Type0",
      BaseFont: "ABCDEF+SourceSans3-Regular",
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(cmap)),
    }),
  );
  expect(font).toMatchObject({ name: "SourceSans3-Regular", bytesPerCode: 2, defaultWidth: 0.1 });
  expect([...font.unicode]).toEqual([[3, "A"]]);
  expect([...font.widths]).toEqual([
    [3, 0.5],
    [4, 0.2505],
    [10, 0.7],
    [11, 0.7],
    [12, 0.7],
  ]);
});

test("a font of drawings is known by its name and has a scale of its own", () => {
  const font = readFont(
    context.obj({
      Subtype: "Type3",
      FontDescriptor: { FontName: "ABCDEF+Emoji" },
      FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
      FirstChar: 4,
      Widths: [50, 75],
    }),
  );
  expect(font).toMatchObject({ name: "Type3 Emoji", bytesPerCode: 1 });
  expect([...font.widths]).toEqual([
    [4, 0.5],
    [5, 0.75],
  ]);
});

test.for([
  ["Helvetica", "Helvetica"],
  ["ABCDEF+Helvetica", "Helvetica"],
  ["ABCDE+Short", "ABCDE+Short"],
] as const)("the name of font %s is %s", ([BaseFont, name]) => {
  expect(readFont(context.obj({ Subtype: "Type1", BaseFont })).name).toBe(name);
});

test("a font of drawings without a name is known too", () => {
  expect(readFont(context.obj({ Subtype: "Type3" })).name).toBe("Type3");
});
