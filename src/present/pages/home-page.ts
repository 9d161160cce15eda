import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { quarterShort } from "../dutch.ts";
import { singlePaths } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import type { EditionPage } from "./edition-page.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** The home page: the newest edition at a glance, and the archive of all editions. */
export type HomePage = {
  readonly view: PageView;
  readonly newest?: EditionPage;
  /** The last edition that has totals, when the newest has none. */
  readonly lastKnown?: { readonly label: string; readonly page: EditionPage };
  readonly archive: readonly EditionHead[];
};

/** Gives the home page. Concepts are left out: they are not published. */
export function homePage(dataset: Dataset, shown: readonly { monitor: Monitor; page: EditionPage }[]): HomePage {
  const published = shown.filter(({ monitor }) => monitor.edition.status !== "concept");
  const newest = published.at(-1);
  const withTotals = published.findLast(({ monitor }) => hasTotals(monitor));
  return {
    view: { ...seriesPageView(singlePaths.home, "", dataset), documentTitle: dataset.series.title },
    archive: published.map(({ page }) => page.head).reverse(),
    ...(newest && { newest: newest.page }),
    ...(withTotals &&
      withTotals !== newest && {
        lastKnown: { label: `Laatst bekend t/m ${quarterShort(withTotals.monitor.quarter)}`, page: withTotals.page },
      }),
  };
}

function hasTotals({ programme }: Monitor): boolean {
  return programme.indicators.length > 0 && programme.indicators.every(({ actual }) => actual.status !== "missing");
}
