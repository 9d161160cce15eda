import type { Box } from "../box.ts";
import { Bounds } from "./bounds.ts";
import { boxThrough, identity, type Matrix } from "./matrix.ts";
import type { Font } from "./read-font.ts";

// How far letters reach above and below their line, in their size: enough to say on which line a text stands.
const ascent = 0.8;
const descent = 0.2;

/** A text from BT to ET: where the next letter comes, and what was shown. */
export class TextObject {
  readonly start: number;
  text = "";
  readonly fonts = new Set<string>();
  missingGlyphs = 0;
  /** Where the last letters stand and how they are turned. */
  matrix = identity;

  /** The box of what was shown, in the space of the page without the matrix of the page. */
  private readonly bounds = new Bounds();
  /** What was shown since the matrix was set, in the space of the text. */
  private run = new Bounds();
  private lineX = 0;
  private lineY = 0;
  private x = 0;
  private baseline: number | undefined;
  /** The next letters may stand on another line. */
  private hasMoved = true;

  constructor(start: number) {
    this.start = start;
  }

  /** Sets where the text stands and how it is turned. */
  place(matrix: Matrix): void {
    this.endRun();
    this.matrix = matrix;
    this.lineX = 0;
    this.lineY = 0;
    this.x = 0;
    this.hasMoved = true;
  }

  /** Moves from the start of this line. */
  move(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.x = this.lineX;
    if (y !== 0) this.hasMoved = true;
  }

  /** Goes on along the line. */
  advance(width: number): void {
    this.x += width;
  }

  /** Shows letters that together are this wide. */
  show(letters: { readonly width: number; readonly size: number; readonly rise: number; readonly font: Font }): void {
    const { width, size, rise, font } = letters;
    this.fonts.add(font.name);
    const y = this.lineY + rise;
    this.run.addPoint(this.x, y - descent * size);
    this.run.addPoint(this.x + width, y + ascent * size);
    this.x += width;
  }

  /** Adds a space when the line is another one than that of the last letters: a browser paints none where a line ends. */
  separate(): void {
    if (!this.hasMoved) return;
    this.hasMoved = false;
    const [a, b, c, d, e, f] = this.matrix;
    const [x, y] = [e + c * this.lineY, f + d * this.lineY];
    const baseline = (a * y - b * x) / Math.hypot(a, b);
    const isOther = this.baseline !== undefined && Math.abs(baseline - this.baseline) > 0.01;
    if (isOther && !this.text.endsWith(" ")) this.text += " ";
    this.baseline = baseline;
  }

  /** Gives where it stands on the page; undefined when nothing was shown. */
  reach(page: Matrix): Box | undefined {
    this.endRun();
    return this.bounds.isEmpty ? undefined : boxThrough(page, this.bounds.box);
  }

  private endRun(): void {
    if (!this.run.isEmpty) this.bounds.addBox(boxThrough(this.matrix, this.run.box));
    this.run = new Bounds();
  }
}
