import { copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import Eleventy from "@11ty/eleventy";
import type { Site } from "../present/site.ts";
import { createChartDrawer } from "./draw-chart.ts";
import { withRelativeLinks } from "./eleventy-config.ts";
import { sourceSansFiles } from "./font-files.ts";
import { SafeString } from "./safe-string.ts";
import { ownFolder, ownPath } from "./site-folder.ts";
import { siteFonts, styleSheet } from "./styles.ts";

/** Writes the whole site but its PDFs into a folder: pages, styles, fonts, data and schemas. */
export async function writeSite(site: Site, folder: string, { hasPdf }: { hasPdf: boolean }): Promise<void> {
  const pages = await renderPages(site, { hasPdf });
  await Promise.all([...pages].map(([path, content]) => writeBelow(folder, path, content)));
  await Promise.all([...site.files].map(([path, content]) => writeBelow(folder, path, content)));
  await writeBelow(folder, "assets/monitor.css", await styleSheet(site.series.theme));
  await mkdir(join(folder, "assets", "fonts"), { recursive: true });
  await Promise.all(siteFonts().map(({ name, path }) => copyFile(path, join(folder, "assets", "fonts", name))));
  await cp(join(ownFolder, "assets", "schema"), join(folder, "schema"), { recursive: true });
}

/** Renders all pages in memory: HTML by path below the root of the site. */
export async function renderPages(site: Site, { hasPdf }: { hasPdf: boolean }): Promise<Map<string, string>> {
  const drawer = await createChartDrawer(sourceSansFiles());
  const drawings = await drawer.drawAll(site.charts);
  const eleventy = new Eleventy(ownPath("templates/pages"), ".", {
    configPath: ownPath(".eleventy.js"),
    quietMode: true,
    config: (config) => {
      config.addGlobalData("site", { ...site, hasPdf });
      config.addFilter("drawing", (id: string) => new SafeString(drawings.get(id) ?? missingDrawing(id)));
    },
  });
  const rendered = await eleventy.toJSON();
  return new Map(
    rendered.map(({ url, content }) => {
      const path = url.endsWith("/") ? `${url.slice(1)}index.html` : url.slice(1);
      return [path, withRelativeLinks(content, path)];
    }),
  );
}

function missingDrawing(id: string): never {
  throw new Error(`No chart was drawn with the id “${id}”`);
}

async function writeBelow(folder: string, path: string, content: string): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}
