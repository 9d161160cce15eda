/** Joins words as a sentence does: "a, b en c". */
export function listOf(words: readonly string[], last = "en"): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
