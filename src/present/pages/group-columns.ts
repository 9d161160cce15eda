import type { GroupFigure } from "./group-figures.ts";

/** Gives the main indicators that occur, in the order of the editions or projects that name them: a column for each. */
export function columnsOf(
  rows: readonly (readonly Pick<GroupFigure, "id" | "name">[])[],
): { id: string; name: string }[] {
  const names = new Map(rows.flat().map(({ id, name }) => [id, name]));
  return [...names].map(([id, name]) => ({ id, name }));
}
