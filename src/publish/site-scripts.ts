import { basename, join } from "node:path";
import { ownFolder } from "./site-folder.ts";

/** The scripts of the site: assets/js/<name>.ts becomes assets/<name>.js. */
const entries: readonly string[] = [
  "site", // every page
  "charts", // loaded by site.js when a chart is pointed at
  "search", // the page to search on
];

/** Gives the scripts by path below the root of the site: small, classic, and with all that they need. */
export async function siteScripts(): Promise<ReadonlyMap<string, string>> {
  const { build } = await import("esbuild"); // late: only a build needs it
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(ownFolder, "assets", "js", `${name}.ts`)),
    outdir: join(ownFolder, "assets"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    write: false,
  });
  return new Map(outputFiles.map(({ path, text }) => [`assets/${basename(path)}`, text]));
}
