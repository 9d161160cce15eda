import type { Edition } from "../../domain/edition.ts";
import type { LetterHead } from "../../domain/letter.ts";
import type { Series } from "../../domain/series.ts";
import { capital, lowerStart, quarterShort } from "../dutch.ts";
import { editionPath } from "../paths.ts";
import { isNotInSource, missingText, type Said } from "./document-fields.ts";
import { linkInline, plainInlines } from "./inlines-of.ts";
import type { Block, Inline } from "./official-document.ts";

/** Gives who signs, by function, for the organisation. Of a reconstruction only who signed it according to the source. */
export function signatureBlock({ signatory }: LetterHead, { status }: Edition, { organisation }: Series): Block {
  if (status === "reconstruction") return paragraphBlock(plainInlines(signedInSource(signatory)));
  const who = signatory?.status === "written" ? signatory.text : missingText(signatory, status);
  return { kind: "signature", greeting: "Met vriendelijke groet,", lines: [organisation.name, capital(who)] };
}

function signedInSource(said: Said): string {
  if (isNotInSource(said)) return "De bron noemt geen ondertekenaar.";
  const who = said?.status === "written" ? lowerStart(said.text) : missingText(said, "reconstruction");
  return `Ondertekening volgens de bron: ${who}.`;
}

/** Gives the numbered list of annexes; the monitor itself is always the first. */
export function annexBlocks(
  { annexes }: LetterHead,
  { id, quarter, quarterAssumption }: Edition,
  { title }: Series,
): Block[] {
  const period = `t/m ${quarterShort(quarter)}${quarterAssumption === undefined ? "" : " (aanname)"}`;
  const monitor = [linkInline(`${title} ${period}`, editionPath(id))];
  return [
    headingBlock(annexes.length === 0 ? "Bijlage" : "Bijlagen"),
    listBlock("numbers", [monitor, ...annexes.map(plainInlines)]),
  ];
}

/** Gives a heading above a part of a document. */
export function headingBlock(title: string): Block {
  return { kind: "heading", level: 2, content: plainInlines(title) };
}

/** Gives a paragraph of one sentence or more. */
export function paragraphBlock(content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

/** Gives a list of sentences, that counts from 1 or has a dot before each. */
export function listBlock(look: "numbers" | "dots", items: readonly (readonly Inline[])[]): Block {
  return {
    kind: "list",
    ordered: look === "numbers",
    start: 1,
    items: items.map((content) => [paragraphBlock(content)]),
  };
}
