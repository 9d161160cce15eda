import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { printPage } from "../src/publish/print-page.ts";
import { type BuiltSite, builtSite, fixtureData, realData, textOf } from "./built-site.ts";
import { docxTextOf, faultsIn, partsOf } from "./docx-document.ts";
import { openPdf } from "./pdf-document.ts";

// A letter is read on the web, on paper and in Word. All three say the same, word for word.

const sites = {} as Record<"real" | "fixture", BuiltSite>;
let browser: Browser;

/** Of the invented region one of each kind is printed: to one council, to all, a concept, a proposal. Of the real data all are. */
const printed = {
  fixture: [
    "editie/2022-q4/brieven/denkbeeldig-aan-zee",
    "editie/2022-q4/voorstel",
    "editie/2023-q4/brieven/alle-raden",
    "editie/2024-q4/brieven/alle-raden",
  ],
  real: (): string[] => stemsOf(sites.real),
};

beforeAll(async () => {
  sites.real = await builtSite(realData);
  sites.fixture = await builtSite(fixtureData);
  browser = await openBrowser();
  for (const [{ folder }, stems] of [
    [sites.real, printed.real()],
    [sites.fixture, printed.fixture],
  ] as const) {
    for (const stem of stems) {
      const { pdf } = await printPage(browser, { siteFolder: folder, path: `${stem}/index.html` });
      await writeFile(join(folder, `${stem}.pdf`), pdf);
    }
  }
}, 120_000);

afterAll(async () => {
  await closeBrowser(browser);
  await Promise.all(Object.values(sites).map((site) => site.remove()));
});

describe.for(["real", "fixture"] as const)("every document of the %s data", (name) => {
  test("is there as a web page and as DOCX, for each council that took part", () => {
    const stems = stemsOf(sites[name]);
    expect(stems.length).toBeGreaterThan(12);
    expect(stems.filter((stem) => !sites[name].files.has(`${stem}/index.html`))).toEqual([]);
    expect(stems.some((stem) => stem.endsWith("/voorstel"))).toBe(true);
  });

  test("has the same text on the web and in Word, and Word can open it", async () => {
    for (const stem of stemsOf(sites[name])) {
      const parts = partsOf(await readFile(join(sites[name].folder, `${stem}.docx`)));
      expect(faultsIn(parts), stem).toEqual([]);
      const words = spaced(docxTextOf(parts));
      expect(words.length, stem).toBeGreaterThan(300);
      expect(words, stem).toBe(webText(sites[name], stem));
    }
  });
});

test("the third and fourth monitor went to seven councils", () => {
  for (const id of ["2022-q1", "2022-q3"]) {
    const letters = stemsOf(sites.real).filter((stem) => stem.startsWith(`editie/${id}/brieven/`));
    expect(letters.filter((stem) => !stem.endsWith("/alle-raden"))).toHaveLength(7);
  }
});

test("and on paper", async () => {
  const documents = [
    ...printed.real().map((stem) => [sites.real, stem] as const),
    ...printed.fixture.map((stem) => [sites.fixture, stem] as const),
  ];
  for (const [site, stem] of documents) {
    const pdf = await readFile(join(site.folder, `${stem}.pdf`));
    expect(squeezed(await pdfText(pdf)), stem).toBe(squeezed(webText(site, stem)));
  }
}, 60_000);

/** The documents of a site, as paths without what tells web page, PDF and DOCX apart. */
function stemsOf({ files }: BuiltSite): string[] {
  return [...files].flatMap((path) => (path.endsWith(".docx") ? [path.slice(0, -".docx".length)] : [])).sort();
}

const inlineTag = /<\/?(?:a|strong|em|mark)\b[^>]*>/g;

/** The letter itself as it stands on its web page. */
function webText({ pages }: BuiltSite, stem: string): string {
  const letter = /<article class="monitor-letter"[^>]*>([\s\S]*?)<\/article>/.exec(
    pages.get(`${stem}/index.html`) ?? "",
  );
  if (!letter?.[1]) throw new Error(`There is no letter on ${stem}/index.html`);
  return spaced(textOf(letter[1].replaceAll(inlineTag, "")));
}

type Node = {
  readonly role?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};

/** The text of a PDF in its tags, as a screen reader reads it: without heads and feet, and without the marks of lists. */
async function pdfText(bytes: Uint8Array): Promise<string> {
  const document = await openPdf(bytes);
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push(textInTags((await page.getStructTree()) as Node, textById(items)));
  }
  await document.destroy();
  return pages.join(" ");
}

type Item = { readonly str?: string; readonly type?: string; readonly id?: string | null };

function textById(items: readonly Item[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const { str, type, id } of items) {
    const current = open.findLast((one) => one !== undefined);
    if (str !== undefined && current) texts.set(current, (texts.get(current) ?? "") + str);
    else if (type === "endMarkedContent") open.pop();
    else if (type) open.push(id ?? undefined);
  }
  return texts;
}

function textInTags({ role, type, id, children = [] }: Node, texts: ReadonlyMap<string, string>): string {
  if (role === "Lbl") return "";
  return type === "content" ? (texts.get(id ?? "") ?? "") : children.map((child) => textInTags(child, texts)).join(" ");
}

/** White space as one space. */
function spaced(text: string): string {
  return text
    .replaceAll("\u00ad", "")
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Without white space, which a PDF does not keep. */
function squeezed(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/g, "");
}
