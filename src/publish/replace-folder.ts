import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { clearAtExit, keepAtExit, marker, type Places, unfinished } from "./clear-at-exit.ts";
import { isDiskFull } from "./disk-full.ts";
import { hasLock, releaseLock, takeLock } from "./folder-lock.ts";
import { heldFile } from "./held-file.ts";
import { OutputError } from "./output-error.ts";

/**
 * Makes an empty folder beside `out` to build in, and gives its path. First completes or undoes what an interrupted build left.
 * The folder stays ours until replaceFolder() or abandonFolder(). A folder at `out` that we did not make is refused.
 */
export async function prepareFolder(out: string): Promise<string> {
  const places = await placesOf(out);
  await patiently(() => makeParent(places), dirname(places.out));
  await patiently(() => takeLock(places.lock), dirname(places.out));
  try {
    for (const folder of [places.out, places.fresh, places.old]) await refuseForeign(folder);
    await repair(places);
    clearAtExit(places);
    await makeFresh(places.fresh);
    return places.fresh;
  } catch (error) {
    await release(places);
    throw error;
  }
}

/**
 * Puts the finished folder in the place of `out`.
 * At every moment either the whole old or the whole new folder exists, and the next prepareFolder() brings it back to `out`.
 */
export async function replaceFolder(fresh: string, out: string): Promise<void> {
  const places = await placesOf(out);
  await refuseForeign(places.out);
  await writeFile(join(fresh, marker), finished);
  await setAside(places);
  try {
    await patiently(() => rename(fresh, places.out), fresh);
  } catch (error) {
    if (existsSync(places.old)) await rename(places.old, places.out);
    throw error;
  }
  await remove(places.old).catch(() => {}); // a file that is still open: the next build removes it
  await release(places);
}

/** Removes the folder of a build that failed; `out` stays as it was, and so does the folder of a build of another process. */
export async function abandonFolder(out: string): Promise<void> {
  const places = await placesOf(out);
  if (!hasLock(places.lock)) return;
  try {
    await remove(places.fresh);
  } finally {
    await release(places);
  }
}

const finished = "Map van de raadsmonitor: wordt bij elke build vervangen\n";

async function release(places: Places): Promise<void> {
  keepAtExit(places);
  await releaseLock(places.lock);
}

async function makeParent({ out }: Places): Promise<void> {
  await mkdir(dirname(out), { recursive: true });
}

async function placesOf(out: string): Promise<Places> {
  const real = await realpath(out).catch(() => targetOf(out));
  return { out: real, fresh: `${real}.nieuw`, old: `${real}.oud`, lock: `${real}.bezet` };
}

/** Gives what a link points at, also when a swap was interrupted there and it points at nothing; the link itself stays. */
async function targetOf(out: string): Promise<string> {
  const target = await readlink(out).catch(() => "");
  return resolve(dirname(out), target || basename(out));
}

/** Refuses a folder with contents but without our marker. */
async function refuseForeign(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  if (!(await stat(folder)).isDirectory()) throw new OutputError(`${folder} is een bestand; kies met --out een map.`);
  const names = await readdir(folder);
  if (names.length === 0 || names.includes(marker)) return;
  throw new OutputError(
    `De map ${folder} is niet leeg en niet door de monitor gemaakt, en wordt daarom niet overschreven. ` +
      "Kies met --out een andere map, of maak deze map eerst zelf leeg.",
  );
}

/** Makes the folder to build in, whole or not at all. */
async function makeFresh(fresh: string): Promise<void> {
  try {
    await mkdir(fresh, { recursive: true });
    await writeFile(join(fresh, marker), unfinished);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw error;
  }
}

/** Ends what an earlier build was doing when it stopped. */
async function repair({ out, fresh, old }: Places): Promise<void> {
  if (!existsSync(out)) {
    if (await isFinished(fresh)) await patiently(() => rename(fresh, out), fresh);
    else if (await isFinished(old)) await patiently(() => rename(old, out), old);
  }
  await patiently(() => remove(fresh), fresh);
  await patiently(() => remove(old), old);
}

async function isFinished(folder: string): Promise<boolean> {
  return (await readFile(join(folder, marker), "utf8").catch(() => "")) === finished;
}

async function setAside({ out, old }: Places): Promise<void> {
  if (!existsSync(out)) return;
  const isEmpty = (await readdir(out)).length === 0;
  await patiently(() => (isEmpty ? rmdir(out) : rename(out, old)), out);
}

/** Removes a folder; one that is half removed says so in its marker, which goes last. */
async function remove(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await writeFile(join(folder, marker), unfinished).catch((error: unknown) => {
    if (!isDiskFull(error)) throw error; // else the marker is empty now, and that says the same
  });
  const others = (await readdir(folder)).filter((name) => name !== marker);
  for (const name of others) await rm(join(folder, name), { recursive: true });
  await rm(folder, { recursive: true });
}

/** Tries again for two seconds, because on Windows a virus scanner or a reader may hold a file for a moment. */
async function patiently(change: () => Promise<void>, folder: string): Promise<void> {
  for (const wait of [50, 150, 300, 500, 1000]) {
    try {
      return await change();
    } catch (error) {
      if (!isHeld(error)) throw error;
      await pause(wait);
    }
  }
  return await change().catch(async (error: unknown) => {
    const held = (await heldFile(folder)) ?? folder;
    throw new OutputError(
      `${held} is in gebruik of beveiligd, daarom is de vorige site blijven staan. Sluit het en probeer het opnieuw.`,
      { cause: error },
    );
  });
}

function isHeld(error: unknown): boolean {
  return heldCodes.has((error as NodeJS.ErrnoException).code ?? "");
}

const heldCodes = new Set(["EBUSY", "EPERM", "EACCES", "ENOTEMPTY", "EROFS"]);
