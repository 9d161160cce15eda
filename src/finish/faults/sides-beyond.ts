import type { Box } from "../box.ts";

/** Gives the sides on which a box leaves an area, by more than the half of a line that lies outside of its shape. */
export function sidesBeyond(box: Box, area: Box): readonly (keyof Box)[] {
  const distances = {
    left: area.left - box.left,
    bottom: area.bottom - box.bottom,
    right: box.right - area.right,
    top: box.top - area.top,
  };
  return sides.filter((side) => distances[side] > tolerance);
}

const sides = ["left", "bottom", "right", "top"] as const;

/** In points. */
const tolerance = 1;
