import type { Colour } from "../../domain/traffic-light.ts";

type Place = { readonly x: number; readonly y: number; readonly size: number; readonly colour: string };

/** Draws the shape of a traffic light around a middle, as elsewhere on the page: who sees no colours knows it by this. */
export function lightShape(ctx: CanvasRenderingContext2D, light: Colour, { x, y, size, colour }: Place): void {
  const half = size / 2;
  ctx.fillStyle = colour;
  ctx.strokeStyle = colour;
  ctx.beginPath();
  if (light === "green") ctx.arc(x, y, half, 0, 2 * Math.PI);
  else if (light === "grey") ctx.arc(x, y, half - 1, 0, 2 * Math.PI);
  else
    corners[light].forEach(([across, down], index) => {
      if (index === 0) ctx.moveTo(x + across * half, y + down * half);
      else ctx.lineTo(x + across * half, y + down * half);
    });
  ctx.closePath();
  if (light !== "grey") ctx.fill();
  else {
    ctx.lineWidth = 2;
    ctx.stroke();
  }
}

const side = 0.42;
const corners: Readonly<Record<"orange" | "red", readonly (readonly [across: number, down: number])[]>> = {
  orange: [
    [0, -1],
    [1.1, 0.9],
    [-1.1, 0.9],
  ],
  red: [
    [-side, -1],
    [side, -1],
    [1, -side],
    [1, side],
    [side, 1],
    [-side, 1],
    [-1, side],
    [-1, -side],
  ],
};
