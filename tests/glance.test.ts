import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { register } from "tsx/esm/api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";
import type { Content } from "../src/pipeline.ts";
import { checkData } from "../src/pipeline.ts";
import { type Site, siteOf } from "../src/present/site.ts";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { printPage } from "../src/publish/print-page.ts";
import { writeSite } from "../src/publish/write-site.ts";
import { fixtureData, realData } from "./built-site.ts";
import { longTexts } from "./long-texts.ts";

// "In één oogopslag" is exactly one A4: as a page of its own, and as a sheet of the PDF of its edition.

register(); // Eleventy loads .eleventy.js itself, past vitest; that file imports TypeScript

type Printed = { readonly folder: string; readonly site: Site };

const printed = new Map<string, Printed>();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const [name, content] of Object.entries(await contents())) {
    const folder = await mkdtemp(join(tmpdir(), "raadsmonitor-glance-"));
    // The pages of projects are not printed; without them it takes half the time.
    const site: Site = { ...siteOf(content), projects: [] };
    await writeSite(site, folder, { pdfs: [] });
    for (const { path, head } of site.glances) {
      const { pdf } = await printPage(browser, { siteFolder: folder, path, address: "https://voorbeeld.example/" });
      await writeFile(join(folder, head.glancePdf), pdf);
    }
    printed.set(name, { folder, site });
  }
}, 180_000);

afterAll(async () => {
  await closeBrowser(browser);
  await Promise.all([...printed.values()].map(({ folder }) => rm(folder, { recursive: true })));
});

/** Both data folders, and the invented one with texts, names and lists as long as a team could make them. */
async function contents(): Promise<Readonly<Record<string, Content>>> {
  const [real, fixture] = await Promise.all(
    [realData, fixtureData].map(async (folder) => (await checkData(folder, fileEffects)).content),
  );
  if (real === undefined || fixture === undefined) throw new Error("The data has errors");
  return { real, fixture, long: longTexts({ ...fixture, monitors: fixture.monitors.slice(2, 5) }) };
}

describe.for(["real", "fixture", "long"])("of the %s editions", (name) => {
  test("each sheet is one page, of which the title and the question to the council can be read", async () => {
    const { folder, site } = printed.get(name) as Printed;
    expect(site.glances.length).toBeGreaterThan(1);
    for (const { head } of site.glances) {
      const pages = await textsOf(await readFile(join(folder, head.glancePdf)));
      expect([head.id, pages.length]).toEqual([head.id, 1]);
      expect(pages[0]).toContain("Inéénoogopslag");
      expect(pages[0]).toContain("Gevraagdaanderaad");
      expect(pages[0]).toContain(head.periodShort.replaceAll(/\s/g, ""));
    }
  });

  test("each sheet in the PDF of its edition is one page", async () => {
    const { folder, site } = printed.get(name) as Printed;
    for (const { head } of site.editions) {
      const pages = await coverAndSheet(join(folder, head.path));
      expect([head.id, pages.length]).toEqual([head.id, 2]);
      expect(pages[1]).toMatch(/Inéénoogopslag[\s\S]*Gevraagdaanderaad/);
      expect(pages[1]).toMatch(/Grijsgeenoordeelmogelijk/i);
    }
  });

  test("what the colours mean stands on the sheet where the first light is, for every colour on that sheet", async () => {
    const { folder, site } = printed.get(name) as Printed;
    for (const { path } of [...site.editions.map(({ head }) => head), ...site.glances]) {
      const html = await readFile(join(folder, path), "utf8");
      const main = html.slice(html.indexOf("<main"));
      const first = main.indexOf('class="monitor-light ');
      const sheet = main.slice(main.indexOf('class="monitor-sheet '));
      const legend = sheet.slice(sheet.indexOf('class="monitor-sheet__legend"'));
      expect([path, main.length - sheet.length < first && first < main.length - legend.length]).toEqual([path, true]);
      const above = sheet.slice(0, sheet.length - legend.length);
      expect(above, "a section that begins here would be another sheet").not.toContain("<section");
      expect(coloursIn(legend.slice(0, legend.indexOf("</ul>")))).toEqual(expect.arrayContaining(coloursIn(above)));
    }
  });
});

/** The colours of the lights in a piece of HTML, each once. */
function coloursIn(html: string): string[] {
  return [...new Set(Array.from(html.matchAll(/monitor-light--(\w+)/g), ([, colour]) => colour ?? ""))];
}

test("the long texts are really too long: lists are cut and the letters are smaller", () => {
  const { glances } = (printed.get("long") as Printed).site;
  expect(glances.some(({ size }) => size === "dense")).toBe(true);
  expect(glances.every(({ isAskedShortened }) => isAskedShortened)).toBe(true);
});

test("a short monitor gets larger letters", () => {
  const { glances } = (printed.get("real") as Printed).site;
  expect(glances.some(({ size }) => size === "large")).toBe(true);
});

/** Prints the page of an edition with nothing but its cover and its sheet; the other chapters begin on pages of their own. */
async function coverAndSheet(file: string): Promise<string[]> {
  const tab = await browser.newPage();
  await tab.goto(pathToFileURL(file).href);
  await tab.evaluate(() => {
    for (const part of document.querySelectorAll("main > *")) {
      if (!part.matches(".monitor-cover, #oogopslag")) part.remove();
    }
    // As large as any page number will be: they make the lines longer.
    for (const number of document.querySelectorAll("[data-page-of]")) number.textContent = "100";
  });
  const pdf = await tab.pdf({ preferCSSPageSize: true, printBackground: true });
  await tab.close();
  return await textsOf(pdf);
}

/** The text of each page, without white space. */
async function textsOf(pdf: Uint8Array): Promise<string[]> {
  // Only now: it puts a Path2D of its own in the global scope, with which Chart.js cannot draw.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return await Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await document.getPage(number)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str : ""))
        .join("")
        .replaceAll(/\s/g, "");
    }),
  );
}
