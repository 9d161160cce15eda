import { arrayParts, type Span } from "./content-reader.ts";
import { matrixIn, nameIn } from "./graphics-operators.ts";
import { multiplied, scaleOf } from "./matrix.ts";
import type { Font } from "./read-font.ts";
import { addUnit, type GraphicsState, type Operation, type Scan } from "./scan.ts";
import { stringBytes } from "./string-bytes.ts";
import { TextObject } from "./text-object.ts";

/** The operators that choose a font, place text and show it. */
export const textOperators: Readonly<Record<string, Operation>> = {
  BT: (scan) => {
    scan.text = new TextObject(scan.reader.start);
  },
  ET: endText,
  Tf: (scan) => set(scan, { font: fontIn(scan), fontSize: numberIn(scan) }),
  Tc: (scan) => set(scan, { characterSpace: numberIn(scan) }),
  Tw: (scan) => set(scan, { wordSpace: numberIn(scan) }),
  Tz: (scan) => set(scan, { stretch: numberIn(scan) / 100 }),
  TL: (scan) => set(scan, { leading: numberIn(scan) }),
  Ts: (scan) => set(scan, { rise: numberIn(scan) }),
  Tm: (scan) => scan.text?.place(matrixIn(scan)),
  Td: (scan) => scan.text?.move(numberIn(scan), numberIn(scan, 1)),
  TD: (scan) => {
    set(scan, { leading: -numberIn(scan, 1) });
    scan.text?.move(numberIn(scan), numberIn(scan, 1));
  },
  "T*": nextLine,
  Tj: showFirst,
  "'": (scan) => {
    nextLine(scan);
    showFirst(scan);
  },
  '"': (scan) => {
    set(scan, { wordSpace: numberIn(scan), characterSpace: numberIn(scan, 1) });
    nextLine(scan);
    showFirst(scan);
  },
  TJ: showArray,
};

function numberIn({ reader }: Scan, place = 0): number {
  return reader.numbers[place] ?? 0;
}

function set(scan: Scan, change: Partial<GraphicsState>): void {
  scan.state = { ...scan.state, ...change };
}

function fontIn(scan: Scan): Font {
  const name = nameIn(scan);
  const font = scan.resources.font(name);
  if (!font) throw new Error(`The page uses font "${name}", which its resources do not hold`);
  return font;
}

function nextLine({ text, state }: Scan): void {
  text?.move(0, -state.leading);
}

function endText(scan: Scan): void {
  const { text } = scan;
  scan.text = undefined;
  const reach = text?.reach(scan.state.matrix);
  if (!text || !reach) return;
  const { start, missingGlyphs } = text;
  const scale = scaleOf(multiplied(text.matrix, scan.state.matrix));
  addUnit(scan, { kind: "text", start, reach, text: text.text, fonts: [...text.fonts], scale, missingGlyphs });
}

function showFirst(scan: Scan): void {
  const string = scan.reader.values[0];
  if (string) show(scan, string);
}

/** Shows the strings of `[(a) -120 (b)] TJ`; a number moves the next one back, in thousandths of the size. */
function showArray(scan: Scan): void {
  const array = scan.reader.values[0];
  if (!array) return;
  const { fontSize, stretch } = scan.state;
  for (const part of arrayParts(scan.reader.bytes, array)) {
    if (typeof part === "number") scan.text?.advance((-part / 1000) * fontSize * stretch);
    else show(scan, part);
  }
}

function show(scan: Scan, string: Span): void {
  const { text, state } = scan;
  const { font, fontSize: size, rise } = state;
  if (!text || !font) throw new Error("Text without a font, or outside a text object");
  const codes = codesOf(stringBytes(scan.reader.bytes, string), font);
  if (codes.length === 0) return;
  text.separate();
  text.show({ width: widthOf(codes, font, state), size, rise, font });
  say(scan, text, { codes, font });
}

/** Adds what letters stand for: the actual text of the mark around them, once, or else what the font says. */
function say({ openMarks }: Scan, text: TextObject, shown: { codes: readonly number[]; font: Font }): void {
  const { codes, font } = shown;
  const replacing = openMarks.find((mark) => mark.actualText !== undefined);
  if (replacing && !replacing.isSaid) text.text += replacing.actualText;
  if (replacing) replacing.isSaid = true;
  for (const code of codes) {
    const letter = hasNoShape(code, font) ? undefined : font.unicode.get(code);
    if (hasNoShape(code, font) || (!letter && !replacing)) text.missingGlyphs += 1;
    if (!replacing) text.text += letter || "\ufffd";
  }
}

/** Tells whether this is the empty box: of fonts with glyphs the first one, always. */
function hasNoShape(code: number, font: Font): boolean {
  return code === 0 && font.bytesPerCode === 2;
}

function codesOf(bytes: ArrayLike<number>, { bytesPerCode }: Font): readonly number[] {
  const codes: number[] = [];
  if (bytesPerCode === 1) return Array.from(bytes);
  for (let place = 0; place < bytes.length; place += 2) {
    codes.push((bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0));
  }
  return codes;
}

function widthOf(codes: readonly number[], font: Font, state: GraphicsState): number {
  const { fontSize, characterSpace, wordSpace, stretch } = state;
  let width = 0;
  for (const code of codes) {
    const space = font.bytesPerCode === 1 && code === 32 ? wordSpace : 0;
    width += (font.widths.get(code) ?? font.defaultWidth) * fontSize + characterSpace + space;
  }
  return width * stretch;
}
