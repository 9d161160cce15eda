import type { Box } from "../box.ts";

/** What a browser painted on one page, read from its content stream. */
export type PageContent = {
  /** The content stream without compression; the places below are counted in it. */
  readonly bytes: Uint8Array;
  /** The whole sheet. */
  readonly sheet: Box;
  /** The area within the margins; undefined when nothing on the page is tagged. */
  readonly body: Box | undefined;
  /** Everything that is painted, in the order of painting. */
  readonly units: readonly Unit[];
  /** The marks that carry a number; each number stands on a page once. */
  readonly marks: readonly Mark[];
};

/** One thing that is painted: a text object, a path, a picture, a form or a shading. */
export type Unit = {
  readonly kind: "text" | "path" | "image" | "form" | "shading";
  /** From its first operator to after its last one. */
  readonly start: number;
  readonly end: number;
  /** The number of the marked content around it, by which the tags name it; undefined outside of numbered marks. */
  readonly mcid?: number;
  /** The browser itself marked it as no part of the text. */
  readonly isArtifact: boolean;
  /** Where it is seen: what a clip cuts off is left out. Undefined when nothing of it is seen. */
  readonly box?: Box;
  /** How far it would reach without a clip. */
  readonly reach: Box;
  /** What it may be seen in. The browser clips the body of a page to the area within its margins, and running headers and footers not. */
  readonly clip: Box;
  /** The text as a reader's program copies it, with U+FFFD for a letter that it does not know; of a form what is in it. */
  readonly text: string;
  /** The names of its fonts without the prefix of a subset, e.g. "SourceSans3-Regular". Of drawn letters it starts with "Type3". */
  readonly fonts: readonly string[];
  /** How many points one pixel of CSS became; 0 of what is not text. */
  readonly scale: number;
  /** Letters for which the font has no shape, as a reader would see an empty box, or no meaning. */
  readonly missingGlyphs: number;
  /** How many numbered marks a form holds: the tags do not reach into a form, so that what is in them is lost. */
  readonly formMarks: number;
};

/** The operator that opens marked content with a number: `/P <</MCID 3 >>BDC`, from its first byte to after its last one. */
export type Mark = { readonly mcid: number; readonly start: number; readonly end: number };
