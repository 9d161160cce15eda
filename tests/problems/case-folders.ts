import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Effects } from "../../src/effects.ts";
import { checkData } from "../../src/pipeline.ts";
import { formatProblems } from "../../src/problems/format.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { inReadingOrder } from "../../src/problems/problem.ts";
import type { DataFiles } from "../../src/read/data-files.ts";

const here = import.meta.dirname;

/** The names of the case folders; each holds only what differs from `base`. */
export const caseNames = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "base")
  .map(({ name }) => name)
  .sort();

/** The valid data folder all cases start from. */
export const baseFiles: DataFiles = filesIn(join(here, "base"));

/** The file with the report a case must give. */
export function expectedPath(name: string): string {
  return join(here, name, "expected.txt");
}

/** The data of a case: the base, without what remove.txt lists (* for everything), with the files of the case over it. */
export function filesOfCase(name: string): DataFiles {
  const own = new Map(filesIn(join(here, name)));
  const removed = linesOf(own.get("remove.txt"));
  own.delete("remove.txt");
  own.delete("expected.txt");
  const kept = [...baseFiles].filter(([path]) => !removed.includes("*") && !removed.includes(path));
  return new Map([...kept, ...own]);
}

/** Checks files as the folder “data”, without touching the disk. */
export async function problemsOf(files: DataFiles): Promise<readonly Problem[]> {
  const effects: Effects = { readFolder: async () => files };
  return (await checkData("data", effects)).problems;
}

/** The report of the files as the command prints it; empty when there is nothing to report. */
export async function reportOf(files: DataFiles): Promise<string> {
  const report = formatProblems(inReadingOrder(await problemsOf(files)));
  return report === "" ? "" : `${report}\n`;
}

function filesIn(folder: string): DataFiles {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [pathBelow(folder, path), new Uint8Array(readFileSync(path))]));
}

function pathBelow(folder: string, path: string): string {
  return path.slice(folder.length + 1).replaceAll("\\", "/");
}

function linesOf(bytes: Uint8Array | undefined): string[] {
  return new TextDecoder().decode(bytes).split(/\r?\n/).filter(Boolean);
}
