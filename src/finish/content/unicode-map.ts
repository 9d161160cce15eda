import { arrayParts, ContentReader, type Span } from "./content-reader.ts";
import { stringBytes } from "./string-bytes.ts";

/** What the codes of a font stand for. */
export type UnicodeMap = ReadonlyMap<number, string>;

/** Reads a ToUnicode CMap (ISO 32000-1, 9.10.3). */
export function unicodeMap(bytes: Uint8Array): UnicodeMap {
  const map = new Map<number, string>();
  const reader = new ContentReader(bytes);
  while (reader.next()) {
    if (reader.operator === "endbfchar") addCharacters(map, bytes, reader.values);
    if (reader.operator === "endbfrange") addRanges(map, bytes, reader.values);
  }
  return map;
}

/** Adds pairs: a code and its text. */
function addCharacters(map: Map<number, string>, bytes: Uint8Array, values: readonly Span[]): void {
  for (let place = 0; place + 1 < values.length; place += 2) {
    const [code, text] = values.slice(place, place + 2) as [Span, Span];
    map.set(codeAt(bytes, code), textAt(bytes, text));
  }
}

/** Adds ranges: the first code, the last one, and the text of the first, or the texts of all in an array. */
function addRanges(map: Map<number, string>, bytes: Uint8Array, values: readonly Span[]): void {
  for (let place = 0; place + 2 < values.length; place += 3) {
    const [first, last, target] = values.slice(place, place + 3) as [Span, Span, Span];
    const start = codeAt(bytes, first);
    const count = codeAt(bytes, last) - start + 1;
    for (const [offset, text] of textsAt(bytes, target, count).entries()) map.set(start + offset, text);
  }
}

function textsAt(bytes: Uint8Array, target: Span, count: number): readonly string[] {
  if (bytes[target.start] === "[".charCodeAt(0)) {
    return arrayParts(bytes, target).map((part) => (typeof part === "number" ? "" : textAt(bytes, part)));
  }
  const first = textAt(bytes, target);
  const start = first.slice(0, -1);
  return Array.from({ length: count }, (_, n) => start + String.fromCharCode(first.charCodeAt(first.length - 1) + n));
}

function codeAt(bytes: Uint8Array, span: Span): number {
  return Array.from(stringBytes(bytes, span)).reduce((code, byte) => code * 256 + byte, 0);
}

/** Gives the text of a string in UTF-16 without a mark of its order. */
function textAt(bytes: Uint8Array, span: Span): string {
  const pairs = Array.from(stringBytes(bytes, span));
  return pairs
    .filter((_, place) => place % 2 === 0)
    .map((high, place) => String.fromCharCode(high * 256 + (pairs[2 * place + 1] ?? 0)))
    .join("");
}
