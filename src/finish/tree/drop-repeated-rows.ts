import { contentIn } from "./leaves-in.ts";
import { mapTags } from "./map-tags.ts";
import type { Painted } from "./painted.ts";
import type { Tag } from "./tag.ts";
import { textIn } from "./text-in.ts";
import { withKids } from "./with-kids.ts";

/** Takes a row of a table out of the tree where it is printed again: its head and its foot stand on every page that it is on. */
export function dropRepeatedRows(tree: Tag, painted: Painted): Tag {
  return mapTags(tree, (tag) => {
    const [first, ...others] = tag.type === "TR" ? pagesOf(tag).map((page) => onPage(tag, page)) : [];
    if (first === undefined || others.length === 0) return tag;
    const text = textIn(first, painted);
    return text !== "" && others.every((other) => textIn(other, painted) === text) ? first : tag;
  });
}

function pagesOf(row: Tag): readonly number[] {
  return [...new Set(contentIn(row).map(({ page }) => page))].sort((one, other) => one - other);
}

/** Gives a tag with only what is painted on this page; where links can be clicked stays. */
function onPage(tag: Tag, page: number): Tag {
  const kept = tag.kids.filter((kid) => kid.kind !== "content" || kid.page === page);
  return withKids(
    tag,
    kept.map((kid) => (kid.kind === "tag" ? onPage(kid, page) : kid)),
  );
}
