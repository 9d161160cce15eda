import { expect, test } from "vitest";
import { dropBackgrounds } from "../../../src/finish/tree/drop-backgrounds.ts";
import { dropEmpty } from "../../../src/finish/tree/drop-empty.ts";
import { dropRepeatedRows } from "../../../src/finish/tree/drop-repeated-rows.ts";
import { nameHeaderCells } from "../../../src/finish/tree/name-header-cells.ts";
import { nameLinks } from "../../../src/finish/tree/name-links.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import { placeFigures } from "../../../src/finish/tree/place-figures.ts";
import { shapeContents } from "../../../src/finish/tree/shape-contents.ts";
import { shapeLists } from "../../../src/finish/tree/shape-lists.ts";
import { tidyFigures } from "../../../src/finish/tree/tidy-figures.ts";
import { drawn, type Painting, paintedPages } from "./painted-pages.ts";
import { parseTree, printTree, tidyTree } from "./tree-text.ts";

type Case = readonly [name: string, before: string, after: string];

test.for<Case>([
  ["what holds a rectangle is a link", "P\n NonStruct\n  0#1\n  0@9", "P\n Link\n  0#1\n  0@9"],
  ["a link stays what it is", "P\n Link lang=en\n  0#1\n  0@9", "P\n Link lang=en\n  0#1\n  0@9"],
  ["a link over two pages is one", "P\n Span\n  0#1\n  0@9\n  1#0\n  1@8", "P\n Link\n  0#1\n  0@9\n  1#0\n  1@8"],
])("links: %s", ([, before, after]) => {
  expect(printTree(nameLinks(parseTree(before)))).toBe(tidyTree(after));
});

test.for<Case>([
  [
    "the group around a chart and its caption is no figure",
    'Figure printed=4\n Caption\n  0#1\n NonStruct\n  Figure alt="Staaf"\n   0#2',
    'Div printed=4\n Caption\n  0#1\n NonStruct\n  Figure alt="Staaf"\n   0#2',
  ],
  ["nor the one around a table", "Figure\n Table\n  TR\n   TD\n    0#1", "Div\n Table\n  TR\n   TD\n    0#1"],
  [
    "what is in a picture is flattened",
    'Figure alt="Staaf"\n 0#1\n P\n  NonStruct\n   0#2\n  0#3\n 1#0',
    'Figure alt="Staaf"\n 0#1\n 0#2\n 0#3\n 1#0',
  ],
  [
    "a link in a picture can still be clicked",
    'Figure alt="Kaart"\n NonStruct\n  Link\n   NonStruct\n    0#1\n   0@9',
    'Figure alt="Kaart"\n Link\n  0#1\n  0@9',
  ],
  ["a picture without alternative stays a figure", "Figure\n 0#1", "Figure\n 0#1"],
  ["an alternative of spaces is none", 'Figure alt=" "\n P\n  0#1', 'Div alt=" "\n P\n  0#1'],
])("figures: %s", ([, before, after]) => {
  expect(printTree(tidyFigures(parseTree(before)))).toBe(tidyTree(after));
});

test.for<readonly [...Case, Readonly<Record<string, Painting>>]>([
  ["a border is no content", "Table\n TR\n  TH\n   0#1\n   0#2", "Table\n TR\n  TH\n   0#1", { "0#2": drawn }],
  ["nor is what paints nothing", "P\n 0#1\n 0#2", "P\n 0#2", { "0#1": [] }],
  ["nor a picture behind a text", "P\n 0#1\n 0#2", "P\n 0#2", { "0#1": [{ kind: "image" }] }],
  ["a line under a link keeps its text", "Link\n 0#1", "Link\n 0#1", { "0#1": [{ kind: "path" }, { kind: "text" }] }],
  ["a drawing is the content of a figure", "Figure\n 0#1", "Figure\n 0#1", { "0#1": drawn }],
  ["and of a bullet", "LI\n Lbl\n  0#1", "LI\n Lbl\n  0#1", { "0#1": drawn }],
  [
    "a number leaves nothing on the page before its item",
    "LI\n Lbl\n  0#1\n  1#0",
    "LI\n Lbl\n  1#0",
    { "0#1": [], "1#0": "5." },
  ],
  ["nor does a chart", 'Figure alt="Staaf"\n 0#1\n 1#0', 'Figure alt="Staaf"\n 1#0', { "0#1": [], "1#0": drawn }],
  ["a chart that is not seen at all stays", 'Figure alt="Staaf"\n 0#1', 'Figure alt="Staaf"\n 0#1', { "0#1": [] }],
  ["a form is not thrown away unseen", "P\n 0#1", "P\n 0#1", { "0#1": [{ kind: "form" }] }],
])("backgrounds: %s", ([, before, after, paintings]) => {
  const tree = parseTree(before);
  expect(printTree(dropBackgrounds(tree, paintedOn(paintedPages(tree, paintings))))).toBe(tidyTree(after));
});

