import type { PdfFault } from "../pdf-fault.ts";
import { contentIn } from "../tree/leaves-in.ts";
import type { Painted } from "../tree/painted.ts";
import type { Tag } from "../tree/tag.ts";
import { tagsIn } from "../tree/tags-in.ts";
import { textIn } from "../tree/text-in.ts";
import { glanceAt } from "./glance-at.ts";

/** Gives the headings that go more than one level deeper than the one before them; the first must be H1 (PDF/UA-1 7.4.2). */
export function skippedHeadings(tree: Tag, painted: Painted): readonly PdfFault[] {
  const headings = tagsIn(tree).filter(({ type }) => levelOf(type) > 0);
  const skipped = headings.filter(({ type }, place) => levelOf(type) > levelOf(headings[place - 1]?.type ?? "") + 1);
  return skipped.map((heading) => ({
    fault: "skipped-heading",
    page: (contentIn(heading)[0]?.page ?? 0) + 1,
    text: glanceAt(textIn(heading, painted)),
  }));
}

/** Gives 1 to 6 for H1 to H6, and 0 for what is no such heading. */
function levelOf(type: string): number {
  return Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
}
