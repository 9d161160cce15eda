import type { Dataset } from "../../domain/dataset.ts";
import type { NavigationEntry } from "../navigation.ts";
import { singlePaths } from "../paths.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** What a web server shows for an address that is not there, with where to go on. */
export type NotFoundPage = {
  readonly view: PageView;
  readonly ways: readonly (NavigationEntry & { readonly text: string })[];
};

/** Gives the page for addresses that are not there. `paths`: the pages that are. */
export function notFoundPage(dataset: Dataset, paths: readonly string[]): NotFoundPage {
  return {
    view: seriesPageView(singlePaths.notFound, "Pagina niet gevonden", dataset),
    ways: ways.filter(({ path }) => paths.includes(path)),
  };
}

const ways: NotFoundPage["ways"] = [
  { path: singlePaths.home, name: "Begin", text: "de stand van nu en de nieuwste monitor" },
  { path: singlePaths.archive, name: "Alle monitors", text: "elke monitor met zijn datum en bestanden" },
  { path: singlePaths.search, name: "Zoeken", text: "zoek een project, gemeente of begrip" },
];
