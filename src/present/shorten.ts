import { sentencesOf } from "./sentences-of.ts";

/**
 * Shortens a text to whole sentences of at most so many words. A first sentence that is longer itself is cut off with "…";
 * not when only a few words would go, because what is cut off may be what matters.
 */
export function shorten(text: string, words: number): string {
  const sentences = sentencesOf(text);
  const [first = ""] = sentences;
  if (wordsOf(first).length > words && wordsOf(first).length <= words + few) return first;
  const kept: string[] = [];
  for (const sentence of sentences) {
    if (wordsOf([...kept, sentence].join(" ")).length > words) break;
    kept.push(sentence);
  }
  return kept.length > 0 ? kept.join(" ") : `${wordsOf(text).slice(0, words).join(" ")} …`;
}

const few = 4;

/** Shortens a list to so many items, with how many are left out. */
export function capped<Item>(items: readonly Item[], most: number): { shown: readonly Item[]; left: number } {
  const shown = items.slice(0, most);
  return { shown, left: items.length - shown.length };
}

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}
