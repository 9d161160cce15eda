import { PDFArray, PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";

/** Gives the places that links go to, by the id of their element: the page and where on it. A browser lists them in the catalogue. */
export function namedPlaces(places: PDFObject | undefined): ReadonlyMap<string, PDFArray> {
  if (!(places instanceof PDFDict)) return new Map();
  return new Map(
    places.entries().flatMap(([name]) => {
      const place = placeOf(places.lookup(name));
      return place === undefined ? [] : [[placeId(name), place] as const];
    }),
  );
}

/** Gives the id that a place is named after; a browser writes it as it stands in an address: "ge%C3%AFnd" for "geïnd". */
export function placeId(name: PDFName): string {
  const text = new TextDecoder().decode(name.asBytes());
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a percent sign that stands for itself
  }
}

/** A place may have more to say of itself. */
function placeOf(object: PDFObject | undefined): PDFArray | undefined {
  const place = object instanceof PDFDict ? object.lookup(PDFName.of("D")) : object;
  return place instanceof PDFArray ? place : undefined;
}
