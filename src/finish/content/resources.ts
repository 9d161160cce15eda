import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFStream } from "@cantoo/pdf-lib";
import type { Box } from "../box.ts";
import { identity, type Matrix } from "./matrix.ts";
import type { PageContent } from "./page-content.ts";
import { type Font, readFont } from "./read-font.ts";
import { scanContent } from "./scan-content.ts";
import { unpackedStream } from "./unpacked-stream.ts";

/** What a content stream names and does not hold itself. */
export type Resources = {
  font(name: string): Font | undefined;
  drawing(name: string): Drawing | undefined;
};

/** What `Do` paints. */
export type Drawing = { readonly kind: "image" } | Form;

/** A content stream of its own, with its box and how it lies in the stream that paints it. */
export type Form = {
  readonly kind: "form";
  readonly matrix: Matrix;
  readonly box: Box;
  readonly content: Pick<PageContent, "units" | "marks">;
};

/** Gives a way to read resources in which each font and each form of a document is read once. */
export function resourceReader(): (resources: PDFDict | undefined) => Resources {
  const fonts = new Map<PDFObject, Font>();
  const drawings = new Map<PDFObject, Drawing>();

  function resourcesOf(resources: PDFDict | undefined): Resources {
    const find = (category: string, name: string) =>
      resources?.lookupMaybe(PDFName.of(category), PDFDict)?.lookup(PDFName.of(name));
    return {
      font: (name) => {
        const font = find("Font", name);
        return font instanceof PDFDict ? remembered(fonts, font, readFont) : undefined;
      },
      drawing: (name) => {
        const stream = find("XObject", name);
        return stream instanceof PDFStream ? remembered(drawings, stream, drawingOf) : undefined;
      },
    };
  }

  function drawingOf(stream: PDFStream): Drawing {
    if (stream.dict.lookup(PDFName.of("Subtype")) !== PDFName.of("Form")) return { kind: "image" };
    const { x, y, width, height } = stream.dict.lookup(PDFName.of("BBox"), PDFArray).asRectangle();
    const box = { left: x, bottom: y, right: x + width, top: y + height };
    const resources = resourcesOf(stream.dict.lookupMaybe(PDFName.of("Resources"), PDFDict));
    const content = scanContent({ bytes: unpackedStream(stream), resources, sheet: box });
    return { kind: "form", matrix: matrixOf(stream.dict), box, content };
  }

  return resourcesOf;
}

function remembered<Key extends PDFObject, Value>(
  known: Map<PDFObject, Value>,
  key: Key,
  read: (key: Key) => Value,
): Value {
  const value = known.get(key) ?? read(key);
  known.set(key, value);
  return value;
}

function matrixOf(form: PDFDict): Matrix {
  const matrix = form.lookupMaybe(PDFName.of("Matrix"), PDFArray);
  if (!matrix) return identity;
  const number = (place: number) => matrix.lookup(place, PDFNumber).asNumber();
  return [number(0), number(1), number(2), number(3), number(4), number(5)];
}
