import { PDFContext, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { objectText } from "../../../src/finish/document/object-text.ts";

const noNumber = () => undefined;
const context = PDFContext.create();
test.for<[PDFObject, string]>([
  [context.obj({ A: 1, B: [true, null, "C"] }), "<</A 1 /B [true null /C]>>"],
  [context.obj({}), "<<>>"],
  [context.obj([]), "[]"],
  [PDFString.of("a \\(b\\)"), "(a \\(b\\))"],
  [PDFHexString.fromText("é"), "<FEFF00E9>"],
  [PDFNumber.of(-0.5), "-0.5"],
  [PDFName.of("text/csv"), "/text#2Fcsv"],
  [PDFRef.of(7), "null"],
])("%s is %s", ([object, text]) => {
  expect(objectText(object, noNumber)).toBe(text);
});

test("references get their new number", () => {
  expect(objectText(context.obj([PDFRef.of(7), PDFRef.of(8)]), (ref) => ref.objectNumber * 10)).toBe("[70 0 R 80 0 R]");
});

test("a stream within another object is our mistake", () => {
  expect(() => objectText(context.stream("x"), noNumber)).toThrow("object of its own");
});
