import type { Dataset } from "../../domain/dataset.ts";
import { singlePaths } from "../paths.ts";
import type { SearchEntry } from "../search/search-entry.ts";
import { type Register, searchRegister } from "../search/search-register.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The page to search on. The register names everything that can be found, so that nothing is missing without scripts. */
export type SearchPage = { readonly view: PageView; readonly register: Register };

/** Gives the page to search on. */
export function searchPage(dataset: Dataset, entries: readonly SearchEntry[]): SearchPage {
  return {
    view: singlePageView(singlePaths.search, dataset),
    register: searchRegister(entries),
  };
}
