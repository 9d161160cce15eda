import { isTagOf } from "./is-tag-of.ts";
import type { Painted } from "./painted.ts";
import type { Kid, Tag } from "./tag.ts";
import { isHeading } from "./tag-types.ts";
import { tagsIn } from "./tags-in.ts";
import { textIn } from "./text-in.ts";
import { withKids } from "./with-kids.ts";

/** Makes of the list after the heading with this title the table of contents (ISO 32000-1 14.8.4.2). */
export function shapeContents(tree: Tag, title: string, painted: Painted): Tag {
  const list = contentsList(tree, title, painted);
  return list === undefined ? tree : replaced(tree, list);
}

function contentsList(tree: Tag, title: string, painted: Painted): Tag | undefined {
  const stops = tagsIn(tree).filter(({ type }) => isHeading(type) || type === "L" || type === "TOC");
  const heading = stops.findIndex((tag) => isHeading(tag.type) && textIn(tag, painted) === title);
  const next = heading === -1 ? undefined : stops[heading + 1];
  return next?.type === "L" ? next : undefined;
}

function replaced(tag: Tag, list: Tag): Tag {
  if (tag === list) return contentsOf(list);
  return withKids(
    tag,
    tag.kids.map((kid) => (kid.kind === "tag" ? replaced(kid, list) : kid)),
  );
}

function contentsOf({ listNumbering: _, ...list }: Tag): Tag {
  return { ...list, type: "TOC", kids: list.kids.map((kid) => (isTagOf("LI", kid) ? entryOf(kid) : kid)) };
}

/** Puts the link and the page number of a chapter in a reference, and the parts of the chapter in contents of their own. */
function entryOf(item: Tag): Tag {
  const kids = item.kids.flatMap((kid) => (isTagOf("LBody", kid) ? kid.kids : [kid]));
  const labels = kids.filter((kid) => isTagOf("Lbl", kid));
  const parts = kids.filter((kid) => isTagOf("L", kid)).map(contentsOf);
  const line = kids.filter((kid) => !isTagOf("Lbl", kid) && !isTagOf("L", kid));
  return { ...item, type: "TOCI", kids: [...labels, ...referenceOf(line), ...parts] };
}

function referenceOf(kids: readonly Kid[]): readonly Tag[] {
  if (kids.length === 0) return [];
  const refers = kids.some((kid) => kid.kind === "tag" && tagsIn(kid).some(({ type }) => type === "Link"));
  return [{ kind: "tag", type: refers ? "Reference" : "P", kids }];
}
