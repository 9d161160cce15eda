import type { Origin } from "../../domain/origin.ts";

/** Where a figure of an edition comes from, in words: the same for the page and for the command. */
export type FigureOrigin = {
  /** Its name in texts, e.g. "taaltrajecten.gestart". */
  readonly name: string;
  /** What one types in a text to get it, e.g. "{{ cijfer taaltrajecten.gestart }}"; of a missing figure its goal, when it has one. */
  readonly reference?: string;
  /** The name of its place on the page. */
  readonly anchor: string;
  /** What was counted, and of whom: "Gestarte trajecten", "Taaltrajecten". */
  readonly what: string;
  readonly whose: string;
  /** The value with its unit, or the short reason why there is none. */
  readonly value: string;
  /** What stays with the value wherever it stands, e.g. "voorlopig". */
  readonly marks: readonly string[];
  readonly explanation?: string;
  /** True when there is no number to explain, not of what was counted and not of a goal. */
  readonly isBrief: boolean;
  readonly parts: readonly OriginPart[];
};

/** One question about a figure with its answer, e.g. "Doel nu". */
export type OriginPart = { readonly title: string; readonly lines: readonly OriginLine[] };

export type OriginLine = {
  readonly text: string;
  /** Where it was written; `number`: the number that stands there. */
  readonly place?: Origin;
  readonly number?: number;
  /** The plan version it belongs to, as the file calls it. */
  readonly version?: string;
  /** The name of a figure that tells more, when this edition has it. */
  readonly see?: string;
  /** On a page it stands in one paragraph with the line before it. */
  readonly goesOn?: true;
};

/** Makes a part, or nothing when there is nothing to say. */
export function partOf(title: string, lines: readonly (OriginLine | undefined)[]): OriginPart[] {
  const said = lines.filter((line) => line !== undefined);
  return said.length > 0 ? [{ title, lines: said }] : [];
}
