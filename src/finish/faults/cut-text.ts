import type { PageContent, Unit } from "../content/page-content.ts";
import type { PdfFault } from "../pdf-fault.ts";
import { contentIn } from "../tree/leaves-in.ts";
import type { Tag } from "../tree/tag.ts";
import { tagsIn } from "../tree/tags-in.ts";
import { textLine } from "../tree/text-line.ts";
import { glanceAt } from "./glance-at.ts";
import { sidesBeyond } from "./sides-beyond.ts";

/** Gives for each page the tagged text that is cut off; that of a figure is judged with the rest of it. */
export function cutText(tree: Tag, pages: readonly PageContent[]): readonly PdfFault[] {
  const inFigures = new Set(
    tagsIn(tree)
      .filter(({ type }) => type === "Figure")
      .flatMap(contentIn)
      .map(({ page, mcid }) => `${page}#${mcid}`),
  );
  return pages.flatMap(({ units }, page) => {
    const text = textLine(units.filter((unit) => isCut(unit) && !inFigures.has(`${page}#${unit.mcid}`)));
    return text === "" ? [] : [{ fault: "cut-text", page: page + 1, text: glanceAt(text) }];
  });
}

function isCut({ kind, mcid, reach, clip }: Unit): boolean {
  return kind === "text" && mcid !== undefined && sidesBeyond(reach, clip).length > 0;
}
