import { type PDFContext, type PDFDict, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { CellAttributes, Tag } from "./tag.ts";

/** Writes what a tag says about itself in its element, always in the same order, with one dictionary of attributes for each owner. */
export function writeAttributes(element: PDFDict, tag: Tag): void {
  if (tag.alt !== undefined) element.set(PDFName.of("Alt"), PDFHexString.fromText(tag.alt));
  if (tag.actualText !== undefined) element.set(PDFName.of("ActualText"), PDFHexString.fromText(tag.actualText));
  if (tag.lang !== undefined) element.set(PDFName.of("Lang"), PDFString.of(tag.lang));
  if (tag.id !== undefined) element.set(PDFName.of("ID"), PDFString.of(tag.id));
  const owned = [tableOf(tag.cell, element.context), listOf(tag, element.context), layoutOf(tag, element.context)];
  const [first, ...more] = owned.filter((attributes) => attributes !== undefined);
  if (first === undefined) return;
  element.set(PDFName.of("A"), more.length === 0 ? first : element.context.obj([first, ...more]));
}

function tableOf(cell: CellAttributes | undefined, context: PDFContext): PDFDict | undefined {
  if (cell === undefined || Object.keys(cell).length === 0) return undefined;
  return context.obj({
    O: "Table",
    ...(cell.scope && { Scope: cell.scope }),
    ...(cell.headers && { Headers: cell.headers.map((id) => PDFString.of(id)) }),
    ...(cell.rowSpan && { RowSpan: cell.rowSpan }),
    ...(cell.colSpan && { ColSpan: cell.colSpan }),
  });
}

function listOf({ listNumbering }: Tag, context: PDFContext): PDFDict | undefined {
  return listNumbering === undefined ? undefined : context.obj({ O: "List", ListNumbering: listNumbering });
}

function layoutOf({ figure }: Tag, context: PDFContext): PDFDict | undefined {
  if (figure === undefined) return undefined;
  const { left, bottom, right, top } = figure.box;
  return context.obj({
    O: "Layout",
    ...(figure.placement === "block" && { Placement: "Block" }),
    BBox: [left, bottom, right, top],
  });
}
