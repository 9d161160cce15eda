import { createCanvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";

/** A picture as its pixels: four numbers each. */
export type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

/** Gives the pixels of a PNG. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height) as Pixels;
}

const cellSize = 10;

/**
 * How far two pictures may differ, as a part of the pixels: another computer draws the edges of letters a little differently.
 * A tile of two by two cells is as large as a traffic light; tiles overlap, so that a light is never cut in pieces.
 */
const tolerance = { overall: 0.01, tile: 0.35 } as const;

/** Says where two pictures differ more than a little, overall or in one place; nothing when they are alike. */
export function differencesBetween(a: Pixels, b: Pixels): string[] {
  if (a.width !== b.width || a.height !== b.height)
    return [`${b.width} x ${b.height} pixels instead of ${a.width} x ${a.height}`];
  const { cells, columns, count } = differentPixels(a, b);
  const overall = count / (a.width * a.height);
  const tiles = cells.map((_, at) => tileAt(cells, columns, at) / (2 * cellSize) ** 2);
  const worst = tiles.indexOf(Math.max(...tiles));
  const place = `${(worst % columns) * cellSize}, ${Math.floor(worst / columns) * cellSize}`;
  return [
    ...(overall > tolerance.overall ? [`${(overall * 100).toFixed(2)}% of all pixels`] : []),
    ...((tiles[worst] ?? 0) > tolerance.tile ? [`most in the tile at ${place}`] : []),
  ];
}

type Difference = { readonly cells: readonly number[]; readonly columns: number; readonly count: number };

/** Counts the pixels that differ visibly, per cell from left to right and from top to bottom. */
function differentPixels(a: Pixels, b: Pixels): Difference {
  const { width, height } = a;
  const mask = new Uint8ClampedArray(width * height * 4);
  const count = pixelmatch(a.data, b.data, mask, width, height, { threshold: 0.1, diffMask: true });
  const columns = Math.ceil(width / cellSize);
  const cells = new Array<number>(columns * Math.ceil(height / cellSize)).fill(0);
  for (let pixel = 0; pixel < width * height; pixel++) {
    if (mask[pixel * 4 + 3] === 0) continue;
    const at = Math.floor(Math.floor(pixel / width) / cellSize) * columns + Math.floor((pixel % width) / cellSize);
    cells[at] = (cells[at] ?? 0) + 1;
  }
  return { cells, columns, count };
}

/** The different pixels of a cell and its neighbours to the right, below, and below on the right. */
function tileAt(cells: readonly number[], columns: number, at: number): number {
  const right = (at + 1) % columns === 0 ? [] : [at + 1, at + columns + 1];
  return [at, at + columns, ...right].reduce((sum, one) => sum + (cells[one] ?? 0), 0);
}
