import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from "@cantoo/pdf-lib";
import { type UnicodeMap, unicodeMap } from "./unicode-map.ts";
import { unpackedStream } from "./unpacked-stream.ts";

/** What is needed of a font to know what a text says and how far it runs. */
export type Font = {
  /** Without the prefix of a subset. Of a font that is made of drawings it starts with "Type3". */
  readonly name: string;
  readonly bytesPerCode: 1 | 2;
  readonly unicode: UnicodeMap;
  /** Per code, in the size of the font. */
  readonly widths: ReadonlyMap<number, number>;
  /** Of a code without a width of its own. */
  readonly defaultWidth: number;
};

/** Reads a font as a browser writes it: of glyphs with codes of two bytes, or of drawings or a standard font with codes of one byte. */
export function readFont(font: PDFDict): Font {
  const descendant = font.lookupMaybe(PDFName.of("DescendantFonts"), PDFArray)?.lookup(0, PDFDict);
  return {
    name: nameOf(font),
    unicode: unicodeMap(unpackedStream(font.lookup(PDFName.of("ToUnicode")))),
    ...(descendant ? glyphWidths(descendant) : characterWidths(font)),
  };
}

function nameOf(font: PDFDict): string {
  const isType3 = font.lookup(PDFName.of("Subtype")) === PDFName.of("Type3");
  const descriptor = font.lookupMaybe(PDFName.of("FontDescriptor"), PDFDict);
  const name =
    font.lookupMaybe(PDFName.of("BaseFont"), PDFName) ?? descriptor?.lookupMaybe(PDFName.of("FontName"), PDFName);
  const plain = (name?.decodeText() ?? "").replace(/^[A-Z]{6}\+/, "");
  return isType3 ? `Type3 ${plain}`.trim() : plain;
}

type Widths = Pick<Font, "bytesPerCode" | "widths" | "defaultWidth">;

/** Reads `/W` of a CID font: `first [width width …]` or `first last width` (ISO 32000-1, 9.7.4.3). */
function glyphWidths(font: PDFDict): Widths {
  const widths = new Map<number, number>();
  const parts = partsOf(font.lookupMaybe(PDFName.of("W"), PDFArray));
  for (let place = 0; place < parts.length; ) {
    const [first, second, third] = parts.slice(place, place + 3);
    const start = numberOf(first);
    const isList = second instanceof PDFArray;
    const list = isList ? partsOf(second).map(numberOf) : new Array(numberOf(second) - start + 1).fill(numberOf(third));
    for (const [offset, width] of list.entries()) widths.set(start + offset, width / 1000);
    place += isList ? 2 : 3;
  }
  const standard = font.lookupMaybe(PDFName.of("DW"), PDFNumber)?.asNumber() ?? 1000;
  return { bytesPerCode: 2, widths, defaultWidth: standard / 1000 };
}

/** Reads `/Widths` of a simple font; the drawings of a Type 3 font have a scale of their own. */
function characterWidths(font: PDFDict): Widths {
  const first = font.lookupMaybe(PDFName.of("FirstChar"), PDFNumber)?.asNumber() ?? 0;
  const matrix = font.lookupMaybe(PDFName.of("FontMatrix"), PDFArray)?.lookup(0, PDFNumber);
  const scale = matrix?.asNumber() ?? 1 / 1000;
  const list = partsOf(font.lookupMaybe(PDFName.of("Widths"), PDFArray)).map(numberOf);
  return { bytesPerCode: 1, widths: new Map(list.map((width, n) => [first + n, width * scale])), defaultWidth: 0 };
}

function partsOf(array: PDFArray | undefined): readonly (PDFObject | undefined)[] {
  return array ? array.asArray().map((_, place) => array.lookup(place)) : [];
}

function numberOf(object: PDFObject | undefined): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}
