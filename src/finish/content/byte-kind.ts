/** What a byte may be the start of in a content stream (ISO 32000-1, 7.2.2). */
export const ByteKind = { regular: 0, space: 1, delimiter: 2, number: 3 } as const;

export type ByteKind = (typeof ByteKind)[keyof typeof ByteKind];

/** The bytes with a meaning of their own. */
export const byteOf = {
  lineFeed: 10,
  carriageReturn: 13,
  comment: 37,
  parenthesis: 40,
  closingParenthesis: 41,
  plus: 43,
  minus: 45,
  point: 46,
  zero: 48,
  less: 60,
  greater: 62,
  E: 69,
  I: 73,
  bracket: 91,
  backslash: 92,
  closingBracket: 93,
} as const;

/** The kind of each byte: a table, because it is asked for every byte of a page. */
export const byteKindOf: readonly ByteKind[] = Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): ByteKind {
  if ("\0\t\n\f\r ".includes(String.fromCharCode(byte))) return ByteKind.space;
  if ("()<>[]{}/%".includes(String.fromCharCode(byte))) return ByteKind.delimiter;
  return "+-.0123456789".includes(String.fromCharCode(byte)) ? ByteKind.number : ByteKind.regular;
}
