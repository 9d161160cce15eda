import type { Colour } from "../../domain/traffic-light.ts";
import { textWidth } from "./text-width.ts";
import { letters } from "./write.ts";

/** A part of a bar, from start to end in pixels, with the count to write. */
export type CountedPart = {
  readonly colour: Colour;
  readonly text: string;
  readonly start: number;
  readonly end: number;
};

/** A part with the place of its shape and count: within the part, or below the bar when the part is too short. */
export type PlacedCount = CountedPart & { readonly x: number; readonly isInside: boolean };

type Edges = { readonly from: number; readonly to: number };

/** Gives each part a place for its count; those below the bar stay in order, apart, and between the edges. */
export function placedCounts(parts: readonly CountedPart[], { from, to }: Edges): PlacedCount[] {
  const below = parts.filter((part) => !fitsInside(part));
  const places = new Map(below.map((part): [CountedPart, number] => [part, middleOf(part) - countWidth(part) / 2]));
  let least = from;
  for (const part of below) {
    places.set(part, Math.max(least, places.get(part) ?? 0));
    least = (places.get(part) ?? 0) + countWidth(part) + 12;
  }
  let most = to;
  for (const part of below.toReversed()) {
    places.set(part, Math.min(most - countWidth(part), places.get(part) ?? 0));
    most = (places.get(part) ?? 0) - 12;
  }
  return parts.map((part) => {
    const x = places.get(part);
    return x === undefined
      ? { ...part, x: middleOf(part) - countWidth(part) / 2, isInside: true }
      : { ...part, x, isInside: false };
  });
}

/** The shape, a gap and the number. */
function countWidth({ text }: CountedPart): number {
  return 17 + textWidth(text, letters.figure);
}

function fitsInside(part: CountedPart): boolean {
  return part.end - part.start >= countWidth(part) + 10;
}

function middleOf({ start, end }: CountedPart): number {
  return (start + end) / 2;
}
