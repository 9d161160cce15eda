import type { Unit } from "../content/page-content.ts";
import type { Painted } from "./painted.ts";
import type { Kid, Tag } from "./tag.ts";
import { withKids } from "./with-kids.ts";

/** What is drawn in these is the content itself. */
const drawings = new Set(["Figure", "Formula", "Lbl"]);

/** Takes backgrounds and borders out of the tree: browsers tag them as content of what they lie behind. */
export function dropBackgrounds(tag: Tag, painted: Painted): Tag {
  if (drawings.has(tag.type)) return withoutEmptyPieces(tag, painted);
  const kept = tag.kids.filter((kid) => !isBackground(kid, painted));
  return withKids(
    tag,
    kept.map((kid) => (kid.kind === "tag" ? dropBackgrounds(kid, painted) : kid)),
  );
}

/** A number that moves to the next page with its item leaves a piece on this one in which nothing is painted. */
function withoutEmptyPieces(tag: Tag, painted: Painted): Tag {
  const kept = tag.kids.filter((kid) => kid.kind !== "content" || painted(kid)?.length !== 0);
  return kept.length === 0 ? tag : withKids(tag, kept);
}

function isBackground(kid: Kid, painted: Painted): boolean {
  return kid.kind === "content" && (painted(kid)?.every(isDecoration) ?? false);
}

function isDecoration({ kind }: Unit): boolean {
  return kind === "path" || kind === "image" || kind === "shading";
}
