import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer";
import { closeBrowser, openBrowser } from "../../src/publish/browser.ts";
import type { PrintJob } from "../../src/publish/print-jobs.ts";

/** A browser, and a site in a temporary folder that holds our font and the pages of a test. */
export type PrintExample = {
  readonly browser: Browser;
  readonly siteFolder: string;
  /** Writes a page two folders deep, as an edition is, and gives its path. */
  readonly writePage: (name: string, body: string, css?: string) => Promise<string>;
  readonly remove: () => Promise<void>;
};

// A letter that is only drawn bolder by the browser is in a font that is not ours.
const weights = [400, 700];

/** Starts a browser and makes a site with nothing but our font. */
export async function printExample(): Promise<PrintExample> {
  const browser = await openBrowser();
  const siteFolder = await mkdtemp(join(tmpdir(), "print-pages-"));
  await mkdir(join(siteFolder, "assets"));
  for (const weight of weights) {
    const font = `@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff2`;
    await copyFile(createRequire(import.meta.url).resolve(font), join(siteFolder, "assets", `font-${weight}.woff2`));
  }

  async function writePage(name: string, body: string, css = ""): Promise<string> {
    const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Monitor ${name}</title><style>
      ${weights.map((weight) => `@font-face { font-family: "Source Sans 3"; font-weight: ${weight}; src: url("../../assets/font-${weight}.woff2"); }`).join("")}
      @page { size: A5; margin: 20mm; }
      body { font-family: "Source Sans 3"; }
      h1, h2 { padding-top: 0.3em }
      ${css}</style></head><body><h1>Stand van zaken</h1>${body}</body></html>`;
    const page = `editie/${name}/index.html`;
    await mkdir(join(siteFolder, dirname(page)), { recursive: true });
    await writeFile(join(siteFolder, page), html);
    return page;
  }

  async function remove(): Promise<void> {
    await closeBrowser(browser);
    await rm(siteFolder, { recursive: true });
  }

  return { browser, siteFolder, writePage, remove };
}

/** Gives the job to print a page into a folder beside it. */
export function printJob(page: string): PrintJob {
  const stem = page.replace("index.html", "pdf/monitor");
  return {
    kind: "monitor",
    page,
    publication: `${stem}.pdf`,
    archive: `${stem}-archief.pdf`,
    title: "Monitor tot en met het eerste kwartaal 2022",
    paper: {
      author: "Regio Voorbeeld",
      subject: "De monitor van een voorbeeld.",
      keywords: ["monitor"],
      day: "2022-04-20",
      contentsTitle: "Inhoud",
    },
    attachments: [
      {
        name: "cijfers.csv",
        mediaType: "text/csv",
        description: "De cijfers",
        bytes: new TextEncoder().encode("a;b\n"),
      },
    ],
  };
}
