import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from "@cantoo/pdf-lib";
import type { Box } from "../box.ts";
import type { CellAttributes, Tag } from "./tag.ts";

/** Gives what an element says about itself besides its type and its kids. */
export function readAttributes(element: PDFDict): Partial<Tag> {
  const owned = attributesOf(element);
  return present({
    alt: text(element, "Alt"),
    actualText: text(element, "ActualText"),
    lang: text(element, "Lang"),
    id: text(element, "ID"),
    cell: cellOf(owned),
    listNumbering: name(owned.get("/List"), "ListNumbering"),
    figure: figureOf(owned.get("/Layout")),
  });
}

/** Gives the attributes by owner, e.g. "/Table"; a browser writes a dictionary for each attribute. */
function attributesOf(element: PDFDict): ReadonlyMap<string, PDFDict> {
  const value = element.lookup(PDFName.of("A"));
  const found = value instanceof PDFArray ? value.asArray().map((entry) => element.context.lookup(entry)) : [value];
  const owned = new Map<string, PDFDict>();
  for (const dict of found.filter((entry) => entry instanceof PDFDict)) {
    const owner = String(dict.get(PDFName.of("O")));
    const joined = owned.get(owner) ?? element.context.obj({});
    for (const [key, attribute] of dict.entries()) joined.set(key, attribute);
    owned.set(owner, joined);
  }
  return owned;
}

function cellOf(owned: ReadonlyMap<string, PDFDict>): CellAttributes | undefined {
  const table = owned.get("/Table");
  if (table === undefined) return undefined;
  const scope = name(table, "Scope");
  return present({
    scope: scope === "Row" || scope === "Column" || scope === "Both" ? scope : undefined,
    headers: texts(table, "Headers"),
    rowSpan: numberIn(table, "RowSpan"),
    colSpan: numberIn(table, "ColSpan"),
  });
}

function figureOf(layout: PDFDict | undefined): Tag["figure"] {
  const box = boxIn(layout);
  if (box === undefined) return undefined;
  return { box, placement: name(layout, "Placement") === "Block" ? "block" : "inline" };
}

function boxIn(layout: PDFDict | undefined): Box | undefined {
  const value = layout?.lookup(PDFName.of("BBox"));
  if (!(value instanceof PDFArray)) return undefined;
  const { x, y, width, height } = value.asRectangle();
  return { left: x, bottom: y, right: x + width, top: y + height };
}

function text(dict: PDFDict, key: string): string | undefined {
  return textOf(dict.lookup(PDFName.of(key)));
}

function texts(dict: PDFDict, key: string): readonly string[] | undefined {
  const value = dict.lookup(PDFName.of(key));
  if (!(value instanceof PDFArray)) return undefined;
  return value.asArray().flatMap((entry) => textOf(dict.context.lookup(entry)) ?? []);
}

function textOf(value: unknown): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}

function name(dict: PDFDict | undefined, key: string): string | undefined {
  const value = dict?.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

function numberIn(dict: PDFDict, key: string): number | undefined {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFNumber ? value.asNumber() : undefined;
}

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that two equal elements are equal values. */
function present<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
