import { ByteKind, byteKindOf, byteOf } from "./byte-kind.ts";

/** A piece of a content stream: from its first byte to after its last one. */
export type Span = { readonly start: number; readonly end: number };

/**
 * Walks through a content stream, one instruction at a time: operands and then an operator.
 * It keeps only the last one and makes no strings of operands: a page has some ten thousand of them.
 */
export class ContentReader {
  /** E.g. "Tj". An image between the lines (BI, then ID, data, EI) gives "BI" and then "EI". */
  operator = "";
  /** The operands that are numbers. */
  readonly numbers: number[] = [];
  /** The other operands: names, strings, arrays and dictionaries. */
  readonly values: Span[] = [];
  /** Where the first operand starts, or the operator when it has none. */
  start = 0;
  /** After the operator. */
  end = 0;

  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, start = 0) {
    this.bytes = bytes;
    this.end = start;
  }

  /** Goes to the next instruction; false when there is none. */
  next(): boolean {
    this.numbers.length = 0;
    this.values.length = 0;
    this.end = this.spaceEnd(this.end);
    this.start = this.end;
    for (let operand = this.nextOperand(); operand !== undefined; operand = this.nextOperand()) {
      if (typeof operand === "number") this.numbers.push(operand);
      else this.values.push(operand);
    }
    if (this.end >= this.bytes.length) return false;
    this.readOperator();
    return true;
  }

  /** Goes to after the next operand and gives it: a number, or where another value stands; undefined before an operator. */
  nextOperand(): number | Span | undefined {
    this.end = this.spaceEnd(this.end);
    const kind = this.kindAt(this.end);
    if (kind === undefined || kind === ByteKind.regular) return undefined;
    return kind === ByteKind.number ? this.readNumber() : this.readValue();
  }

  private kindAt(place: number): ByteKind | undefined {
    const byte = this.bytes[place];
    return byte === undefined ? undefined : byteKindOf[byte];
  }

  /** Gives the place of the first byte that is no white space and no comment. */
  private spaceEnd(from: number): number {
    let place = from;
    for (;;) {
      while (this.kindAt(place) === ByteKind.space) place += 1;
      if (this.bytes[place] !== byteOf.comment) return place;
      while (place < this.bytes.length && !isLineEnd(this.bytes[place])) place += 1;
    }
  }

  private wordEnd(from: number): number {
    let place = from;
    for (;;) {
      const kind = this.kindAt(place);
      if (kind !== ByteKind.regular && kind !== ByteKind.number) return place;
      place += 1;
    }
  }

  private readOperator(): void {
    const start = this.end;
    this.end = this.wordEnd(start);
    this.operator = asciiOf(this.bytes, { start, end: this.end });
    if (this.operator !== "ID") return;
    this.end = imageDataEnd(this.bytes, this.end);
    this.operator = "EI";
  }

  private readNumber(): number {
    const { bytes } = this;
    let place = this.end;
    const sign = bytes[place] === byteOf.minus ? -1 : 1;
    if (bytes[place] === byteOf.minus || bytes[place] === byteOf.plus) place += 1;
    let digits = 0;
    let scale = 0; // 0 before the point, then 10 for each digit after it
    for (; this.kindAt(place) === ByteKind.number; place += 1) {
      const byte = bytes[place] ?? 0;
      if (byte === byteOf.point) scale = 1;
      else {
        digits = digits * 10 + byte - byteOf.zero;
        scale *= 10;
      }
    }
    this.end = place;
    return (sign * digits) / (scale || 1);
  }

  private readValue(): Span {
    const start = this.end;
    this.end = this.valueEnd(start);
    return { start, end: this.end };
  }

  private valueEnd(start: number): number {
    const { bytes } = this;
    switch (bytes[start]) {
      case byteOf.less:
        return bytes[start + 1] === byteOf.less ? this.listEnd(start + 2, ">>") : after(bytes, byteOf.greater, start);
      case byteOf.bracket:
        return this.listEnd(start + 1, "]");
      case byteOf.parenthesis:
        return literalEnd(bytes, start);
      default:
        return this.wordEnd(start + 1); // a name, or a lone sign that does not belong there
    }
  }

  /** Gives the place after an array or dictionary, whose values may be arrays, dictionaries and strings in their turn. */
  private listEnd(from: number, closing: "]" | ">>"): number {
    const sign = closing === "]" ? byteOf.closingBracket : byteOf.greater;
    let place = this.spaceEnd(from);
    while (place < this.bytes.length && this.bytes[place] !== sign) place = this.spaceEnd(this.valueEnd(place));
    return Math.min(place + closing.length, this.bytes.length);
  }
}

/** Gives what stands in an array, in order. */
export function arrayParts(bytes: Uint8Array, { start, end }: Span): readonly (number | Span)[] {
  const reader = new ContentReader(bytes.subarray(0, end - 1), start + 1);
  const parts: (number | Span)[] = [];
  for (let part = reader.nextOperand(); part !== undefined; part = reader.nextOperand()) parts.push(part);
  return parts;
}

/** Gives a piece of a content stream as text, byte by byte. */
export function asciiOf(bytes: Uint8Array, { start, end }: Span): string {
  const [first = 0, second = 0] = [bytes[start], bytes[start + 1]];
  if (end - start === 1) return String.fromCharCode(first);
  if (end - start === 2) return String.fromCharCode(first, second);
  return String.fromCharCode(...bytes.subarray(start, end));
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === byteOf.lineFeed || byte === byteOf.carriageReturn;
}

function after(bytes: Uint8Array, sign: number, from: number): number {
  const place = bytes.indexOf(sign, from);
  return place < 0 ? bytes.length : place + 1;
}

/** Gives the place after `(…)`, in which brackets come in pairs or with a backslash. */
function literalEnd(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let place = start; place < bytes.length; place += 1) {
    const byte = bytes[place];
    if (byte === byteOf.backslash) place += 1;
    else if (byte === byteOf.parenthesis) depth += 1;
    else if (byte === byteOf.closingParenthesis) depth -= 1;
    if (depth === 0) return place + 1;
  }
  return bytes.length;
}

/** Gives the place after the `EI` that ends the data of an image: one with white space around it. */
function imageDataEnd(bytes: Uint8Array, from: number): number {
  for (let place = from + 1; place < bytes.length; place += 1) {
    const isWord = bytes[place] === byteOf.E && bytes[place + 1] === byteOf.I;
    if (isWord && isSpaceOrEnd(bytes[place - 1]) && isSpaceOrEnd(bytes[place + 2])) return place + 2;
  }
  return bytes.length;
}

function isSpaceOrEnd(byte: number | undefined): boolean {
  return byte === undefined || byteKindOf[byte] === ByteKind.space;
}
