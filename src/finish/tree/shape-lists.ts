import { isTagOf } from "./is-tag-of.ts";
import { mapTags } from "./map-tags.ts";
import { type Painted, unitsIn } from "./painted.ts";
import type { Kid, Tag } from "./tag.ts";
import { withKids } from "./with-kids.ts";

/** Gives every list its items, and every item one body beside its bullet or number (ISO 32000-1 14.8.4.3.3). */
export function shapeLists(tree: Tag, painted: Painted): Tag {
  return mapTags(tree, (tag) => {
    if (tag.type === "L") return withKids(tag, tag.kids.map(itemOf));
    if (tag.type === "Lbl") return labelOf(tag, painted);
    return tag.type === "LI" ? withParts(tag) : tag;
  });
}

function itemOf(kid: Kid): Kid {
  if (kid.kind !== "tag") return withParts({ kind: "tag", type: "LI", kids: [kid] });
  if (kid.type === "LI" || kid.type === "Caption") return kid;
  if (kid.type === "NonStruct") return withParts({ ...kid, type: "LI" });
  return withParts({ kind: "tag", type: "LI", kids: [kid] });
}

function withParts(item: Tag): Tag {
  const labels = item.kids.filter((kid) => isTagOf("Lbl", kid));
  const rest = item.kids.filter((kid) => !isTagOf("Lbl", kid));
  const [only, second] = rest;
  if (only === undefined || (second === undefined && isTagOf("LBody", only))) return item;
  return { ...item, kids: [...labels, { kind: "tag", type: "LBody", kids: rest }] };
}

/** A bullet is drawn as a path; this gives it the sign that a reader can copy. */
function labelOf(label: Tag, painted: Painted): Tag {
  const units = unitsIn(label, painted);
  const drawn = units.length > 0 && units.every(({ kind }) => kind === "path");
  return drawn ? { ...label, actualText: "•" } : label;
}
