import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { readAttributes } from "./read-attributes.ts";
import type { Kid, Tag } from "./tag.ts";

type Place = {
  readonly document: PDFDocument;
  /** The number of a page by its object. */
  readonly pages: ReadonlyMap<PDFRef, number>;
  /** The page of the nearest element around that names one (ISO 32000-1 14.7.2). */
  readonly page: number | undefined;
};

/** Reads the structure tree of a PDF. A browser writes none when there is nothing to tag: then the document is empty. */
export function readTree(document: PDFDocument): Tag {
  const root = document.catalog.lookup(PDFName.of("StructTreeRoot"));
  if (!(root instanceof PDFDict)) return { kind: "tag", type: "Document", kids: [] };
  const pages = new Map(document.getPages().map(({ ref }, page) => [ref, page]));
  const kids = kidsOf(root, { document, pages, page: undefined });
  const [only, second] = kids;
  if (only?.kind === "tag" && second === undefined) return only;
  return { kind: "tag", type: "Document", kids };
}

function kidsOf(element: PDFDict, place: Place): readonly Kid[] {
  const value = element.get(PDFName.of("K"));
  const list = element.context.lookup(value);
  const objects = list instanceof PDFArray ? list.asArray() : [value];
  return objects.flatMap((object) => (object === undefined ? [] : kidOf(object, place)));
}

function kidOf(object: PDFObject, place: Place): readonly Kid[] {
  const value = place.document.context.lookup(object);
  if (value instanceof PDFNumber) return contentKid(value, place);
  if (!(value instanceof PDFDict)) return [];
  const inner = { ...place, page: pageOf(value, place) };
  const type = String(value.get(PDFName.of("Type")));
  if (type === "/MCR") return contentKid(value.lookup(PDFName.of("MCID")), inner);
  if (type === "/OBJR") return linkKid(value.get(PDFName.of("Obj")), inner);
  return [tagOf(value, object instanceof PDFRef ? object : undefined, inner)];
}

function tagOf(element: PDFDict, printed: PDFRef | undefined, place: Place): Tag {
  return {
    kind: "tag",
    type: typeOf(element),
    kids: kidsOf(element, place),
    ...readAttributes(element),
    ...(printed && { printed }),
  };
}

/** A button on paper is text: there is no field to press that belongs to its Form. */
function typeOf(element: PDFDict): string {
  const type = element.lookup(PDFName.of("S"), PDFName).decodeText();
  return type === "Form" ? "NonStruct" : type;
}

function pageOf(dict: PDFDict, { pages, page }: Place): number | undefined {
  const own = dict.get(PDFName.of("Pg"));
  return own instanceof PDFRef ? pages.get(own) : page;
}

function contentKid(mcid: PDFObject | undefined, { page }: Place): readonly Kid[] {
  if (page === undefined || !(mcid instanceof PDFNumber)) throw new Error("The tree names content without a page.");
  return [{ kind: "content", page, mcid: mcid.asNumber() }];
}

function linkKid(annotation: PDFObject | undefined, { document, page }: Place): readonly Kid[] {
  if (!(annotation instanceof PDFRef)) throw new Error("The tree names an annotation that is not an object.");
  const on = page ?? document.getPages().findIndex(({ node }) => node.Annots()?.asArray().includes(annotation));
  return [{ kind: "link", page: on, annotation }];
}
