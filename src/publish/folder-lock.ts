import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { isDiskFull } from "./disk-full.ts";
import { OutputError } from "./output-error.ts";

/** Takes the lock for this process; refuses when another process that still runs has it. */
export async function takeLock(file: string): Promise<void> {
  const owner = JSON.stringify({ pid: process.pid, host: hostname() });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      await writeFile(file, owner, { flag: "wx" });
      held.add(file);
      return;
    } catch (error) {
      if (isDiskFull(error)) await rm(file, { force: true }); // was made, but stayed empty
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    if (await isAlive(file)) break;
    await rm(file, { force: true });
  }
  throw new OutputError(`Er wordt al een site gemaakt in deze map. Wacht tot dat klaar is, of verwijder ${file}.`);
}

/** Gives the lock back, when this process has it. */
export async function releaseLock(file: string): Promise<void> {
  if (held.delete(file)) await rm(file, { force: true });
}

/** Tells whether this process has the lock. */
export function hasLock(file: string): boolean {
  return held.has(file);
}

const held = new Set<string>();

async function isAlive(file: string): Promise<boolean> {
  const { pid, host } = await ownerOf(file);
  if (pid === undefined) return false;
  if (host !== hostname()) return (await ageOf(file)) < 1_800_000; // a shared drive: the process cannot be seen from here
  if (pid === process.pid) return held.has(file); // else an earlier process had our number, as in a container
  return isRunning(pid);
}

type Owner = { readonly pid?: number; readonly host?: string };

/** Reads who has the lock; a lock that stays without an owner was cut off by a kill between making and writing it. */
async function ownerOf(file: string): Promise<Owner> {
  const owner = parseOwner(await readFile(file, "utf8").catch(() => ""));
  if (owner.pid !== undefined) return owner;
  await pause(300);
  return parseOwner(await readFile(file, "utf8").catch(() => ""));
}

async function ageOf(file: string): Promise<number> {
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs;
}

function parseOwner(text: string): Owner {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM"; // runs, under another user
  }
}
