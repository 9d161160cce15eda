import type { Scalar } from "yaml";
import { withoutDirectionMarks } from "../domain/direction-marks.ts";

/** What stands for a sign in double quotes in YAML. */
const written =
  /\\(?:x(?<two>[\da-fA-F]{2})|u(?<four>[\da-fA-F]{4})|U(?<eight>[\da-fA-F]{8})|\r?\n[ \t]*(?<joined>[^\s\\"]*)|(?<sign>[\s\S]))/g;
const signs: Readonly<Record<string, string>> = { n: " ", r: " ", t: " ", N: " ", L: " ", P: " ", _: "\u00a0" };

/** Gives a text as it will be read, with its lines kept, so that later lines keep their place. */
export function unescaped(text: string, type: Scalar["type"]): string {
  if (type === "QUOTE_SINGLE") return text.replaceAll("''", "'");
  if (type !== "QUOTE_DOUBLE") return text;
  const read = text.replaceAll(written, (...match) => {
    const { two, four, eight, joined, sign = "" } = match.at(-1) as Readonly<Record<string, string | undefined>>;
    const code = two ?? four ?? eight;
    if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
    // What the end of a line cuts in two is one word.
    return joined === undefined ? (signs[sign] ?? (/[0abefv]/.test(sign) ? "" : sign)) : `${joined}\n`;
  });
  return withoutDirectionMarks(read);
}
