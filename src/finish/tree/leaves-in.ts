import type { ContentKid, Kid, LinkKid } from "./tag.ts";

/** Gives the content and the link rectangles of a tag and all in it, in reading order. */
export function leavesIn(kid: Kid): (ContentKid | LinkKid)[] {
  const leaves: (ContentKid | LinkKid)[] = [];
  collect(kid, leaves);
  return leaves;
}

/** Gives only the content. */
export function contentIn(kid: Kid): ContentKid[] {
  return leavesIn(kid).filter((leaf) => leaf.kind === "content");
}

/** Gives only the link rectangles. */
export function linksIn(kid: Kid): LinkKid[] {
  return leavesIn(kid).filter((leaf) => leaf.kind === "link");
}

// One list for the whole walk: joining lists at each level makes deep trees slow.
function collect(kid: Kid, leaves: (ContentKid | LinkKid)[]): void {
  if (kid.kind === "tag") for (const inner of kid.kids) collect(inner, leaves);
  else leaves.push(kid);
}
