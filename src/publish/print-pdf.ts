import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser, Page } from "puppeteer";
import { serveFolder } from "./serve-folder.ts";

/** A page of the built site and the PDF to make of it; both are paths in the site's folder. */
export type PrintJob = { readonly page: string; readonly pdf: string };

export type PrintProgress = { readonly job: PrintJob; readonly done: number; readonly total: number };

export type PrintOrder = {
  readonly browser: Browser;
  readonly siteFolder: string;
  readonly jobs: readonly PrintJob[];
  /** Where the site will be published. Without it, links to other pages of the site become plain text. */
  readonly address?: string | undefined;
  readonly onProgress?: ((progress: PrintProgress) => void) | undefined;
};

/** Tells why a page could not be printed as it should look. */
export class PrintError extends Error {
  override readonly name = "PrintError";
  readonly page: string;
  readonly faults: readonly string[];

  constructor(page: string, faults: readonly string[]) {
    super(`De pagina ${page} is niet goed af te drukken: ${faults.join("; ")}.`);
    this.page = page;
    this.faults = faults;
  }
}

/** Prints pages of the built site as tagged PDF. Everything on a page must come from the site's folder. */
export async function printPages(order: PrintOrder): Promise<void> {
  const waiting = [...order.jobs];
  let done = 0;

  async function printWaiting(): Promise<void> {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await printPage(order, job);
      done += 1;
      order.onProgress?.({ job, done, total: order.jobs.length });
    }
  }

  // Two at once take half the time, three are no faster (measured on two cores).
  const printers = [printWaiting(), printWaiting()].map((printer) =>
    printer.catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    }),
  );
  const outcomes = await Promise.allSettled(printers);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

const unpublished = "http://raadsmonitor.invalid/";

// A new page for each document: one that is used again grows with every print, to 2 GB after forty.
async function printPage({ browser, siteFolder, address }: PrintOrder, job: PrintJob): Promise<void> {
  const page = await browser.newPage();
  try {
    const origin = new URL(address === undefined ? unpublished : withSlash(address));
    const faults = await loadPage(page, { origin, siteFolder, path: job.page });
    await prepareForPaper(page, address === undefined ? "plain" : "linked");
    const pdf = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
      waitForFonts: true,
      timeout: 120_000, // a large edition on an old laptop
    });
    if (faults.length > 0) throw new PrintError(job.page, faults);
    const file = join(siteFolder, job.pdf);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pdf);
  } finally {
    await page.close();
  }
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}

type Source = { readonly origin: URL; readonly siteFolder: string; readonly path: string };

/** Loads a page and gives the list of what goes wrong on it; the list still grows when something goes wrong later. */
async function loadPage(page: Page, { origin, siteFolder, path }: Source): Promise<readonly string[]> {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`fout in een script: ${(error as Error).message}`));
  page.on("console", (message) => {
    // Chromium repeats each failed request here, which we report ourselves with the name of the file.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    faults.push(`foutmelding in de browser: ${message.text()}`);
  });
  await serveFolder(page, { origin, folder: siteFolder, onRefused: (reason) => faults.push(reason) });
  await page.emulateMediaType("print"); // before loading, so that what only paper needs is loaded too
  await page.goto(new URL(path, origin).href, { waitUntil: "load", timeout: 60_000 });
  return faults;
}

/** Opens what can be folded, loads what waits for scrolling, and takes away links that lead nowhere on paper. */
async function prepareForPaper(page: Page, links: "plain" | "linked"): Promise<void> {
  await page.evaluate(async (mode) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const image of document.images) image.loading = "eager";
    for (const link of mode === "plain" ? document.querySelectorAll<HTMLAnchorElement>("a[href]") : []) {
      const isInPage = link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
      if (link.origin === location.origin && !isInPage) link.removeAttribute("href");
    }
    // An image that does not load is already reported by its request.
    await Promise.all([
      document.fonts.ready,
      ...Array.from(document.images, (image) => image.decode().catch(() => {})),
    ]);
  }, links);
}
