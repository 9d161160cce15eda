import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from "@cantoo/pdf-lib";
import { roleMap } from "./role-map.ts";
import type { Tag } from "./tag.ts";
import { type WrittenElements, writeElements } from "./write-elements.ts";
import { writeParentTree } from "./write-parent-tree.ts";

/**
 * Writes the tree into the PDF in the place of the one it has. `linkTexts` says in words where each link goes. Elements that are no
 * longer in the tree are left behind without anything that points at them.
 */
export function writeTree(document: PDFDocument, tree: Tag, linkTexts: ReadonlyMap<PDFRef, string>): void {
  const { context } = document;
  const root = rootOf(document);
  const elements = writeElements(document, tree, root);
  const roles = Object.fromEntries(roleMap(tree));
  const parents = writeParentTree(document, elements);
  context.assign(
    root,
    context.obj({
      Type: "StructTreeRoot",
      K: elements.top,
      ParentTree: context.register(parents),
      ParentTreeNextKey: elements.ofContent.length + elements.ofLinks.size,
      ...(elements.ofNames.size > 0 && { IDTree: context.register(nameTree(elements, document)) }),
      ...(Object.keys(roles).length > 0 && { RoleMap: roles }),
    }),
  );
  writeLinkTexts(document, linkTexts);
}

/** Gives the object of the tree; a document without anything to tag gets one. */
function rootOf({ catalog, context }: PDFDocument): PDFRef {
  const name = PDFName.of("StructTreeRoot");
  const printed = catalog.get(name);
  if (printed instanceof PDFRef) return printed;
  const root = context.nextRef();
  catalog.set(name, root);
  return root;
}

/** Names stand in the order of their bytes: t10 before t2 (ISO 32000-1 7.9.6). */
function nameTree({ ofNames }: WrittenElements, { context }: PDFDocument): PDFDict {
  const sorted = [...ofNames].sort(([one], [other]) => (one < other ? -1 : 1));
  return context.obj({ Names: sorted.flatMap(([name, element]) => [PDFString.of(name), element]) });
}

function writeLinkTexts({ context }: PDFDocument, linkTexts: ReadonlyMap<PDFRef, string>): void {
  for (const [annotation, text] of linkTexts) {
    context.lookup(annotation, PDFDict).set(PDFName.of("Contents"), PDFHexString.fromText(text));
  }
}
