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

const headerEntries: readonly NavigationEntry[] = [
  { name: "Alle monitors", path: singlePaths.archive },
  { name: "Projecten", path: singlePaths.categories },
  { name: "Gemeenten", path: singlePaths.municipalities },
  { name: "Zo rekenen wij", path: singlePaths.method },
  { name: "Begrippen", path: singlePaths.glossary },
  { name: "Zoeken", path: singlePaths.search },
];

const footerEntries: readonly NavigationEntry[] = [
  { name: "Sectoren", path: singlePaths.sectors },
  { name: "Toezeggingen", path: singlePaths.commitments },
  { name: "Toegankelijkheid", path: singlePaths.accessibility },
];
