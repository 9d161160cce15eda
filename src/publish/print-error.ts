import { type FaultyPage, faultyPagesText } from "./faulty-pages-text.ts";

/** Tells why pages could not be printed as they should look. */
export class PrintError extends Error {
  override readonly name = "PrintError";
  readonly pages: readonly FaultyPage[];

  constructor(pages: readonly FaultyPage[]) {
    super(faultyPagesText(pages));
    this.pages = pages;
  }
}
