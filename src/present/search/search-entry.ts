import { sentencesOf } from "../sentences-of.ts";

/** One thing that can be found: where it is, what the reader sees of it, and the other words that lead to it. */
export type SearchEntry = {
  /** What it is, in a word: "project", "gemeente". */
  readonly kind: string;
  readonly name: string;
  /** Below the root of the site; may end in a place on the page. */
  readonly path: string;
  /** One sentence below the name. */
  readonly text?: string;
  /** Other names; the one that was searched for is shown. */
  readonly aliases: readonly string[];
  /** Searched, but not shown. */
  readonly more: readonly string[];
};

/** Gives the first sentence of a text apart from the rest: the first is shown, all of it is searched. */
export function firstSentence(text: string): { readonly first: string; readonly rest: string } {
  const [first = "", ...others] = sentencesOf(text);
  return { first, rest: others.join(" ") };
}
