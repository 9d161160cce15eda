import { type PDFDocument, PDFName } from "@cantoo/pdf-lib";

/** Lets the Tab key follow the tags on every page (PDF/UA-1 7.18.3). */
export function tabThroughTags(pdf: PDFDocument): void {
  for (const { node } of pdf.getPages()) node.set(PDFName.of("Tabs"), PDFName.of("S"));
}
