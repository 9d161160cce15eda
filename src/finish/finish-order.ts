/** What the finished PDF must say of itself and carry, besides what the browser printed. */
export type FinishOrder = {
  readonly title: string;
  /** The organisation that answers for it; never a person. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** E.g. "nl-NL". */
  readonly language: string;
  /** The program that made the document, e.g. "raadsmonitor 0.1.0". */
  readonly creator: string;
  /** The ISO date of the document; no clock is read, so that the same document gives the same bytes. */
  readonly day: string;
  /** Undefined for a document without a table of contents. */
  readonly contents?: ContentsWords;
  /** How the names of the fonts we carry start, e.g. "SourceSans3". */
  readonly fonts: readonly string[];
  /** The text of the page in the browser in reading order, with the alternatives of its pictures; white space does not count. */
  readonly text: string;
  /** The uses to make it for. */
  readonly profiles: readonly Profile[];
  /** Goes into the publication, not into the archive. */
  readonly attachments: readonly Attachment[];
};

/** The words by which the table of contents is known and read out. */
export type ContentsWords = {
  /** The heading above it, e.g. "Inhoud". */
  readonly title: string;
  /** What is said before the number of a page, e.g. "pagina". */
  readonly pageWord: string;
};

/** A file with the data behind the document. */
export type Attachment = {
  /** E.g. "cijfers.csv". */
  readonly name: string;
  /** E.g. "text/csv". */
  readonly mediaType: string;
  readonly description: string;
  readonly bytes: Uint8Array;
};

/** The same document for two uses: to publish (PDF/A-3a, with the data) and to archive (PDF/A-2a, without). Both are PDF/UA-1. */
export type Profile = "publication" | "archive";
