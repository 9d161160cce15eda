import type { OriginSection } from "./edition-origins.ts";
import type { FigureOrigin, OriginLine, OriginPart } from "./figure-origin.ts";
import { placeAddress } from "./places-text.ts";

const width = 96; // a line that fits in a window of 100 columns

/** Writes where a figure comes from as text for a window without pages. */
export function originText({ what, whose, value, marks, explanation, reference, parts }: FigureOrigin): string {
  const head = [`${whose}, ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`, `  ${valueText({ value, marks })}`];
  const about = explanation === undefined ? [] : wrapped(explanation, "  ");
  const written = reference === undefined ? [] : [`  In een tekst: ${reference}`];
  return plainSpaces([...head, ...about, ...written, ...parts.flatMap(partLines)].join("\n"));
}

/** Lists the names of the figures of an edition, each with its value. */
export function originListText(sections: readonly OriginSection[]): string {
  const longest = Math.max(
    ...sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items.map((one) => one.name.length))),
  );
  const lines = sections.flatMap(({ title, groups }) => [
    "",
    title,
    ...groups.flatMap(({ items }) => items.map((one) => `  ${one.name.padEnd(longest)}  ${valueText(one)}`)),
  ]);
  return plainSpaces(lines.slice(1).join("\n"));
}

function valueText({ value, marks }: Pick<FigureOrigin, "value" | "marks">): string {
  return marks.length > 0 ? `${value} (${marks.join(", ")})` : value;
}

function partLines({ title, lines }: OriginPart): string[] {
  return ["", title, ...lines.flatMap(lineLines)];
}

function lineLines({ text, place, version }: OriginLine): string[] {
  const ofVersion = version === undefined ? "" : ` (${version})`;
  return [...wrapped(text, "  "), ...(place ? [`      ${placeAddress(place)}${ofVersion}`] : [])];
}

/** Breaks a text between words; the no-break space keeps a number and its unit together until then. */
function wrapped(text: string, indent: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(lines.length === 0 ? `${indent}${word}` : `${indent}  ${word}`);
  }
  return lines;
}

function plainSpaces(text: string): string {
  return text.replaceAll("\u00a0", " ");
}
