import { mapTags } from "./map-tags.ts";
import type { Tag } from "./tag.ts";
import { isCell } from "./tag-types.ts";
import { withKids } from "./with-kids.ts";

/** Leaves out tags without content. Cells stay: without them the next cell would stand under the wrong head. */
export function dropEmpty(tree: Tag): Tag {
  return mapTags(tree, (tag) =>
    withKids(
      tag,
      tag.kids.filter((kid) => kid.kind !== "tag" || kid.kids.length > 0 || isCell(kid.type)),
    ),
  );
}
