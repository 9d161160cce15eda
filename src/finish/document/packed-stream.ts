import {
  PDFArray,
  type PDFDict,
  PDFFlateStream,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFStream,
} from "@cantoo/pdf-lib";
import { packed } from "./packed.ts";
import type { Repack } from "./repacker.ts";

/** A stream as it is written. */
export type PackedStream = { readonly dict: PDFDict; readonly bytes: Uint8Array };

/**
 * Gives a stream packed by us. What the browser packed is packed again: its zlib gives other bytes on another computer.
 * Pictures with a packing of their own stay as they are; metadata stay readable for programs that know no PDF.
 */
export function packedStream(stream: PDFStream, repack: Repack): PackedStream {
  const dict = stream.dict.clone();
  if (isMetadata(dict)) return sized(dict, stream.getContents());
  if (stream instanceof PDFFlateStream) return sized(flate(dict), packed(stream.getUnencodedContents()));
  const filter = dict.lookup(filterName);
  if (filter === undefined) return sized(flate(dict), packed(stream.getContents()));
  return sized(dict, isFlate(filter) ? repack(stream.getContents()) : stream.getContents());
}

const filterName = PDFName.of("Filter");
const flateName = PDFName.of("FlateDecode");

function flate(dict: PDFDict): PDFDict {
  dict.set(filterName, flateName);
  return dict;
}

function sized(dict: PDFDict, bytes: Uint8Array): PackedStream {
  dict.set(PDFName.Length, PDFNumber.of(bytes.length));
  return { dict, bytes };
}

function isFlate(filter: PDFObject): boolean {
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return only === flateName;
}

function isMetadata(dict: PDFDict): boolean {
  return dict.get(PDFName.of("Type")) === PDFName.of("Metadata");
}
