import type { SearchEntry } from "./search-entry.ts";

/**
 * Gives the script that holds everything that can be found. A script and no data file, because a page that was opened from
 * disk may not fetch.
 */
export function searchIndex(entries: readonly SearchEntry[]): string {
  return `window.monitorSearch = ${JSON.stringify(entries)};\n`;
}
