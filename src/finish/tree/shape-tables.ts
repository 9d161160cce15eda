import { isTagOf } from "./is-tag-of.ts";
import { mapTags } from "./map-tags.ts";
import type { Kid, Tag } from "./tag.ts";
import { withKids } from "./with-kids.ts";

/**
 * Gives a table its parts where they are known: a browser leaves out `<tbody>`, unless `role="group"` makes it a Div. Rows outside of
 * it then form parts too (ISO 32000-1 14.8.4.3.4).
 */
export function shapeTables(tree: Tag): Tag {
  return mapTags(tree, (tag) =>
    tag.type === "Table" && tag.kids.some(isRows) ? withKids(tag, inParts(tag.kids)) : tag,
  );
}

function inParts(kids: readonly Kid[]): readonly Kid[] {
  const parts: Kid[] = [];
  let rows: Kid[] = [];
  const endPart = () => {
    if (rows.length > 0) parts.push({ kind: "tag", type: "TBody", kids: rows });
    rows = [];
  };
  for (const kid of kids) {
    if (isTagOf("TR", kid)) {
      rows.push(kid);
      continue;
    }
    endPart();
    parts.push(partOf(kid));
  }
  endPart();
  return parts;
}

function partOf(kid: Kid): Kid {
  return isRows(kid) ? { ...kid, type: "TBody" } : kid;
}

function isRows(kid: Kid): kid is Tag {
  return isTagOf("Div", kid) && kid.kids.length > 0 && kid.kids.every((inner) => isTagOf("TR", inner));
}
