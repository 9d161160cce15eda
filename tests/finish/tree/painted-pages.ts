import type { Box } from "../../../src/finish/box.ts";
import { bodyArea } from "../../../src/finish/content/body-area.ts";
import type { PageContent, Unit } from "../../../src/finish/content/page-content.ts";
import { contentIn } from "../../../src/finish/tree/leaves-in.ts";
import type { Tag } from "../../../src/finish/tree/tag.ts";

/** The area within the margins of each page. */
export const body: Box = { left: 50, bottom: 60, right: 545, top: 780 };

const sheet: Box = { left: 0, bottom: 0, right: 595, top: 842 };

/** What is painted in a mark: its text, or units that differ from a line of text only in these fields. */
export type Painting = string | readonly Partial<Unit>[];

/**
 * Gives pages on which all that a tree names is painted. What is not in the list, by place as "0#3", is a line with that place as its
 * text; an empty list paints nothing.
 */
export function paintedPages(tree: Tag, paintings: Readonly<Record<string, Painting>> = {}): readonly PageContent[] {
  const named = contentIn(tree).map(({ page, mcid }) => `${page}#${mcid}`);
  const places = [...new Set([...named, ...Object.keys(paintings)])];
  const count = Math.max(0, ...places.map((place) => Number.parseInt(place, 10))) + 1;
  return Array.from({ length: count }, (_, page) =>
    pageOf(new Map(places.flatMap((place) => markOf(place, page, paintings[place] ?? place)))),
  );
}

/** A unit that is a path. */
export const drawn: readonly Partial<Unit>[] = [{ kind: "path" }];

/** Gives a unit as a line of text on the page, except for these fields. */
export function unit(fields: Partial<Unit> = {}): Unit {
  const text = fields.kind === undefined || fields.kind === "text" ? "tekst" : "";
  const box: Box = { left: 60, bottom: 400, right: 200, top: 412 };
  return {
    kind: "text",
    start: 0,
    end: 0,
    isArtifact: false,
    box,
    reach: box,
    clip: body,
    text,
    fonts: text === "" ? [] : ["SourceSans3-Regular"],
    scale: 0.75,
    missingGlyphs: 0,
    formMarks: 0,
    ...fields,
  };
}

function markOf(place: string, page: number, painting: Painting): [number, readonly Partial<Unit>[]][] {
  const [on, mcid] = place.split("#").map(Number);
  if (on !== page || mcid === undefined) return [];
  return [[mcid, typeof painting === "string" ? [{ text: painting }] : painting]];
}

function pageOf(marks: ReadonlyMap<number, readonly Partial<Unit>[]>): PageContent {
  const units = [...marks].flatMap(([mcid, fields]) => fields.map((one) => unit({ mcid, ...one })));
  return {
    bytes: new Uint8Array(),
    sheet,
    body: bodyArea(units),
    units,
    marks: [...marks.keys()].map((mcid) => ({ mcid, start: 0, end: 0 })),
  };
}
