import type { Browser, Page } from "puppeteer";
import { PrintError } from "./print-error.ts";
import { printMarkupFaults } from "./print-markup-faults.ts";
import { printPageText } from "./print-page-text.ts";
import { printInPasses } from "./print-passes.ts";
import { printStyleFaults } from "./print-style-faults.ts";
import { serveFolder } from "./serve-folder.ts";

/** A page of a built site. */
export type PageSource = {
  readonly siteFolder: string;
  readonly path: string;
  /** Where the site will be published. Without it, links to other pages of the site become plain text. */
  readonly address?: string | undefined;
};

/** A page as the browser printed it, and the text that stood on it. */
export type PrintedPage = { readonly pdf: Uint8Array; readonly text: string };

const unpublished = "http://raadsmonitor.invalid/";

/**
 * Prints a page as tagged PDF. Everything on it must come from the site's folder.
 * It gets a new page of the browser: one that is used again grows with every print, to 2 GB after forty.
 */
export async function printPage(browser: Browser, { siteFolder, path, address }: PageSource): Promise<PrintedPage> {
  const page = await browser.newPage();
  try {
    const origin = new URL(address === undefined ? unpublished : withSlash(address));
    const faults = await loadPage(page, { origin, siteFolder, path });
    await prepareForPaper(page, address === undefined ? "plain" : "linked");
    const looks = [...(await printStyleFaults(page)), ...(await printMarkupFaults(page))];
    const printed = await printInPasses(page);
    const reasons = printed.status === "unsettled" ? [printed.reason] : [];
    const all = [...faults, ...looks, ...reasons];
    if (printed.status === "unsettled" || all.length > 0) {
      throw new PrintError([{ page: path, faults: all }]);
    }
    return { pdf: printed.pdf, text: await printPageText(page) };
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
  page.on("pageerror", (error) => faults.push(`Fout in een script: ${(error as Error).message}.`));
  page.on("console", (message) => {
    // Chromium repeats each failed request here, which we report ourselves with the name of the file.
    if (message.type() !== "error" || message.text().startsWith("Failed to load resource")) return;
    faults.push(`Foutmelding in de browser: ${message.text()}.`);
  });
  await serveFolder(page, { origin, folder: siteFolder, onRefused: (reason) => faults.push(reason) });
  await page.emulateMediaType("print"); // before loading, so that what only paper needs is loaded too
  await page.goto(new URL(path, origin).href, { waitUntil: "load", timeout: 60_000 });
  return faults;
}

/** Opens what can be folded, loads what waits until it is seen, makes each link lead somewhere and names what the tags would miss. */
async function prepareForPaper(page: Page, links: "plain" | "linked"): Promise<void> {
  await page.evaluate(leadLinksWithin);
  if (links === "plain") await page.evaluate(leaveOutLinks);
  await page.evaluate(nameParts);
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const image of document.images) image.loading = "eager";
    // The margins of the sheets, which have no bold letters, are not waited for. To load all weights takes 15 ms, this one 2.
    const regular = [...document.fonts].filter(({ weight }) => weight === "400" || weight === "normal");
    // A font or an image that does not load is already reported by its request.
    await Promise.all([
      ...regular.map((face) => face.load().catch(() => {})),
      ...Array.from(document.images, (image) => image.decode().catch(() => {})),
    ]);
    await document.fonts.ready;
  });
}

/** Leads a link to the page of a project to its place in this document, where that is; the title at that place keeps its link. */
function leadLinksWithin(): void {
  const places = new Map<string, Element>();
  for (const place of document.querySelectorAll("[id^='project-']")) {
    const title = place.querySelector<HTMLAnchorElement>("a[href*='projecten/']");
    if (title && !places.has(title.href)) places.set(title.href, place);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href*='projecten/']")) {
    const place = places.get(link.href);
    if (place && !place.contains(link)) link.href = `#${place.id}`;
  }
}

/**
 * Names parts for which the browser writes no tags of their own: which answer goes with which term, and to where a group of rows
 * goes on. In the page itself HTML says so.
 */
function nameParts(): void {
  for (const pair of document.querySelectorAll("dl > div")) {
    pair.setAttribute("role", "listitem");
    pair.parentElement?.setAttribute("role", "list");
  }
  for (const head of document.querySelectorAll("th[scope='rowgroup']"))
    head.closest("tbody")?.setAttribute("role", "group");
}

/** Takes away the links to other pages of a site whose address is not known. */
function leaveOutLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[href]")) {
    const isInPage = link.hash !== "" && link.pathname === location.pathname && link.search === location.search;
    if (link.origin === location.origin && !isInPage) link.removeAttribute("href");
  }
}
