import { inkProperties, standInInks } from "../present/charts/inks.ts";
import { escapeHtml } from "../present/escape-html.ts";
import { seeThroughColour, shortNumber } from "./svg-values.ts";

/**
 * Makes the canvas's SVG small and the same every time: short numbers, own clip numbers, no empty parts, no opacity. A colour
 * that stands for an ink becomes its custom property, which the style sheet fills in.
 */
export function tidySvg(raw: string): string {
  const withoutExtras = raw
    .replace(/^<\?xml[^>]*\?>/, "")
    .replace(' xmlns:xlink="http://www.w3.org/1999/xlink"', "")
    .replaceAll(' stroke-miterlimit="10"', "")
    .replace(/<(?:rect|path)[^>]* fill-opacity="0"[^>]*\/>/g, "");
  return inked(countedClips(paintsWithOpacity(withoutStandingStill(shortNumbers(withoutExtras)))));
}

type Name = { readonly id: string; readonly label: string; readonly width: number; readonly height: number };

/**
 * Turns a tidied SVG into an image with a name, whose ids are unique in the page; without a name it is decoration.
 * It says its size, so that the page does not move; the style sheet may give it another width.
 */
export function labelledSvg(svg: string, { id, label, width, height }: Name): string {
  const name = label === "" ? 'aria-hidden="true" focusable="false"' : `role="img" aria-label="${escapeHtml(label)}"`;
  const root = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${name}>`;
  return withOneFont(svg, root).replaceAll('id="clip-', `id="${id}-clip-`).replaceAll("url(#clip-", `url(#${id}-clip-`);
}

/** Names the font once, for all texts, when they share it. */
function withOneFont(svg: string, root: string): string {
  const fonts = [...new Set(svg.match(/ font-family="[^"]*"/g))];
  if (fonts.length !== 1) return svg.replace(/^<svg[^>]*>/, () => root);
  return svg.replaceAll(fonts[0] as string, "").replace(/^<svg[^>]*>/, () => root.replace(/>$/, () => `${fonts[0]}>`));
}

const properties = new Map(
  Object.entries(standInInks).map(([ink, colour]) => [colour, inkProperties[ink as keyof typeof inkProperties]]),
);

function inked(svg: string): string {
  return svg.replace(/ (fill|stroke)="(#[0-9a-f]{6})"/gi, (attribute, paint, colour) => {
    const property = properties.get(colour.toLowerCase());
    return property ? ` ${paint}="var(${property})"` : attribute;
  });
}

function shortNumbers(svg: string): string {
  return svg.replace(/ (?:x|y|width|height|rx|ry|cx|cy|r|d|stroke-width|transform)="[^"]*"/g, (attribute) =>
    attribute.startsWith(" transform") ? withDecimals(attribute, fineNumber) : withDecimals(attribute, shortNumber),
  );
}

/** Leaves out lines to where a path already is. */
function withoutStandingStill(svg: string): string {
  return svg.replace(/(?<![\d.-])(-?[\d.]+ -?[\d.]+)L\1(?=[A-Z"])/g, "$1");
}

function withDecimals(attribute: string, write: (value: number) => string): string {
  return attribute.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/g, (number) => write(Number(number)));
}

// A turn is a sine and a cosine: two decimals would shift the end of a long text by half a pixel.
function fineNumber(value: number): string {
  return String(Math.round(value * 10_000) / 10_000 + 0);
}

/**
 * Puts opacity in the colour itself.
 * The picture is equal, and a check for “opacity” in printed pages stays simple: text under the property is lost in a PDF.
 */
function paintsWithOpacity(svg: string): string {
  return svg.replace(/<[^>]* (?:fill|stroke)-opacity="[^>]*>/g, (tag) =>
    paintWithOpacity(paintWithOpacity(tag, "fill"), "stroke"),
  );
}

function paintWithOpacity(tag: string, paint: "fill" | "stroke"): string {
  const opacity = new RegExp(` ${paint}-opacity="([^"]*)"`).exec(tag);
  if (!opacity) return tag;
  const colour = new RegExp(` ${paint}="([^"]*)"`).exec(tag);
  const value = ` ${paint}="${seeThroughColour(colour?.[1] ?? "black", Number(opacity[1]))}"`;
  const plain = tag.replace(opacity[0], "");
  return colour ? plain.replace(colour[0], value) : plain.replace(/^<\w+/, `$&${value}`);
}

/** Numbers the clips of one chart from 1; the canvas counts on through all charts of the process. */
function countedClips(svg: string): string {
  const numbers = new Map<string, number>();
  return svg.replace(/\bcl_[0-9a-f]+/g, (name) => {
    const number = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, number);
    return `clip-${number}`;
  });
}
