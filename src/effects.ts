import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { DataFiles } from "./read/data-files.ts";

/** The outside world as far as the data is concerned; tests give another one. */
export type Effects = {
  /** Reads all files below a folder, by path with forward slashes; undefined when the folder does not exist. */
  readonly readFolder: (folder: string) => Promise<DataFiles | undefined>;
};

/** The real outside world. Hidden files and the leftovers of editors and Windows are passed over. */
export const fileEffects: Effects = {
  readFolder: async (folder) => await patiently(() => readFolder(folder)),
};

async function readFolder(folder: string): Promise<DataFiles | undefined> {
  const paths = await filesBelow(folder);
  if (paths === undefined) return undefined;
  const contents = await Promise.all(paths.map((path) => readFile(join(folder, path))));
  return new Map(paths.map((path, index) => [path, new Uint8Array(contents[index] as Buffer)]));
}

/** Tries again for a second: a file that is being saved can be gone or held for a moment. */
async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (const wait of [50, 150, 300, 500]) {
    try {
      return await read();
    } catch (error) {
      if (!["ENOENT", "EBUSY", "EPERM", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
      await pause(wait);
    }
  }
  return await read();
}

async function filesBelow(folder: string, below = ""): Promise<string[] | undefined> {
  const entries = await readdir(join(folder, below), { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) return undefined;
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isLeftover(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        return entry.isDirectory() ? ((await filesBelow(folder, path)) ?? []) : [path];
      }),
  );
  return found.flat();
}

function isLeftover(name: string): boolean {
  return /^[.~]|~$|\.(swp|tmp|bak)$/.test(name) || ["Thumbs.db", "desktop.ini"].includes(name);
}
