import type { DocumentMaterial } from "../present/documents/document-material.ts";
import type { DocumentPage } from "../present/documents/document-page.ts";
import type { Site } from "../present/site.ts";

/** Makes the files of all letters and proposals but their PDFs, by path: a DOCX of each, and the picture in them. */
export async function documentFiles(site: Site): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const material of site.documentMaterial) {
    const documents = site.documents.filter(({ edition }) => edition.id === material.edition);
    if (documents.length === 0) continue;
    const pictures = await picturesOf(material, site);
    for (const [path, picture] of pictures) files.set(path, picture);
    for (const page of documents) files.set(page.docx, await docxOf(page, { pictures, site }));
  }
  return files;
}

type Pictures = ReadonlyMap<string, Uint8Array>;

async function picturesOf({ dashboard }: DocumentMaterial, { series }: Site): Promise<Pictures> {
  if (dashboard === undefined) return new Map();
  const { dashboardPicture } = await import("./dashboard-picture.ts"); // late: Chart.js and the canvas take 0.4 s to load
  return new Map([[dashboard.picture.path, await dashboardPicture(dashboard, series.theme)]]);
}

type Making = { readonly pictures: Pictures; readonly site: Site };

async function docxOf({ document, view }: DocumentPage, { pictures, site }: Making): Promise<Uint8Array> {
  const { writeDocx } = await import("./write-docx.ts"); // late: the package for it is large
  return await writeDocx(document, { day: view.paper.day, address: site.series.address, pictures });
}
