/** Where a value was written: the file as the team knows it, with line and column counted from 1. */
export type Origin = { readonly file: string; readonly line: number; readonly column: number };
