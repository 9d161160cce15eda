import { joined } from "../joined.ts";
import { latinBytes } from "./latin-bytes.ts";
import { type NumberOf, objectText } from "./object-text.ts";
import type { PackedStream } from "./packed-stream.ts";

/** A stream with its object number. */
export type NumberedStream = PackedStream & { readonly number: number };

/** Writes a stream as an object of a PDF file. */
export function writtenStream({ number, dict, bytes }: NumberedStream, numberOf: NumberOf): Uint8Array {
  const begin = latinBytes(`${number} 0 obj\n${objectText(dict, numberOf)}\nstream\n`);
  return joined([begin, bytes, end]);
}

const end = latinBytes("\nendstream\nendobj\n");
