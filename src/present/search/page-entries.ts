import type { Edition } from "../../domain/edition.ts";
import { explainedLink, type NamedPath } from "../page-names.ts";
import { glancePath, singlePaths } from "../paths.ts";
import type { SearchEntry } from "./search-entry.ts";

/** Lists the pages that are about no single thing, with words by which one looks for them. */
export function pageEntries(newest: Edition | undefined): SearchEntry[] {
  const pages = otherWords.map(([path, words]) => ({ ...explainedLink(path), more: [words] }));
  return [...(newest ? [{ ...atAGlance, path: glancePath(newest.id) }] : []), ...pages].map((page) => ({
    kind: "pagina",
    aliases: [],
    ...page,
  }));
}

const atAGlance = {
  name: "In één oogopslag",
  text: "De nieuwste monitor op één bladzijde.",
  more: ["samenvatting kort overzicht"],
};

/** The pages that can be found; not the one to search on, nor the one for what is not there. */
const otherWords: readonly (readonly [NamedPath, string])[] = [
  [singlePaths.home, "voorpagina startpagina home"],
  [singlePaths.archive, "archief PDF eerdere uitgaven downloaden open data"],
  [singlePaths.categories, "categorieën projectenlijst overzicht"],
  [singlePaths.sectors, "bedrijfstakken branches"],
  [singlePaths.municipalities, "raad raden deelnemers regio welke gemeenten meedoen"],
  [
    singlePaths.method,
    "methode berekening stoplicht stoplichten groen oranje rood grijs grenzen doelpad afronding percentage",
  ],
  [singlePaths.glossary, "woordenlijst uitleg afkortingen"],
  [singlePaths.commitments, "beloften afspraken afgedaan"],
  [singlePaths.accessibility, "toegankelijkheidsverklaring schermlezer voorlezen blind slechtziend toetsenbord"],
];
