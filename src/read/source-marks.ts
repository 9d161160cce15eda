import type { Place } from "../problems/problem.ts";
import type { References } from "./references.ts";

/** Reports the source marks of a Markdown text, e.g. “[^monitor-2022-q1]”, that name a source nobody knows. */
export function checkSourceMarks(text: string, start: Place, references: References): void {
  for (const match of text.matchAll(/\[\^([^\]\s]+)\]/g)) {
    const before = text.slice(0, match.index).split("\n");
    const isFirstLine = before.length === 1;
    const column = (before.at(-1) ?? "").length + 3; // where the name begins, after “[^”
    references.check("source", match[1] as string, {
      file: start.file,
      line: start.line + before.length - 1,
      column: isFirstLine ? start.column - 1 + column : column,
    });
  }
}
