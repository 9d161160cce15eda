import type { Dataset } from "../../domain/dataset.ts";
import type { Series } from "../../domain/series.ts";
import type { EditionHead } from "./edition-head.ts";
import { noticesOf } from "./notices.ts";

/** What every page has: its title in the window, the notices on top, and on paper the running header. */
export type PageView = {
  readonly path: string;
  readonly documentTitle: string;
  readonly description?: string;
  readonly notices: readonly string[];
  /** Texts in the margin of each sheet; only for pages that become a PDF. */
  readonly paper?: { readonly left: string; readonly right: string };
};

/** Gives the view of the page of an edition. */
export function editionPageView(head: EditionHead, series: Series): PageView {
  return {
    path: head.path,
    documentTitle: `${head.title}, ${head.period.toLowerCase()}`,
    description: head.headline,
    notices: head.notices,
    paper: { left: `${series.title}, ${head.periodShort}`, right: shortNotices(head, series).join(" · ") },
  };
}

/** Gives the view of a page about one thing within an edition. */
export function innerPageView(path: string, name: string, head: EditionHead, description?: string): PageView {
  return {
    path,
    documentTitle: `${name}, ${head.periodShort} – ${head.title}`,
    notices: head.notices,
    ...(description && { description }),
  };
}

/** Gives the view of a page that belongs to no edition. A series of reconstructions only says so here as well. */
export function seriesPageView(
  path: string,
  name: string,
  { series, editions }: Pick<Dataset, "series" | "editions">,
  description?: string,
): PageView {
  const published = editions.filter(({ status }) => status !== "concept");
  const isReconstruction = published.every(({ status }) => status === "reconstruction");
  return {
    path,
    documentTitle: `${name} – ${series.title}`,
    notices: noticesOf(series, isReconstruction ? published.at(-1) : undefined),
    ...(description && { description }),
  };
}

/** The notices in the few words that fit in a margin; in full they stand on the cover. */
function shortNotices({ status }: EditionHead, { isFictional, organisation }: Series): string[] {
  const ofStatus = {
    concept: ["Concept"],
    reconstruction: [`Reconstructie; geen uitgave van ${organisation.name}`],
    final: [],
  };
  return [...(isFictional ? ["Fictieve gegevens"] : []), ...ofStatus[status]];
}
