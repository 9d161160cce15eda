import type { EditionSection } from "../domain/edition.ts";

/** The addresses of the site, as paths below its root that end in a file, so that the site works from disk. */

/** Gives the page of an edition. */
export function editionPath(edition: string): string {
  return `editie/${edition}/index.html`;
}

/** The chapters of an edition, as places on its page. */
export const sectionAnchors: Readonly<Record<EditionSection, string>> = {
  glance: "oogopslag",
  introduction: "inleiding",
  conclusions: "conclusies",
  attention: "aandacht",
  "life-cycle": "levensloop",
  money: "geld",
  goals: "doelen",
  account: "verantwoording",
};

/** Gives the place of a chapter on the page of an edition. */
export function sectionPath(edition: string, section: EditionSection): string {
  return `${editionPath(edition)}#${sectionAnchors[section]}`;
}

/** Gives the PDF of an edition. */
export function pdfPath(edition: string): string {
  return `editie/${edition}/monitor.pdf`;
}

/** Gives the open data of an edition. */
export function dataPath(edition: string): string {
  return `editie/${edition}/data/monitor.json`;
}

/** Gives the same figures for a spreadsheet. */
export function csvPath(edition: string): string {
  return `editie/${edition}/data/cijfers.csv`;
}

/** Gives the page of a project in an edition. */
export function projectPath(edition: string, project: string): string {
  return `editie/${edition}/projecten/${project}/index.html`;
}

/** Gives the page with the edition on one sheet. */
export function glancePath(edition: string): string {
  return `editie/${edition}/oogopslag/index.html`;
}

/** Gives the PDF of that one sheet. */
export function glancePdfPath(edition: string): string {
  return `editie/${edition}/oogopslag.pdf`;
}

/** Gives the form of a PDF for the archive: the same document without the data in it. It stands beside the PDF. */
export function archivePdfPath(pdf: string): string {
  return pdf.replace(/\.pdf$/, "-archief.pdf");
}

/** Gives the picture of the main goals of an edition. */
export function dashboardPath(edition: string): string {
  return `editie/${edition}/dashboard.png`;
}

/** Gives the page with the letters of an edition. */
export function lettersPath(edition: string): string {
  return `editie/${edition}/brieven/index.html`;
}

/** Where the letter to all councils together stands among those to one municipality. */
export const jointLetter = "alle-raden";

/** Gives the place of a letter without the ending of its page, PDF or DOCX; `to` is a municipality or `jointLetter`. */
export function letterStem(edition: string, to: string): string {
  return `editie/${edition}/brieven/${to}`;
}

/** Gives the place of the proposal to the board, likewise. */
export function proposalStem(edition: string): string {
  return `editie/${edition}/voorstel`;
}

/** Gives the name of the place of a figure on the page that tells where the figures of an edition come from. */
export function originAnchor(figure: string): string {
  // A key holds no two hyphens in a row and no underscore, so no two names give the same place.
  return `cijfer-${figure.replaceAll(".", "--").replaceAll("+", "_").replaceAll(":", "__")}`;
}

/** Gives the page that tells where the figures of an edition come from, or the place of one figure on it. */
export function originPath(edition: string, figure?: string): string {
  return `editie/${edition}/herkomst/index.html${figure === undefined ? "" : `#${originAnchor(figure)}`}`;
}

/** Gives the page of a category over all editions. */
export function categoryPath(category: string): string {
  return `categorieen/${category}/index.html`;
}

/** Gives the page of a sector over all editions. */
export function sectorPath(sector: string): string {
  return `sectoren/${sector}/index.html`;
}

/** Gives the page of a municipality. */
export function municipalityPath(municipality: string): string {
  return `gemeenten/${municipality}/index.html`;
}

/** The pages of which there is one. */
export const singlePaths = {
  home: "index.html",
  archive: "archief/index.html",
  categories: "categorieen/index.html",
  sectors: "sectoren/index.html",
  municipalities: "gemeenten/index.html",
  method: "methode/index.html",
  glossary: "begrippen/index.html",
  commitments: "toezeggingen/index.html",
  accessibility: "toegankelijkheid/index.html",
  search: "zoeken/index.html",
  notFound: "404.html",
  feed: "feed.xml",
  sitemap: "sitemap.xml",
} as const;

/** The place on the method page that tells what is in the open data. */
export const openDataPath = `${singlePaths.method}#open-data`;

/** Gives the place of a target group on the list of sectors and target groups. */
export function targetGroupPath(targetGroup: string): string {
  return `${singlePaths.sectors}#doelgroep-${targetGroup}`;
}

/** Gives the name of the place of a word in the glossary; its prefix keeps it apart from every other place on the page. */
export function termAnchor(term: string): string {
  return `begrip-${term}`;
}

/** Gives the place of a word in the glossary. */
export function termPath(term: string): string {
  return `${singlePaths.glossary}#${termAnchor(term)}`;
}

/** Gives the name of the place of a promise in the register. */
export function commitmentAnchor(id: string): string {
  return `toezegging-${id.toLowerCase()}`;
}

/** Gives the place of a promise in the register. */
export function commitmentPath(id: string): string {
  return `${singlePaths.commitments}#${commitmentAnchor(id)}`;
}

/** Gives a picture of the region; in a folder of its own, so that no name of the team replaces a file of ours. */
export function imagePath(name: string): string {
  return `assets/beeld/${name}`;
}

/** The small picture in the tab of the browser. */
export const iconPath = "assets/icon.svg";
