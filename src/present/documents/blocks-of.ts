import type { Token } from "markdown-it";
import type { FiguresInText } from "../figure-words.ts";
import { markdownTokens } from "../markdown.ts";
import { inlinesOf } from "./inlines-of.ts";
import type { Block, Inline } from "./official-document.ts";

/** How high a heading in a document may be; the title of the document is 1. */
export type HeadingLevel = Extract<Block, { kind: "heading" }>["level"];

/**
 * Turns a text of the team into the blocks of a document. Its highest heading gets the given level.
 * What a letter cannot show keeps its words: a table becomes a list of its rows, code plain text.
 */
export function blocksOf(text: string, figures: FiguresInText, headingLevel: HeadingLevel = 3): Block[] {
  const tokens = markdownTokens(text);
  const used = [...new Set(tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => tag))].sort();
  const levelOf = (tag: string) => Math.min(4, headingLevel + used.indexOf(tag)) as HeadingLevel;
  return blocksIn(tokens, { levelOf, figures });
}

type Words = { readonly levelOf: (tag: string) => HeadingLevel; readonly figures: FiguresInText };

function blocksIn(tokens: readonly Token[], words: Words): Block[] {
  return partsIn(tokens).flatMap((part) => blockOf(part, words));
}

/** A block as it was read: its first token and, when that opens something, all that stands in it. */
type Part = { readonly opening: Token; readonly inner: readonly Token[] };

/** Cuts a list of tokens in the blocks that stand side by side in it. */
function partsIn(tokens: readonly Token[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const opening = tokens[index] as Token;
    const end = opening.nesting === 1 ? closingOf(tokens, index) : index;
    parts.push({ opening, inner: tokens.slice(index + 1, end) });
    index = end;
  }
  return parts;
}

function closingOf(tokens: readonly Token[], start: number): number {
  const { level } = tokens[start] as Token;
  return tokens.findIndex((token, index) => index > start && token.level === level && token.nesting === -1);
}

function blockOf({ opening, inner }: Part, words: Words): Block[] {
  switch (opening.type) {
    case "heading_open":
      return [{ kind: "heading", level: words.levelOf(opening.tag), content: contentOf(inner, words) }];
    case "paragraph_open":
      return paragraphOf(contentOf(inner, words));
    case "bullet_list_open":
    case "ordered_list_open":
      return [listOf(opening, inner, words)];
    case "blockquote_open":
      return [{ kind: "quote", blocks: blocksIn(inner, words) }];
    case "table_open":
      return [tableAsList(inner, words)];
    case "fence":
      return paragraphOf(plainContent(opening.content.trim()));
    case "hr":
      return [];
    default:
      throw new Error(`A document has no block for “${opening.type}”`);
  }
}

/** A paragraph of which nothing is left, such as only a mark of a source, is none. */
function paragraphOf(content: Inline[]): Block[] {
  return content.length > 0 ? [{ kind: "paragraph", content }] : [];
}

function contentOf(inner: readonly Token[], { figures }: Words): Inline[] {
  return inlinesOf(
    inner.flatMap(({ children }) => children ?? []),
    figures,
  );
}

function plainContent(text: string): Inline[] {
  return text === "" ? [] : [{ kind: "text", text, strong: false, emphasis: false }];
}

function listOf(opening: Token, inner: readonly Token[], words: Words): Block {
  return {
    kind: "list",
    ordered: opening.type === "ordered_list_open",
    start: Number(opening.attrGet("start") ?? 1),
    items: partsIn(inner).map((item) => blocksIn(item.inner, words)),
  };
}

/** A letter has no tables: each row below the head becomes an item, “Huizen; 12; 7”. */
function tableAsList(inner: readonly Token[], words: Words): Block {
  const rows = partsIn(inner).flatMap((part) => partsIn(part.inner));
  const items = rows.map((row) =>
    partsIn(row.inner).flatMap((cell, index) => [
      ...(index > 0 ? plainContent("; ") : []),
      ...contentOf(cell.inner, words),
    ]),
  );
  return { kind: "list", ordered: false, start: 1, items: items.map(paragraphOf) };
}
