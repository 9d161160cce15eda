import { expect, test } from "vitest";
import { nameRowGroups } from "../../../src/finish/tree/name-row-groups.ts";
import { shapeTables } from "../../../src/finish/tree/shape-tables.ts";
import type { Tag } from "../../../src/finish/tree/tag.ts";
import { parseTree, printTree, tidyTree } from "./tree-text.ts";

/** Gives a table of two columns, one row a word: "Zorg!" is a row with one header, "Jaar" a head and "een" a row. */
function table(words: string): Tag {
  const lines = words.split(" ").flatMap((word): readonly string[] => {
    if (word === "[") return [" Div"];
    return rowOf(word).map((line) => (words.includes("[") ? `  ${line}` : ` ${line}`));
  });
  return parseTree(["Table", ...lines].join("\n"));
}

function rowOf(word: string): readonly string[] {
  if (word.endsWith("!")) return ["TR", " TH scope=Row columns=2", "  0#1"];
  if (word === "Jaar") return ["TR", " TH scope=Column", "  0#1", " TH id=jaar scope=Column", "  0#2"];
  return ["TR", ` TH id=${word} scope=Row`, "  0#3", ` TD headers=jaar,${word}`, "  0#4"];
}

/** Gives the headers that the cells of a table name, in reading order. */
function headersIn(tag: Tag): readonly string[] {
  const inside = tag.kids.flatMap((kid) => (kid.kind === "tag" ? headersIn(kid) : []));
  return [...(tag.cell?.headers ? [tag.cell.headers.join(" ")] : []), ...inside];
}

test.for<readonly [what: string, rows: string, headers: readonly string[]]>([
  [
    "goes on to the next one; where the last one ends is not known",
    "Jaar los Zorg! een twee Werk! drie totaal",
    ["jaar los", "group1 jaar een", "group1 jaar twee", "jaar drie", "jaar totaal"],
  ],
  [
    "goes on to the end of its part",
    "[ Jaar [ Zorg! een [ Werk! drie vier [ totaal",
    ["group1 jaar een", "group2 jaar drie", "group2 jaar vier", "jaar totaal"],
  ],
  ["is none without a row of its own", "Jaar een twee", ["jaar een", "jaar twee"]],
])("a group of rows %s", ([, rows, headers]) => {
  const once = nameRowGroups(shapeTables(table(rows)));
  expect(headersIn(once)).toEqual(headers);
  expect(nameRowGroups(shapeTables(once))).toEqual(once);
});

test.for<readonly [what: string, cell: string]>([
  ["a cell that is no header", "TD headers=jaar columns=2"],
  ["a header over a part of the columns", "TH scope=Row"],
  ["a header of columns, which a browser names itself", "TH scope=Column columns=2"],
])("%s heads no group", ([, cell]) => {
  const row = "TR\n  TH id=een scope=Row\n   0#3\n  TD headers=een\n   0#4";
  const tree = parseTree(`Table\n TR\n  ${cell}\n   0#1\n ${row}\n TR\n  ${cell}\n   0#5\n ${row}`);
  expect(nameRowGroups(tree)).toEqual(tree);
});

test.for<readonly [what: string, before: string, after: string]>([
  [
    "of which the browser tells one are all told",
    "Table\n Caption\n  0#0\n TR\n  TH\n   0#1\n Div printed=4\n  TR\n   TD\n    0#2\n TR\n  TD\n   0#3",
    "Table\n Caption\n  0#0\n TBody\n  TR\n   TH\n    0#1\n TBody printed=4\n  TR\n   TD\n    0#2\n TBody\n  TR\n   TD\n    0#3",
  ],
  ["of which it tells none stay untold", "Table\n TR\n  TD\n   0#1", "Table\n TR\n  TD\n   0#1"],
  ["are no other groups", "Table\n Div\n  P\n   0#1", "Table\n Div\n  P\n   0#1"],
])("parts of a table %s", ([, before, after]) => {
  expect(printTree(shapeTables(parseTree(before)))).toBe(tidyTree(after));
});
