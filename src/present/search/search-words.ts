import { foldText } from "./fold-text.ts";

/** How well the results fit: with all words, or only alike because no result has them all. */
export type Fit = "exact" | "alike";

/** Gives the sentence that says how many results there are: “3 resultaten voor ‘taal’”. */
export function resultsText(query: string, count: number, fit: Fit): string {
  const none = `Geen resultaten voor “${query}”.`;
  if (count === 0) return `${none} Controleer de spelling, of kijk in het register hieronder.`;
  if (fit === "alike") return `${none} ${count === 1 ? "Dit lijkt erop:" : `Deze ${count} resultaten lijken erop:`}`;
  return `${count} ${count === 1 ? "resultaat" : "resultaten"} voor “${query}”`;
}

/** Tells whether there is enough to search for: one letter fits almost everything. */
export function isSearchable(query: string): boolean {
  return foldText(query).replaceAll(/[^\p{L}\p{N}]/gu, "").length > 1;
}
