import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes an empty profile folder for a browser.
 * Puppeteer can make one too, but leaves it behind when the browser does not start.
 */
export async function makeProfile(): Promise<string> {
  if (!watchesExit) process.once("exit", removeAll);
  watchesExit = true;
  const profile = await mkdtemp(join(tmpdir(), "raadsmonitor-profile-"));
  profiles.add(profile);
  return profile;
}

/** Removes a profile; one that Windows still holds stays in the temporary folder, which is no reason to fail. */
export async function removeProfile(profile: string): Promise<void> {
  profiles.delete(profile);
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {});
}

const profiles = new Set<string>();
let watchesExit = false;

// For a run that ends before its browser is closed, as with Ctrl+C.
function removeAll(): void {
  for (const profile of profiles) {
    try {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // As above.
    }
  }
}
