import type { Edition } from "../../domain/edition.ts";
import { glancePath, singlePaths } from "../paths.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Lists the pages that are about no single thing, with words by which one looks for them. */
export function pageEntries(newest: Edition | undefined): SearchEntry[] {
  return [...(newest ? [{ ...atAGlance, path: glancePath(newest.id) }] : []), ...fixed].map((page) => ({
    kind: "pagina",
    aliases: [],
    ...page,
  }));
}

type Page = Pick<SearchEntry, "name" | "text" | "more">;

const atAGlance: Page = {
  name: "In één oogopslag",
  text: "De nieuwste monitor op één bladzijde.",
  more: ["samenvatting kort overzicht"],
};

const fixed: readonly (Page & { readonly path: string })[] = [
  {
    path: singlePaths.home,
    name: "Begin",
    text: "De stand van nu en de nieuwste monitor.",
    more: ["voorpagina startpagina home"],
  },
  {
    path: singlePaths.archive,
    name: "Alle monitors",
    text: "Elke monitor met zijn datum en bestanden.",
    more: ["archief PDF eerdere uitgaven downloaden open data"],
  },
  {
    path: singlePaths.categories,
    name: "Projecten per categorie",
    text: "Alle projecten, geordend naar wat zij doen.",
    more: ["projectenlijst overzicht"],
  },
  {
    path: singlePaths.sectors,
    name: "Sectoren",
    text: "De projecten per sector.",
    more: ["bedrijfstakken branches"],
  },
  {
    path: singlePaths.municipalities,
    name: "Gemeenten",
    text: "Welke gemeenten meedoen en sinds wanneer.",
    more: ["raad raden deelnemers regio"],
  },
  {
    path: singlePaths.method,
    name: "Zo rekenen wij",
    text: "Hoe wij tellen, afronden en een stoplicht kiezen.",
    more: ["methode berekening stoplicht stoplichten groen oranje rood grijs grenzen doelpad afronding percentage"],
  },
  {
    path: singlePaths.glossary,
    name: "Begrippen",
    text: "Wat de woorden in de monitor betekenen.",
    more: ["woordenlijst uitleg afkortingen"],
  },
  {
    path: singlePaths.commitments,
    name: "Toezeggingen",
    text: "Wat aan een raad is beloofd, en wat ermee is gebeurd.",
    more: ["beloften afspraken afgedaan"],
  },
  {
    path: singlePaths.accessibility,
    name: "Toegankelijkheid",
    text: "Wat u mag verwachten als u de site anders leest of bedient.",
    more: ["toegankelijkheidsverklaring schermlezer voorlezen blind slechtziend toetsenbord"],
  },
];
