import { asciiOf } from "./content-reader.ts";
import { boxThrough, type Matrix, multiplied } from "./matrix.ts";
import type { Drawing, Form } from "./resources.ts";
import { addUnit, type Operation, type Scan } from "./scan.ts";

const unitSquare = { left: 0, bottom: 0, right: 1, top: 1 };

/** The operators for where and how is painted, and those that paint pictures, forms and shadings. */
export const graphicsOperators: Readonly<Record<string, Operation>> = {
  q: ({ saved, state }) => saved.push(state),
  Q: (scan) => {
    scan.state = scan.saved.pop() ?? scan.state;
  },
  cm: (scan) => {
    const matrix = multiplied(matrixIn(scan), scan.state.matrix);
    scan.state = { ...scan.state, matrix };
  },
  w: (scan) => {
    scan.state = { ...scan.state, lineWidth: scan.reader.numbers[0] ?? 0 };
  },
  Do: (scan) => paint(scan, scan.resources.drawing(nameIn(scan))),
  // A shading fills all there is.
  sh: (scan) => addUnit(scan, { kind: "shading", start: scan.reader.start, reach: scan.state.clip }),
  BI: (scan) => {
    scan.imageStart = scan.reader.start;
  },
  EI: (scan) => paintImage(scan, scan.imageStart),
};

/** Gives the matrix that the instruction holds. */
export function matrixIn({ reader: { numbers } }: Scan): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbers;
  return [a, b, c, d, e, f];
}

/** Gives the name that the instruction holds, without its slash. */
export function nameIn({ reader }: Scan): string {
  const name = reader.values[0];
  return name ? asciiOf(reader.bytes, name).slice(1) : "";
}

function paint(scan: Scan, drawing: Drawing | undefined): void {
  if (!drawing) throw new Error(`The page paints "${nameIn(scan)}", which its resources do not hold`);
  if (drawing.kind === "image") paintImage(scan, scan.reader.start);
  else paintForm(scan, drawing);
}

function paintImage(scan: Scan, start: number): void {
  addUnit(scan, { kind: "image", start, reach: boxThrough(scan.state.matrix, unitSquare) });
}

function paintForm(scan: Scan, { matrix, box, content: { units, marks } }: Form): void {
  addUnit(scan, {
    kind: "form",
    start: scan.reader.start,
    reach: boxThrough(multiplied(matrix, scan.state.matrix), box),
    text: units.flatMap(({ text }) => (text === "" ? [] : [text])).join(" "),
    fonts: [...new Set(units.flatMap(({ fonts }) => fonts))],
    missingGlyphs: total(units.map(({ missingGlyphs }) => missingGlyphs)),
    formMarks: marks.length + total(units.map(({ formMarks }) => formMarks)),
  });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
