import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { namedPlaces, placeId } from "../named-places.ts";

/** A rectangle that can be clicked, and where it goes. */
export type Link = { readonly page: number; readonly goal: LinkGoal };

/** The links of a document, by their rectangles. */
export type Links = ReadonlyMap<PDFRef, Link>;

/** An address outside the document, or a page of it; `page` is undefined when that place is not there. */
export type LinkGoal =
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "place"; readonly page: number | undefined };

/** Reads the links of a PDF, page by page. */
export function readLinks(document: PDFDocument): Links {
  const pages = document.getPages();
  const places = namedPlaces(document.catalog.lookup(PDFName.of("Dests")));
  const numbers = new Map<PDFObject, number>(pages.map(({ ref }, page) => [ref, page]));
  const links = pages.flatMap(({ node }, page) =>
    (node.Annots()?.asArray() ?? []).flatMap((ref) => {
      const annotation = document.context.lookup(ref);
      const isLink = annotation instanceof PDFDict && annotation.get(PDFName.of("Subtype")) === PDFName.of("Link");
      if (!isLink || !(ref instanceof PDFRef)) return [];
      return [[ref, { page, goal: goalOf(annotation, places, numbers) }] as const];
    }),
  );
  return new Map(links);
}

function goalOf(
  annotation: PDFDict,
  places: ReadonlyMap<string, PDFArray>,
  numbers: ReadonlyMap<PDFObject, number>,
): LinkGoal {
  const action = annotation.lookup(PDFName.of("A"));
  const address = action instanceof PDFDict ? action.lookup(PDFName.of("URI")) : undefined;
  if (address instanceof PDFString || address instanceof PDFHexString) {
    return { kind: "address", address: address.decodeText() };
  }
  const destination =
    annotation.lookup(PDFName.of("Dest")) ?? (action instanceof PDFDict && action.lookup(PDFName.of("D")));
  const place = destination instanceof PDFName ? places.get(placeId(destination)) : destination;
  const page = place instanceof PDFArray ? place.get(0) : undefined;
  return { kind: "place", page: page && numbers.get(page) };
}
