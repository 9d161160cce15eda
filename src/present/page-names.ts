import { singlePaths } from "./paths.ts";

/** A page of which there is one: its name in a menu, its title, and in one sentence what a reader finds there. */
type PageNames = { readonly menu: string; readonly title: string; readonly sentence: string };

/** The address of such a page; the feed and the sitemap are no pages. */
export type NamedPath = (typeof singlePaths)[Exclude<keyof typeof singlePaths, "feed" | "sitemap">];

/** Gives the names of a page; they are the same wherever one can go to it. */
export const pageNames: Readonly<Record<NamedPath, PageNames>> = {
  [singlePaths.home]: names("Begin", "De stand van nu en de nieuwste monitor."),
  [singlePaths.archive]: names("Alle monitors", "Elke monitor met zijn nummer, datum, oordeel en bestanden."),
  [singlePaths.categories]: {
    menu: "Projecten",
    title: "Projecten per categorie",
    sentence: "Welke projecten er zijn, en hoe het met ze gaat.",
  },
  [singlePaths.sectors]: names("Sectoren en doelgroepen", "De projecten per sector en per doelgroep."),
  [singlePaths.municipalities]: names("Gemeenten", "Wat er in elke gemeente loopt, en wat aan de raad is toegezegd."),
  [singlePaths.method]: names("Zo rekenen wij", "Hoe de monitor telt, en wanneer iets groen, oranje of rood is."),
  [singlePaths.glossary]: names("Begrippen", "Wat de woorden in de monitor betekenen."),
  [singlePaths.commitments]: names("Toezeggingen", "Wat aan een gemeenteraad is toegezegd, en waar dat is afgedaan."),
  [singlePaths.accessibility]: names(
    "Toegankelijkheid",
    "Wat bekend is over de toegankelijkheid, en hoe u een probleem meldt.",
  ),
  [singlePaths.search]: names("Zoeken", "Vind een project, gemeente of begrip, ook onder een oude naam."),
  [singlePaths.notFound]: names("Deze pagina is er niet", "Misschien klopt het adres niet helemaal."),
};

function names(title: string, sentence: string): PageNames {
  return { menu: title, title, sentence };
}

/** Gives the link to a page as it stands in a menu. */
export function menuLink(path: NamedPath): { readonly name: string; readonly path: string } {
  return { name: pageNames[path].menu, path };
}

/** Gives the link to a page by its title. */
export function titleLink(path: NamedPath): { readonly name: string; readonly path: string } {
  return { name: pageNames[path].title, path };
}

/** Gives the link to a page by its title, with what a reader finds there. */
export function explainedLink(path: NamedPath): {
  readonly name: string;
  readonly path: string;
  readonly text: string;
} {
  return { ...titleLink(path), text: pageNames[path].sentence };
}
