import { expect, test } from "vitest";
import { unicodeMap } from "../../../src/finish/content/unicode-map.ts";

test.for([
  [
    "single codes",
    "2 beginbfchar\n<0001> <0041>\n<0002> <0042>\nendbfchar",
    [
      [1, "A"],
      [2, "B"],
    ],
  ],
  ["more than one letter", "1 beginbfchar <0007> <00660069> endbfchar", [[7, "fi"]]],
  ["a letter of two halves", "1 beginbfchar <0007> <D83DDE00> endbfchar", [[7, "😀"]]],
  [
    "a range",
    "1 beginbfrange <0010> <0012> <0061> endbfrange",
    [
      [16, "a"],
      [17, "b"],
      [18, "c"],
    ],
  ],
  [
    "a range with an array",
    "1 beginbfrange <0010> <0011> [<0061> <007A>] endbfrange",
    [
      [16, "a"],
      [17, "z"],
    ],
  ],
  [
    "both, twice",
    "1 beginbfchar <01> <0041> endbfchar 1 beginbfrange <02> <02> <0042> endbfrange 1 beginbfchar <03> <0043> endbfchar",
    [
      [1, "A"],
      [2, "B"],
      [3, "C"],
    ],
  ],
  [
    "what stands around it",
    "/CIDInit /ProcSet findresource begin 1 begincodespacerange <0000> <FFFF> endcodespacerange end",
    [],
  ],
] as const)("%s", ([, cmap, expected]) => {
  expect([...unicodeMap(Buffer.from(cmap))]).toEqual(expected);
});
