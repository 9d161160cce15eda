import { chartFont } from "./palette.ts";

export type TextStyle = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
};

/** Writes a text on a chart in the font of the site; y is the line the letters stand on. */
export function write(ctx: CanvasRenderingContext2D, text: string, style: TextStyle): void {
  ctx.font = `${style.weight} ${style.size}px ${chartFont}`;
  ctx.fillStyle = style.colour;
  ctx.textAlign = style.align ?? "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(text, style.x, style.y);
}
