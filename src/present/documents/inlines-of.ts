import type { Token } from "markdown-it";
import type { FiguresInText, FigureWords } from "../figure-words.ts";
import type { Inline } from "./official-document.ts";

type Text = Extract<Inline, { kind: "text" }>;
type Look = Pick<Text, "strong" | "emphasis" | "href" | "origin">;

const plain: Look = { strong: false, emphasis: false };

/**
 * Gives the running text of what stands in a block. A mark of a source is left out: a letter has no list of sources.
 * A reference becomes the words of its figure; one that stands for nothing is shown as typed.
 */
export function inlinesOf(tokens: readonly Token[], figures: FiguresInText): Inline[] {
  const looks: Look[] = [plain];
  const found: Inline[] = [];
  for (const token of tokens) {
    const look = looks.at(-1) ?? plain;
    if (token.nesting === 1) looks.push(lookWithin(token, look));
    else if (token.nesting === -1) looks.pop();
    else found.push(...inlineOf(token, look, figures));
  }
  return joined(found);
}

/** Gives a text that is not Markdown. */
export function plainInlines(text: string): Inline[] {
  return [{ kind: "text", text, ...plain }];
}

/** Gives a text with a link on it. */
export function linkInline(text: string, href: string): Inline {
  return { kind: "text", text, ...plain, href };
}

function lookWithin(token: Token, look: Look): Look {
  switch (token.type) {
    case "strong_open":
      return { ...look, strong: true };
    case "em_open":
      return { ...look, emphasis: true };
    case "s_open":
      return look;
    case "link_open":
      return { ...look, href: token.attrGet("href") as string };
    default:
      throw new Error(`A document has no look for “${token.type}”`);
  }
}

function inlineOf({ type, content, markup }: Token, look: Look, figures: FiguresInText): Inline[] {
  switch (type) {
    case "text":
    case "code_inline":
      return content === "" ? [] : [{ kind: "text", text: content, ...look }];
    case "softbreak":
      return [{ kind: "text", text: " ", ...look }];
    case "hardbreak":
      return [{ kind: "line-break" }];
    case "source-mark":
      return [];
    case "figure":
      return [figureInline(figures(content) ?? { text: markup }, look)];
    default:
      throw new Error(`A document has no running text for “${type}”`);
  }
}

/** A figure in a link keeps that link. */
function figureInline({ text, path }: FigureWords, look: Look): Inline {
  return { kind: "text", text, ...look, ...(path && look.href === undefined && { origin: path }) };
}

/** Puts neighbours with the same look together. */
function joined(inlines: readonly Inline[]): Inline[] {
  const found: Inline[] = [];
  for (const inline of inlines) {
    const last = found.at(-1);
    if (last?.kind === "text" && inline.kind === "text" && looksAlike(last, inline))
      found.splice(-1, 1, { ...last, text: last.text + inline.text });
    else found.push(inline);
  }
  return found;
}

function looksAlike(a: Text, b: Text): boolean {
  return a.strong === b.strong && a.emphasis === b.emphasis && a.href === b.href && a.origin === b.origin;
}
