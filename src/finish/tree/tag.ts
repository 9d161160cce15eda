import type { PDFRef } from "@cantoo/pdf-lib";
import type { Box } from "../box.ts";

/** An element of the structure tree: what a screen reader is told about a part of the document. */
export type Tag = {
  readonly kind: "tag";
  /** Its type without the slash: "P", "TH", "Strong". */
  readonly type: string;
  readonly kids: readonly Kid[];
  readonly alt?: string;
  readonly actualText?: string;
  readonly lang?: string;
  /** The name of a header cell, by which data cells refer to it. */
  readonly id?: string;
  readonly cell?: CellAttributes;
  readonly listNumbering?: string;
  /** Where a figure stands on its page, and whether it stands on its own between the lines of text or within one. */
  readonly figure?: { readonly box: Box; readonly placement: "block" | "inline" };
  /** The object the browser wrote it as; the outline points at those of headings. */
  readonly printed?: PDFRef;
};

/** What a table cell says about its place in the table. */
export type CellAttributes = {
  readonly scope?: "Row" | "Column" | "Both";
  /** The names of the header cells that belong to it. */
  readonly headers?: readonly string[];
  readonly rowSpan?: number;
  readonly colSpan?: number;
};

/** The marked content of this number on a page; pages are counted from 0. */
export type ContentKid = { readonly kind: "content"; readonly page: number; readonly mcid: number };

/** A rectangle on a page that can be clicked. */
export type LinkKid = { readonly kind: "link"; readonly page: number; readonly annotation: PDFRef };

export type Kid = Tag | ContentKid | LinkKid;
