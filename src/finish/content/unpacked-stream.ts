import { PDFArray, PDFName, type PDFObject, PDFStream } from "@cantoo/pdf-lib";
import { unzlibSync } from "fflate";
import { joined } from "../joined.ts";

/** Gives what a stream holds without its compression; of more streams in an array what they hold together. */
export function unpackedStream(object: PDFObject | undefined): Uint8Array {
  if (object instanceof PDFStream) return unpacked(object);
  if (!(object instanceof PDFArray)) return new Uint8Array();
  const parts = object.asArray().map((_, place) => unpacked(object.lookup(place, PDFStream)));
  return joined(parts.flatMap((part) => [part, lineEnd]));
}

/** Stands between streams: an instruction does not run on from one into the next. */
const lineEnd = new TextEncoder().encode("\n");

function unpacked(stream: PDFStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of("Filter"));
  if (filter === undefined) return stream.getContents();
  if (filter === PDFName.of("FlateDecode")) return unzlibSync(stream.getContents());
  throw new Error(`A stream with the filter ${filter}, which the browser does not write`);
}
