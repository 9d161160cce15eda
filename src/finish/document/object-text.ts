import { PDFArray, PDFDict, type PDFObject, PDFRef, PDFStream } from "@cantoo/pdf-lib";

/** Gives the new number of an object; undefined when it does not exist. */
export type NumberOf = (ref: PDFRef) => number | undefined;

/** Writes an object, but no stream, with new object numbers; what does not exist is null, as PDF says. */
export function objectText(object: PDFObject, numberOf: NumberOf): string {
  if (object instanceof PDFRef) return referenceText(numberOf(object));
  if (object instanceof PDFDict) return `<<${entriesText(object, numberOf)}>>`;
  if (object instanceof PDFArray) return `[${arrayText(object, numberOf)}]`;
  if (object instanceof PDFStream) throw new Error("A stream can only be an object of its own");
  return object.toString();
}

function referenceText(number: number | undefined): string {
  return number === undefined ? "null" : `${number} 0 R`;
}

function entriesText(dict: PDFDict, numberOf: NumberOf): string {
  return dict
    .entries()
    .map(([key, value]) => `${key} ${objectText(value, numberOf)}`)
    .join(" ");
}

function arrayText(array: PDFArray, numberOf: NumberOf): string {
  return array
    .asArray()
    .map((value) => objectText(value, numberOf))
    .join(" ");
}
