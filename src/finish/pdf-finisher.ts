import { ParseSpeeds, PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { Artifact } from "./artifact.ts";
import { markArtifacts } from "./content/mark-artifacts.ts";
import type { PageContent, Unit } from "./content/page-content.ts";
import { readPages } from "./content/read-pages.ts";
import { profilesOf } from "./document/profiles-of.ts";
import { repacker } from "./document/repacker.ts";
import { pdfFaults } from "./faults/pdf-faults.ts";
import type { FinishOrder, Profile } from "./finish-order.ts";
import type { PdfFault } from "./pdf-fault.ts";
import { type FinishedTree, finishTree } from "./tree/finish-tree.ts";
import { linkTexts } from "./tree/link-texts.ts";
import { paintedOn } from "./tree/painted.ts";
import { readLinks } from "./tree/read-links.ts";
import { readTree } from "./tree/read-tree.ts";
import { writeOutline } from "./tree/write-outline.ts";
import { writeTree } from "./tree/write-tree.ts";

/** A PDF as it may be published, in each profile that was asked, or why it may not. */
export type FinishedPdf =
  | { readonly status: "valid"; readonly pdfs: ReadonlyMap<Profile, Uint8Array> }
  | { readonly status: "faulty"; readonly faults: readonly PdfFault[] };

/**
 * Makes of what the browser printed a PDF that meets PDF/UA-1 and PDF/A: bytes in, bytes out, the same bytes every time.
 * Throws when the bytes are no PDF of a browser.
 */
export type FinishPdf = (printed: Uint8Array, order: FinishOrder) => Promise<FinishedPdf>;

/** Gives a way to finish PDFs one after another, which is faster for those that have a large picture in common. */
export function pdfFinisher(): FinishPdf {
  const repack = repacker();
  return async (printed, order) => {
    const pdf = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
    const pages = readPages(pdf);
    const painted = paintedOn(pages);
    const links = readLinks(pdf);
    const finished = finishTree(readTree(pdf), { pages, painted }, order);
    const faults = pdfFaults(finished, { pages, painted, links }, order);
    if (faults.length > 0) return { status: "faulty", faults };
    writeContents(pdf, pages, finished);
    writeTree(pdf, finished.tree, linkTexts(finished.tree, { links, painted }, order));
    writeOutline(pdf, finished.tree, painted);
    return { status: "valid", pdfs: await profilesOf(pdf, order, repack) };
  };
}

function writeContents(pdf: PDFDocument, pages: readonly PageContent[], { artifacts }: FinishedTree): void {
  for (const [index, { node }] of pdf.getPages().entries()) {
    const content = pages[index] as PageContent;
    const marked = markArtifacts(content, {
      ofMark: (mcid) => artifacts[index]?.get(mcid),
      ofUnit: (unit) => artifactOf(unit, content),
    });
    node.set(PDFName.Contents, pdf.context.register(pdf.context.stream(marked)));
  }
}

/** Running headers and footers stand outside of the body; all else that is in no tag is decoration. */
function artifactOf({ kind, reach }: Unit, { body }: PageContent): Artifact {
  if (kind !== "text" || body === undefined) return "layout";
  const middle = (reach.bottom + reach.top) / 2;
  if (middle > body.top) return "header";
  return middle < body.bottom ? "footer" : "layout";
}
