import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import type { Painted } from "./painted.ts";
import type { Tag } from "./tag.ts";
import { tagsIn } from "./tags-in.ts";
import { textIn } from "./text-in.ts";

/**
 * Gives each entry of the outline the text of its heading: a browser leaves out the space where a heading goes on on a next line. An
 * entry of an element that is no longer in the tree keeps its text and points at the page only.
 */
export function writeOutline({ catalog, context }: PDFDocument, tree: Tag, painted: Painted): void {
  const tags = new Map<PDFObject | undefined, Tag>(tagsIn(tree).map((tag) => [tag.printed, tag]));
  const walk = (object: PDFObject | undefined): void => {
    for (let entry = context.lookup(object); entry instanceof PDFDict; entry = entry.lookup(PDFName.of("Next"))) {
      const heading = entry.get(PDFName.of("SE"));
      writeEntry(entry, heading && tags.get(heading), painted);
      walk(entry.get(PDFName.of("First")));
    }
  };
  const outlines = catalog.lookup(PDFName.of("Outlines"));
  if (outlines instanceof PDFDict) walk(outlines.get(PDFName.of("First")));
}

function writeEntry(entry: PDFDict, heading: Tag | undefined, painted: Painted): void {
  if (heading === undefined) {
    entry.delete(PDFName.of("SE"));
    return;
  }
  const text = textIn(heading, painted);
  if (text !== "") entry.set(PDFName.of("Title"), PDFHexString.fromText(text));
}
