import type { EditionHead } from "../pages/edition-head.ts";
import type { PageView } from "../pages/page-view.ts";
import type { PaperView } from "../pages/paper-view.ts";
import type { OfficialDocument } from "./official-document.ts";

/** A letter or a board proposal, and the three forms a reader can have it in: a web page, a PDF and a DOCX. */
export type DocumentPage = {
  /** Its paper also says which day the files carry. */
  readonly view: PageView & { readonly paper: PaperView };
  /** The web page; like the others a path below the root of the site. */
  readonly path: string;
  readonly pdf: string;
  readonly archivePdf: string;
  readonly docx: string;
  readonly document: OfficialDocument;
  readonly edition: EditionHead;
  /** How a list names it: "Gemeente Huizen", "Alle gemeenteraden", "Voorstel aan het bestuur". */
  readonly name: string;
};
