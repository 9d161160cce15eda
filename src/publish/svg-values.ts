/** Writes a number with at most two decimals, e.g. 12.346 as "12.35"; a chart needs no finer ones. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 100) / 100 + 0); // + 0 makes -0 into 0
}

/** Writes a colour with its opacity in one value, e.g. "black" and 0.1 as "#0000001a". */
export function seeThroughColour(colour: string, opacity: number): string {
  const hex = namedColours[colour] ?? colour.slice(1);
  const long = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return `#${long.toLowerCase()}${Math.round(opacity * 255)
    .toString(16)
    .padStart(2, "0")}`;
}

// The names that the canvas (Skia) writes instead of a number.
const namedColours: Readonly<Record<string, string>> = {
  aqua: "00ffff",
  black: "000000",
  blue: "0000ff",
  fuchsia: "ff00ff",
  gray: "808080",
  green: "008000",
  lime: "00ff00",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  purple: "800080",
  red: "ff0000",
  silver: "c0c0c0",
  teal: "008080",
  white: "ffffff",
  yellow: "ffff00",
};
