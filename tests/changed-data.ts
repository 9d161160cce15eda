import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A change in a file of the data folder: what stands there once, and what comes in its place. */
export type DataChange = readonly [path: string, old: string, now: string];

/** Copies a data folder and changes it there; a text that does not stand there exactly once is a mistake in the test. */
export async function changedData(folder: string, changes: readonly DataChange[]) {
  const parent = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
  const copy = join(parent, "data");
  await cp(folder, copy, { recursive: true });
  for (const [path, old, now] of changes) {
    const file = join(copy, path);
    const text = await readFile(file, "utf8");
    if (text.split(old).length !== 2) throw new Error(`${path} does not hold exactly once: ${old}`);
    await writeFile(
      file,
      text.replace(old, () => now),
    );
  }
  return { folder: copy, remove: () => rm(parent, { recursive: true }) };
}
