import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishTree } from "../../../src/finish/tree/finish-tree.ts";
import { contentIn, linksIn } from "../../../src/finish/tree/leaves-in.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import type { Tag } from "../../../src/finish/tree/tag.ts";
import { tagsIn } from "../../../src/finish/tree/tags-in.ts";
import { anyTree } from "./any-tree.ts";
import { drawn, type Painting, paintedPages } from "./painted-pages.ts";
import { parseTree, printTree, tidyTree } from "./tree-text.ts";

function finished(tree: Tag, paintings: Readonly<Record<string, Painting>>) {
  const pages = paintedPages(tree, paintings);
  return finishTree(tree, { pages, painted: paintedOn(pages) }, { contents: { title: "Inhoud", pageWord: "pagina" } });
}

test("a chapter as the browser prints it becomes what a reader means by it", () => {
  const before = `
    Document lang=nl
      NonStruct
        H2 printed=7
          NonStruct
            0#2
          0#1
        P
          NonStruct
            0#3
          Strong
            Link
              NonStruct
                0#4
              0@90
        Figure
          Caption
            NonStruct
              0#5
          NonStruct
            Figure alt="Staaf: 5 van 9"
              0#6
        NonStruct
          Table
            TR
              TH id=node12 scope=Column rows=1 columns=1
                NonStruct
                  0#7
                  1#2
            TR
              TD headers=node12 rows=1 columns=1
                NonStruct
                  1#3
            0#8
  `;
  const { tree, artifacts } = finished(parseTree(before), {
    "0#1": drawn,
    "0#6": drawn,
    "0#7": "Doel",
    "0#8": drawn,
    "1#2": "Doel",
  });
  const after = `
    Document lang=nl
      Sect
        H2 printed=7
          0#2
        P
          0#3
          Strong
            Link
              0#4
              0@90
        Div
          Caption
            0#5
          Figure alt="Staaf: 5 van 9" box=60,400,200,412 placement=block
            0#6
        Table
          TR
            TH id=t1 scope=Column
              0#7
          TR
            TD headers=t1
              1#3
  `;
  expect(printTree(tree)).toBe(tidyTree(after));
  expect(artifacts.map((page) => [...page])).toEqual([
    [
      [1, "layout"],
      [8, "layout"],
    ],
    [[2, "repeated"]],
  ]);
});

test("marks that the browser's tree does not name are no part of the text", () => {
  const tree = parseTree("Document\n P\n  0#1");
  expect(finished(tree, { "0#5": "los" }).artifacts[0]).toEqual(new Map([[5, "layout"]]));
});

describe("whatever tree is printed", () => {
  const places = (tree: Tag) => contentIn(tree).map(({ page, mcid }) => `${page}#${mcid}`);

  test("all content stands in the finished tree once, in the same order, or is an artefact", () => {
    fc.assert(
      fc.property(anyTree, ({ tree, paintings }) => {
        const result = finished(tree, paintings);
        const left = new Set(
          result.artifacts.flatMap((marks, page) => [...marks.keys()].map((mcid) => `${page}#${mcid}`)),
        );
        expect(places(result.tree)).toEqual(places(tree).filter((place) => !left.has(place)));
      }),
    );
  });

  test("no text becomes decoration", () => {
    fc.assert(
      fc.property(anyTree, ({ tree, paintings }) => {
        const { artifacts } = finished(tree, paintings);
        const decoration = artifacts.flatMap((marks, page) =>
          [...marks].filter(([, artifact]) => artifact === "layout").map(([mcid]) => `${page}#${mcid}`),
        );
        expect(decoration.filter((place) => paintings[place] !== drawn)).toEqual([]);
      }),
    );
  });

  test("every link rectangle stays, in a link", () => {
    fc.assert(
      fc.property(anyTree, ({ tree, paintings }) => {
        const result = finished(tree, paintings).tree;
        expect(linksIn(result)).toEqual(linksIn(tree));
        const holders = tagsIn(result).filter(({ kids }) => kids.some(({ kind }) => kind === "link"));
        expect(holders.filter(({ type }) => type !== "Link")).toEqual([]);
      }),
    );
  });

  test("nothing loose is left", () => {
    fc.assert(
      fc.property(anyTree, ({ tree, paintings }) => {
        const tags = tagsIn(finished(tree, paintings).tree);
        expect(tags.filter(({ type }) => type === "NonStruct")).toEqual([]);
      }),
    );
  });

  test("a finished tree is finished", () => {
    fc.assert(
      fc.property(anyTree, ({ tree, paintings }) => {
        const once = finished(tree, paintings).tree;
        expect(finished(once, paintings).tree).toEqual(once);
      }),
    );
  });
});
