import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { fileEffects } from "../src/effects.ts";
import { build } from "../src/pipeline.ts";

// Eleventy loads .eleventy.js itself, past vitest; that file imports TypeScript.
register();

export const realData = "data";
export const fixtureData = "tests/fixtures/voorbeeldregio";

/** A site built in a temporary folder, with all its files by path. */
export type BuiltSite = {
  readonly folder: string;
  /** Every file, as paths with forward slashes below the folder. */
  readonly files: ReadonlySet<string>;
  /** HTML by path. */
  readonly pages: ReadonlyMap<string, string>;
  readonly css: string;
  readonly remove: () => Promise<void>;
};

/** Builds a site as `monitor build --concept` does; with the PDF of one edition when that is named. */
export async function builtSite(data: string, pdfOf?: string): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
  const folder = join(parent, "dist");
  const options = { data, out: folder, concept: true, pdf: pdfOf !== undefined, ...(pdfOf && { edition: pdfOf }) };
  const outcome = await build(options, fileEffects, () => {});
  if (outcome.status !== "built") throw new Error(`${data} was not built: ${JSON.stringify(outcome)}`);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
  const html = paths.filter((path) => path.endsWith(".html")).sort();
  return {
    folder,
    files: new Set(paths),
    pages: new Map(
      await Promise.all(html.map(async (path) => [path, await readFile(join(folder, path), "utf8")] as const)),
    ),
    css: await readFile(join(folder, "assets", "monitor.css"), "utf8"),
    remove: () => rm(parent, { recursive: true }),
  };
}

/** Gives the text of HTML as one reads it: no tags, entities as characters, no-break spaces as spaces. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Gives the rows of all tables as the texts of their cells. */
export function rowsOf(html: string): string[][] {
  return [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t([dh])\b[\s\S]*?<\/t\1>/g)].map(([cell]) => textOf(cell)),
  );
}
