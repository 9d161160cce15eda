import { ConcreteHyperlink, type ParagraphChild, TextRun } from "docx";
import type { Inline } from "../present/documents/official-document.ts";
import type { DocxLinks } from "./docx-links.ts";
import { docxText } from "./docx-text.ts";

/** Gives running text as what stands in a paragraph of Word. */
export function docxRuns(content: readonly Inline[], links: DocxLinks): ParagraphChild[] {
  return content.flatMap((inline): ParagraphChild[] => {
    if (inline.kind === "line-break") return [lineBreak()];
    const { text, strong, emphasis, href } = inline;
    const look = { ...(strong && { bold: true }), ...(emphasis && { italics: true }) };
    const link = href === undefined ? undefined : links.linkTo(href);
    if (link === undefined) return textRuns(text, look);
    const run = new TextRun({ text: docxText(text), ...look, style: "Hyperlink" });
    return [new ConcreteHyperlink([run], link.id)];
  });
}

/** Gives lines of plain text below each other. */
export function docxLines(lines: readonly string[], look: Look = {}): ParagraphChild[] {
  return lines.flatMap((line, index) => [...(index > 0 ? [lineBreak()] : []), ...textRuns(line, look)]);
}

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly style?: string };

/** What is still to be filled in stands between square brackets; a mark on it is found before the letter is signed. Not of a link. */
const toFillIn = /(\[[^[\]]+\](?!\())/;

function textRuns(text: string, look: Look): TextRun[] {
  return docxText(text)
    .split(toFillIn)
    .filter((part) => part !== "")
    .map((part) => new TextRun({ text: part, ...look, ...(toFillIn.test(part) && { style: "InTeVullen" }) }));
}

function lineBreak(): TextRun {
  return new TextRun({ break: 1 });
}
