import type { Dataset } from "../../domain/dataset.ts";
import { isPublished } from "../../domain/edition.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { Series } from "../../domain/series.ts";
import { type NamedPath, pageNames, titleLink } from "../page-names.ts";
import { singlePaths } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import { noticesOf } from "./notices.ts";
import { type PaperView, paperMetadata } from "./paper-view.ts";

/** What every page has: its title in the window, the notices on top, and how it becomes a PDF. */
export type PageView = {
  readonly path: string;
  readonly documentTitle: string;
  /** Its heading, of a page of which there is one. */
  readonly title?: string;
  readonly description?: string;
  readonly notices: readonly string[];
  /** The pages from the top of the site to this one, which is the last; none for the pages at the top. */
  readonly trail: readonly PageLink[];
  /** Only of a page that becomes a PDF. */
  readonly paper?: PaperView;
};

export type PageLink = { readonly name: string; readonly path: string };

/** Gives the view of the page of an edition. */
export function editionPageView(head: EditionHead, monitor: Monitor, series: Series): PageView {
  return {
    path: head.path,
    documentTitle: `${head.title}, ${head.period.toLowerCase()}`,
    description: head.headline,
    notices: head.notices,
    trail: [],
    paper: {
      ...paperMetadata({ kind: "monitor", name: series.title }, monitor, series),
      margins: {
        topLeft: { kind: "chapter" },
        topRight: { kind: "text", text: shortNotices(head, series).join(" · ") },
        bottomLeft: { kind: "text", text: `${series.title}, ${head.periodShort}` },
      },
      contentsTitle: "Inhoud",
    },
  };
}

/** Gives the view of a page about one thing within an edition. */
export function innerPageView(path: string, name: string, head: EditionHead, description?: string): PageView {
  return {
    path,
    documentTitle: `${name}, ${head.periodShort} – ${head.title}`,
    notices: head.notices,
    trail: trailTo({ name: `Monitor ${head.periodShort}`, path: head.path }, { name, path }),
    ...(description && { description }),
  };
}

/** Gives the trail to a page: the home page, the pages between, and the page itself. */
export function trailTo(...steps: readonly PageLink[]): PageView["trail"] {
  return [titleLink(singlePaths.home), ...steps];
}

/** Gives the view of a page that belongs to no edition. A series of reconstructions only says so here as well. */
export function seriesPageView(
  path: string,
  name: string,
  { series, editions }: Pick<Dataset, "series" | "editions">,
  description?: string,
): PageView {
  const published = editions.filter(isPublished);
  const isReconstruction = published.every(({ status }) => status === "reconstruction");
  return {
    path,
    documentTitle: `${name} – ${series.title}`,
    notices: noticesOf(series, isReconstruction ? published.at(-1) : undefined),
    trail: trailTo({ name, path }),
    ...(description && { description }),
  };
}

/** Gives the view of a page of which there is one. */
export function singlePageView(path: NamedPath, dataset: Pick<Dataset, "series" | "editions">): PageView {
  const { title, sentence } = pageNames[path];
  return { ...seriesPageView(path, title, dataset, sentence), title };
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
