import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Gives the first file in the folder that another program holds open, as a PDF reader on Windows does; else undefined. */
export async function heldFile(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (!(await canWrite(file))) return file;
  }
  return undefined;
}

async function canWrite(file: string): Promise<boolean> {
  try {
    await (await open(file, "r+")).close();
    return true;
  } catch {
    return false;
  }
}
