import { createCanvas } from "@napi-rs/canvas";
import type { ChartView } from "../../../src/present/charts/chart-view.ts";
import { type ChartDrawer, createChartDrawer } from "../../../src/publish/draw-chart.ts";
import { sourceSansFiles } from "../../../src/publish/font-files.ts";

/** Charts as they are drawn for the page, taken apart again: what is measured here is what a reader sees. */

/** A drawing with its size; a trend has two. */
export type Drawn = { readonly width: number; readonly height: number; readonly svg: string };

/** A text with the edges of its letters, measured in the font of the site. */
export type DrawnText = {
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

let drawer: Promise<ChartDrawer> | undefined;

/** Draws a chart, wide form first. */
export async function drawn(view: ChartView): Promise<Drawn[]> {
  drawer ??= createChartDrawer(sourceSansFiles());
  const html = (await drawer).draw(view.drawing);
  return [...html.matchAll(/<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"[\s\S]*?<\/svg>/g)].map(
    ([svg, width, height]) => ({ svg, width: Number(width), height: Number(height) }),
  );
}

/** Lists the texts of a drawing. */
export function textsOf(svg: string): DrawnText[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", escaped = ""]) => {
    const text = escaped.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    const [size, x, y] = ["font-size", "x", "y"].map((name) => numberIn(attributes, name)) as [number, number, number];
    const [across = 0, down = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? "0 0").split(" ").map(Number);
    const weight = /font-weight="(\d+)"/.exec(attributes)?.[1] ?? "400";
    const width = measured(text, `${weight} ${size}px "Source Sans 3"`);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const left = x + across - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
    const line = y + down;
    const colour = valueIn(attributes, "fill");
    return { text, size, colour, left, right: left + width, top: line - 0.7 * size, bottom: line + 0.22 * size };
  });
}

const context = createCanvas(1, 1).getContext("2d");

/** Gives the width of a text in a font, as the canvas measures it. */
export function measured(text: string, font: string): number {
  context.font = font;
  return context.measureText(text).width;
}

/** A path of a drawing: its paint, and the corners it goes through. */
export type DrawnPath = {
  readonly fill: string;
  readonly stroke: string;
  readonly dashes: string;
  readonly d: string;
  readonly points: readonly (readonly [x: number, y: number])[];
};

/** Lists the paths of a drawing in the order in which they are painted. */
export function pathsOf(svg: string): DrawnPath[] {
  return [...svg.matchAll(/<path([^>]*)\/>/g)].map(([, attributes = ""]) => {
    const d = valueIn(attributes, "d");
    const numbers = [...d.matchAll(/-?[\d.]+/g)].map(Number);
    const points = numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : []));
    const [fill, stroke, dashes] = ["fill", "stroke", "stroke-dasharray"].map((name) => valueIn(attributes, name));
    return { fill: fill ?? "", stroke: stroke ?? "", dashes: dashes ?? "", d, points };
  });
}

/** Gives the width of what a path goes round. */
export function widthOf({ points }: DrawnPath): number {
  const xs = points.map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

function valueIn(attributes: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function numberIn(attributes: string, name: string): number {
  return Number(valueIn(attributes, name));
}
