import { expect, test } from "vitest";
import { decodeText } from "../../src/read/decode-text.ts";
import { type Path, parseSource, type Source } from "../../src/read/source.ts";

test.for<[string, string, Path, "value" | "key", string]>([
  ["a value", "a: 1\nb: twee\n", ["b"], "value", "2:4"],
  ["a key", "a: 1\nb: twee\n", ["b"], "key", "2:1"],
  ["a value in braces", "a: {x: 1, y: 22}\n", ["a", "y"], "value", "1:14"],
  ["a key in braces", "a: {x: 1, y: 22}\n", ["a", "y"], "key", "1:11"],
  ["a value in braces over two lines", "a: {x: 1,\n    y: 22}\n", ["a", "y"], "value", "2:8"],
  ["a value in a list in brackets", "a: [een, twee]\n", ["a", 1], "value", "1:10"],
  ["a block in a list", "a:\n  - {x: 1}\n  - {x: 2}\n", ["a", 1, "x"], "value", "3:9"],
  ["a text over several lines", "a: 1\nb: een tekst\n  op twee regels\nc: 3\n", ["b"], "value", "2:4"],
  ["what follows a text over several lines", "b: |\n  een\n  twee\nc: 3\n", ["c"], "value", "4:4"],
  ["a quoted value", 'a: "x: y"\n', ["a"], "value", "1:4"],
  ["a value that is left blank: its key", "a: 1\nb:\n", ["b"], "value", "2:1"],
  ["a block: its key", "a:\n  b: 1\n", ["a"], "value", "1:1"],
  ["a key that is a year", "a: {2022: 5}\n", ["a", "2022"], "value", "1:11"],
  ["a key that is not there: what should hold it", "a:\n  b: 1\n", ["a", "c"], "value", "1:1"],
  ["a position that is not there: the list", "a: [x]\n", ["a", 5], "value", "1:1"],
  ["a value behind an alias: the key", "x: &x {y: 1}\nz: *x\n", ["z", "y"], "value", "2:1"],
  ["a value after a comment", "# uitleg\n\na: 1 # één\nb: 2\n", ["b"], "value", "4:4"],
  ["a value with Windows line ends", "a: 1\r\nb: {c: 2}\r\n", ["b", "c"], "value", "2:8"],
  ["an empty path: the start", "# uitleg\na: 1\n", [], "value", "2:1"],
])("finds the place of %s", ([, text, path, part, expected]) => {
  const { line, column } = sourceOf(text).placeOf(path, part);
  expect(`${line}:${column}`).toBe(expected);
});

test("counts lines from where front matter starts", () => {
  expect(sourceOf("a: 1\nb: 2\n", 2).placeOf(["b"])).toEqual({ file: "data/x.yaml", line: 3, column: 4 });
});

test("a byte order mark moves nothing", () => {
  const { text = "" } = decodeText(
    "data/x.yaml",
    Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode("a: 1\n")),
  );
  expect(sourceOf(text).placeOf(["a"], "key")).toMatchObject({ line: 1, column: 1 });
});

test.for<[string, string]>([
  ["1.200", "a: 1.200\n"],
  ["1.200", "a: {b: 1.200}\n"],
  ["007", "a: 007 # nul\n"],
  ["ja: nee", 'a: "ja: nee"\n'],
])("keeps “%s” as it was typed", ([written, text]) => {
  const source = sourceOf(text);
  expect(source.writtenAt(["a", "b"]) ?? source.writtenAt(["a"])).toBe(written);
});

test("gives texts of more than one word, with their place, and no keys or single words", () => {
  const { prose } = sourceOf("een sleutel: woord\nb: twee woorden\nc: [een ander]\n");
  expect(prose.map(({ text, place }) => `${place.line}:${place.column} ${text}`)).toEqual([
    "2:4 twee woorden",
    "3:5 een ander",
  ]);
});

test.for<[string, string, string]>([
  ["a code in double quotes", 'a: "\\u0032\\x32\\u0035 \\"inwoners\\""\n', '1:5 225 "inwoners"'],
  ["a sign beyond the first plane", 'a: "x \\U0001F600"\n', "1:5 x 😀"],
  ["a mark of direction as a code", 'a: "x 22\\u202e5"\n', "1:5 x 225"],
  ["a line end as a code", 'a: "een\\ntwee"\n', "1:5 een twee"],
  ["a word over two lines", 'a: "nog 2\\\n  25 erbij"\n', "1:5 nog 225\n erbij"],
  ["single quotes", "a: 'zo''n 140'\n", "1:5 zo'n 140"],
  ["a block, without the comment behind its header", "a: >- # voor 140 lezers\n\n  een\n  twee\n", "3:3 een\n  twee\n"],
  ["a block with its own lines", "a: |\n  een\n  twee\n", "2:3 een\n  twee\n"],
])("gives %s as it will be read", ([, text, expected]) => {
  const { prose } = sourceOf(text);
  expect(prose.map(({ text: read, place }) => `${place.line}:${place.column} ${read}`)).toEqual([expected]);
});

test("an unknown kind of mistake still has a place", () => {
  const { problems, source } = parseSource("data/x.yaml", "a: 1\n? b\n  : {\n");
  expect(source).toBeUndefined();
  expect(problems).toMatchObject([{ code: "yaml-fout", place: { file: "data/x.yaml" } }]);
});

test.for<string>(["__proto__: {x: 1}\n", "constructor: 1\ntoString: 2\n", "? [a, b]\n: 1\n", "null: 1\n", ": 1\n"])(
  "reads the strange key of %j without throwing",
  (text) => {
    expect(() => parseSource("data/x.yaml", text).source?.placeOf(["toString", 0])).not.toThrow();
  },
);

function sourceOf(text: string, firstLine = 1): Source {
  const { source, problems } = parseSource("data/x.yaml", text, firstLine);
  expect(problems).toEqual([]);
  return source as Source;
}
