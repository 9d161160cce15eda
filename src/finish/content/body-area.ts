import type { Box } from "../box.ts";
import type { Unit } from "./page-content.ts";

/**
 * Gives the area of a page within its margins: browsers clip the body to it, and running headers and footers not. A page without any
 * tagged content has none.
 */
export function bodyArea(units: readonly Unit[]): Box | undefined {
  const clips = units.filter(({ mcid }) => mcid !== undefined).map(({ clip }) => clip);
  return clips.reduce<Box | undefined>((largest, clip) => (areaOf(clip) > areaOf(largest) ? clip : largest), undefined);
}

function areaOf(box: Box | undefined): number {
  return box === undefined ? -1 : (box.right - box.left) * (box.top - box.bottom);
}
