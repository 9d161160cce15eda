import type { Dataset } from "../domain/dataset.ts";
import { placesIn } from "../domain/places-in.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { referencesIn } from "./references-in.ts";

/** Finds references in texts that belong to no edition, such as what a project is: they would be shown as typed. */
export function misplacedReferences({ prose, editions, stories }: Dataset): Problem[] {
  const folders = new Set(editions.map(({ origin }) => folderOf(origin.file)));
  const storyFiles = new Set(stories.map(({ origin }) => origin.file));
  const isWorded = (file: string) =>
    storyFiles.has(file) || folders.has(folderOf(file)) || folders.has(folderOf(folderOf(file)));
  return prose
    .filter(({ text, origin }) => text.includes("{{") && !isWorded(origin.file))
    .flatMap((one) => {
      const placeOf = placesIn(one);
      return referencesIn(one.text).map(({ index, inside }) =>
        problem("verwijzing-hier-niet", placeOf(index), { found: `{{ ${inside.trim()} }}` }),
      );
    });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
