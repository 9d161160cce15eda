import type { LetterStyle } from "./text-width.ts";

/** The font of every text in a chart; without the quotes Chart.js cannot read a name with a digit. */
export const chartFont = '"Source Sans 3"';

/** The letters of charts: 16 in a drawing of 360 wide is still 11 pixels on the smallest phone. */
export const letters = {
  plain: { size: 16, weight: 400 },
  name: { size: 16, weight: 600 },
  figure: { size: 16, weight: 700 },
} as const satisfies Readonly<Record<string, LetterStyle>>;

export type TextPlace = LetterStyle & {
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  readonly align?: CanvasTextAlign;
};

/** Writes a text on a chart in the font of the site; y is the line the letters stand on. */
export function write(ctx: CanvasRenderingContext2D, text: string, place: TextPlace): void {
  ctx.font = `${place.weight} ${place.size}px ${chartFont}`;
  ctx.fillStyle = place.colour;
  ctx.textAlign = place.align ?? "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(text, place.x, place.y);
}
