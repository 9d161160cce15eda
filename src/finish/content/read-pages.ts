import type { PDFDocument, PDFPage } from "@cantoo/pdf-lib";
import type { Box } from "../box.ts";
import { bodyArea } from "./body-area.ts";
import type { PageContent } from "./page-content.ts";
import { resourceReader } from "./resources.ts";
import { scanContent } from "./scan-content.ts";
import { unpackedStream } from "./unpacked-stream.ts";

/** Reads what a browser painted on each page. Throws when a page is not as a browser writes it. */
export function readPages(pdf: PDFDocument): readonly PageContent[] {
  const resourcesOf = resourceReader();
  return pdf.getPages().map((page) => {
    const bytes = unpackedStream(page.node.Contents());
    const sheet = sheetOf(page);
    const { units, marks } = scanContent({ bytes, resources: resourcesOf(page.node.Resources()), sheet });
    return { bytes, sheet, body: bodyArea(units), units, marks };
  });
}

function sheetOf(page: PDFPage): Box {
  const { x, y, width, height } = page.getMediaBox();
  return { left: x, bottom: y, right: x + width, top: y + height };
}
