import { withoutDirectionMarks } from "../domain/direction-marks.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

/** Gives the text of a file without its byte order mark and marks of direction, or the problem that it is not UTF-8. */
export function decodeText(file: string, bytes: Uint8Array): { text?: string; problems: readonly Problem[] } {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // UTF-16 without a mark is valid UTF-8, with a zero byte beside every letter.
    if (!text.includes("\0")) return { text: withoutDirectionMarks(text), problems: [] };
    return { problems: [problem("niet-utf8", { file, line: 1, column: 1 }, {})] };
  } catch {
    return { problems: [problem("niet-utf8", placeOfBadByte(file, bytes), {})] };
  }
}

function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf("\uFFFD")));
  const line = before.split("\n").length;
  return { file, line, column: before.length - before.lastIndexOf("\n") };
}
