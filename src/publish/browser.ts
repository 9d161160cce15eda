import { existsSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, LaunchOptions } from "puppeteer";
import { makeProfile, removeProfile } from "./browser-profile.ts";
import { bundledChromium } from "./bundled-chromium.ts";

/** Tells that no browser can start; the message and the remedy are for the user, the cause is for us. */
export class BrowserUnavailable extends Error {
  override readonly name = "BrowserUnavailable";
  readonly remedy: string;

  constructor(message: string, remedy: string, cause: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/**
 * Starts a browser without a window and without a network: the one of PUPPETEER_EXECUTABLE_PATH, else the one we carry (Linux),
 * else Chrome or Edge on this computer, else one that Puppeteer downloaded before.
 */
export async function openBrowser(): Promise<Browser> {
  const chosen = process.env.PUPPETEER_EXECUTABLE_PATH;
  if (chosen) return await openChosen(chosen);

  const errors: unknown[] = [];
  for (const choice of choices) {
    try {
      const options = await choice();
      if (options) return await start(options);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new BrowserUnavailable(
    "Er is geen browser gevonden om de pdf mee te maken.",
    `Installeer Chrome of Edge, of zet het pad van een browser in PUPPETEER_EXECUTABLE_PATH, ${withoutPdf}`,
    new AggregateError(errors),
  );
}

/** Ends the browser; its temporary profile goes with it. */
export async function closeBrowser(browser: Browser): Promise<void> {
  await browser.close();
  const profile = profiles.get(browser);
  if (profile) await removeProfile(profile);
}

const withoutPdf = "of maak de site zonder pdf met --no-pdf.";

async function openChosen(executablePath: string): Promise<Browser> {
  try {
    return await start({ executablePath });
  } catch (error) {
    throw new BrowserUnavailable(
      `De browser in PUPPETEER_EXECUTABLE_PATH start niet: ${executablePath}.`,
      `Verbeter het pad, of haal PUPPETEER_EXECUTABLE_PATH weg zodat een andere browser wordt gezocht, ${withoutPdf}`,
      error,
    );
  }
}

type Choice = () => Promise<LaunchOptions | undefined> | LaunchOptions | undefined;

// In order of preference. Undefined means: not on this computer.
const choices: readonly Choice[] = [bundled, () => ({ channel: "chrome" }), edge, chromium, () => ({})];

async function bundled(): Promise<LaunchOptions | undefined> {
  const found = await bundledChromium();
  if (!found) return undefined;
  const { executablePath, environment } = found;
  return { executablePath, headless: "shell", env: { ...process.env, ...environment } };
}

// Puppeteer finds Chrome by itself, but not Edge.
function edge(): LaunchOptions | undefined {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env;
  const windows = [process.env["PROGRAMFILES(X86)"], PROGRAMFILES, LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, "Microsoft", "Edge", "Application", "msedge.exe")] : [],
  );
  return firstExisting([
    ...windows,
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/opt/microsoft/msedge/msedge",
  ]);
}

function chromium(): LaunchOptions | undefined {
  return firstExisting(["/usr/bin/chromium", "/usr/bin/chromium-browser"]);
}

function firstExisting(paths: readonly string[]): LaunchOptions | undefined {
  const executablePath = paths.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath };
}

const profiles = new WeakMap<Browser, string>();

async function start(options: LaunchOptions): Promise<Browser> {
  giveHome();
  const { launch } = await import("puppeteer"); // late: takes 0.3 s to load
  const profile = await makeProfile();
  try {
    const browser = await launch({
      headless: true,
      pipe: true, // no open port, and the browser ends when we are killed
      userDataDir: profile,
      ...options,
      args: ["--no-sandbox", "--font-render-hinting=none", "--disable-gpu", ...withoutNetwork],
    });
    profiles.set(browser, profile);
    return browser;
  } catch (error) {
    await removeProfile(profile);
    throw error;
  }
}

/** Gives a user without a home folder, as in some containers, the temporary one; Puppeteer cannot load without. */
function giveHome(): void {
  try {
    homedir();
  } catch {
    process.env.HOME = tmpdir();
  }
}

// Puppeteer already switches most background traffic off. Only this computer itself can be reached, for tests and preview.
const withoutNetwork = [
  "--disable-component-update",
  "--disable-domain-reliability",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];
