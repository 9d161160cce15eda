import { PDFRef } from "@cantoo/pdf-lib";
import type { CellAttributes, Kid, Tag } from "../../../src/finish/tree/tag.ts";

/**
 * Reads a tree from indented text, one tag or leaf a line:
 *
 *     Table                          a tag
 *       TH id=a scope=Column         with attributes; "" around words, as in alt="Een staaf"
 *         0#3                        content 3 of the first page
 *         0@12                       the link rectangle with object number 12 on the first page
 */
export function parseTree(text: string): Tag {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const margin = indentOf(lines[0] ?? "");
  const [top] = kidsOf(lines.map((line) => line.slice(margin)));
  if (top?.kind !== "tag") throw new Error("The first line is no tag.");
  return top;
}

/** Writes a tree as the text that `parseTree` reads. */
export function printTree(tag: Tag): string {
  return linesOf(tag).join("\n");
}

/** Writes text as `printTree` does, to compare with. */
export function tidyTree(text: string): string {
  return printTree(parseTree(text));
}

function kidsOf(lines: readonly string[]): Kid[] {
  const starts = lines.flatMap((line, place) => (indentOf(line) === 0 ? [place] : []));
  return starts.map((start, place) => {
    const inner = lines.slice(start + 1, starts[place + 1]);
    const indent = indentOf(inner[0] ?? "");
    return kidOf(
      lines[start] ?? "",
      inner.map((line) => line.slice(indent)),
    );
  });
}

function kidOf(line: string, inner: readonly string[]): Kid {
  const leaf = /^(\d+)([#@])(\d+)$/.exec(line.trim());
  if (leaf === null) return tagOf(line, inner);
  const [page, number] = [Number(leaf[1]), Number(leaf[3])];
  return leaf[2] === "#"
    ? { kind: "content", page, mcid: number }
    : { kind: "link", page, annotation: PDFRef.of(number) };
}

function tagOf(line: string, inner: readonly string[]): Tag {
  const [type = "", ...words] = line.match(/(?:[^\s"]|"[^"]*")+/g) ?? [];
  const values = Object.fromEntries(
    words.map((word) => [word.split("=")[0], word.slice(word.indexOf("=") + 1).replaceAll('"', "")]),
  );
  const { alt, actual, lang, id, numbering, box, printed } = values;
  const cell = cellOf(values);
  const [left = 0, bottom = 0, right = 0, top = 0] = (box ?? "").split(",").map(Number);
  return {
    kind: "tag",
    type,
    kids: kidsOf(inner),
    ...(alt !== undefined && { alt }),
    ...(actual && { actualText: actual }),
    ...(lang && { lang }),
    ...(id && { id }),
    ...(Object.keys(cell).length > 0 && { cell }),
    ...(numbering && { listNumbering: numbering }),
    ...(box && {
      figure: { box: { left, bottom, right, top }, placement: values.placement === "block" ? "block" : "inline" },
    }),
    ...(printed && { printed: PDFRef.of(Number(printed)) }),
  };
}

function cellOf({ scope, headers, rows, columns }: Readonly<Record<string, string>>): CellAttributes {
  return {
    ...(scope && { scope: scope as "Row" | "Column" }),
    ...(headers && { headers: headers.split(",") }),
    ...(rows && { rowSpan: Number(rows) }),
    ...(columns && { colSpan: Number(columns) }),
  };
}

function linesOf(kid: Kid): string[] {
  if (kid.kind === "content") return [`${kid.page}#${kid.mcid}`];
  if (kid.kind === "link") return [`${kid.page}@${kid.annotation.objectNumber}`];
  const inner = kid.kids.flatMap(linesOf).map((line) => `  ${line}`);
  return [[kid.type, ...wordsOf(kid)].join(" "), ...inner];
}

function wordsOf({ alt, actualText, lang, id, cell, listNumbering, figure, printed }: Tag): string[] {
  const values = {
    alt: alt === undefined ? undefined : `"${alt}"`,
    actual: actualText,
    lang,
    id,
    scope: cell?.scope,
    headers: cell?.headers?.join(","),
    rows: cell?.rowSpan,
    columns: cell?.colSpan,
    numbering: listNumbering,
    box: figure && [figure.box.left, figure.box.bottom, figure.box.right, figure.box.top].join(","),
    placement: figure?.placement,
    printed: printed?.objectNumber,
  };
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
