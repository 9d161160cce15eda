import type { Prose } from "./dataset.ts";
import type { Origin } from "./origin.ts";

/** Gives the way from a position in a text to its place in the file; the text starts at `origin`. */
export function placesIn({ text, origin }: Prose): (index: number) => Origin {
  const starts = lineStarts(text);
  return (index) => {
    const line = lineAt(index, starts);
    const inLine = index - (starts[line] as number);
    return { file: origin.file, line: origin.line + line, column: line === 0 ? origin.column + inLine : inLine + 1 };
  };
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** Halves the lines until one is left: a text of thousands of numbers asks for thousands of places. */
function lineAt(index: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] as number) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}
