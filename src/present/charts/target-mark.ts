import type { Inks } from "./inks.ts";

type Point = { readonly x: number; readonly y: number };

/** Draws the mark of a target to date: a line across a bar or arc, with a light edge that keeps it apart from the fill. */
export function targetMark(ctx: CanvasRenderingContext2D, from: Point, to: Point, inks: Inks): void {
  for (const [colour, width] of [
    [inks.paper, 7],
    [inks.target, 4],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(from.x, from.y);
    ctx.lineTo(to.x, to.y);
    ctx.stroke();
  }
}
