import { type PDFContext, PDFHexString, type PDFRef } from "@cantoo/pdf-lib";
import { joined } from "../joined.ts";
import { latinBytes } from "./latin-bytes.ts";
import { packed } from "./packed.ts";
import type { ObjectPlace, PdfBody } from "./pdf-body.ts";
import { writtenStream } from "./written-stream.ts";

/** Where a reader of a PDF begins. */
export type PdfStart = { readonly catalogue: PDFRef; readonly information: PDFRef };

/** Gives a whole PDF file, with an ID that follows from its contents. */
export async function savePdf(body: PdfBody, start: PdfStart, context: PDFContext): Promise<Uint8Array> {
  const written = joined(body.parts);
  const id = PDFHexString.fromBytes(await fingerprint(written));
  const number = body.places.size + 1;
  const bytes = packed(placesTable(body));
  const dict = context.obj({
    Type: "XRef",
    Size: number + 1,
    W: [...widths],
    Root: start.catalogue,
    Info: start.information,
    ID: [id, id],
    Filter: "FlateDecode",
    Length: bytes.length,
  });
  const table = writtenStream({ number, dict, bytes }, (ref) => body.numbers.get(ref));
  return joined([written, table, latinBytes(`startxref\n${written.length}\n%%EOF\n`)]);
}

async function fingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 16);
}

/** How many bytes the kind, the place and the index of an object take in the table. */
const widths = [1, 4, 1] as const;

/** Writes where each object stands, from object 0, which never exists, to the table itself (ISO 32000-1, 7.5.8). */
function placesTable({ parts, places }: PdfBody): Uint8Array {
  const offsets = offsetsOf(parts);
  const numbers = Array.from({ length: places.size }, (_, index) => index + 1);
  const rows = [
    [0, 0, 255],
    ...numbers.map((number) => rowOf(places.get(number) as ObjectPlace, offsets)),
    rowOf({ kind: "part", part: parts.length }, offsets),
  ];
  const width = widths.reduce((sum, one) => sum + one, 0);
  const table = new DataView(new ArrayBuffer(rows.length * width));
  for (const [at, [kind = 0, place = 0, index = 0]] of rows.entries()) {
    table.setUint8(at * width, kind);
    table.setUint32(at * width + 1, place);
    table.setUint8(at * width + 5, index);
  }
  return new Uint8Array(table.buffer);
}

function rowOf(place: ObjectPlace, offsets: readonly number[]): number[] {
  return place.kind === "part" ? [1, offsets[place.part] as number, 0] : [2, place.stream, place.index];
}

/** Where each part begins, and where the next one would. */
function offsetsOf(parts: readonly Uint8Array[]): number[] {
  const offsets = [0];
  for (const { length } of parts) offsets.push((offsets.at(-1) as number) + length);
  return offsets;
}
