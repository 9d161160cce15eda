import type { EditionStatus } from "../../domain/edition.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { Series } from "../../domain/series.ts";
import { quarterLong, quarterShort } from "../dutch.ts";
import { noticesOf } from "./notices.ts";

/** How a page becomes a PDF: what stands in the margins of its sheets, and what the file says of itself. */
export type PaperView = {
  /** Who answers for it: an organisation, never a person. */
  readonly author: string;
  /** One or two sentences that say what it is. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** The ISO date that the file carries. */
  readonly day: string;
  /** Of a page of more than one sheet. */
  readonly margins?: SheetMargins;
  /** The heading above its table of contents, when it has one. */
  readonly contentsTitle?: string;
};

/** What stands in the margins of every sheet but the first. The number of the sheet comes with it, at the bottom right. */
export type SheetMargins = {
  readonly topLeft: MarginText;
  readonly topRight: MarginText;
  readonly bottomLeft?: MarginText;
};

/** A text, or the title of the chapter that goes on at the top of the sheet. */
export type MarginText = { readonly kind: "text"; readonly text: string } | { readonly kind: "chapter" };

/** What a PDF says of itself. */
export type PaperMetadata = Pick<PaperView, "author" | "subject" | "keywords" | "day">;

/** What a PDF is: "Brief aan de gemeenteraad van Huizen". */
export type PaperSubject = {
  readonly kind: "monitor" | "glance" | "letter" | "proposal";
  readonly name: string;
  /** Its own ISO date; a document without one has the day of its edition. */
  readonly day?: string;
};

/** Gives what the PDF of a page of an edition says of itself: that it is invented, remade or a concept as well. */
export function paperMetadata({ kind, name, day }: PaperSubject, of: Monitor, series: Series): PaperMetadata {
  const { edition, quarter } = of;
  const { programmes, region, isFictional } = series;
  return {
    author: authorOf(edition.status, series),
    subject: [`${name}, over alles tot en met het ${quarterLong(quarter)}.`, ...noticesOf(series, edition)].join(" "),
    keywords: [
      ...(isFictional ? ["fictief"] : []),
      ...statusKeywords[edition.status],
      ...kindKeywords[kind],
      ...programmes.map(({ name }) => name),
      `regio ${region}`,
      `t/m ${quarterShort(quarter)}`,
    ],
    day: day ?? of.day,
  };
}

const kindKeywords: Readonly<Record<PaperSubject["kind"], readonly string[]>> = {
  monitor: ["monitor"],
  glance: ["monitor", "in één oogopslag"],
  letter: ["raadsinformatiebrief"],
  proposal: ["bestuursvoorstel"],
};

const statusKeywords: Readonly<Record<EditionStatus, readonly string[]>> = {
  concept: ["concept"],
  reconstruction: ["reconstructie"],
  final: [],
};

/** A reconstruction was not made by the organisation, and may not look as if it was: its makers are who answers questions. */
function authorOf(status: EditionStatus, { organisation, contact, isFictional }: Series): string {
  const { name } = status === "reconstruction" ? contact : organisation;
  return isFictional && !name.includes("fictief") ? `${name} (fictief)` : name;
}
