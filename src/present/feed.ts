import type { Monitor } from "../domain/monitor.ts";
import type { Series } from "../domain/series.ts";
import { quarterLong } from "./dutch.ts";
import { noticesOf } from "./pages/notices.ts";
import { dataPath, editionPath, pdfPath, singlePaths } from "./paths.ts";
import { foldText } from "./search/fold-text.ts";

/** The news of the site in Atom (RFC 4287): one entry for each published edition, newest first. */
export type Feed = {
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly updated: string;
  readonly author: string;
  /** Where the site stands, when that is known; links are relative to it. */
  readonly base?: string;
  readonly entries: readonly FeedEntry[];
};

type FeedEntry = {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly author: string;
  readonly summary: string;
  readonly path: string;
  /** Shown only when it was made. */
  readonly pdf: string;
  readonly data: string;
};

/** Gives the feed of the published monitors, which come oldest first; undefined when there are none. */
export function feedOf(series: Series, monitors: readonly Monitor[]): Feed | undefined {
  const newest = monitors.at(-1);
  if (newest === undefined) return undefined;
  return {
    path: singlePaths.feed,
    id: idOf(series),
    title: series.title,
    subtitle: [introduction, ...noticesOf(series, newest.edition)].join(" "),
    updated: momentOfDay(
      monitors
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? newest.day,
    ),
    author: authorOf(newest, series),
    ...(series.address && { base: series.address }),
    entries: monitors.map((monitor) => feedEntry(monitor, series)).reverse(),
  };
}

const introduction =
  "Hiermee volgt u nieuwe monitors. Plak het adres van deze pagina in een feedlezer; die meldt het als er een monitor bij komt.";

function feedEntry(monitor: Monitor, series: Series): FeedEntry {
  const { id, quarter, status, headline } = monitor.edition;
  return {
    id: `${idOf(series)}:${id}`,
    title: `Monitor ${quarterLong(quarter)}${status === "reconstruction" ? " (reconstructie)" : ""}`,
    updated: momentOfDay(monitor.day),
    author: authorOf(monitor, series),
    summary: headline,
    path: editionPath(id),
    pdf: pdfPath(id),
    data: dataPath(id),
  };
}

/** A name within that of the organisation, and no address: a site may get one, or another. */
function idOf({ organisation }: Series): string {
  const words = foldText(organisation.code ?? organisation.name).match(/[a-z0-9]+/g) ?? [];
  return `urn:raadsmonitor:${words.join("-")}`;
}

/** The organisation did not make a reconstruction, and must not seem to have. */
function authorOf({ edition }: Monitor, { organisation, contact }: Series): string {
  return edition.status === "reconstruction" ? contact.name : organisation.name;
}

/** A feed wants a time; at noon it is the same day for everyone in Europe and America. */
function momentOfDay(day: string): string {
  return `${day}T12:00:00Z`;
}
