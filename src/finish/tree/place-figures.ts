import type { Box } from "../box.ts";
import { contentIn } from "./leaves-in.ts";
import { mapTags } from "./map-tags.ts";
import type { Painted } from "./painted.ts";
import type { Kid, Tag } from "./tag.ts";
import { holds } from "./tag-types.ts";
import { withKids } from "./with-kids.ts";

/** Tells of every figure where it stands on its first page, and whether in a line of text or on its own. */
export function placeFigures(tree: Tag, painted: Painted): Tag {
  return mapTags(tree, (parent) =>
    withKids(
      parent,
      parent.kids.map((kid) => placed(kid, parent, painted)),
    ),
  );
}

function placed(kid: Kid, parent: Tag, painted: Painted): Kid {
  if (kid.kind !== "tag" || kid.type !== "Figure") return kid;
  const box = boxOf(kid, painted);
  const placement = holds(parent.type) === "blocks" ? "block" : "inline";
  return box === undefined ? kid : { ...kid, figure: { box, placement } };
}

function boxOf(figure: Tag, painted: Painted): Box | undefined {
  const content = contentIn(figure);
  const onFirst = content.filter(({ page }) => page === content[0]?.page);
  const boxes = onFirst.flatMap((kid) => painted(kid) ?? []).flatMap(({ box }) => box ?? []);
  if (boxes.length === 0) return undefined;
  return {
    left: rounded(Math.min(...boxes.map(({ left }) => left))),
    bottom: rounded(Math.min(...boxes.map(({ bottom }) => bottom))),
    right: rounded(Math.max(...boxes.map(({ right }) => right))),
    top: rounded(Math.max(...boxes.map(({ top }) => top))),
  };
}

/** A hundredth of a point is finer than any printer. */
function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}
