import { PDFRef } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import type { Box } from "../../../src/finish/box.ts";
import { linkTexts } from "../../../src/finish/tree/link-texts.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import type { Link, LinkGoal } from "../../../src/finish/tree/read-links.ts";
import { textIn } from "../../../src/finish/tree/text-in.ts";
import { drawn, type Painting, paintedPages } from "./painted-pages.ts";
import { parseTree } from "./tree-text.ts";

const line = (bottom: number): Box => ({ left: 60, bottom, right: 200, top: bottom + 12 });

test.for<readonly [what: string, painting: Painting, text: string]>([
  ["runs on a line stand together", [{ text: "trajec" }, { text: "ten" }], "trajecten"],
  [
    "a next line is a next word",
    [
      { text: "naar", reach: line(400) },
      { text: "werk", reach: line(386) },
    ],
    "naar werk",
  ],
  [
    "a raised letter is on the line",
    [
      { text: "m", reach: line(400) },
      { text: "2", reach: line(405) },
    ],
    "m2",
  ],
  ["soft hyphens are not said", "tra\u00adjec\u00adten", "trajecten"],
  [
    "nor is the hyphen that shows one at the end of a line",
    [
      { text: "arbeids\u00ad", reach: line(400) },
      { text: "\u2010", reach: { ...line(400), left: 200, right: 204 } },
      { text: "markt", reach: line(386) },
    ],
    "arbeidsmarkt",
  ],
  ["white space is one space", " 637\u00a0\n trajecten ", "637 trajecten"],
  ["drawings say nothing", [{ kind: "path" }, { text: "werk" }], "werk"],
])("the text of a tag: %s", ([, painting, text]) => {
  const tree = parseTree("P\n 0#1");
  expect(textIn(tree, paintedOn(paintedPages(tree, { "0#1": painting })))).toBe(text);
});

test.for<readonly [what: string, tree: string, goal: LinkGoal, text: string]>([
  ["its text", "P\n Link\n  0#1\n  0@90", { kind: "address", address: "https://voorbeeld.nl" }, "Lees meer"],
  [
    "the alternative of its picture",
    'P\n Link\n  Figure alt="Home"\n   0#2\n  0@90',
    { kind: "place", page: 1 },
    "Home",
  ],
  [
    "its address",
    "P\n Link\n  0#2\n  0@90",
    { kind: "address", address: "https://voorbeeld.nl" },
    "https://voorbeeld.nl",
  ],
  [
    "in the contents its page",
    "TOC\n TOCI\n  Reference\n   Link\n    0#1\n    0@90",
    { kind: "place", page: 1 },
    "Lees meer, blad 2",
  ],
])("a link says %s", ([, text, goal, expected]) => {
  const tree = parseTree(text);
  const links = new Map<PDFRef, Link>([[PDFRef.of(90), { page: 0, goal }]]);
  const painted = paintedOn(paintedPages(tree, { "0#1": "Lees meer", "0#2": drawn }));
  expect(linkTexts(tree, { links, painted }, { contents: { title: "Inhoud", pageWord: "blad" } })).toEqual(
    new Map([[PDFRef.of(90), expected]]),
  );
});
