import type { PdfFault } from "../pdf-fault.ts";
import type { Painted } from "../tree/painted.ts";
import type { Tag } from "../tree/tag.ts";
import { firstDifference } from "./first-difference.ts";
import { readingText } from "./reading-text.ts";

/** Tells where a screen reader says something else than what stands on the page in the browser. */
export function otherText(tree: Tag, painted: Painted, expected: string): readonly PdfFault[] {
  const difference = firstDifference(expected, readingText(tree, painted));
  return difference === undefined ? [] : [{ fault: "other-text", ...difference }];
}