test("a background that its page does not have stays, so that it is reported", () => {
  const tree = parseTree("P\n 0#1");
  expect(dropBackgrounds(tree, paintedOn(paintedPages(parseTree("P"))))).toBe(tree);
});

test.for<readonly [...Case, Readonly<Record<string, Painting>>]>([
  [
    "a head stands in the tree once",
    "Table\n TR\n  TH\n   NonStruct\n    0#1\n    1#1\n    2#1\n  TH\n   0#2\n   1#2\n   2#2",
    "Table\n TR\n  TH\n   NonStruct\n    0#1\n  TH\n   0#2",
    { "0#1": "Doel", "1#1": "Doel", "2#1": "Doel", "0#2": "Nu", "1#2": "Nu", "2#2": "Nu" },
  ],
  [
    "a head with a corner that is no header",
    "TR\n TD\n  0#1\n  1#1\n TH\n  0#2\n  1#2",
    "TR\n TD\n  0#1\n TH\n  0#2",
    { "0#1": "–", "1#1": "–", "0#2": "Nu", "1#2": "Nu" },
  ],
  [
    "a foot with sums",
    "TR\n TH scope=Row\n  1#1\n  0#1\n TD\n  0#2\n  1#2",
    "TR\n TH scope=Row\n  0#1\n TD\n  0#2",
    { "0#1": "Samen", "1#1": "Samen", "0#2": "60", "1#2": "60" },
  ],
  [
    "a row that goes on is not repeated",
    "TR\n TH\n  0#1\n TD\n  0#2\n  1#2",
    "TR\n TH\n  0#1\n TD\n  0#2\n  1#2",
    { "0#1": "Zorg", "0#2": "mensen", "1#2": "mensen" },
  ],
  [
    "nor is one of pictures only",
    'TR\n TD\n  Figure alt="Een"\n   0#1\n  Figure alt="Twee"\n   1#1',
    'TR\n TD\n  Figure alt="Een"\n   0#1\n  Figure alt="Twee"\n   1#1',
    { "0#1": drawn, "1#1": drawn },
  ],
])("repeated rows: %s", ([, before, after, paintings]) => {
  const tree = parseTree(before);
  expect(printTree(dropRepeatedRows(tree, paintedOn(paintedPages(tree, paintings))))).toBe(tidyTree(after));
});

test.for<readonly [...Case, Readonly<Record<string, Painting>>?]>([
  [
    "what is beside the number is the body",
    "LI\n Lbl\n  0#1\n Link\n  0#2\n P\n  0#3",
    "LI\n Lbl\n  0#1\n LBody\n  Link\n   0#2\n  P\n   0#3",
  ],
  [
    "an item without a number has a body too",
    "LI\n Strong\n  0#1\n NonStruct\n  0#2",
    "LI\n LBody\n  Strong\n   0#1\n  NonStruct\n   0#2",
  ],
  ["a body is not wrapped again", "LI\n Lbl\n  0#1\n LBody\n  0#2", "LI\n Lbl\n  0#1\n LBody\n  0#2"],
  [
    "other things in a list are items",
    "L\n NonStruct\n  0#1\n P\n  0#2",
    "L\n LI\n  LBody\n   0#1\n LI\n  LBody\n   P\n    0#2",
  ],
  [
    "a list in an item is part of its body",
    "L\n LI\n  0#1\n  L\n   LI\n    0#2",
    "L\n LI\n  LBody\n   0#1\n   L\n    LI\n     LBody\n      0#2",
  ],
  ["a caption stays beside the items", "L\n Caption\n  0#1\n LI\n  0#2", "L\n Caption\n  0#1\n LI\n  LBody\n   0#2"],
  [
    "a drawn bullet can be copied",
    "LI\n Lbl\n  0#1\n LBody\n  0#2",
    "LI\n Lbl actual=•\n  0#1\n LBody\n  0#2",
    { "0#1": drawn },
  ],
])("lists: %s", ([, before, after, paintings]) => {
  const tree = parseTree(before);
  expect(printTree(shapeLists(tree, paintedOn(paintedPages(tree, paintings))))).toBe(tidyTree(after));
});

