/** Colours as `#rrggbb`, and how far they stand out from each other (WCAG 2.2, "contrast ratio"). */

export const white = "#ffffff";
export const black = "#000000";

/** Gives the contrast ratio of two colours, from 1 to 21. */
export function contrastOf(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Tells whether a colour stands out enough from everything it stands on or beside. */
export function standsOut(colour: string, backs: readonly string[], ratio: number): boolean {
  return backs.every((back) => contrastOf(colour, back) >= ratio);
}

/** Mixes two colours; `share` is the part of the first, from 0 to 1. */
export function mixed(a: string, b: string, share: number): string {
  const [from, to] = [partsOf(b), partsOf(a)];
  return hex(from.map((part, index) => part + ((to[index] ?? 0) - part) * share));
}

/**
 * Gives the nearest colour of the same hue, lighter or darker, that stands out enough from all of `backs`; the colour itself
 * when it already does. When nothing does, it gives black or white, whichever stands out most.
 */
export function standingOut(colour: string, backs: readonly string[], ratio: number): string {
  if (standsOut(colour, backs, ratio)) return colour;
  const [hue, saturation, lightness] = hueOf(colour);
  const start = Math.round(lightness * steps);
  for (let step = 1; step <= steps; step += 1) {
    for (const position of [start - step, start + step]) {
      const candidate = ofHue(hue, saturation, position / steps);
      if (position >= 0 && position <= steps && standsOut(candidate, backs, ratio)) return candidate;
    }
  }
  return furthest([black, white], backs);
}

/** Gives white or, on a light colour, black: what is written on it can always be read. */
export function readableOn(back: string): string {
  return standsOut(white, [back], 4.5) ? white : black;
}

const steps = 200;

function furthest(colours: readonly string[], backs: readonly string[]): string {
  const least = (colour: string) => Math.min(...backs.map((back) => contrastOf(colour, back)));
  return [...colours].sort((a, b) => least(b) - least(a))[0] as string;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue from 0 to 1. */
function partsOf(colour: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
}

function hex(parts: readonly number[]): string {
  return `#${parts.map((part) => byte(part).toString(16).padStart(2, "0")).join("")}`;
}

function byte(part: number): number {
  return Math.round(Math.min(1, Math.max(0, part)) * 255);
}

/** Hue in sixths of a circle, saturation and lightness from 0 to 1 (HSL). */
function hueOf(colour: string): [hue: number, saturation: number, lightness: number] {
  const [red = 0, green = 0, blue = 0] = partsOf(colour);
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const [range, lightness] = [most - least, (most + least) / 2];
  if (range === 0) return [0, 0, lightness];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(green - blue) / range, saturation, lightness];
  if (most === green) return [(blue - red) / range + 2, saturation, lightness];
  return [(red - green) / range + 4, saturation, lightness];
}

function ofHue(hue: number, saturation: number, lightness: number): string {
  const range = saturation * (1 - Math.abs(2 * lightness - 1));
  const part = (shift: number) => {
    const distance = (((hue + shift) % 6) + 6) % 6;
    return lightness - range / 2 + range * Math.min(1, Math.max(0, Math.abs(distance - 3) - 1));
  };
  return hex([part(0), part(4), part(2)]);
}
