import { type PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import { writeOutline } from "../../../src/finish/tree/write-outline.ts";
import { drawn, paintedPages } from "./painted-pages.ts";
import { parseTree } from "./tree-text.ts";

/** A chapter with two entries below it, of which the second is the last. */
async function outline(): Promise<{ readonly pdf: PDFDocument; readonly entries: readonly PDFDict[] }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context } = pdf;
  const picture = context.obj({ Title: PDFString.of("Beeldmerk"), SE: PDFRef.of(202) });
  const lost = context.obj({ Title: PDFString.of("Weg"), SE: PDFRef.of(300), Next: context.register(picture) });
  const chapter = context.obj({
    Title: PDFString.of("Eerstekwartaal"),
    SE: PDFRef.of(201),
    First: context.register(lost),
  });
  pdf.catalog.set(PDFName.of("Outlines"), context.obj({ First: context.register(chapter) }));
  return { pdf, entries: [chapter, lost, picture] };
}

test("the outline says what the headings say, and points only at elements that are still there", async () => {
  const { pdf, entries } = await outline();
  const tree = parseTree("Document\n H1 printed=201\n  0#1\n  Strong\n   0#2\n H2 printed=202\n  0#3");
  const second = { left: 60, bottom: 380, right: 200, top: 392 };
  const pages = paintedPages(tree, { "0#1": "Eerste", "0#2": [{ text: "kwartaal €", reach: second }], "0#3": drawn });
  writeOutline(pdf, tree, paintedOn(pages));
  expect(entries.map(titleOf)).toEqual(["Eerste kwartaal €", "Weg", "Beeldmerk"]);
  expect(entries.map((entry) => entry.get(PDFName.of("SE")))).toEqual([PDFRef.of(201), undefined, PDFRef.of(202)]);
});

test("a document without an outline stays without", async () => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  writeOutline(pdf, parseTree("Document"), () => undefined);
  expect(pdf.catalog.has(PDFName.of("Outlines"))).toBe(false);
});

function titleOf(entry: PDFDict): string {
  return entry.lookup(PDFName.of("Title"), PDFString, PDFHexString).decodeText();
}
