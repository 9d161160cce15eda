/** A mark of a source in a text, e.g. "[^monitor-2022-q1]", with where it begins and how long it is. */
export type SourceMark = { readonly id: string; readonly index: number; readonly length: number };

// An id is short: without a limit a text of nothing but "[^" takes a second.
const mark = /\[\^(?<id>[^\]\s]{1,100})\]/;
const escaped = /\\[\s\S]/;
/** Lines between two lines of three or more backticks or tildes, or to the end of the text. */
const block = /^ {0,3}(?<fence>`{3,}(?=[^`\n]*$)|~{3,}(?!~))[\s\S]*?(?:^ {0,3}\k<fence>[`~]*[ \t]*$|(?![\s\S]))/;
/** As many backticks before as after, within a paragraph. */
const span = /(?<!`)(?<ticks>`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?(?<!`)\k<ticks>(?!`)/;
const parts = [block, span, escaped, mark].map(({ source }) => source).join("|");

/** Gives the mark at the beginning of a text; undefined when there is none. */
export function sourceMarkAtStart(text: string): SourceMark | undefined {
  return marksFound(text.matchAll(new RegExp(`^${mark.source}`, "g")))[0];
}

/** Gives the marks in a Markdown text. In code, and behind a backslash, the same characters are just text. */
export function sourceMarksIn(text: string): SourceMark[] {
  return marksFound(text.matchAll(new RegExp(parts, "gm")));
}

function marksFound(found: Iterable<RegExpExecArray>): SourceMark[] {
  return [...found].flatMap(({ 0: { length }, index, groups }) =>
    groups?.id ? [{ id: groups.id, index, length }] : [],
  );
}
