import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ownFolder } from "./site-folder.ts";

/** Gives the name and version of this program, as the PDFs it makes carry it. */
export async function ownVersion(): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(ownFolder, "package.json"), "utf8"));
  return `${name} ${version}`;
}
