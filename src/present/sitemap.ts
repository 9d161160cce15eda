import type { Monitor } from "../domain/monitor.ts";
import { editionPath, glancePdfPath, pdfPath, singlePaths } from "./paths.ts";

/** What search engines may find, by full address. */
export type Sitemap = {
  readonly path: string;
  readonly pages: readonly SitemapEntry[];
  /** Those that were made are named. */
  readonly pdfs: readonly SitemapEntry[];
};

/** All editions that have a page, and those of them that are published; oldest first. */
export type Editions = { readonly monitors: readonly Monitor[]; readonly published: readonly Monitor[] };

export type SitemapEntry = { readonly path: string; readonly address: string; readonly changedOn: string };

/**
 * Gives the sitemap of pages by path, without those of concepts; undefined when there is no address or nothing published.
 * A page of an edition changed last on the day of that edition, all others on the day of the newest.
 */
export function sitemapOf(
  paths: readonly string[],
  { monitors, published }: Editions,
  address: string | undefined,
): Sitemap | undefined {
  const newest = published.at(-1);
  if (address === undefined || newest === undefined) return undefined;
  const folders = monitors.map((monitor) => ({
    monitor,
    folder: editionPath(monitor.edition.id).replace(/[^/]+$/, ""),
  }));
  const entriesOf = (path: string): SitemapEntry[] => {
    const { monitor } = folders.find(({ folder }) => path.startsWith(folder)) ?? { monitor: newest };
    return published.includes(monitor) ? [{ path, address: `${address}${path}`, changedOn: monitor.day }] : [];
  };
  return {
    path: singlePaths.sitemap,
    pages: paths.flatMap(entriesOf),
    pdfs: published.flatMap(({ edition: { id } }) => [pdfPath(id), glancePdfPath(id)]).flatMap(entriesOf),
  };
}

/** Gives what tells search engines where the sitemap is. They read it only at the top of a domain. */
export function robotsText({ path }: Sitemap, address: string): string {
  return [
    "# Zoekmachines lezen dit bestand alleen in de hoofdmap van een domein.",
    "# Staat de monitor in een map daaronder? Neem dan de regel met Sitemap over in het bestand van het domein.",
    "User-agent: *",
    "Allow: /",
    `Sitemap: ${address}${path}`,
    "",
  ].join("\n");
}
