import { expect, test } from "vitest";
import { arrayParts, asciiOf, ContentReader } from "../../../src/finish/content/content-reader.ts";

/** Gives each instruction as its operator, its numbers and its other operands. */
function instructionsOf(stream: string) {
  const reader = new ContentReader(Buffer.from(stream, "latin1"));
  const all: unknown[] = [];
  while (reader.next()) {
    const values = reader.values.map((value) => asciiOf(reader.bytes, value));
    all.push([reader.operator, ...reader.numbers, ...values]);
  }
  return all;
}

test.for([
  ["numbers", "1 -2 +3 .5 -.25 4. 0.125 1234567.5 re", [["re", 1, -2, 3, 0.5, -0.25, 4, 0.125, 1234567.5]]],
  [
    "names without a space between",
    "/Pattern CS/P9 SCN",
    [
      ["CS", "/Pattern"],
      ["SCN", "/P9"],
    ],
  ],
  ["a hexadecimal string", "<00 0E> Tj", [["Tj", "<00 0E>"]]],
  ["a string with brackets", "(a (b) \\) c) Tj", [["Tj", "(a (b) \\) c)"]]],
  ["a string that ends in a backslash", "(a\\\\) Tj f", [["Tj", "(a\\\\)"], ["f"]]],
  ["an array with a bracket in a string", "[(]) -20 [1] <AB>] TJ", [["TJ", "[(]) -20 [1] <AB>]"]]],
  ["a dictionary", "/P <</MCID 3 >>BDC", [["BDC", "/P", "<</MCID 3 >>"]]],
  ["a dictionary in another", "/P <</A <</B (>>)>> /C <AB>>>BDC", [["BDC", "/P", "<</A <</B (>>)>> /C <AB>>>"]]],
  ["a comment", "q % (not) Q\nQ", [["q"], ["Q"]]],
  ["an operator with a sign", "T* f* (a)' 1 2 (b)\"", [["T*"], ["f*"], ["'", "(a)"], ['"', 1, 2, "(b)"]]],
  ["an image between the lines", "BI /W 1 ID a(EIx <\nEI f", [["BI"], ["EI", 1, "/W"], ["f"]]],
  ["nothing", " \n % end", []],
  ["an unfinished end", "f (abc", [["f"]]],
] as const)("%s", ([, stream, expected]) => {
  expect(instructionsOf(stream)).toEqual(expected);
});

test("an instruction runs from its first operand to after its operator", () => {
  const reader = new ContentReader(Buffer.from("q\n 1 2 m f"));
  reader.next();
  reader.next();
  expect([reader.start, reader.end]).toEqual([3, 8]);
});

test("the parts of an array stand in order", () => {
  const bytes = Buffer.from("[<01> -20 (a) 3]");
  const parts = arrayParts(bytes, { start: 0, end: bytes.length });
  expect(parts.map((part) => (typeof part === "number" ? part : asciiOf(bytes, part)))).toEqual([
    "<01>",
    -20,
    "(a)",
    3,
  ]);
});
