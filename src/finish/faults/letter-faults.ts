import type { PageContent, Unit } from "../content/page-content.ts";
import type { PdfFault } from "../pdf-fault.ts";
import { glanceAt } from "./glance-at.ts";

/** Gives the text that is painted in other fonts than ours, once for each font of a page, and the letters that have no shape. */
export function letterFaults(pages: readonly PageContent[], ours: readonly string[]): readonly PdfFault[] {
  return pages.flatMap(({ units }, page) => [
    ...otherFonts(units, ours, page + 1),
    ...units.filter(({ missingGlyphs }) => missingGlyphs > 0).map(({ text }) => missingGlyph(text, page + 1)),
  ]);
}

function otherFonts(units: readonly Unit[], ours: readonly string[], page: number): readonly PdfFault[] {
  const first = new Map<string, string>();
  for (const { fonts, text } of units) {
    for (const font of fonts) {
      if (!first.has(font) && !ours.some((start) => font.startsWith(start))) first.set(font, glanceAt(text.trim()));
    }
  }
  return [...first].map(([font, text]) => ({ fault: "other-font", page, font, text }));
}

function missingGlyph(text: string, page: number): PdfFault {
  return { fault: "missing-glyph", page, text: glanceAt(text.trim()) };
}
