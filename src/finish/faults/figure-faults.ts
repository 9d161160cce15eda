import type { Box } from "../box.ts";
import type { Unit } from "../content/page-content.ts";
import type { PdfFault } from "../pdf-fault.ts";
import { contentIn } from "../tree/leaves-in.ts";
import type { PaintedPages } from "../tree/painted.ts";
import type { Tag } from "../tree/tag.ts";
import { tagsIn } from "../tree/tags-in.ts";
import { hasAlternative } from "../tree/tidy-figures.ts";
import { glanceAt } from "./glance-at.ts";
import { sidesBeyond } from "./sides-beyond.ts";

/** Gives the figures that are cut by the edge of a page or of a box, and those that say nothing to who does not see them. */
export function figureFaults(tree: Tag, { pages, painted }: PaintedPages): readonly PdfFault[] {
  return tagsIn(tree).flatMap((figure): readonly PdfFault[] => {
    if (figure.type !== "Figure") return [];
    const content = contentIn(figure);
    const page = content[0]?.page ?? 0;
    if (!hasAlternative(figure)) return [{ fault: "figure-without-alternative", page: page + 1 }];
    const isCut = content.some(
      (kid) => kid.page !== page || (painted(kid) ?? []).some((unit) => isCutOff(unit, pages[kid.page]?.body)),
    );
    return isCut ? [{ fault: "cut-figure", page: page + 1, alternative: glanceAt(figure.alt ?? "") }] : [];
  });
}

/**
 * A line may leave the area of its own drawing: a browser writes one clip for that area and a box around it. Text and pictures may
 * leave nothing, and what is drawn not the body of the page.
 */
function isCutOff({ kind, reach, clip }: Unit, body: Box | undefined): boolean {
  const isWhole = kind === "text" || kind === "image";
  return sidesBeyond(reach, clip).some((side) => isWhole || isAtEdge(clip, body, side));
}

function isAtEdge(clip: Box, body: Box | undefined, side: keyof Box): boolean {
  return body !== undefined && Math.abs(clip[side] - body[side]) < 1; // point
}
