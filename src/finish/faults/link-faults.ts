import type { PdfFault } from "../pdf-fault.ts";
import { leavesIn } from "../tree/leaves-in.ts";
import type { Painted } from "../tree/painted.ts";
import type { Link, Links } from "../tree/read-links.ts";
import type { Tag } from "../tree/tag.ts";
import { tagsIn } from "../tree/tags-in.ts";
import { textIn } from "../tree/text-in.ts";
import { glanceAt } from "./glance-at.ts";

/** Gives the links that go nowhere, or where no reader should go: a browser writes no rectangle for a link to a place that is not there. */
export function linkFaults(tree: Tag, links: Links, painted: Painted): readonly PdfFault[] {
  const broken = tagsIn(tree).filter((tag) => tag.type === "Link" && !goesSomewhere(tag, links));
  return broken.map((tag) => ({
    fault: "link-without-destination",
    page: (leavesIn(tag)[0]?.page ?? 0) + 1,
    text: glanceAt(textIn(tag, painted)),
  }));
}

function goesSomewhere(tag: Tag, links: Links): boolean {
  const rectangles = leavesIn(tag).filter((leaf) => leaf.kind === "link");
  return rectangles.length > 0 && rectangles.every(({ annotation }) => isReachable(links.get(annotation)));
}

function isReachable(link: Link | undefined): boolean {
  if (link === undefined) return false;
  return link.goal.kind === "address" ? isSafe(link.goal.address) : link.goal.page !== undefined;
}

/** A site, mail or a telephone: no script, and no file of the machine that printed it. */
function isSafe(address: string): boolean {
  return /^(https?|mailto|tel):./i.test(address);
}
