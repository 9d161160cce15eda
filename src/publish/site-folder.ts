import { relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of raadsmonitor itself, where templates and assets live; found from this file, not from where one works. */
export const ownFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Gives the path of an own file from the folder one works in, with forward slashes, as Eleventy wants it. */
export function ownPath(path: string): string {
  return relative(process.cwd(), resolve(ownFolder, path)).replaceAll("\\", "/") || ".";
}
