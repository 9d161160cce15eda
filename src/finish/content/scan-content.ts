import type { Box } from "../box.ts";
import { ContentReader } from "./content-reader.ts";
import { graphicsOperators } from "./graphics-operators.ts";
import { markOperators } from "./mark-operators.ts";
import { identity } from "./matrix.ts";
import type { PageContent } from "./page-content.ts";
import { pathOperators } from "./path-operators.ts";
import type { Resources } from "./resources.ts";
import type { Operation, Scan } from "./scan.ts";
import { textOperators } from "./text-operators.ts";

/** A content stream with what it needs. */
export type Content = {
  readonly bytes: Uint8Array;
  readonly resources: Resources;
  /** The page, or the box of a form. */
  readonly sheet: Box;
};

// The other operators (colours, dashes, compatibility) say nothing of what is painted where.
const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({ ...graphicsOperators, ...pathOperators, ...textOperators, ...markOperators }),
);

/** Reads a content stream and gives what it paints and the numbered marks in it. Throws when it is not as a browser writes it. */
export function scanContent(content: Content): Pick<PageContent, "units" | "marks"> {
  const scan = startOf(content);
  while (scan.reader.next()) operations.get(scan.reader.operator)?.(scan);
  return { units: scan.units, marks: scan.marks };
}

function startOf({ bytes, resources, sheet }: Content): Scan {
  return {
    reader: new ContentReader(bytes),
    resources,
    units: [],
    marks: [],
    openMarks: [],
    saved: [],
    state: {
      matrix: identity,
      clip: sheet,
      lineWidth: 1,
      font: undefined,
      fontSize: 0,
      characterSpace: 0,
      wordSpace: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
    },
    path: undefined,
    text: undefined,
    imageStart: 0,
  };
}
