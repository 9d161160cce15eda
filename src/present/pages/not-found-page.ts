import type { Dataset } from "../../domain/dataset.ts";
import { lowerStart } from "../dutch.ts";
import type { NavigationEntry } from "../navigation.ts";
import { explainedLink } from "../page-names.ts";
import { singlePaths } from "../paths.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** What a web server shows for an address that is not there, with where to go on. */
export type NotFoundPage = {
  readonly view: PageView;
  readonly ways: readonly (NavigationEntry & { readonly text: string })[];
};

/** Gives the page for addresses that are not there. `paths`: the pages that are. */
export function notFoundPage(dataset: Dataset, paths: readonly string[]): NotFoundPage {
  return {
    view: singlePageView(singlePaths.notFound, dataset),
    ways: ways.filter(({ path }) => paths.includes(path)),
  };
}

const ways = [singlePaths.home, singlePaths.archive, singlePaths.search]
  .map(explainedLink)
  .map((way) => ({ ...way, text: lowerStart(way.text) }));
