import { menuLink } from "./page-names.ts";
import { singlePaths } from "./paths.ts";

export type NavigationEntry = { readonly name: string; readonly path: string };

/** The links to other parts of the site that stand on every page. */
export type Navigation = { readonly header: readonly NavigationEntry[]; readonly footer: readonly NavigationEntry[] };

/** Gives the links on every page, of the pages that are there. `newest`: the page of the newest monitor. */
export function navigationOf(pages: readonly string[], newest?: string): Navigation {
  const existing = (entries: readonly NavigationEntry[]) => entries.filter(({ path }) => pages.includes(path));
  return {
    header: existing([...(newest === undefined ? [] : [{ name: "Nieuwste monitor", path: newest }]), ...headerEntries]),
    footer: existing(footerEntries),
  };
}

const headerEntries = [
  singlePaths.archive,
  singlePaths.categories,
  singlePaths.municipalities,
  singlePaths.method,
  singlePaths.glossary,
  singlePaths.search,
].map(menuLink);

const footerEntries = [singlePaths.home, singlePaths.sectors, singlePaths.commitments, singlePaths.accessibility].map(
  menuLink,
);
