import MarkdownIt from "markdown-it";

/** HTML in texts of the team is shown, never run. */
const parser = new MarkdownIt({ html: false, linkify: false }).disable("image");

// A picture would come from elsewhere, and a link within the site has an address the team cannot know.
parser.validateLink = (address) => /^(https?:|mailto:|tel:)/i.test(address);

/** Turns a text of the team into HTML. Its highest heading gets the given level, so that the page keeps its order. */
export function markdown(text: string, headingLevel = 3): string {
  const tokens = parser.parse(text, {});
  const levels = tokens.filter(({ type }) => type === "heading_open").map(({ tag }) => Number(tag.slice(1)));
  // The levels that are used become successive ones: a text with # and ### must not skip a level.
  const used = [...new Set(levels)].sort();
  for (const token of tokens) {
    if (!token.type.startsWith("heading_")) continue;
    token.tag = `h${Math.min(6, headingLevel + used.indexOf(Number(token.tag.slice(1))))}`;
  }
  return parser.renderer.render(tokens, parser.options, {});
}