test.for<Case>([
  [
    "a chapter refers to its page",
    "Sect\n H2\n  0#0\n L numbering=Decimal\n  LI\n   Lbl\n    0#1\n   LBody\n    Link\n     0#2\n     0@9\n    NonStruct\n     0#3",
    "Sect\n H2\n  0#0\n TOC\n  TOCI\n   Lbl\n    0#1\n   Reference\n    Link\n     0#2\n     0@9\n    NonStruct\n     0#3",
  ],
  [
    "the parts of a chapter are contents in its entry",
    "Sect\n H2\n  0#0\n Div\n  L\n   LI\n    LBody\n     Link\n      0#2\n      0@9\n     L\n      LI\n       LBody\n        Link\n         0#3\n         0@8",
    "Sect\n H2\n  0#0\n Div\n  TOC\n   TOCI\n    Reference\n     Link\n      0#2\n      0@9\n    TOC\n     TOCI\n      Reference\n       Link\n        0#3\n        0@8",
  ],
  [
    "an entry without a link is text",
    "Sect\n H2\n  0#0\n L\n  LI\n   LBody\n    0#1",
    "Sect\n H2\n  0#0\n TOC\n  TOCI\n   P\n    0#1",
  ],
  [
    "a list after another heading is none",
    "Sect\n H2\n  0#0\n H2\n  0#1\n L\n  LI\n   LBody\n    0#2",
    "Sect\n H2\n  0#0\n H2\n  0#1\n L\n  LI\n   LBody\n    0#2",
  ],
  [
    "a second list is none",
    "Sect\n H2\n  0#0\n TOC\n  TOCI\n   P\n    0#1\n L\n  LI\n   LBody\n    0#2",
    "Sect\n H2\n  0#0\n TOC\n  TOCI\n   P\n    0#1\n L\n  LI\n   LBody\n    0#2",
  ],
])("contents: %s", ([, before, after]) => {
  const tree = parseTree(before);
  const painted = paintedOn(paintedPages(tree, { "0#0": [{ text: "In" }, { text: "houd " }] }));
  expect(printTree(shapeContents(tree, "Inhoud", painted))).toBe(tidyTree(after));
});

test("empty tags go, and what is then empty too; cells stay", () => {
  const tree = parseTree("Document\n Div\n  P\n   NonStruct\n Table\n  TR\n   TD\n   TH\n    NonStruct");
  expect(printTree(dropEmpty(tree))).toBe(tidyTree("Document\n Table\n  TR\n   TD\n   TH"));
});

test.for<Case>([
  [
    "is the area of its parts on its first page",
    "P\n Figure\n  0#1\n  0#2\n  1#1",
    "P\n Figure box=10,20,50.13,60 placement=inline\n  0#1\n  0#2\n  1#1",
  ],
  ["stands on its own among blocks", "Div\n Figure\n  0#1", "Div\n Figure box=10,20,30,40 placement=block\n  0#1"],
  ["is unknown when nothing of it is seen", "Div\n Figure\n  0#3", "Div\n Figure\n  0#3"],
])("the box of a figure %s", ([, before, after]) => {
  const tree = parseTree(before);
  const paintings: Readonly<Record<string, Painting>> = {
    "0#1": [{ kind: "path", box: { left: 10, bottom: 20, right: 30, top: 40 } }],
    "0#2": [{ kind: "path", box: { left: 20, bottom: 30, right: 50.1251, top: 60 } }],
    "0#3": [{ kind: "path", box: undefined as never }],
  };
  expect(printTree(placeFigures(tree, paintedOn(paintedPages(tree, paintings))))).toBe(tidyTree(after));
});

test.for<Case>([
  [
    "are numbered in reading order",
    "Table\n TR\n  TH id=node7 scope=Column rows=1 columns=2\n TR\n  TH id=node3\n  TD headers=node7,node3 columns=1",
    "Table\n TR\n  TH id=t1 scope=Column columns=2\n TR\n  TH id=t2\n  TD headers=t1,t2",
  ],
  ["that are gone are no headers", "TR\n TD headers=node1 rows=1", "TR\n TD"],
])("header cells %s", ([, before, after]) => {
  expect(nameHeaderCells(parseTree(before))).toEqual(parseTree(after));
});
