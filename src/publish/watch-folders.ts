import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/**
 * Tells once at the start and then each time that files below the folders were saved, added, renamed or removed.
 * It looks by itself instead of asking the system to be told: that also works on a network drive, with editors that save under
 * another name and rename, and holds no folder, which on Windows could then not be renamed or removed.
 */
export async function* changesBelow(folders: readonly string[], stop: AbortSignal): AsyncGenerator<void> {
  let told: string | undefined;
  let seen = await stateOf(folders);
  while (!stop.aborted) {
    const started = performance.now();
    const now = await stateOf(folders);
    const isAtRest = now === seen; // else someone is still writing
    seen = now;
    if (isAtRest && now !== told) {
      told = now;
      yield;
      continue;
    }
    const wait = Math.max(isAtRest ? interval : settleTime, 10 * (performance.now() - started)); // at most a tenth of the time
    await pause(wait, undefined, { signal: stop }).catch(() => {}); // rejects when we stop
  }
}

// In milliseconds. Together they are what a change waits before it is told.
const interval = 200;
const settleTime = 60;

/** Gives a text that differs when anything below the folders has changed. */
async function stateOf(folders: readonly string[]): Promise<string> {
  const paths = (await Promise.all(folders.map(filesBelow))).flat();
  return (await Promise.all(paths.map(stateOfFile))).join("\n");
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []); // gone at this moment
  return entries.filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name));
}

async function stateOfFile(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return `${path} ${found?.mtimeMs} ${found?.size}`;
}
