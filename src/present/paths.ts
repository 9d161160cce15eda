/** The addresses of the site, as paths below its root that end in a file, so that the site works from disk. */

/** Gives the page of an edition. */
export function editionPath(edition: string): string {
  return `editie/${edition}/index.html`;
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
