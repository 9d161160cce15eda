import type { PDFRef } from "@cantoo/pdf-lib";
import type { ContentsWords, FinishOrder } from "../finish-order.ts";
import { linksIn } from "./leaves-in.ts";
import type { Painted } from "./painted.ts";
import type { Link, Links } from "./read-links.ts";
import type { Tag } from "./tag.ts";
import { tagsIn } from "./tags-in.ts";
import { textIn } from "./text-in.ts";

/** Gives for each link rectangle what a screen reader says of it: its text, else that of its picture, else its address (PDF/UA-1 7.18.5). */
export function linkTexts(
  tree: Tag,
  { links, painted }: { readonly links: Links; readonly painted: Painted },
  { contents }: Pick<FinishOrder, "contents">,
): ReadonlyMap<PDFRef, string> {
  const inContents = new Set(
    tagsIn(tree)
      .filter(({ type }) => type === "TOC")
      .flatMap((toc) => tagsIn(toc)),
  );
  const owners = tagsIn(tree).filter(({ kids }) => kids.some(({ kind }) => kind === "link"));
  return new Map(
    owners.flatMap((owner) =>
      linksIn(owner).flatMap(({ annotation }) => {
        const link = links.get(annotation);
        if (link === undefined) return [];
        const text = textIn(owner, painted) || alternativeIn(owner) || addressOf(link);
        return [[annotation, contents && inContents.has(owner) ? withPage(text, link, contents) : text] as const];
      }),
    ),
  );
}

function alternativeIn(owner: Tag): string {
  return tagsIn(owner)
    .flatMap(({ alt }) => alt ?? [])
    .join(" ");
}

function addressOf({ goal }: Link): string {
  return goal.kind === "address" ? goal.address : "";
}

function withPage(text: string, { goal }: Link, { pageWord }: ContentsWords): string {
  return goal.kind === "place" && goal.page !== undefined ? `${text}, ${pageWord} ${goal.page + 1}` : text;
}
