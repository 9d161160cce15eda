import type { PdfFault } from "../pdf-fault.ts";
import { contentIn } from "../tree/leaves-in.ts";
import type { Painted } from "../tree/painted.ts";
import type { Tag } from "../tree/tag.ts";
import { isCell } from "../tree/tag-types.ts";
import { tagsIn } from "../tree/tags-in.ts";
import { textIn } from "../tree/text-in.ts";
import { glanceAt } from "./glance-at.ts";

/** Gives the tables with rows of different lengths or without any header, and the rows that go on on a next page. */
export function tableFaults(tree: Tag, painted: Painted): readonly PdfFault[] {
  return tagsIn(tree).flatMap((tag): readonly PdfFault[] => {
    if (tag.type === "Table") return faultsOf(tag).map((fault) => ({ fault, ...placeOf(tag, painted) }));
    return tag.type === "TR" && isCut(tag) ? [{ fault: "cut-row", ...placeOf(tag, painted) }] : [];
  });
}

function faultsOf(table: Tag): readonly ("uneven-table" | "table-without-headers")[] {
  const hasHeaders = rowsIn(table).some((row) => cellsOf(row).some(({ type }) => type === "TH"));
  return [
    ...(isEven(table) ? [] : ["uneven-table" as const]),
    ...(hasHeaders ? [] : ["table-without-headers" as const]),
  ];
}

function placeOf(tag: Tag, painted: Painted): { readonly page: number; readonly text: string } {
  return { page: (contentIn(tag)[0]?.page ?? 0) + 1, text: glanceAt(textIn(tag, painted)) };
}

function isCut(row: Tag): boolean {
  const content = contentIn(row);
  return content.some(({ page }) => page !== content[0]?.page);
}

/** Tells whether every place in the grid of a table is taken by one cell. */
function isEven(table: Tag): boolean {
  const rows = rowsIn(table).map(cellsOf);
  const taken = rows.map(() => new Set<number>());
  const overlaps = rows.map((cells, row) => cells.map((cell) => placeCell(cell, taken.slice(row))));
  if (overlaps.flat().includes("overlap")) return false;
  const width = taken[0]?.size ?? 0;
  return taken.every((columns) => columns.size === width && [...columns].every((column) => column < width));
}

/** Takes the first free columns of the first of these rows, and the same ones of the rows that the cell spans. */
function placeCell({ cell }: Tag, rows: readonly Set<number>[]): "fits" | "overlap" {
  const { rowSpan = 1, colSpan = 1 } = cell ?? {};
  let column = 0;
  while (rows[0]?.has(column)) column++;
  if (rowSpan > rows.length) return "overlap";
  for (const row of rows.slice(0, rowSpan)) {
    for (let taken = column; taken < column + colSpan; taken++) {
      if (row.has(taken)) return "overlap";
      row.add(taken);
    }
  }
  return "fits";
}

function cellsOf(row: Tag): readonly Tag[] {
  return row.kids.filter((kid): kid is Tag => kid.kind === "tag" && isCell(kid.type));
}

/** Gives the rows of a table, without those of tables in its cells. */
function rowsIn(table: Tag): readonly Tag[] {
  return table.kids.flatMap((kid) => {
    if (kid.kind !== "tag" || kid.type === "Table") return [];
    return kid.type === "TR" ? [kid] : rowsIn(kid);
  });
}
