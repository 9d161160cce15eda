import type { Dataset, Prose } from "../domain/dataset.ts";
import type { Severity } from "../problems/problem.ts";

/** Gives how bad a mistake in a text is: in a concept it may still be repaired later. */
export function textSeverity({ editions }: Dataset): (text: Prose) => Severity {
  const concepts = editions.filter(({ status }) => status === "concept").map(({ origin }) => folderOf(origin.file));
  return ({ origin }) => (concepts.some((folder) => origin.file.startsWith(folder)) ? "warning" : "error");
}

/** Ends in a slash. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
