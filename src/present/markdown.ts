import MarkdownIt, { type Token } from "markdown-it";
import { withoutDirectionMarks } from "../domain/direction-marks.ts";
import { sourceMarkAtStart } from "../domain/source-marks.ts";
import { referenceAtStart } from "../texts/references-in.ts";
import { escapeHtml } from "./escape-html.ts";
import type { FiguresInText } from "./figure-words.ts";

/** What a text can point at: the numbered sources, with `[^id]`, and the figures of its edition, with `{{ cijfer … }}`. */
export type TextNotes = {
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly title: string }>;
  /** The address of the page with the list of sources; without it the list stands on the same page. */
  readonly page?: string;
  readonly figures?: FiguresInText;
};

/** HTML in texts of the team is shown, never run. Four spaces are an accident, not code. */
const parser = new MarkdownIt({ html: false, linkify: false }).disable(["image", "code"]);

// A picture would come from elsewhere, and a link within the site has an address the team cannot know.
parser.validateLink = (address) => /^(https?:|mailto:|tel:)/i.test(address);

parser.inline.ruler.before("link", "source-mark", (state, silent) => {
  if (!state.src.startsWith("[^", state.pos)) return false;
  const mark = sourceMarkAtStart(state.src.slice(state.pos, state.posMax));
  if (mark === undefined) return false;
  if (!silent) state.push("source-mark", "", 0).content = mark.id;
  state.pos += mark.length;
  return true;
});

parser.inline.ruler.before("link", "figure", (state, silent) => {
  if (!state.src.startsWith("{{", state.pos)) return false;
  const found = referenceAtStart(state.src.slice(state.pos, state.posMax));
  if (found === undefined) return false;
  if (!silent) {
    const token = state.push("figure", "", 0);
    token.content = found.inside;
    token.markup = state.src.slice(state.pos, state.pos + found.length);
    token.meta = { isInLink: state.linkLevel > 0 };
  }
  state.pos += found.length;
  return true;
});

// A mark of direction can also be written as a code, such as &rlm; or &#x202e;.
parser.core.ruler.push("direction-marks", ({ tokens }) => {
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    token.content = withoutDirectionMarks(token.content);
    for (const [name, value] of token.attrs ?? []) token.attrSet(name, withoutDirectionMarks(String(value)));
  }
});

// The levels of the headings become successive ones, from h1: a text with # and ###, or with ### before ##, skips none.
parser.core.ruler.push("heading-levels", ({ tokens }) => {
  const above: string[] = [];
  for (const token of tokens.filter(({ type }) => type.startsWith("heading_"))) {
    if (token.type === "heading_open") {
      // What is not higher than this one ends here: tags sort as their levels do.
      above.splice(0, above.length, ...above.filter((tag) => tag < token.tag), token.tag);
    }
    token.tag = `h${above.length}`;
  }
});

// The visible text is the number in brackets: it survives on paper, where hidden words are lost.
parser.renderer.rules["source-mark"] = (tokens, index, _options, env) => {
  const notes = env as Partial<TextNotes>;
  const source = notes.sources?.get(tokens[index]?.content ?? "");
  if (source === undefined) return "";
  const { number, title } = source;
  const name = escapeHtml(`Bron ${number}: ${title}`);
  const address = escapeHtml(`${notes.page ?? ""}#bron-${number}`);
  return `<sup><a href="${address}" title="${name}" aria-label="${name}">[${number}]</a></sup>`;
};

parser.renderer.rules.figure = (tokens, index, _options, env) => {
  const { content, markup, meta } = tokens[index] as Token;
  const figure = (env as Partial<TextNotes>).figures?.(content);
  if (figure === undefined) return escapeHtml(markup);
  const text = escapeHtml(figure.text);
  if (figure.path === undefined || meta?.isInLink) return text;
  return `<a class="monitor-figure" href="${escapeHtml(figure.path)}" title="Waar dit cijfer vandaan komt">${text}</a>`;
};

/**
 * Gives the parts of a text of the team as they were read, for who makes something else of it than HTML. Its highest
 * headings are h1 and no level is skipped. Besides the parts of Markdown there are two of our own, both in running text:
 * "source-mark" (`content`: the id of the source) and "figure" (`content`: what `FiguresInText` asks for, `markup`: the text
 * as it was typed, to show when that gives nothing).
 */
export function markdownTokens(text: string): Token[] {
  return parser.parse(withoutDirectionMarks(text), {});
}

/**
 * Turns a text of the team into HTML. Its highest heading gets the given level, so that the page keeps its order.
 * A mark of a source becomes its number, linked to the list of sources; without that list it is left out.
 * A reference becomes the words of its figure, linked to where that comes from; one that stands for nothing is shown as typed.
 */
export function markdown(text: string, headingLevel = 3, notes?: TextNotes): string {
  const tokens = markdownTokens(text);
  for (const token of tokens.filter(({ type }) => type.startsWith("heading_"))) {
    token.tag = `h${Math.min(6, headingLevel - 1 + Number(token.tag.slice(1)))}`;
  }
  return parser.renderer.render(tokens, parser.options, notes ?? {});
}
