import type { Tag } from "./tag.ts";

/** Gives the tag and all tags in it, in reading order. */
export function tagsIn(tag: Tag): readonly Tag[] {
  const tags: Tag[] = [];
  collect(tag, tags);
  return tags;
}

// One list for the whole walk: joining lists at each level makes deep trees slow.
function collect(tag: Tag, tags: Tag[]): void {
  tags.push(tag);
  for (const kid of tag.kids) if (kid.kind === "tag") collect(kid, tags);
}
