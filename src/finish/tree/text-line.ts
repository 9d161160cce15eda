import type { Box } from "../box.ts";
import type { Unit } from "../content/page-content.ts";

/** Gives the text of what is painted as one line: soft hyphens out, also where one ends a line and is seen, and white space joined. */
export function textLine(units: readonly Unit[]): string {
  const texts = units.filter(({ text }) => text !== "");
  return texts
    .map((unit, place) => spaceBefore(texts[place - 1], unit) + unit.text)
    .join("")
    .replace(/\u00ad[-\u2010] /g, "")
    .replaceAll("\u00ad", "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Gives the space that a browser does not paint where a line ends, or between cells. */
function spaceBefore(before: Unit | undefined, unit: Unit): string {
  return before !== undefined && isRightAfter(before.reach, unit.reach) ? "" : " ";
}

function isRightAfter(before: Box, after: Box): boolean {
  const middle = (after.bottom + after.top) / 2;
  return before.bottom < middle && middle < before.top && after.left - before.right < 1; // point; a space is three
}
