import { PDFArray, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { namedPlaces } from "../finish/named-places.ts";
import { type PrintedObjects, printedObjects } from "./print-objects.ts";

/** Where in a printed PDF its links lead to. */
export type Destinations = {
  readonly sheets: number;
  /** By the id of the element; only of those that a link points at. */
  readonly places: ReadonlyMap<string, Place>;
};

/** Sheets are counted from 1. */
export type Place = { readonly sheet: number; readonly at: "top" | "lower" };

/** Reads where the links of a PDF lead to, as the browser printed it. */
export function destinationsIn(pdf: Uint8Array): Destinations {
  const objects = printedObjects(pdf);
  const sheets = sheetsBelow(objects, objects.catalog.get(PDFName.of("Pages")));
  const sheetOf = new Map(sheets.map(({ reference }, index) => [reference, index + 1]));
  const named = objects.catalog.get(PDFName.of("Dests"));
  const destinations = namedPlaces(named instanceof PDFRef ? objects.dictionary(named) : undefined);
  const places = [...destinations].flatMap(([name, destination]): [string, Place][] => {
    const sheet = sheetOf.get(destination.get(0));
    const height = sheets[(sheet ?? 1) - 1]?.height ?? 0;
    const isAtTop = height - numberAt(destination, 3) < oneLine;
    return sheet === undefined ? [] : [[name, { sheet, at: isAtTop ? "top" : "lower" }]];
  });
  return { sheets: sheets.length, places: new Map(places) };
}

/**
 * In points. The browser counts the height of a destination from the bottom of the sheet, but as if there were no margin at the
 * top: what begins a sheet is as high as the sheet itself. A line and the white after it are more than this.
 */
const oneLine = 18;

type Sheet = { readonly reference: PDFObject; readonly height: number };

/** The pages stand in a tree. */
function sheetsBelow(objects: PrintedObjects, reference: PDFObject | undefined): Sheet[] {
  if (!(reference instanceof PDFRef)) return [];
  const node = objects.dictionary(reference);
  const kids = node.get(PDFName.of("Kids"));
  if (kids instanceof PDFArray) return kids.asArray().flatMap((kid) => sheetsBelow(objects, kid));
  const box = node.get(PDFName.of("MediaBox"));
  return [{ reference, height: box instanceof PDFArray ? numberAt(box, 3) : 0 }];
}

function numberAt(array: PDFArray, index: number): number {
  const found = array.get(index);
  return found instanceof PDFNumber ? found.asNumber() : 0;
}
