import type { FinishOrder } from "../finish-order.ts";
import type { PdfFault } from "../pdf-fault.ts";
import type { FinishedTree } from "../tree/finish-tree.ts";
import type { PaintedPages } from "../tree/painted.ts";
import type { Links } from "../tree/read-links.ts";
import { cutText } from "./cut-text.ts";
import { figureFaults } from "./figure-faults.ts";
import { letterFaults } from "./letter-faults.ts";
import { linkFaults } from "./link-faults.ts";
import { lostContent } from "./lost-content.ts";
import { lostText } from "./lost-text.ts";
import { otherText } from "./other-text.ts";
import { shrunk } from "./shrunk.ts";
import { skippedHeadings } from "./skipped-headings.ts";
import { tableFaults } from "./table-faults.ts";

/** Gives everything a reader would miss or see otherwise than was meant. */
export function pdfFaults(
  finished: FinishedTree,
  { pages, painted, links }: PaintedPages & { readonly links: Links },
  { fonts, text }: Pick<FinishOrder, "fonts" | "text">,
): readonly PdfFault[] {
  const { tree } = finished;
  return [
    ...lostText(finished, pages),
    ...lostContent(tree, { pages, painted, links }),
    ...otherText(tree, painted, text),
    ...cutText(tree, pages),
    ...shrunk(pages),
    ...letterFaults(pages, fonts),
    ...skippedHeadings(tree, painted),
    ...linkFaults(tree, links, painted),
    ...figureFaults(tree, { pages, painted }),
    ...tableFaults(tree, painted),
  ];
}
