import { mapTags } from "./map-tags.ts";
import type { Tag } from "./tag.ts";

/** Makes every tag that holds the rectangle of a link a Link (PDF/UA-1 7.18.5). */
export function nameLinks(tree: Tag): Tag {
  return mapTags(tree, (tag) => {
    const holdsLink = tag.kids.some(({ kind }) => kind === "link");
    return holdsLink && tag.type !== "Link" ? { ...tag, type: "Link" } : tag;
  });
}
