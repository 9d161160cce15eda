import { type PDFArray, PDFDict, type PDFDocument, PDFName, PDFNull, PDFNumber, type PDFRef } from "@cantoo/pdf-lib";
import type { WrittenElements } from "./write-elements.ts";

/**
 * Numbers the pages and then the rectangles of links, and gives the list by which a reader finds the element of what it points at
 * (ISO 32000-1 14.7.4.4).
 */
export function writeParentTree(document: PDFDocument, { ofContent, ofLinks }: WrittenElements): PDFDict {
  const { context } = document;
  const pages = document.getPages();
  const parents: (PDFArray | PDFRef)[] = ofContent.map((elements) => arrayOf(elements, document));
  for (const [page, { node }] of pages.entries()) node.set(PDFName.of("StructParents"), PDFNumber.of(page));
  for (const [annotation, element] of ofLinks) {
    context.lookup(annotation, PDFDict).set(PDFName.of("StructParent"), PDFNumber.of(parents.length));
    parents.push(element);
  }
  return context.obj({ Nums: parents.flatMap((parent, number) => [number, parent]) });
}

/** Numbers that no element names are of artefacts. */
function arrayOf(elements: ReadonlyMap<number, PDFRef>, { context }: PDFDocument): PDFArray {
  const length = Math.max(-1, ...elements.keys()) + 1;
  return context.obj(Array.from({ length }, (_, mcid) => elements.get(mcid) ?? PDFNull));
}
