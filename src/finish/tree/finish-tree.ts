import type { Artifact } from "../artifact.ts";
import type { PageContent } from "../content/page-content.ts";
import type { FinishOrder } from "../finish-order.ts";
import { dropBackgrounds } from "./drop-backgrounds.ts";
import { dropEmpty } from "./drop-empty.ts";
import { dropRepeatedRows } from "./drop-repeated-rows.ts";
import { contentIn } from "./leaves-in.ts";
import { nameHeaderCells } from "./name-header-cells.ts";
import { nameLinks } from "./name-links.ts";
import { nameRowGroups } from "./name-row-groups.ts";
import type { PaintedPages } from "./painted.ts";
import { placeFigures } from "./place-figures.ts";
import { settleLooseParts } from "./settle-loose-parts.ts";
import { shapeContents } from "./shape-contents.ts";
import { shapeLists } from "./shape-lists.ts";
import { shapeTables } from "./shape-tables.ts";
import type { Tag } from "./tag.ts";
import { tidyFigures } from "./tidy-figures.ts";

/** The tree as a screen reader should get it, and what is left out of it. */
export type FinishedTree = {
  readonly tree: Tag;
  /** By page, as what the marked content is painted that the tree does not name. */
  readonly artifacts: readonly ReadonlyMap<number, Artifact>[];
};

/** Makes of the tree that a browser printed one that meets PDF/UA-1. */
export function finishTree(
  printed: Tag,
  { pages, painted }: PaintedPages,
  { contents }: Pick<FinishOrder, "contents">,
): FinishedTree {
  const withoutBackgrounds = dropBackgrounds(tidyFigures(nameLinks(printed)), painted);
  const withoutRepeats = dropRepeatedRows(withoutBackgrounds, painted);
  const listed = shapeLists(dropEmpty(withoutRepeats), painted);
  const settled = settleLooseParts(contents ? shapeContents(listed, contents.title, painted) : listed);
  return {
    tree: nameHeaderCells(nameRowGroups(shapeTables(placeFigures(settled, painted)))),
    artifacts: artifactsOf(pages, { before: withoutBackgrounds, after: withoutRepeats }),
  };
}

function artifactsOf(
  pages: readonly PageContent[],
  { before, after }: { readonly before: Tag; readonly after: Tag },
): readonly ReadonlyMap<number, Artifact>[] {
  const [all, kept] = [namedIn(before, pages.length), namedIn(after, pages.length)];
  return pages.map(({ marks }, page) => {
    const left = marks.filter(({ mcid }) => !kept[page]?.has(mcid));
    return new Map(left.map(({ mcid }) => [mcid, all[page]?.has(mcid) ? "repeated" : "layout"]));
  });
}

/** Gives by page the marked content that a tree names. */
function namedIn(tree: Tag, pageCount: number): readonly ReadonlySet<number>[] {
  const named = Array.from({ length: pageCount }, () => new Set<number>());
  for (const { page, mcid } of contentIn(tree)) named[page]?.add(mcid);
  return named;
}
