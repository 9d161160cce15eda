import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { inWords, quarterShort } from "../dutch.ts";
import { singlePaths } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import type { EditionPage } from "./edition-page.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** The home page: the newest edition at a glance, ways into the site, and the last editions. */
export type HomePage = {
  readonly view: PageView;
  readonly newest?: EditionPage;
  /** The last edition that has totals, when the newest has none. */
  readonly lastKnown?: { readonly label: string; readonly page: EditionPage };
  readonly entries: readonly EntryPoint[];
  /** The newest editions; the archive has all of them. */
  readonly recent: readonly EditionHead[];
  readonly archiveLink: string;
};

export type EntryPoint = { readonly name: string; readonly text: string; readonly path: string };

const recentEditions = 4;

/** Gives the home page. Concepts are left out: they are not published. */
export function homePage(dataset: Dataset, shown: readonly { monitor: Monitor; page: EditionPage }[]): HomePage {
  const published = shown.filter(({ monitor }) => monitor.edition.status !== "concept");
  const newest = published.at(-1);
  const withTotals = published.findLast(({ monitor }) => hasTotals(monitor));
  return {
    view: { ...seriesPageView(singlePaths.home, "", dataset), documentTitle: dataset.series.title },
    entries,
    recent: published
      .map(({ page }) => page.head)
      .reverse()
      .slice(0, recentEditions),
    archiveLink: archiveLink(published.length),
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

function archiveLink(count: number): string {
  return count > recentEditions
    ? `Alle ${inWords(count)} monitors in het archief`
    : "Naar het archief met alle bestanden";
}

const entries: readonly EntryPoint[] = [
  {
    name: "Projecten per categorie",
    text: "Welke projecten er zijn, en hoe het met ze gaat.",
    path: singlePaths.categories,
  },
  { name: "Zoeken", text: "Vind een project, ook onder een oude naam.", path: singlePaths.search },
  { name: "Gemeenten", text: "Wat er in uw gemeente loopt.", path: singlePaths.municipalities },
  { name: "Zo rekenen wij", text: "Wanneer iets groen, oranje of rood is.", path: singlePaths.method },
  { name: "Begrippen", text: "Wat de woorden betekenen.", path: singlePaths.glossary },
  { name: "Alle monitors", text: "Ook als PDF, met de cijfers als bestand.", path: singlePaths.archive },
];
