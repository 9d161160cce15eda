import { mapTags } from "./map-tags.ts";
import type { Kid, Tag } from "./tag.ts";
import { withKids } from "./with-kids.ts";

/**
 * Makes a figure of every picture and of nothing else. What stands around a picture, its caption or a table becomes a group: a
 * screen reader reads the alternative of a figure instead of what is in it.
 */
export function tidyFigures(tree: Tag): Tag {
  return mapTags(tree, (tag) => {
    if (tag.type !== "Figure") return tag;
    if (hasAlternative(tag)) return withKids(tag, tag.kids.flatMap(contentOf));
    return isGroup(tag) ? { ...tag, type: "Div" } : tag;
  });
}

/** Tells whether a figure says in words what it shows. */
export function hasAlternative({ alt = "" }: Tag): boolean {
  return alt.trim() !== "";
}

/** A picture holds only what is painted; `<figure>` holds elements. */
function isGroup(figure: Tag): boolean {
  return figure.kids.some(({ kind }) => kind === "tag");
}

/** Gives what is painted of a part of a picture. A link in it stays: it can be clicked. */
function contentOf(kid: Kid): readonly Kid[] {
  if (kid.kind !== "tag") return [kid];
  const kids = kid.kids.flatMap(contentOf);
  return kid.type === "Link" ? [withKids(kid, kids)] : kids;
}
