import type { Chart } from "chart.js";
import type { Inks } from "./inks.ts";
import { textWidth } from "./text-width.ts";
import type { TrendMark } from "./trend.ts";
import { letters, write } from "./write.ts";

/** A mark with its line at x, its text from `start` to `end`, on a level above the chart; 0 is the lowest. */
export type PlacedMark = TrendMark & {
  readonly x: number;
  readonly start: number;
  readonly end: number;
  readonly level: number;
};

const levelHeight = 22;

/**
 * Gives each mark a place for its text right of its line, or left of it at the edge of the drawing.
 * Of two that would stand in each other the earlier one stands higher: its line then passes left of the later text.
 */
export function placedMarks(marks: readonly TrendMark[], xOf: (at: number) => number, width: number): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const mark of marks.toSorted((a, b) => b.at - a.at)) {
    const x = xOf(mark.at);
    const long = textWidth(mark.text, letters.plain);
    const start = x + 5 + long <= width ? x + 5 : Math.max(0, x - 5 - long);
    const end = start + long;
    const taken = placed.filter((one) => one.start < end + 8 && start < one.end + 8).map(({ level }) => level);
    placed.push({ ...mark, x, start, end, level: Math.max(-1, ...taken) + 1 });
  }
  return placed;
}

/** Gives the height that the texts of marks need above the chart. */
export function marksHeight(placed: readonly PlacedMark[]): number {
  return levelHeight * (Math.max(-1, ...placed.map(({ level }) => level)) + 1);
}

/** Draws a standing line for each mark, with its text above the chart. */
export function drawMarks({ ctx, chartArea }: Chart, placed: readonly PlacedMark[], inks: Inks): void {
  for (const { x, start, text, level } of placed) {
    const foot = chartArea.top - 6 - level * levelHeight;
    ctx.strokeStyle = inks.quiet;
    ctx.lineWidth = 1;
    ctx.beginPath();
    ctx.moveTo(x, foot - 14);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    write(ctx, text, { ...letters.plain, x: start, y: foot - 2, colour: inks.text, align: "left" });
  }
}
