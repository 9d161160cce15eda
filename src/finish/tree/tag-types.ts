/** Stand within a line of text. Strong and Em are not in ISO 32000-1; browsers write them all the same. */
const inlineTypes = new Set([
  "Span",
  "Quote",
  "Note",
  "Reference",
  "BibEntry",
  "Code",
  "Link",
  "Annot",
  "Ruby",
  "Warichu",
  "Strong",
  "Em",
  "Sub",
]);

/** Hold one text and never a paragraph. */
const textTypes = new Set(["P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "Lbl", "Title"]);

/** Hold one text, or paragraphs and other blocks. */
const flowTypes = new Set(["LBody", "TH", "TD", "Caption"]);

const cellTypes = new Set(["TH", "TD"]);

const headingTypes = /^H[1-6]?$/;

/** Gives what a type may hold: a line of text, text or blocks, or only blocks. */
export function holds(type: string): "text" | "text-or-blocks" | "blocks" {
  if (textTypes.has(type) || inlineTypes.has(type)) return "text";
  return flowTypes.has(type) ? "text-or-blocks" : "blocks";
}

/** Tells whether a type stands within a line of text. */
export function isInline(type: string): boolean {
  return inlineTypes.has(type);
}

/** Tells whether a type is a heading, of whatever level. */
export function isHeading(type: string): boolean {
  return headingTypes.test(type);
}

/** Tells whether a type is a cell of a table. */
export function isCell(type: string): boolean {
  return cellTypes.has(type);
}
