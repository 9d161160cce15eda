import { isTagOf } from "./is-tag-of.ts";
import { mapTags } from "./map-tags.ts";
import type { Kid, Tag } from "./tag.ts";
import { isCell } from "./tag-types.ts";
import { withKids } from "./with-kids.ts";

/**
 * Names in the cells of a group of rows the header of the group, which is one row over all columns; a browser names only those of the
 * row and the column. A group ends at the next one or with its part of the table. Of a table without parts nothing tells where the
 * last group ends and the foot begins: its cells name no group rather than a wrong one.
 */
export function nameRowGroups(tree: Tag): Tag {
  let count = 0;
  const newName = () => `group${++count}`;
  return mapTags(tree, (tag) => {
    if (tag.type !== "Table") return tag;
    const naming = { width: widthOf(tag), newName };
    const parts = tag.kids.map((kid) => (isTagOf("TBody", kid) ? named(kid, naming) : kid));
    return named(withKids(tag, parts), naming);
  });
}

type Naming = { readonly width: number; readonly newName: () => string };

/** Names the groups among the rows that stand in a table or a part of it. */
function named(rows: Tag, { width, newName }: Naming): Tag {
  const last = rows.type === "Table" ? rows.kids.findLastIndex((kid) => headOf(kid, width) !== undefined) : Infinity;
  let name: string | undefined;
  const kids = rows.kids.map((kid, place) => {
    if (!isTagOf("TR", kid) || place >= last) return kid;
    const head = headOf(kid, width);
    if (head === undefined) return name === undefined ? kid : withGroup(kid, name);
    name = head.id ?? newName();
    return withKids(kid, [head.id === undefined ? { ...head, id: name } : head]);
  });
  return withKids(rows, kids);
}

/** Gives the header of a row that is nothing else, over all columns. */
function headOf(row: Kid, width: number): Tag | undefined {
  const [head, second] = isTagOf("TR", row) ? row.kids : [];
  if (head === undefined || second !== undefined || !isTagOf("TH", head)) return undefined;
  return head.cell?.scope === "Row" && width > 1 && head.cell.colSpan === width ? head : undefined;
}

/** Adds the name before those of column and row. A cell without such names, as a header, is left to the reader. */
function withGroup(row: Tag, name: string): Tag {
  return withKids(
    row,
    row.kids.map((kid) => {
      const headers = kid.kind === "tag" ? kid.cell?.headers : undefined;
      if (kid.kind !== "tag" || headers === undefined || headers.includes(name)) return kid;
      return { ...kid, cell: { ...kid.cell, headers: [name, ...headers] } };
    }),
  );
}

/** Gives the number of columns. */
function widthOf(table: Tag): number {
  const rows = table.kids
    .flatMap((kid) => (isTagOf("TBody", kid) ? kid.kids : [kid]))
    .filter((kid) => isTagOf("TR", kid));
  return Math.max(0, ...rows.map(({ kids }) => kids.reduce((sum, kid) => sum + columnsOf(kid), 0)));
}

function columnsOf(cell: Kid): number {
  return cell.kind === "tag" && isCell(cell.type) ? (cell.cell?.colSpan ?? 1) : 0;
}
