import type { Stats } from "node:fs";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
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
  if ((await kindAt(folder)) !== "folder") return undefined;
  const entries = await entriesBelow(folder);
  const contents = await Promise.all(
    entries.map(async ({ path, kind }) => (kind === "file" ? await readFile(join(folder, path)) : [])),
  );
  return new Map(entries.map(({ path }, index) => [path, new Uint8Array(contents[index] ?? [])]));
}

/** Tries again for a second: a file that is being saved can be gone or held for a moment. */
async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (const wait of [50, 150, 300, 500]) {
    try {
      return await read();
    } catch (error) {
      if (!["ENOENT", "ENOTDIR", "EBUSY", "EPERM", "EACCES"].includes(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  return await read();
}

type EntryKind = "file" | "folder" | "neither";
type FoundEntry = { readonly path: string; readonly kind: EntryKind };

/** Everything below a folder that is no folder. A folder that cannot be listed is an error: its figures must not disappear. */
async function entriesBelow(folder: string, below = ""): Promise<FoundEntry[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const found = await Promise.all(
    entries
      .filter(({ name }) => !isLeftover(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry): Promise<FoundEntry[]> => {
        const path = below === "" ? entry.name : `${below}/${entry.name}`;
        const kind = entry.isSymbolicLink() ? await kindBehindLink(join(folder, path)) : kindOf(entry);
        return kind === "folder" ? await entriesBelow(folder, path) : [{ path, kind }];
      }),
  );
  return found.flat();
}

/** What a link leads to. One that leads nowhere, or to a folder that holds it, counts as an empty file. */
async function kindBehindLink(path: string): Promise<EntryKind> {
  const kind = await kindAt(path);
  if (kind !== "folder") return kind;
  const [target, holder] = await Promise.all([realpath(path), realpath(dirname(path))]);
  return `${holder}${sep}`.startsWith(`${target}${sep}`) ? "neither" : "folder";
}

async function kindAt(path: string): Promise<EntryKind> {
  try {
    return kindOf(await stat(path));
  } catch (error) {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(codeOf(error))) return "neither";
    throw error;
  }
}

function kindOf(entry: Pick<Stats, "isFile" | "isDirectory">): EntryKind {
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "neither";
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? "";
}

function isLeftover(name: string): boolean {
  return /^[.~]|~$|\.(swp|tmp|bak)$/.test(name) || ["Thumbs.db", "desktop.ini"].includes(name);
}
