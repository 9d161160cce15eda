import type { SKRSContext2D } from "@napi-rs/canvas";
import { escapeHtml } from "../present/escape-html.ts";
import { shortNumber } from "./svg-values.ts";

/**
 * Writes the text of a chart as real SVG text.
 * The canvas can export text itself, but loses letters in a ligature (“koffie” becomes “koie”), cuts a line at every space,
 * gives the weight one step too low and names the font by its internal name. So each text is drawn as a marker, a rectangle
 * that can be recognised in the SVG and there already has its colour, place in the order, turn and clip; then the marker is
 * replaced.
 */
export class SvgTexts {
  readonly #texts: string[] = [];

  /** Makes the context draw markers instead of text. */
  catchTextOf(context: SKRSContext2D): void {
    refuseUnknownFonts(context);
    context.fillText = (text, x, y, maxWidth) => {
      if (!text?.trim()) return; // Chart.js draws undefined when a label is missing
      const index = this.#texts.push(svgText(context, { text, x, y, maxWidth })) - 1;
      context.fillRect(farAway, farAway, markerSize + index, markerSize);
    };
    context.strokeText = () => {
      throw new Error("Text with an outline cannot be drawn in a chart");
    };
  }

  /** Replaces the markers in the SVG by the texts. */
  writeInto(svg: string): string {
    return svg.replace(marker, (_, paint: string, width: string) => {
      const text = this.#texts[Number(width) - markerSize];
      if (text === undefined) throw new Error("A chart holds a marker without a text");
      return text.replace("<text", `<text${paint}`);
    });
  }
}

// So large that no clip leaves it out of the drawing, and still exact in the eight digits that the canvas writes.
const farAway = -400_000;
const markerSize = 800_000;
const marker = new RegExp(`<rect([^>]*) x="${farAway}" y="${farAway}" width="(8\\d{5})" height="${markerSize}"/>`, "g");

type Text = { readonly text: string; readonly x: number; readonly y: number; readonly maxWidth: number | undefined };

function svgText(context: SKRSContext2D, { text, x, y, maxWidth }: Text): string {
  const { alphabeticBaseline, width } = context.measureText(text);
  const squeezed = maxWidth !== undefined && width > maxWidth;
  const attributes = [
    `x="${shortNumber(x)}" y="${shortNumber(y - alphabeticBaseline)}"`,
    ...fontAttributes(context.font),
    ...anchorAttributes(context.textAlign),
    ...(squeezed ? [`textLength="${shortNumber(maxWidth)}" lengthAdjust="spacingAndGlyphs"`] : []),
  ];
  return `<text ${attributes.join(" ")}>${escapeHtml(text)}</text>`;
}

const fontPattern = /^(?<italic>italic )?(?:(?<weight>\d+|bold|normal) )?(?<size>[\d.]+)px (?<families>.+)$/;

// e.g. '600 14px "Source Sans 3"'
function fontAttributes(font: string): readonly string[] {
  const { italic, weight, size, families } = fontPattern.exec(font)?.groups ?? {};
  if (size === undefined || families === undefined) throw new Error(`Cannot read the font “${font}” of a chart`);
  return [
    `font-family="${families.replaceAll('"', "'")}"`, // quotes stay: a bare “Source Sans 3” is no valid name in CSS
    `font-size="${size}"`,
    ...(weight && weight !== "normal" && weight !== "400"
      ? [`font-weight="${weight === "bold" ? "700" : weight}"`]
      : []),
    ...(italic ? ['font-style="italic"'] : []),
  ];
}

function anchorAttributes(align: string): readonly string[] {
  if (align === "center") return ['text-anchor="middle"'];
  if (align === "right" || align === "end") return ['text-anchor="end"'];
  return [];
}

/** Makes a font that the canvas cannot read an error; the canvas itself would silently go on with the font before. */
function refuseUnknownFonts(context: SKRSContext2D): void {
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(context), "font");
  if (!property?.get || !property.set) throw new Error("The canvas has no font property");
  const { get, set } = property;
  Object.defineProperty(context, "font", {
    get: () => get.call(context),
    set: (font: string) => {
      set.call(context, "1px serif");
      set.call(context, font);
      if (get.call(context) === "1px serif") throw new Error(`Cannot use the font “${font}”; is the family quoted?`);
    },
  });
}
