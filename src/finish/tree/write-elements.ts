import type { PDFDict, PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import type { Kid, Tag } from "./tag.ts";
import { writeAttributes } from "./write-attributes.ts";

/** The elements of a tree as objects of the PDF, and how to find them. */
export type WrittenElements = {
  readonly top: PDFRef;
  /** By page and number of marked content the element it belongs to. */
  readonly ofContent: readonly ReadonlyMap<number, PDFRef>[];
  /** The rectangles of links in reading order, with their elements. */
  readonly ofLinks: ReadonlyMap<PDFRef, PDFRef>;
  /** The elements that others refer to by name. */
  readonly ofNames: ReadonlyMap<string, PDFRef>;
};

/** What the elements of one tree have in common while they are written. */
type Writing = {
  readonly document: PDFDocument;
  readonly pages: readonly PDFRef[];
  readonly ofContent: readonly Map<number, PDFRef>[];
  readonly ofLinks: Map<PDFRef, PDFRef>;
  readonly ofNames: Map<string, PDFRef>;
};

/** Writes a tree as objects below the root; what the browser wrote as an object stays that object, since the outline points at it. */
export function writeElements(document: PDFDocument, tree: Tag, root: PDFRef): WrittenElements {
  const pages = document.getPages().map(({ ref }) => ref);
  const writing: Writing = {
    document,
    pages,
    ofContent: pages.map(() => new Map()),
    ofLinks: new Map(),
    ofNames: new Map(),
  };
  return { ...writing, top: writeTag(tree, root, writing) };
}

function writeTag(tag: Tag, parent: PDFRef, writing: Writing): PDFRef {
  const { context } = writing.document;
  const ref = tag.printed ?? context.nextRef();
  const page = tag.kids.find((kid) => kid.kind === "content")?.page;
  const kids = tag.kids.map((kid) => writeKid(kid, { ref, page }, writing));
  const element = context.obj({
    Type: "StructElem",
    S: tag.type,
    P: parent,
    ...(page !== undefined && { Pg: pageRef(page, writing) }),
    ...(kids.length > 0 && { K: kids.length === 1 ? kids[0] : kids }),
  });
  writeAttributes(element, tag);
  context.assign(ref, element);
  if (tag.id !== undefined) writing.ofNames.set(tag.id, ref);
  return ref;
}

type Owner = { readonly ref: PDFRef; readonly page: number | undefined };

function writeKid(kid: Kid, owner: Owner, writing: Writing): PDFRef | PDFDict | number {
  if (kid.kind === "tag") return writeTag(kid, owner.ref, writing);
  const { context } = writing.document;
  const page = pageRef(kid.page, writing);
  if (kid.kind === "link") {
    writing.ofLinks.set(kid.annotation, owner.ref);
    return context.obj({ Type: "OBJR", Pg: page, Obj: kid.annotation });
  }
  writing.ofContent[kid.page]?.set(kid.mcid, owner.ref);
  return kid.page === owner.page ? kid.mcid : context.obj({ Type: "MCR", Pg: page, MCID: kid.mcid });
}

function pageRef(page: number, { pages }: Writing): PDFRef {
  const ref = pages[page];
  if (ref === undefined) throw new Error(`The tree names page ${page + 1}, which is not there.`);
  return ref;
}
