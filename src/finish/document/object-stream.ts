import type { PDFContext, PDFObject } from "@cantoo/pdf-lib";
import { latinBytes } from "./latin-bytes.ts";
import { type NumberOf, objectText } from "./object-text.ts";
import { packed } from "./packed.ts";
import type { PackedStream } from "./packed-stream.ts";

export type NumberedObject = { readonly number: number; readonly object: PDFObject };

/** Gives a stream that holds objects packed together, which takes a fraction of the room (ISO 32000-1, 7.5.7). */
export function objectStream(
  objects: readonly NumberedObject[],
  context: PDFContext,
  numberOf: NumberOf,
): PackedStream {
  const texts = objects.map(({ object }) => objectText(object, numberOf));
  let offset = 0;
  const index = objects.map(({ number }, at) => {
    const entry = `${number} ${offset}`;
    offset += (texts[at] as string).length + 1;
    return entry;
  });
  const head = `${index.join(" ")}\n`;
  const bytes = packed(latinBytes(`${head}${texts.join("\n")}\n`));
  const entries = {
    Type: "ObjStm",
    N: objects.length,
    First: head.length,
    Filter: "FlateDecode",
    Length: bytes.length,
  };
  return { dict: context.obj(entries), bytes };
}
