/** How large the letters of the sheet are on paper; the style sheet has a class for each. */
export type SheetSize = "large" | "normal" | "dense";

/**
 * The sizes of the sheet on paper, as they stand in glance-sheet.css: letters in points, the gauge in millimetres.
 * A test compares both; the words must be reckoned before there is a browser to measure them.
 */
export const sheetSizes = {
  large: { small: 9.3, text: 10.4, large: 10.8, lead: 13, gauge: 52 },
  normal: { small: 8.5, text: 9.3, large: 9.5, lead: 11.5, gauge: 48 },
  dense: { small: 8, text: 8.6, large: 8.6, lead: 10, gauge: 42 },
} as const satisfies Readonly<
  Record<SheetSize, Readonly<Record<"small" | "text" | "large" | "lead" | "gauge", number>>>
>;

/** The white of the sheet on paper in millimetres, from narrow to wide: --monitor-space-2 to -6 in glance-sheet.css. */
export const sheetSpaces = { 2: 1, 3: 1.4, 4: 2, 5: 3, 6: 6 } as const;

/** The line height of the sheet on paper, in glance-sheet.css too. */
export const sheetLeading = 1.32;

/** Points in a millimetre: 72 in an inch of 25,4 mm. */
export const pointsPerMillimetre = 72 / 25.4;

const sideMargin = 18; // of @page monitor-sheet

/** The width of the sheet, an A4 within its margins, and of one of its two columns; in millimetres. */
export const sheetWidth = 210 - 2 * sideMargin;
export const columnWidth = (sheetWidth - sheetSpaces[6]) / 2;

/**
 * What an A4 leaves for the sheet, in millimetres: 297 less the margins of the page, and some 38 for the lines above and
 * below it. In the PDF of the edition the margins are wider and there are fewer lines.
 */
export const sheetRoom = 239;
