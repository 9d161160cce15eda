import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openBrowser } from "../../src/publish/browser.ts";
import { type PrintOrder, printPages } from "../../src/publish/print-pdf.ts";
import { serveFolder } from "../../src/publish/serve-folder.ts";
import { fontsUsed } from "../fonts-used.ts";
import { openPdf } from "../pdf-document.ts";

let browser: Browser;
let siteFolder: string;

beforeAll(async () => {
  browser = await openBrowser();
  siteFolder = await mkdtemp(join(tmpdir(), "print-pdf-"));
  const font = "@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2";
  await mkdir(join(siteFolder, "assets"));
  await copyFile(createRequire(import.meta.url).resolve(font), join(siteFolder, "assets", "font.woff2"));
});

afterAll(async () => {
  await closeBrowser(browser);
  await rm(siteFolder, { recursive: true });
});

/** Writes a page two folders deep, as an edition is. */
async function writePage(name: string, body: string): Promise<string> {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Monitor ${name}</title><style>
    @font-face { font-family: "Source Sans 3"; src: url("../../assets/font.woff2"); }
    @page { size: A5; margin: 20mm; }
    body { font-family: "Source Sans 3"; }
    </style></head><body><h1>Stand van zaken</h1>${body}</body></html>`;
  const page = `editie/${name}/index.html`;
  await mkdir(join(siteFolder, dirname(page)), { recursive: true });
  await writeFile(join(siteFolder, page), html);
  return page;
}

async function print(name: string, body: string, changes: Partial<PrintOrder> = {}): Promise<PDFDocumentProxy> {
  const page = await writePage(name, body);
  const pdf = `editie/${name}/pdf/monitor.pdf`;
  await printPages({ browser, siteFolder, jobs: [{ page, pdf }], ...changes });
  return await printedPdf(pdf);
}

async function printedPdf(pdf: string): Promise<PDFDocumentProxy> {
  return await openPdf(await readFile(join(siteFolder, pdf)));
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const content = await (await document.getPage(1)).getTextContent();
  return content.items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

async function linksOf(document: PDFDocumentProxy): Promise<readonly string[]> {
  const annotations = await (await document.getPage(1)).getAnnotations();
  return annotations.map(({ url, dest }) => url ?? `#${JSON.stringify(dest)}`);
}

describe("the PDF", () => {
  test("has the page's size, title, language, tags and outline", async () => {
    const document = await print("basis", "<p>Tekst</p>");
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: "Monitor basis", Language: "nl" });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(["Stand van zaken"]);
    const { width } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect(width / 72).toBeCloseTo(148 / 25.4, 1);
  });

  test("shows what is folded on the site, and images that wait for scrolling", async () => {
    const image = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">Plaatje</text></svg>';
    await writeFile(join(siteFolder, "assets", "late.svg"), image);
    const late = '<div style="height:5000px"></div><img loading="lazy" alt="" src="../../assets/late.svg">';
    const document = await print("details", `<details><summary>Cijfers</summary><p>Ingeklapt</p></details>${late}`);
    expect(await textOf(document)).toContain("Ingeklapt");
    expect(document.numPages).toBeGreaterThan(5);
  });

  const links = `<p id="hier"><a href="#hier">op deze pagina</a> <a href="index.html#hier">ook</a>
    <a href="../../index.html">home</a> <a href="../ander/index.html#hier">ander</a>
    <a href="https://www.rijksoverheid.nl/">buiten</a> <a href="mailto:info@example.org">mail</a></p>`;

  test("without an address keeps only links in the page and to other sites", async () => {
    expect(await linksOf(await print("links", links))).toEqual([
      expect.stringContaining("#"),
      expect.stringContaining("#"),
      "https://www.rijksoverheid.nl/",
      "mailto:info@example.org",
    ]);
  });

  test.for(["https://example.org/monitor/", "https://example.org/monitor"])(
    "links to the site at %s",
    async (address) => {
      const urls = await linksOf(await print("links", links, { address }));
      expect(urls).toContain("https://example.org/monitor/index.html");
      expect(urls).toContain("https://example.org/monitor/editie/ander/index.html#hier");
    },
  );
});

describe("many pages", () => {
  test("are printed two at a time, each to its own file, with progress", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const pages = await Promise.all(names.map((name) => writePage(name, `<p>Tekst ${name}</p>`)));
    const jobs = pages.map((page) => ({ page, pdf: page.replace(".html", ".pdf") }));
    const progress: string[] = [];
    await printPages({ browser, siteFolder, jobs, onProgress: ({ done, total }) => progress.push(`${done}/${total}`) });
    expect(progress).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
    for (const [index, { pdf }] of jobs.entries()) {
      expect(await textOf(await printedPdf(pdf))).toContain(`Tekst ${names[index]}`);
    }
    expect((await browser.pages()).length).toBe(1);
  });
});

describe("a page that is not whole", () => {
  test.for([
    ["a missing image", '<img alt="" src="weg.png">', "bestand ontbreekt: editie/fout/weg.png"],
    ["a missing style sheet", '<link rel="stylesheet" href="../../weg.css">', "bestand ontbreekt: weg.css"],
    [
      "another site",
      '<script src="https://example.com/x.js"></script>',
      "adres buiten de site: https://example.com/x.js",
    ],
    ["a path out of the folder", '<img alt="" src="/..%2f..%2fetc/passwd">', "bestand ontbreekt: ../../etc/passwd"],
    ["an unreadable address", '<img alt="" src="/%E0%A4%A">', "adres niet te lezen"],
    ["an error in a script", "<script>weg()</script>", "weg is not defined"],
    ["an error on the console", '<script>console.error("Mis")</script>', "Mis"],
  ])("%s is named and no PDF is written", async ([, body, fault]) => {
    const page = await writePage("fout", body ?? "");
    const jobs = [{ page, pdf: "fout.pdf" }];
    const failure = await printPages({ browser, siteFolder, jobs }).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "PrintError", page, message: expect.stringContaining(fault ?? "") });
    await expect(readFile(join(siteFolder, "fout.pdf"))).rejects.toThrow("ENOENT");
  });

  test("a page that does not exist stops the other jobs too", async () => {
    const page = await writePage("goed", "<p>Tekst</p>");
    const jobs = [
      { page: "weg.html", pdf: "weg.pdf" },
      ...Array.from({ length: 6 }, (_, n) => ({ page, pdf: `${n}.pdf` })),
    ];
    await expect(printPages({ browser, siteFolder, jobs })).rejects.toThrow("bestand ontbreekt: weg.html");
    await expect(readFile(join(siteFolder, "5.pdf"))).rejects.toThrow("ENOENT");
    expect((await browser.pages()).length).toBe(1);
  });
});

test("the fonts that are used can be listed, also one that only stands in for a missing character", async () => {
  const path = await writePage("letters", "<p>Tekst</p>");
  const page = await browser.newPage();
  const origin = new URL("http://raadsmonitor.invalid/");
  await serveFolder(page, { origin, folder: siteFolder, onRefused: () => {} });
  await page.goto(new URL(path, origin).href);
  const before = await fontsUsed(page);
  await page.evaluate(() => document.body.append("≥"));
  const after = await fontsUsed(page);
  await page.close();
  expect([...before]).toEqual([expect.stringContaining("Source Sans 3")]);
  expect(after.size).toBe(2);
});
