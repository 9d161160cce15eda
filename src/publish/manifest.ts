import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The name of the manifest within the folder of the site. */
export const manifestName = "SHA256SUMS";

/**
 * Writes the manifest of a finished site: a line with the SHA-256 of each file, as sha256sum makes and checks it.
 * Hidden files are ours and no part of the site.
 */
export async function writeManifest(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => path !== manifestName && !isHidden(path))
    .sort(byCodePoint);
  const lines: string[] = [];
  for (const path of paths) lines.push(`${await hashOf(join(folder, path))}  ${path}\n`);
  await writeFile(join(folder, manifestName), lines.join(""));
}

function isHidden(path: string): boolean {
  return path.split("/").some((name) => name.startsWith("."));
}

/** As sort does in the locale C: by the bytes of UTF-8, not by the halves of characters that JavaScript compares. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

async function hashOf(file: string): Promise<string> {
  return createHash("sha256")
    .update(await readFile(file))
    .digest("hex");
}
