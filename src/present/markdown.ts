import MarkdownIt from "markdown-it";
import { sourceMarkAtStart } from "../domain/source-marks.ts";
import { escapeHtml } from "./escape-html.ts";

/** The numbered sources a text can point at with `[^id]`. */
export type SourceNotes = {
  readonly sources: ReadonlyMap<string, { readonly number: number; readonly title: string }>;
  /** The address of the page with the list; without it the list stands on the same page. */
  readonly page?: string;
};

/** HTML in texts of the team is shown, never run. Four spaces are an accident, not code. */
const parser = new MarkdownIt({ html: false, linkify: false }).disable(["image", "code"]);

// A picture would come from elsewhere, and a link within the site has an address the team cannot know.
parser.validateLink = (address) => /^(https?:|mailto:|tel:)/i.test(address);

parser.inline.ruler.before("link", "source-mark", (state, silent) => {
  const mark = sourceMarkAtStart(state.src.slice(state.pos, state.posMax));
  if (mark === undefined) return false;
  if (!silent) state.push("source-mark", "", 0).content = mark.id;
  state.pos += mark.length;
  return true;
});

// The visible text is the number in brackets: it survives on paper, where hidden words are lost.
parser.renderer.rules["source-mark"] = (tokens, index, _options, env) => {
  const notes = env as Partial<SourceNotes>;
  const source = notes.sources?.get(tokens[index]?.content ?? "");
  if (source === undefined) return "";
  const { number, title } = source;
  const name = escapeHtml(`Bron ${number}: ${title}`);
  const address = escapeHtml(`${notes.page ?? ""}#bron-${number}`);
  return `<sup><a href="${address}" title="${name}" aria-label="${name}">[${number}]</a></sup>`;
};

/**
 * Turns a text of the team into HTML. Its highest heading gets the given level, so that the page keeps its order.
 * A mark of a source becomes its number, linked to the list of sources; without that list it is left out.
 */
export function markdown(text: string, headingLevel = 3, notes?: SourceNotes): string {
  const tokens = parser.parse(text, {});
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  // The levels that are used become successive ones: a text with # and ### must not skip a level.
  const used = [...new Set(levels)].sort();
  for (const token of tokens) {
    if (!token.type.startsWith("heading_")) continue;
    token.tag = `h${Math.min(6, headingLevel + used.indexOf(Number(token.tag.slice(1))))}`;
  }
  return parser.renderer.render(tokens, parser.options, notes ?? {});
}
