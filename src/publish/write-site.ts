import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../present/site.ts";
import { documentFiles } from "./document-files.ts";
import { type ChartDrawer, createChartDrawer } from "./draw-chart.ts";
import { glossaryLinker, withRelativeLinks } from "./eleventy-config.ts";
import { sourceSansFiles } from "./font-files.ts";
import { SafeString } from "./safe-string.ts";
import { ownFolder, ownPath } from "./site-folder.ts";
import { siteScripts } from "./site-scripts.ts";
import { feedStyleSheet, siteFonts, styleSheet } from "./styles.ts";
import { TemplateError } from "./template-error.ts";

/** Contents of the site by path below its root, e.g. "editie/2022-q1/index.html". */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** How to make the site. `pdfs`: paths of the PDFs that will be there; the pages link to no others. */
export type SiteOptions = {
  readonly pdfs: readonly string[];
  /** Keeps its drawings for the next time. */
  readonly drawer?: ChartDrawer;
};

/** Writes the whole site but its PDFs into a folder. Gives the number of its pages. */
export async function writeSite(site: Site, folder: string, options: SiteOptions): Promise<number> {
  const files = await siteFiles(site, options);
  await Promise.all([...files].map(([path, content]) => writeBelow(folder, path, content)));
  return [...files.keys()].filter((path) => path.endsWith(".html")).length;
}

/** Makes the whole site but its PDFs in memory: pages, data, styles, scripts, fonts and schemas. */
export async function siteFiles(site: Site, options: SiteOptions): Promise<SiteFiles> {
  const [pages, documents, styles, feedStyles, scripts, fonts, schemas] = await Promise.all([
    renderPages(site, options),
    documentFiles(site),
    styleSheet(site.series.theme),
    feedStyleSheet(),
    siteScripts(),
    fontFiles(),
    schemaFiles(),
  ]);
  return new Map<string, string | Uint8Array>([
    ...pages,
    ...site.files,
    ...documents,
    ["assets/monitor.css", styles],
    ["assets/feed.css", feedStyles],
    ...scripts,
    ...fonts,
    ...schemas,
  ]);
}

/** Renders all pages in memory: HTML by path below the root of the site. */
export async function renderPages(site: Site, { pdfs, drawer }: SiteOptions): Promise<Map<string, string>> {
  const drawings = await (drawer ?? (await siteChartDrawer())).drawAll(site.charts);
  const eleventy = new Eleventy(ownPath("templates/pages"), ".", {
    configPath: ownPath(".eleventy.js"),
    quietMode: true,
    config: (config) => {
      config.addGlobalData("site", { ...site, pdfs });
      config.addFilter("drawing", (id: string) => new SafeString(drawings.get(id) ?? missingDrawing(id)));
    },
  });
  eleventy.disableLogger(); // what it would print, we throw
  const rendered = await eleventy.toJSON().catch((error: unknown) => {
    throw new TemplateError(error);
  });
  const withTerms = glossaryLinker(site.glossary.linked);
  return new Map(
    rendered.flatMap(({ url, content }): [string, string][] => {
      if (url === false) return []; // e.g. the sitemap of a site without an address
      const path = url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
      return [[path, withRelativeLinks(withTerms(content), path, site.series.address)]];
    }),
  );
}

/** Makes the drawer for the charts of the site. Each new one holds 4 MB for as long as we run. */
export async function siteChartDrawer(): Promise<ChartDrawer> {
  return await createChartDrawer(sourceSansFiles());
}

function missingDrawing(id: string): never {
  throw new Error(`No chart was drawn with the id “${id}”`);
}

async function fontFiles(): Promise<[string, Uint8Array][]> {
  return await Promise.all(
    siteFonts().map(
      async ({ name, path }): Promise<[string, Uint8Array]> => [`assets/fonts/${name}`, await readFile(path)],
    ),
  );
}

async function schemaFiles(): Promise<[string, Uint8Array][]> {
  const folder = join(ownFolder, "assets", "schema");
  const names = await readdir(folder);
  return await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array]> => [`schema/${name}`, await readFile(join(folder, name))]),
  );
}

async function writeBelow(folder: string, path: string, content: string | Uint8Array): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
