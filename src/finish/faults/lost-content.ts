import type { PdfFault } from "../pdf-fault.ts";
import { contentIn, linksIn } from "../tree/leaves-in.ts";
import type { PaintedPages } from "../tree/painted.ts";
import type { Links } from "../tree/read-links.ts";
import type { Tag } from "../tree/tag.ts";

/** Gives the pages of which a part cannot be reached from the tags: content that is not where they name it, or a link that no tag holds. */
export function lostContent(
  tree: Tag,
  { pages, painted, links }: PaintedPages & { readonly links: Links },
): readonly PdfFault[] {
  const held = new Set(linksIn(tree).map(({ annotation }) => annotation));
  const lost = [
    ...contentIn(tree).flatMap((content) => (painted(content) === undefined ? content.page : [])),
    ...pages.flatMap(({ units }, page) => (units.some(({ formMarks }) => formMarks > 0) ? page : [])),
    ...[...links].flatMap(([annotation, { page }]) => (held.has(annotation) ? [] : page)),
  ];
  const sorted = [...new Set(lost)].sort((one, other) => one - other);
  return sorted.map((page) => ({ fault: "lost-content", page: page + 1 }));
}
