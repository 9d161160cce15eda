import { escapeHtml } from "./escape-html.ts";

/** A word of the glossary with all names under which a text may use it. */
export type LinkedTerm = { readonly id: string; readonly names: readonly string[] };

const opening = "<!--begrippen-->";
const closing = "<!--/begrippen-->";
const teamText = new RegExp(`${opening}([\\s\\S]*?)${closing}`, "g");

/** Marks HTML made from a text of the team. Only in such texts words become links; the marks do not reach the reader. */
export function markTeamText(html: string): string {
  return `${opening}${html}${closing}`;
}

/**
 * Gives the function that makes a link of the first use of each term on a page, in reading order: whole words, longest
 * name first, not within a link, heading or code. Small and large letters are equal, but not for an abbreviation.
 */
export function termLinker(
  terms: readonly LinkedTerm[],
  addressOf: (id: string) => string,
): (pageHtml: string) => string {
  const find = termFinder(terms);
  return (pageHtml) => {
    const used = new Set<string>();
    const linked = (words: string) => {
      const id = find.termOf(words);
      if (id === undefined || used.has(id)) return words;
      used.add(id);
      return `<a class="monitor-term" href="${addressOf(id)}">${words}</a>`;
    };
    return pageHtml.replaceAll(teamText, (_, html: string) =>
      changeWords(html, (text) => (find.pattern ? text.replaceAll(find.pattern, linked) : text)),
    );
  };
}

const notWithin = /^<(\/?)(?:a|h[1-6]|code|pre)\b/;

/** Changes the text between the tags, but not within an element that must stay as it is. */
function changeWords(html: string, change: (text: string) => string): string {
  let depth = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      const tag = notWithin.exec(part);
      if (tag) depth += tag[1] ? -1 : 1;
      return depth > 0 || part.startsWith("<") ? part : change(part);
    })
    .join("");
}

type TermFinder = {
  /** All names, as whole words. Undefined when there is none. */
  readonly pattern: RegExp | undefined;
  readonly termOf: (words: string) => string | undefined;
};

function termFinder(terms: readonly LinkedTerm[]): TermFinder {
  const all = terms.flatMap(({ id, names }) => names.filter(isLongEnough).map((name) => ({ id, name: spaced(name) })));
  const ids = new Map(all.toReversed().map(({ id, name }) => [escapeHtml(keyOf(name)), id]));
  const longestFirst = all.map(({ name }) => name).sort((a, b) => b.length - a.length);
  return {
    pattern: longestFirst.length === 0 ? undefined : wholeWords(longestFirst),
    termOf: (words) => ids.get(spaced(words)) ?? ids.get(smallLetters(spaced(words))),
  };
}

/** A single letter is found everywhere and explains nothing. */
function isLongEnough(name: string): boolean {
  return [...name].length > 1;
}

function spaced(words: string): string {
  return words.trim().replaceAll(/\s+/g, " ");
}

function keyOf(name: string): string {
  return isAbbreviation(name) ? name : smallLetters(name);
}

function smallLetters(words: string): string {
  return words.toLocaleLowerCase("nl-NL");
}

function isAbbreviation(name: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(name) && name === name.toLocaleUpperCase("nl-NL");
}

/** Letters, digits, hyphens and apostrophes go on a word; & and # begin a character that HTML writes as a code. */
function wholeWords(names: readonly string[]): RegExp {
  const choices = names.map(patternOf).join("|");
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}&#’'-])(?:${choices})(?![\\p{L}\\p{M}\\p{N}’'-])`, "gu");
}

/** A name in small letters is also meant when it stands in capitals; the abbreviation “WW” is not meant by “ww”. */
function patternOf(name: string): string {
  const character = isAbbreviation(name) ? asItIs : inEitherCase;
  return [...name].map((one) => (one === " " ? "\\s+" : character(one))).join("");
}

function inEitherCase(letter: string): string {
  const [small, large] = [smallLetters(letter), letter.toLocaleUpperCase("nl-NL")];
  return small === large ? asItIs(letter) : `(?:${small}|${large})`;
}

function asItIs(character: string): string {
  return escapeHtml(character).replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
