import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where a build works: the old site, the new one, the old one set aside, and the lock. */
export type Places = { readonly out: string; readonly fresh: string; readonly old: string; readonly lock: string };

/** Stands in each folder that we made, so that we never touch another. Its text tells whether the build was finished. */
export const marker = ".raadsmonitor";
export const unfinished = "Map van de raadsmonitor: wordt gemaakt\n";

/** Sees to it that a build that is stopped halfway, as with Ctrl+C, leaves the old site and nothing else. */
export function clearAtExit(places: Places): void {
  if (!watchesExit) process.once("exit", clearAll);
  watchesExit = true;
  underWay.set(places.lock, places);
}

/** Leaves a build alone that is ready or was abandoned. */
export function keepAtExit({ lock }: Places): void {
  underWay.delete(lock);
}

const underWay = new Map<string, Places>();
let watchesExit = false;

function clearAll(): void {
  for (const places of underWay.values()) {
    try {
      clear(places);
    } catch {
      // A file that is still open: the next build removes it.
    } finally {
      rmSync(places.lock, { force: true });
    }
  }
}

function clear({ out, fresh, old }: Places): void {
  if (!existsSync(out) && existsSync(old)) renameSync(old, out);
  if (!existsSync(fresh)) return;
  writeFileSync(join(fresh, marker), unfinished);
  // The marker goes last: what is half removed is still ours.
  for (const name of readdirSync(fresh)) if (name !== marker) rmSync(join(fresh, name), { recursive: true });
  rmSync(fresh, { recursive: true });
}
