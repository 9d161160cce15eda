import { PDFDict, PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { type LinkGoal, readLinks } from "../../../src/finish/tree/read-links.ts";

/** "geïnd-één" as a browser writes it. */
const utf8Name = PDFName.of("ge%C3%AFnd-%C3%A9%C3%A9n");

/** Gives a PDF of two pages, of which the second is the place `slot`. */
async function twoPages(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.addPage();
  const place = [pdf.addPage().ref, "XYZ", 0, 700, 0];
  pdf.catalog.set(PDFName.of("Dests"), pdf.context.obj({ slot: place, "over#20ons": { D: place } }));
  pdf.catalog.lookup(PDFName.of("Dests"), PDFDict).set(utf8Name, pdf.context.obj(place));
  return pdf;
}

test.for<readonly [what: string, annotation: (pdf: PDFDocument) => object, goal: LinkGoal]>([
  [
    "an address",
    () => ({ A: { S: "URI", URI: PDFString.of("https://a.nl") } }),
    { kind: "address", address: "https://a.nl" },
  ],
  ["a place by its name", () => ({ Dest: "slot" }), { kind: "place", page: 1 }],
  ["a place by its name with an action", () => ({ A: { S: "GoTo", D: "slot" } }), { kind: "place", page: 1 }],
  ["a place that has more to say", () => ({ Dest: "over#20ons" }), { kind: "place", page: 1 }],
  ["a place with letters outside of ASCII", () => ({ Dest: utf8Name }), { kind: "place", page: 1 }],
  ["a place itself", (pdf) => ({ Dest: [pdf.getPage(0).ref, "Fit"] }), { kind: "place", page: 0 }],
  ["a place that is not there", () => ({ Dest: "weg" }), { kind: "place", page: undefined }],
  ["nowhere", () => ({}), { kind: "place", page: undefined }],
])("a link to %s", async ([, annotation, goal]) => {
  const pdf = await twoPages();
  const ref = pdf.context.register(pdf.context.obj({ Subtype: "Link", ...annotation(pdf) }));
  pdf.getPage(1).node.addAnnot(ref);
  expect([...readLinks(pdf)]).toEqual([[ref, { page: 1, goal }]]);
});

test("other annotations are no links", async () => {
  const pdf = await twoPages();
  pdf.getPage(0).node.addAnnot(pdf.context.register(pdf.context.obj({ Subtype: "Text" })));
  expect(readLinks(pdf).size).toBe(0);
});
