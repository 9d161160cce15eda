import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import { foldText } from "../../src/present/search/fold-text.ts";
import type { SearchEntry } from "../../src/present/search/search-entry.ts";
import type { Fit } from "../../src/present/search/search-words.ts";

/** What was found, best first. `alias`: the other name by which an entry was found. */
export type Found = {
  readonly fit: Fit;
  readonly hits: readonly { readonly entry: SearchEntry; readonly alias?: string }[];
};

/** Makes a search in these entries. It finds a word by its beginning and, in a name, also by a later part of a compound. */
export function searchIn(entries: readonly SearchEntry[]): (query: string) => Found {
  const index = new MiniSearch({ fields: ["name", "aliases", "text"], processTerm: termsOf });
  index.addAll(
    entries.map(({ name, aliases, kind, text = "", more }, id) => ({
      id,
      name,
      aliases: aliases.join(" "),
      text: [kind, text, ...more].join(" "),
    })),
  );
  return (query) => {
    const [exact = [], ...alike] = steps.map((options) => index.search(query, { ...ranking, ...options }));
    if (exact.length > 0) return { fit: "exact", hits: exact.map((one) => hitOf(entries, one, one.queryTerms)) };
    const nearest = alike.find((results) => results.length > 0) ?? [];
    return { fit: "alike", hits: nearest.map((one) => hitOf(entries, one, one.terms)) };
  };
}

const ranking: SearchOptions = {
  boost: { name: 4, aliases: 3 },
  prefix: (term) => term.length > 1,
  processTerm: foldText,
};

/** A slip of the pen: one letter in a word of five to seven, two in a longer one. Shorter words are too much alike. */
const slips = { fuzzy: (term: string) => (term.length < 5 ? false : term.length < 8 ? 1 : 2) };

/** Tried in this order: all words as they are, all words but for slips, any of the words. */
const steps: readonly SearchOptions[] = [
  { combineWith: "AND" },
  { combineWith: "AND", ...slips },
  { combineWith: "OR", ...slips },
];

/** The forms by which a word is found: itself and, in a name, the later parts of a long word ("leerbedrijf" in "wijkleerbedrijf"). */
function termsOf(word: string, field?: string): string[] {
  const term = foldText(word);
  // Letters that one cannot tell apart in print: who copies “AI” from a PDF often gets “Al”.
  const lookalikes = /^\p{Lu}+$/u.test(word) && word.includes("I") ? [foldText(word.replaceAll("I", "l"))] : [];
  return [term, ...lookalikes, ...(field === "text" ? [] : laterParts(term))];
}

/** Who looks for a later part types at least five of its letters. */
function laterParts(term: string): string[] {
  return Array.from({ length: Math.max(0, term.length - 7) }, (_, index) => term.slice(index + 3));
}

/** The words are those of the question or, when that has a slip, the words that are like them. */
function hitOf(entries: readonly SearchEntry[], { id }: SearchResult, words: readonly string[]): Found["hits"][number] {
  const entry = entries[id] as SearchEntry;
  const fitOf = (name: string) => words.filter((word) => foldText(name).includes(word)).length;
  const best = [...entry.aliases].sort((one, other) => fitOf(other) - fitOf(one))[0];
  return best !== undefined && fitOf(best) > fitOf(entry.name) ? { entry, alias: best } : { entry };
}
