import type { Attachment } from "../finish/finish-order.ts";
import type { EditionHead } from "../present/pages/edition-head.ts";
import type { PageView } from "../present/pages/page-view.ts";
import type { PaperView } from "../present/pages/paper-view.ts";
import type { Site } from "../present/site.ts";

/** A page of the built site and the PDFs to make of it; all of them are paths in the site's folder. */
export type PrintJob = {
  readonly kind: "monitor" | "glance" | "letter" | "proposal";
  readonly page: string;
  /** The PDF to publish, with the data. */
  readonly publication: string;
  /** The PDF for the archive, without. */
  readonly archive: string;
  readonly title: string;
  readonly paper: PaperView;
  readonly attachments: readonly Attachment[];
};

/** Gives the PDFs to make of a site, or of one edition of it; what takes longest comes first. */
export function printJobs(site: Site, only?: string): PrintJob[] {
  const editions = site.editions.filter(({ head }) => only === undefined || head.id === only);
  const perEdition = editions.map(({ head, view, glance }) => {
    const attachments = attachmentsOf(head, site.files);
    const monitor = { page: head.path, publication: head.pdf, archive: head.archivePdf };
    const sheet = { page: head.glance, publication: head.glancePdf, archive: head.glanceArchivePdf };
    return [
      { kind: "monitor" as const, ...monitor, ...fromView(view), attachments },
      { kind: "glance" as const, ...sheet, ...fromView(glance.view), attachments },
      ...documentsOf(site, head).map((job) => ({ ...job, attachments })),
    ];
  });
  return perEdition.flat().toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** Gives the paths of all PDFs that will be there. */
export function pdfPaths(jobs: readonly PrintJob[]): string[] {
  return jobs.flatMap(({ publication, archive }) => [publication, archive]);
}

const order: readonly PrintJob["kind"][] = ["monitor", "letter", "proposal", "glance"];

function documentsOf({ documents }: Site, { id }: EditionHead): Omit<PrintJob, "attachments">[] {
  return documents
    .filter(({ edition }) => edition.id === id)
    .map(({ document, view, path, pdf, archivePdf }) => ({
      kind: document.kind,
      page: path,
      publication: pdf,
      archive: archivePdf,
      ...fromView(view),
    }));
}

function fromView({ documentTitle, paper, path }: PageView): Pick<PrintJob, "title" | "paper"> {
  if (paper === undefined) throw new Error(`${path} becomes a PDF and does not say how`);
  return { title: documentTitle, paper };
}

/** The data of an edition; a concept has none to give away. */
function attachmentsOf({ csv, data, periodShort }: EditionHead, files: Site["files"]): Attachment[] {
  const all = [
    { path: csv, mediaType: "text/csv", description: `De cijfers ${periodShort}, voor een rekenblad` },
    { path: data, mediaType: "application/json", description: `De cijfers ${periodShort}, voor programma's` },
  ];
  return all.flatMap(({ path, ...what }) => {
    const content = path === undefined ? undefined : files.get(path);
    if (path === undefined || content === undefined) return [];
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    return [{ name: path.slice(path.lastIndexOf("/") + 1), ...what, bytes }];
  });
}
