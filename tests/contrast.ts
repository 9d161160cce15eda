/** Colours as CSS writes them, and the contrast between two of them (WCAG 2.2, "contrast ratio"). */

type Colour = readonly [red: number, green: number, blue: number];

/** Reads the custom properties that hold on a light page, or on a dark one; a later one wins. */
export function tokensOf(css: string, scheme: "light" | "dark" = "light"): ReadonlyMap<string, string> {
  const everywhere = css.replaceAll(mediaRule, "");
  const inDark = [...css.matchAll(mediaRule)].filter(([, query]) => query?.includes("prefers-color-scheme: dark"));
  const rules = scheme === "light" ? everywhere : [everywhere, ...inDark.map(([, , inside]) => inside)].join("\n");
  return new Map(
    [...rules.matchAll(/(--monitor-[\w-]+):\s*([^;}]+)/g)].map(([, name = "", value = ""]) => [name, value.trim()]),
  );
}

/** A media query with the rules in it. */
const mediaRule = /@media([^{]*)\{((?:[^{}]*\{[^{}]*\})*[^{}]*)\}/g;

/** Gives the contrast ratio of two colours, from 1 to 21. A colour is a hex code, a token or a mix of those. */
export function contrast(a: string, b: string, tokens: ReadonlyMap<string, string>): number {
  const [light, dark] = [luminance(colourOf(a, tokens)), luminance(colourOf(b, tokens))].sort((x, y) => y - x) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

function colourOf(written: string, tokens: ReadonlyMap<string, string>): Colour {
  const token = /^(?:var\()?(--[\w-]+)\)?$/.exec(written)?.[1];
  if (token !== undefined) return colourOf(tokens.get(token) ?? `no token ${token}`, tokens);
  const mix = /^color-mix\(in srgb, (.+?) ([\d.]+)%, (.+)\)$/.exec(written);
  if (mix) return mixed(colourOf(mix[1] ?? "", tokens), colourOf(mix[3] ?? "", tokens), Number(mix[2]) / 100);
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(written);
  if (hex === null) throw new Error(`Not a colour this test can read: ${written}`);
  return hex.slice(1).map((part) => Number.parseInt(part, 16)) as unknown as Colour;
}

function mixed(a: Colour, b: Colour, share: number): Colour {
  return a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share)) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
