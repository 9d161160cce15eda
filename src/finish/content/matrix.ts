import type { Box } from "../box.ts";

/** How a coordinate system lies in another one: the six numbers of `cm` and `Tm`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Gives the matrix that does the inner one first and then the outer one. */
export function multiplied(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** Gives the smallest upright box around a box that is turned, moved or stretched. */
export function boxThrough([a, b, c, d, e, f]: Matrix, { left, bottom, right, top }: Box): Box {
  return {
    left: e + Math.min(a * left, a * right) + Math.min(c * bottom, c * top),
    right: e + Math.max(a * left, a * right) + Math.max(c * bottom, c * top),
    bottom: f + Math.min(b * left, b * right) + Math.min(d * bottom, d * top),
    top: f + Math.max(b * left, b * right) + Math.max(d * bottom, d * top),
  };
}

/** Gives how many times as long a line becomes; the mean when that depends on its direction. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}
