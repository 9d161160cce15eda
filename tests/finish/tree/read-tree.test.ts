import { PDFDocument, PDFHexString, PDFName, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { expect, test } from "vitest";
import { readTree } from "../../../src/finish/tree/read-tree.ts";
import type { Kid, Tag } from "../../../src/finish/tree/tag.ts";
import { printTree, tidyTree } from "./tree-text.ts";

type Elements = (pdf: PDFDocument, pages: readonly PDFRef[]) => object;

/** Reads a tree of direct objects, as the kids of the root. */
async function read(kids: Elements): Promise<string> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const pages = [pdf.addPage().ref, pdf.addPage().ref];
  const root = pdf.context.obj({ K: kids(pdf, pages) as never });
  pdf.catalog.set(PDFName.of("StructTreeRoot"), root);
  return printTree(withoutObjects(readTree(pdf)));
}

function withoutObjects({ printed: _, ...tag }: Tag): Tag {
  return { ...tag, kids: tag.kids.map((kid: Kid) => (kid.kind === "tag" ? withoutObjects(kid) : kid)) };
}

test.for<readonly [what: string, kids: Elements, tree: string]>([
  ["content by its number", (_, [page]) => ({ S: "P", Pg: page, K: 3 }), "P\n 0#3"],
  ["a list of it", (_, [page]) => ({ S: "P", Pg: page, K: [3, 4] }), "P\n 0#3\n 0#4"],
  ["the page of an element around", (_, [, page]) => ({ S: "Div", Pg: page, K: { S: "P", K: [3] } }), "Div\n P\n  1#3"],
  [
    "content of another page",
    (_, [page, next]) => ({ S: "P", Pg: page, K: [3, { Type: "MCR", Pg: next, MCID: 0 }] }),
    "P\n 0#3\n 1#0",
  ],
  [
    "a list as an object",
    (pdf, [page]) => ({ S: "P", Pg: page, K: pdf.context.register(pdf.context.obj([1, 2])) }),
    "P\n 0#1\n 0#2",
  ],
  [
    "an element as an object",
    (pdf, [page]) => pdf.context.register(pdf.context.obj({ S: "P", Pg: page, K: 1 } as never)),
    "P\n 0#1",
  ],
  ["an element without kids", () => ({ S: "TD" }), "TD"],
  [
    "more than one element at the top",
    (_, [page]) => [
      { S: "P", Pg: page, K: 1 },
      { S: "P", Pg: page, K: 2 },
    ],
    "Document\n P\n  0#1\n P\n  0#2",
  ],
  [
    "texts",
    () => ({ S: "Figure", Alt: PDFHexString.fromText("Eén staaf"), Lang: PDFString.of("nl") }),
    'Figure alt="Eén staaf" lang=nl',
  ],
  [
    "attributes in a dictionary each",
    () => ({
      S: "TH",
      A: [
        { O: "Table", Scope: "Row" },
        { O: "Table", RowSpan: 2 },
        { O: "Table", Headers: [PDFString.of("a")] },
      ],
    }),
    "TH scope=Row headers=a rows=2",
  ],
  ["attributes in one dictionary", () => ({ S: "L", A: { O: "List", ListNumbering: "Disc" } }), "L numbering=Disc"],
])("reads %s", async ([, kids, tree]) => {
  expect(await read(kids)).toBe(tidyTree(tree));
});

test("a rectangle is on the page that shows it when the tree does not tell", async () => {
  const tree = await read((pdf) => {
    const link = pdf.context.register(pdf.context.obj({ Subtype: "Link" }));
    pdf.getPage(1).node.addAnnot(link);
    return { S: "Link", K: { Type: "OBJR", Obj: link } };
  });
  expect(tree).toMatch(/^Link\n {2}1@\d+$/);
});

test("an element keeps its object", async () => {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const ref = pdf.context.register(pdf.context.obj({ S: "P" }));
  pdf.catalog.set(PDFName.of("StructTreeRoot"), pdf.context.obj({ K: [ref] }));
  expect(readTree(pdf)).toEqual({ kind: "tag", type: "P", kids: [], printed: ref });
});

test("a PDF without tags is empty", async () => {
  const pdf = await PDFDocument.create();
  expect(readTree(pdf)).toEqual({ kind: "tag", type: "Document", kids: [] });
});
