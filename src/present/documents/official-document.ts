/**
 * A letter or a board proposal as it stands on paper, in reading order. The web page, the PDF and the DOCX are all made
 * from this, so that their texts are the same.
 */
export type OfficialDocument = {
  readonly kind: "letter" | "proposal";
  /** What it is and for whom. */
  readonly title: string;
  /** Who sends it: the name of the organisation. Nobody sent a reconstruction. */
  readonly sender?: string;
  /** What must be known before anything else: fictional, reconstruction, concept. */
  readonly notices: readonly string[];
  /** What stands above every sheet but the first. */
  readonly runningHead: { readonly left: string; readonly right: string };
  /** Aan, Datum, Kenmerk, Inlichtingen, Telefoon, and the last is Onderwerp. */
  readonly fields: readonly DocumentField[];
  /** One sentence for all lines at the head that the source does not give. */
  readonly unknownFields?: string;
  /** From the salutation down to the sentence on privacy. */
  readonly blocks: readonly Block[];
};

/** One line at the head. A value that is not there says so in words: "[in te vullen]", "niet in bron". */
export type DocumentField = { readonly name: string; readonly lines: readonly string[]; readonly isMissing: boolean };

/** A part of a document that stands on lines of its own. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3 | 4; readonly content: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      /** The number of the first item of an ordered list. */
      readonly start: number;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | { readonly kind: "picture"; readonly picture: PictureView }
  /** Who signs, by function. Between the greeting and the lines is room to sign; they stay together on one page. */
  | { readonly kind: "signature"; readonly greeting: string; readonly lines: readonly string[] };

/** A piece of running text with one look. `href`: an address on the web, or a path below the root of the site. */
export type Inline =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly strong: boolean;
      readonly emphasis: boolean;
      readonly href?: string;
      /** Of a figure: the page that tells where it comes from. Only the web page links to it. */
      readonly origin?: string;
    }
  | { readonly kind: "line-break" };

/** The picture of the dashboard: `path` below the root of the site, size in CSS pixels, and the words for who does not see it. */
export type PictureView = {
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly alternative: string;
  readonly caption: string;
};
