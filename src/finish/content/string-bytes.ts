import { PDFHexString, PDFString } from "@cantoo/pdf-lib";
import { byteOf } from "./byte-kind.ts";
import { asciiOf, type Span } from "./content-reader.ts";

/** Gives the bytes that a string stands for: `<000E>` or `(abc)`. */
export function stringBytes(bytes: Uint8Array, { start, end }: Span): ArrayLike<number> {
  if (bytes[start] === byteOf.less) return hexBytes(bytes, start + 1, end - 1);
  return PDFString.of(asciiOf(bytes, { start: start + 1, end: end - 1 })).asBytes();
}

/** Gives the text that a string stands for: in UTF-16, or in the encoding of PDF itself. */
export function stringText(string: string): string {
  const inside = string.slice(1, -1);
  return (string.startsWith("<") ? PDFHexString.of(inside) : PDFString.of(inside)).decodeText();
}

function hexBytes(bytes: Uint8Array, start: number, end: number): readonly number[] {
  const decoded: number[] = [];
  let high = -1; // the first digit of a byte, when the second is still to come
  for (let place = start; place < end; place += 1) {
    const digit = hexDigit(bytes[place] ?? 0);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      decoded.push(high * 16 + digit);
      high = -1;
    }
  }
  if (high >= 0) decoded.push(high * 16);
  return decoded;
}

/** Gives 0 to 15, or -1 for what is no digit. */
function hexDigit(byte: number): number {
  if (byte >= 48 && byte <= 57) return byte - 48; // 0-9
  const letter = byte & 0xdf; // as a capital
  return letter >= 65 && letter <= 70 ? letter - 55 : -1;
}
