import { mapTags } from "./map-tags.ts";
import type { CellAttributes, Tag } from "./tag.ts";
import { tagsIn } from "./tags-in.ts";

/** Names the header cells t1, t2 and on in reading order: a browser counts on from what it printed before. */
export function nameHeaderCells(tree: Tag): Tag {
  const ids = tagsIn(tree).flatMap(({ id }) => id ?? []);
  const names = new Map(ids.map((id, place) => [id, `t${place + 1}`]));
  return mapTags(tree, (tag) => (tag.id === undefined && tag.cell === undefined ? tag : renamed(tag, names)));
}

function renamed({ id, cell, ...tag }: Tag, names: ReadonlyMap<string, string>): Tag {
  const name = id === undefined ? undefined : names.get(id);
  const attributes = cellOf(cell ?? {}, names);
  return { ...tag, ...(name && { id: name }), ...(Object.keys(attributes).length > 0 && { cell: attributes }) };
}

/** Spans of one cell say nothing and go; so do headers that are no longer there. */
function cellOf(cell: CellAttributes, names: ReadonlyMap<string, string>): CellAttributes {
  const headers = cell.headers?.flatMap((id) => names.get(id) ?? []) ?? [];
  return {
    ...(cell.scope && { scope: cell.scope }),
    ...(headers.length > 0 && { headers }),
    ...(isSpan(cell.rowSpan) && { rowSpan: cell.rowSpan }),
    ...(isSpan(cell.colSpan) && { colSpan: cell.colSpan }),
  };
}

function isSpan(cells: number | undefined): cells is number {
  return cells !== undefined && cells > 1;
}
