import { type Edition, isPublished } from "../../domain/edition.ts";
import type { Series } from "../../domain/series.ts";
import { capital, dateText, listText, missingWords, ordinal, quarterLong, quarterShort } from "../dutch.ts";
import {
  archivePdfPath,
  csvPath,
  dataPath,
  editionPath,
  glancePath,
  glancePdfPath,
  lettersPath,
  openDataPath,
  originPath,
  pdfPath,
} from "../paths.ts";
import { noticesOf } from "./notices.ts";

/** What identifies an edition: on its cover, in the archive and in the heads of its pages. */
export type EditionHead = {
  readonly id: string;
  readonly title: string;
  readonly period: string;
  readonly periodShort: string;
  readonly series?: string;
  readonly number?: number;
  readonly date: string;
  readonly status: Edition["status"];
  readonly statusWord: string;
  readonly notices: readonly string[];
  readonly programmes: string;
  readonly headline: string;
  readonly path: string;
  readonly pdf: string;
  /** The PDF for the archive. */
  readonly archivePdf: string;
  /** The page with the edition on one sheet, and its PDFs. */
  readonly glance: string;
  readonly glancePdf: string;
  readonly glanceArchivePdf: string;
  /** The page that tells where its figures come from. */
  readonly origins: string;
  /** The open data as JSON and as CSV, and the place that tells what is in it; a concept has none. */
  readonly data?: string;
  readonly csv?: string;
  readonly dataGuide?: string;
  /** The page with the letters, of an edition that has them. */
  readonly letters?: string;
};

const statusWords: Readonly<Record<Edition["status"], string>> = {
  concept: "concept",
  final: "vastgesteld",
  reconstruction: "reconstructie",
};

/** Gives the head of an edition. */
export function editionHead(edition: Edition, series: Series): EditionHead {
  const { id, quarter, number, status } = edition;
  return {
    id,
    title: series.title,
    period: capital(quarterLong(quarter)),
    periodShort: `t/m ${quarterShort(quarter)}`,
    date: dateOf(edition),
    status,
    statusWord: statusWords[status],
    notices: noticesOf(series, edition),
    programmes: listText(series.programmes.map(({ name }) => name)),
    headline: edition.headline,
    path: editionPath(id),
    pdf: pdfPath(id),
    archivePdf: archivePdfPath(pdfPath(id)),
    glance: glancePath(id),
    glancePdf: glancePdfPath(id),
    glanceArchivePdf: archivePdfPath(glancePdfPath(id)),
    origins: originPath(id),
    ...(isPublished(edition) && { data: dataPath(id), csv: csvPath(id), dataGuide: openDataPath }),
    ...((edition.letter || edition.proposal) && { letters: lettersPath(id) }),
    ...(number !== undefined && { number, series: `De ${ordinal(number)} monitor in de reeks` }),
  };
}

function dateOf({ date }: Edition): string {
  if (date.status === "known") return `Uitgave van ${dateText(date.day)}`;
  const guess = date.estimate ? `, vermoedelijk ${quarterLong(date.estimate)}` : "";
  return `Datum niet bekend (${missingWords[date.reason]}${guess})`;
}
