import { type Painted, unitsIn } from "./painted.ts";
import type { Kid } from "./tag.ts";
import { textLine } from "./text-line.ts";

/** Gives the text that is painted in a tag, as one line. */
export function textIn(kid: Kid, painted: Painted): string {
  return textLine(unitsIn(kid, painted).filter(({ kind }) => kind === "text"));
}
