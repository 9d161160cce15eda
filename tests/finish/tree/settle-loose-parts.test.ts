import { expect, test } from "vitest";
import { settleLooseParts } from "../../../src/finish/tree/settle-loose-parts.ts";
import { parseTree, printTree, tidyTree } from "./tree-text.ts";

test.for<readonly [name: string, before: string, after: string]>([
  ["runs dissolve in their paragraph", "P\n NonStruct\n  0#1\n Strong\n  NonStruct\n   0#2", "P\n 0#1\n Strong\n  0#2"],
  ["so do spans around runs", "P\n NonStruct\n  NonStruct\n   0#1\n NonStruct\n  0#2", "P\n 0#1\n 0#2"],
  ["a paragraph over two pages is one", "P\n NonStruct\n  0#1\n  1#0", "P\n 0#1\n 1#0"],
  [
    "an element with a run is a paragraph",
    "Div\n NonStruct printed=5\n  NonStruct\n   0#1",
    "Div\n P printed=5\n  0#1",
  ],
  [
    "an element with a bold text and a run is a paragraph",
    "Div\n NonStruct\n  Strong\n   NonStruct\n    0#1\n  NonStruct\n   0#2",
    "Div\n P\n  Strong\n   0#1\n  0#2",
  ],
  [
    "a term and its definition are two",
    "Div\n NonStruct\n  NonStruct\n   NonStruct\n    0#1\n  NonStruct\n   NonStruct\n    0#2",
    "Div\n Div\n  P\n   0#1\n  P\n   0#2",
  ],
  [
    "also when the term is bold and the definition has links",
    "Div\n NonStruct\n  NonStruct\n   Strong\n    NonStruct\n     0#1\n  NonStruct\n   NonStruct\n    0#2\n   Link\n    NonStruct\n     0#3\n    0@9",
    "Div\n Div\n  P\n   Strong\n    0#1\n  P\n   0#2\n   Link\n    0#3\n    0@9",
  ],
  [
    "terms and definitions on one line with a space between are one text",
    "Div\n NonStruct\n  NonStruct\n   NonStruct\n    0#1\n  NonStruct\n   0#2\n  NonStruct\n   NonStruct\n    0#3",
    "Div\n P\n  0#1\n  0#2\n  0#3",
  ],
  [
    "a definition with paragraphs is a group",
    "Div\n NonStruct\n  NonStruct\n   NonStruct\n    0#1\n  NonStruct\n   P\n    0#2\n   P\n    0#3",
    "Div\n Div\n  P\n   0#1\n  Div\n   P\n    0#2\n   P\n    0#3",
  ],
  [
    "text between blocks is a paragraph",
    "Div\n NonStruct\n  0#1\n L\n  LI\n   LBody\n    0#2\n 0#3\n Link\n  0#4\n  0@9",
    "Div\n P\n  0#1\n L\n  LI\n   LBody\n    0#2\n P\n  0#3\n  Link\n   0#4\n   0@9",
  ],
  [
    "a chapter is a section",
    "Document\n NonStruct\n  H2\n   NonStruct\n    0#1\n  P\n   0#2",
    "Document\n Sect\n  H2\n   0#1\n  P\n   0#2",
  ],
  [
    "a group of one is that one",
    "Document\n NonStruct\n  NonStruct\n   Table\n    TR\n     TD\n      0#1",
    "Document\n Table\n  TR\n   TD\n    0#1",
  ],
  [
    "a cell holds its text itself",
    "TR\n TD\n  NonStruct\n   0#1\n  Strong\n   0#2",
    "TR\n TD\n  0#1\n  Strong\n   0#2",
  ],
  ["also in a block", "TR\n TD\n  NonStruct\n   NonStruct\n    0#1", "TR\n TD\n  0#1"],
  [
    "two blocks in a cell are paragraphs",
    "TR\n TD\n  NonStruct\n   NonStruct\n    0#1\n  NonStruct\n   NonStruct\n    0#2",
    "TR\n TD\n  P\n   0#1\n  P\n   0#2",
  ],
  [
    "text beside a list in an item is a paragraph",
    "LI\n LBody\n  NonStruct\n   0#1\n  L\n   LI\n    LBody\n     NonStruct\n      0#2",
    "LI\n LBody\n  P\n   0#1\n  L\n   LI\n    LBody\n     0#2",
  ],
  [
    "a sign in a line of text stands in it",
    'TR\n TD\n  Figure alt="Groen"\n   0#1\n  NonStruct\n   0#2',
    'TR\n TD\n  Figure alt="Groen"\n   0#1\n  0#2',
  ],
  [
    "a picture among blocks is one",
    'Div\n Caption\n  NonStruct\n   0#1\n NonStruct\n  Figure alt="Staaf"\n   0#2\n NonStruct\n  0#3',
    'Div\n Caption\n  0#1\n Figure alt="Staaf"\n  0#2\n P\n  0#3',
  ],
  ["words in another language keep it", "P\n NonStruct lang=en\n  NonStruct\n   0#1", "P\n Span lang=en\n  0#1"],
  [
    "a paragraph in another language keeps it",
    "Div\n NonStruct lang=en\n  NonStruct\n   0#1",
    "Div\n P lang=en\n  0#1",
  ],
  [
    "the page number stays in the reference",
    "TOC\n TOCI\n  Reference\n   Link\n    NonStruct\n     0#1\n    0@9\n   NonStruct\n    NonStruct\n     0#2",
    "TOC\n TOCI\n  Reference\n   Link\n    0#1\n    0@9\n   0#2",
  ],
  [
    "the document keeps its language",
    "Document lang=nl\n NonStruct\n  NonStruct\n   0#1",
    "Document lang=nl\n P\n  0#1",
  ],
])("%s", ([, before, after]) => {
  expect(printTree(settleLooseParts(parseTree(before)))).toBe(tidyTree(after));
});
