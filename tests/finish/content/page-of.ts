import { bodyArea } from "../../../src/finish/content/body-area.ts";
import type { PageContent, Unit } from "../../../src/finish/content/page-content.ts";
import type { Font } from "../../../src/finish/content/read-font.ts";
import type { Drawing, Resources } from "../../../src/finish/content/resources.ts";
import { scanContent } from "../../../src/finish/content/scan-content.ts";

export const sheet = { left: 0, bottom: 0, right: 600, top: 800 };

/** A font with codes of two bytes in which A is 1, B is 2 and so on, each half as wide as the font is large. */
export const glyphFont: Font = {
  name: "Glyphs-Regular",
  bytesPerCode: 2,
  unicode: new Map(Array.from({ length: 26 }, (_, n) => [n + 1, String.fromCharCode(65 + n)])),
  widths: new Map([[26, 1]]),
  defaultWidth: 0.5,
};

/** A font with codes of one byte, in which each code stands for itself. */
export const plainFont: Font = {
  name: "Type3 Plain",
  bytesPerCode: 1,
  unicode: new Map(Array.from({ length: 95 }, (_, n) => [n + 32, String.fromCharCode(n + 32)])),
  widths: new Map([[32, 0.25]]),
  defaultWidth: 0.5,
};

const fonts: Readonly<Record<string, Font>> = { F1: glyphFont, F2: plainFont };

/** Reads a content stream that may use the fonts F1 (glyphs) and F2 (plain), the picture X1 and these drawings. */
export function pageOf(stream: string, drawings: Readonly<Record<string, Drawing>> = {}): PageContent {
  const bytes = Buffer.from(stream, "latin1");
  const all: Readonly<Record<string, Drawing>> = { X1: { kind: "image" }, ...drawings };
  const resources: Resources = { font: (name) => fonts[name], drawing: (name) => all[name] };
  const { units, marks } = scanContent({ bytes, resources, sheet });
  return { bytes, sheet, body: bodyArea(units), units, marks };
}

/** Gives the only thing that a content stream paints. */
export function unitOf(stream: string): Unit {
  const { units } = pageOf(stream);
  if (units.length !== 1) throw new Error(`${units.length} units`);
  return units[0] as Unit;
}

/** Gives the bytes of a unit as text. */
export function sourceOf({ bytes }: PageContent, { start, end }: Unit): string {
  return Buffer.from(bytes.subarray(start, end)).toString("latin1");
}
