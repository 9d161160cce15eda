import type { Dataset } from "../domain/dataset.ts";
import { type Feed, feedOf } from "./feed.ts";
import { type Navigation, navigationOf } from "./navigation.ts";
import { type NotFoundPage, notFoundPage } from "./pages/not-found-page.ts";
import type { PageView } from "./pages/page-view.ts";
import { type SearchPage, searchPage } from "./pages/search-page.ts";
import { editionPath, singlePaths } from "./paths.ts";
import { searchEntries } from "./search/search-entries.ts";
import { searchIndex } from "./search/search-index.ts";
import { type Editions, robotsText, type Sitemap, sitemapOf } from "./sitemap.ts";

/** Everything that leads readers and machines to the other pages. It follows from which pages there are. */
export type Wayfinding = {
  readonly navigation: Navigation;
  readonly search: SearchPage;
  readonly notFound: NotFoundPage;
  readonly feed?: Feed;
  /** Only when the address of the site is known. */
  readonly sitemap?: Sitemap;
};

/** What leads to the pages, and the files it needs by path below the root. */
type WayfindingAndFiles = { readonly wayfinding: Wayfinding; readonly files: ReadonlyMap<string, string> };

/** Gives what leads to these pages. */
export function wayfindingTo(
  views: readonly PageView[],
  { dataset, monitors, published }: Editions & { readonly dataset: Dataset },
): WayfindingAndFiles {
  const { address } = dataset.series;
  const newest = published.at(-1);
  const paths = [...views.map(({ path }) => path), singlePaths.search];
  const entries = searchEntries({ dataset, monitors: published, paths: new Set(paths) });
  const feed = feedOf(dataset.series, published);
  const sitemap = sitemapOf(paths, { monitors, published }, address);
  return {
    wayfinding: {
      navigation: navigationOf(paths, newest && editionPath(newest.edition.id)),
      search: searchPage(dataset, entries),
      notFound: notFoundPage(dataset, paths),
      ...(feed && { feed }),
      ...(sitemap && { sitemap }),
    },
    files: new Map([
      ["assets/search-index.js", searchIndex(entries)],
      ...(sitemap && address ? [["robots.txt", robotsText(sitemap, address)] as const] : []),
    ]),
  };
}
