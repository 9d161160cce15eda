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
