import MarkdownIt from "markdown-it";

/** HTML in texts of the team is shown, never run. */
const parser = new MarkdownIt({ html: false, linkify: false });

/** Turns a text of the team into HTML. Its highest heading gets the given level, so that the page keeps its order. */
export function markdown(text: string, headingLevel = 3): string {
  const tokens = parser.parse(text, {});
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  const shift = headingLevel - Math.min(...levels, 6);
  for (const token of tokens) {
    if (token.type.startsWith("heading_")) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + shift)}`;
  }
  return parser.renderer.render(tokens, parser.options, {});
}
