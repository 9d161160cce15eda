import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNull, PDFRef } from "@cantoo/pdf-lib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { finishTree } from "../../../src/finish/tree/finish-tree.ts";
import { linksIn } from "../../../src/finish/tree/leaves-in.ts";
import { paintedOn } from "../../../src/finish/tree/painted.ts";
import { readTree } from "../../../src/finish/tree/read-tree.ts";
import type { Kid, Tag } from "../../../src/finish/tree/tag.ts";
import { writeTree } from "../../../src/finish/tree/write-tree.ts";
import { anyTree } from "./any-tree.ts";
import { paintedPages } from "./painted-pages.ts";
import { parseTree, printTree, tidyTree } from "./tree-text.ts";

/** Gives a PDF of three pages with an empty tree, and the rectangles of the links in a tree. */
async function documentFor(tree: Tag): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  for (let page = 0; page < 3; page++) pdf.addPage();
  for (const { annotation, page } of linksIn(tree)) {
    pdf.context.assign(annotation, pdf.context.obj({ Type: "Annot", Subtype: "Link" }));
    pdf.getPage(page).node.addAnnot(annotation);
  }
  pdf.context.largestObjectNumber = 5000; // above the numbers that the trees of the tests use
  pdf.catalog.set(PDFName.of("StructTreeRoot"), pdf.context.register(pdf.context.obj({ Type: "StructTreeRoot" })));
  return pdf;
}

async function written(tree: Tag, texts: ReadonlyMap<PDFRef, string> = new Map()): Promise<PDFDocument> {
  const pdf = await documentFor(tree);
  writeTree(pdf, tree, texts);
  return pdf;
}

function rootOf({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
}

/** The objects that writing gives to tags are no part of what they mean. */
function withoutObjects({ printed: _, ...tag }: Tag): Tag {
  return { ...tag, kids: tag.kids.map((kid: Kid) => (kid.kind === "tag" ? withoutObjects(kid) : kid)) };
}

test("what is written is read back", async () => {
  await fc.assert(
    fc.asyncProperty(anyTree, async ({ tree, paintings }) => {
      const pages = paintedPages(tree, paintings);
      const finished = finishTree(tree, { pages, painted: paintedOn(pages) }, {}).tree;
      expect(withoutObjects(readTree(await written(finished)))).toEqual(finished);
    }),
    { numRuns: 50 },
  );
});

test("a document that had nothing to tag gets a tree", async () => {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  writeTree(document, readTree(document), new Map());
  expect(printTree(withoutObjects(readTree(document)))).toBe("Document");
});

const everything = `
  Document lang=nl-NL printed=200
    H1 printed=201
      0#0
      1#0
    Figure alt="Staaf, 5 € van 9" box=10.5,20,30.25,40 placement=block printed=202
      1#1
    P printed=203
      Figure alt="Groen" box=1,2,3,4 placement=inline printed=204
        0#3
      Link lang=en printed=205
        0#4
        0@90
        1@91
    L numbering=Disc printed=206
      LI printed=207
        Lbl actual=• printed=208
          2#0
        LBody printed=209
          2#1
    Table printed=210
      TR printed=211
        TH id=t1 scope=Column rows=2 printed=212
          2#2
        TH id=t10 scope=Row printed=213
          2#3
        TH id=t2 scope=Both columns=3 printed=214
          2#4
        TD headers=t1,t10 printed=215
`;

test("all attributes and the objects of the browser are kept", async () => {
  expect(printTree(readTree(await written(parseTree(everything))))).toBe(tidyTree(everything));
});

test("the same tree gives the same bytes", async () => {
  const [one, other] = [await written(parseTree(everything)), await written(parseTree(everything))];
  expect(await one.save({ updateFieldAppearances: false })).toEqual(
    await other.save({ updateFieldAppearances: false }),
  );
});

test("pages and links point back at their elements, and artefacts at nothing", async () => {
  const pdf = await written(parseTree(everything));
  const numbers = rootOf(pdf).lookup(PDFName.of("ParentTree"), PDFDict).lookup(PDFName.of("Nums"), PDFArray);
  expect(String(numbers).replaceAll("\n", " ")).toBe(
    "[ 0 [ 201 0 R null null 204 0 R 205 0 R ] 1 [ 201 0 R 202 0 R ] 2 [ 208 0 R 209 0 R 212 0 R 213 0 R 214 0 R ] 3 205 0 R 4 205 0 R ]",
  );
  expect(numbers.lookup(1, PDFArray).get(1)).toBe(PDFNull);
  const keys = pdf.getPages().map(({ node }) => String(node.get(PDFName.of("StructParents"))));
  expect(keys).toEqual(["0", "1", "2"]);
  const links = [90, 91].map((number) => pdf.context.lookup(PDFRef.of(number), PDFDict));
  expect(links.map((link) => String(link.get(PDFName.of("StructParent"))))).toEqual(["3", "4"]);
  expect(String(rootOf(pdf).get(PDFName.of("ParentTreeNextKey")))).toBe("5");
});

test("names stand in the order of their letters", async () => {
  const tree = rootOf(await written(parseTree(everything))).lookup(PDFName.of("IDTree"), PDFDict);
  expect(String(tree.get(PDFName.of("Names")))).toBe("[ (t1) 212 0 R (t10) 213 0 R (t2) 214 0 R ]");
});

test("types that the standard does not know are mapped, and no others", async () => {
  const pdf = await written(
    parseTree("Document\n P\n  Strong\n   0#1\n  Em\n   0#2\n Aside\n  P\n   0#3\n Nieuw\n  P\n   0#4"),
  );
  const roles = rootOf(pdf).lookup(PDFName.of("RoleMap"), PDFDict);
  expect(Object.fromEntries(roles.entries().map(([name, role]) => [String(name), String(role)]))).toEqual({
    "/Aside": "/Div",
    "/Em": "/Span",
    "/Nieuw": "/NonStruct",
    "/Strong": "/Span",
  });
  expect(rootOf(await written(parseTree("P\n 0#1"))).has(PDFName.of("RoleMap"))).toBe(false);
});

test("a link says where it goes", async () => {
  const pdf = await written(parseTree(everything), new Map([[PDFRef.of(90), "Één €"]]));
  const contents = pdf.context.lookup(PDFRef.of(90), PDFDict).get(PDFName.of("Contents"));
  expect(contents).toBeInstanceOf(PDFHexString);
  expect((contents as PDFHexString).decodeText()).toBe("Één €");
});
