import { plainForClaims } from "./plain-for-claims.ts";

/** A sentence, or a line that stands for one, without marks and quotes, with where it begins in the text. */
export type Sentence = { readonly text: string; readonly index: number };

const abbreviations = "(?:ca|art|nr|nrs|blz|pag|tel|max|min|incl|excl|bijv|resp|t\\.a\\.v|d\\.d|o\\.a|m\\.b\\.t)";
/**
 * Where a sentence ends: at a point before a capital, before a new item or title, and at an empty line. A line that goes on
 * with a small letter belongs to the sentence before it: scanned pages have empty lines within sentences.
 */
const boundary = new RegExp(
  `(?<=(?<!\\b${abbreviations})[.!?]["”’')\\]]{0,3}(?:\\[\\^[^\\]\\s]{1,80}\\])*)\\s+(?=[\\p{Lu}\\d"“„‘'({[*_€])|\\n[ \\t]*\\n(?:\\s*\\n)?(?=[ \\t]*[^\\s\\p{Ll}])|\\n(?=[ \\t]*(?:[-*+•]|\\d{1,3}[.)]|#{1,6}|\\|)[ \\t])`,
  "gu",
);

/** Gives the sentences of a text, in order. */
export function sentencesIn(text: string): Sentence[] {
  const ends = [...text.matchAll(boundary)].map(({ 0: found, index }) => ({ index, length: found.length }));
  const starts = [0, ...ends.map(({ index, length }) => index + length)];
  const plain = plainForClaims(text);
  return starts.map((index, at) => ({ index, text: plain.slice(index, ends[at]?.index ?? text.length) }));
}
