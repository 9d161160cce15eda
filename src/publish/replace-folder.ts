import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, readlink, realpath, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { releaseLock, takeLock } from "./folder-lock.ts";
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
    await mkdir(places.fresh, { recursive: true });
    await writeFile(join(places.fresh, marker), unfinished);
    return places.fresh;
  } catch (error) {
    await releaseLock(places.lock);
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
  await releaseLock(places.lock);
}

/** Removes the folder of a build that failed; `out` stays as it was. */
export async function abandonFolder(out: string): Promise<void> {
  const places = await placesOf(out);
  await remove(places.fresh);
  await releaseLock(places.lock);
}

// Stands in each folder that we made, so that we never touch another. Its text tells whether the build was finished.
const marker = ".raadsmonitor";
const unfinished = "Map van de raadsmonitor: wordt gemaakt\n";
const finished = "Map van de raadsmonitor: wordt bij elke build vervangen\n";

type Places = { readonly out: string; readonly fresh: string; readonly old: string; readonly lock: string };

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
  await writeFile(join(folder, marker), unfinished);
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
