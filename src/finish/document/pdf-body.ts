import { type PDFContext, type PDFObject, type PDFRef, PDFStream } from "@cantoo/pdf-lib";
import { latinBytes } from "./latin-bytes.ts";
import { type NumberedObject, objectStream } from "./object-stream.ts";
import { packedStream } from "./packed-stream.ts";
import { reachableFrom } from "./reachable-from.ts";
import type { Repack } from "./repacker.ts";
import { type NumberedStream, writtenStream } from "./written-stream.ts";

/** The beginning of a PDF file: its header and objects, to which more can be added. */
export type PdfBody = {
  readonly parts: readonly Uint8Array[];
  readonly numbers: ReadonlyMap<PDFRef, number>;
  /** Where the object of each number stands; the numbers are 1 and up. */
  readonly places: ReadonlyMap<number, ObjectPlace>;
};

/** A part of the body, counted from 0, or within an object stream. */
export type ObjectPlace =
  | { readonly kind: "part"; readonly part: number }
  | { readonly kind: "within"; readonly stream: number; readonly index: number };

/** Where objects come from, and how what is packed in them is packed again. */
export type ObjectSource = { readonly context: PDFContext; readonly repack: Repack };

/** Gives a body without objects; its second line tells other programs that the file is not text. */
export function emptyBody(): PdfBody {
  return { parts: [latinBytes("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n")], numbers: new Map(), places: new Map() };
}

/** Adds all objects that an object refers to and that are not in the body yet, so that nothing unused is saved. */
export function withObjectsOf(body: PdfBody, start: PDFObject, { context, repack }: ObjectSource): PdfBody {
  const refs = reachableFrom(start, body.numbers, context);
  const first = body.places.size + 1;
  const numbers = new Map([...body.numbers, ...refs.map((ref, index) => [ref, first + index] as const)]);
  const numberOf = (ref: PDFRef) => numbers.get(ref);

  const objects = refs.map((ref, index) => ({ number: first + index, object: context.lookup(ref) as PDFObject }));
  const groups = groupsOf(objects.filter(({ object }) => !(object instanceof PDFStream)));
  const streams = [
    ...streamsAmong(objects, repack),
    ...groups.map((group, index) => ({
      number: first + refs.length + index,
      ...objectStream(group, context, numberOf),
    })),
  ];
  return {
    parts: [...body.parts, ...streams.map((stream) => writtenStream(stream, numberOf))],
    numbers,
    places: new Map([
      ...body.places,
      ...placesOfParts(streams, body.parts.length),
      ...groups.flatMap((group, index) => placesWithin(first + refs.length + index, group)),
    ]),
  };
}

function streamsAmong(objects: readonly NumberedObject[], repack: Repack): NumberedStream[] {
  return objects.flatMap(({ number, object }) =>
    object instanceof PDFStream ? [{ number, ...packedStream(object, repack) }] : [],
  );
}

/** At most 200 objects go together in a stream: a reader unpacks all of them to read one. */
function groupsOf(objects: readonly NumberedObject[]): NumberedObject[][] {
  const groups = Array.from({ length: Math.ceil(objects.length / 200) }, (_, index) => index * 200);
  return groups.map((start) => objects.slice(start, start + 200));
}

type PlaceOfNumber = readonly [number: number, place: ObjectPlace];

function placesOfParts(streams: readonly NumberedStream[], firstPart: number): PlaceOfNumber[] {
  return streams.map(({ number }, index) => [number, { kind: "part", part: firstPart + index }]);
}

function placesWithin(stream: number, group: readonly NumberedObject[]): PlaceOfNumber[] {
  return group.map(({ number }, index) => [number, { kind: "within", stream, index }]);
}
