import { sourceMarksIn } from "../domain/source-marks.ts";
import type { Place } from "../problems/problem.ts";
import type { References } from "./references.ts";

/** Reports the source marks of a Markdown text, e.g. “[^monitor-2022-q1]”, that name a source nobody knows. */
export function checkSourceMarks(text: string, start: Place, references: References): void {
  for (const { id, index } of sourceMarksIn(text)) {
    const before = text.slice(0, index).split("\n");
    const isFirstLine = before.length === 1;
    const column = (before.at(-1) ?? "").length + 3; // where the name begins, after “[^”
    references.check("source", id, {
      file: start.file,
      line: start.line + before.length - 1,
      column: isFirstLine ? start.column - 1 + column : column,
    });
  }
}
