import type { Tag } from "./tag.ts";
import { withKids } from "./with-kids.ts";

/** Gives the tree in which every tag is changed, the innermost first; what stays the same is shared with the old tree. */
export function mapTags(tag: Tag, change: (tag: Tag) => Tag): Tag {
  const kids = tag.kids.map((kid) => (kid.kind === "tag" ? mapTags(kid, change) : kid));
  return change(withKids(tag, kids));
}
