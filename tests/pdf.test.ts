import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { type BuiltSite, builtSite, fixtureData, realData } from "./built-site.ts";
import { openPdf, pdfReader } from "./pdf-document.ts";

// The PDF of a real and of an invented edition, as a reader's program and as a screen reader see it.

type Edition = {
  readonly id: string;
  readonly data: string;
  readonly title: string;
  readonly notice: string /** Of a site without an address other pages cannot be reached from paper. */;
  readonly links: "plain" | "linked";
};
type Loaded = {
  readonly site: BuiltSite;
  readonly document: PDFDocumentProxy;
  readonly pages: readonly PageText[];
  readonly dom: DomText;
};

const editions: readonly Edition[] = [
  {
    id: "2022-q1",
    data: realData,
    title: "Monitor Werken aan Werk",
    notice: "geen uitgave van Regio Gooi en Vechtstreek",
    links: "plain",
  },
  { id: "2022-q4", data: fixtureData, title: "Monitor Samen Vooruit", notice: "Fictieve gegevens", links: "linked" },
];

const loaded = new Map<string, Loaded>();
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const { id, data, links } of editions) {
    const site = await builtSite(data, id);
    const document = await openPdf(await readFile(join(site.folder, `editie/${id}/monitor.pdf`)));
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    const pages = await Promise.all(numbers.map(async (number) => pageText(await document.getPage(number))));
    loaded.set(id, { site, document, pages, dom: await domText(site, `editie/${id}/index.html`, links) });
  }
}, 120_000);

afterAll(async () => {
  await closeBrowser(browser);
  await Promise.all([...loaded.values()].map(({ site }) => site.remove()));
});

function edition(id: string): Loaded {
  return loaded.get(id) as Loaded;
}

describe.for(editions)("the PDF of $id", ({ id, title, notice }) => {
  test("says what it is: tagged, in Dutch, with a title that is shown", async () => {
    const { document } = edition(id);
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Language: "nl-NL", Title: expect.stringContaining(title) });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test("has an outline with every chapter, each leading to a page", async () => {
    const { document, dom } = edition(id);
    const outline = flat((await document.getOutline()) ?? []);
    const titles = outline.map((item) => squeeze(item.title));
    expect(dom.chapters.length).toBeGreaterThan(4);
    expect(dom.chapters.filter((chapter) => !titles.includes(squeeze(chapter)))).toEqual([]);
    expect(outline.filter(({ dest }) => dest === null)).toEqual([]);
  });

  test("has in its contents the page on which each chapter begins, and names it above the next pages", () => {
    const { pages, dom } = edition(id);
    const contentsPage = pages.find(({ chapters }) => chapters.some((title) => squeeze(title) === "inhoud"));
    const contents = squeeze(contentsPage?.tagged ?? "");
    const all = dom.chapters.map(squeeze);
    const chapters = all.slice(all.indexOf("inhoud") + 1);
    let current: string | undefined;
    for (const [index, page] of pages.entries()) {
      const begun = page.chapters.map(squeeze).filter((title) => chapters.includes(title));
      for (const title of begun) {
        if (contents.includes(title)) expect(contents).toContain(`${title}${index + 1}`);
      }
      if (current !== undefined && begun.length === 0) expect(squeeze(page.margins)).toContain(current);
      current = begun.at(-1) ?? current;
    }
    expect(current).toBe(chapters.at(-1));
  });

  test("is A4 on every page", async () => {
    const { document } = edition(id);
    for (let number = 1; number <= document.numPages; number += 1) {
      const [left = 0, bottom = 0, right = 0, top = 0] = (await document.getPage(number)).view;
      expect((right - left) / 72).toBeCloseTo(210 / 25.4, 1);
      expect((top - bottom) / 72).toBeCloseTo(297 / 25.4, 1);
    }
  });

  test("has a page number and a running header on every page but the cover", () => {
    const { pages } = edition(id);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach(({ margins }, index) => {
      const isCover = index === 0;
      expect(margins.includes(`${index + 1} van ${pages.length}`), `page ${index + 1}: ${margins}`).toBe(!isCover);
      expect(margins.includes(title), `page ${index + 1}: ${margins}`).toBe(!isCover);
    });
  });

  test("has the notice on the cover, and in short on every page", () => {
    const { pages } = edition(id);
    expect(squeeze(pages[0]?.tagged ?? "")).toContain(squeeze(notice));
    for (const { margins } of pages.slice(1)) expect(squeeze(margins)).toContain(squeeze(notice));
  });

  test("has no page that is blank or nearly so", () => {
    const { pages } = edition(id);
    const empty = pages.flatMap(({ tagged }, index) => (squeeze(tagged).length < 80 ? [index + 1] : []));
    expect(empty).toEqual([]);
  });

  test("uses Source Sans 3 only, embedded, never as pictures of letters", async () => {
    const { document } = edition(id);
    const fonts = await fontsOf(document);
    expect(fonts.length).toBeGreaterThan(1);
    for (const { name, missingFile, isType3Font } of fonts) {
      expect(name).toMatch(/^[A-Z]{6}\+SourceSans3/);
      expect([missingFile, isType3Font]).toEqual([false, false]);
    }
  });

  test("has no link to the disk or to an address that does not exist", async () => {
    const links = await linksOf(edition(id).document);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => /^file:|raadsmonitor\.invalid|^https?:\/\/localhost|^undefined/.test(link))).toEqual(
      [],
    );
  });

  test("loses no text on the way to a screen reader: all that is shown is in the tags", () => {
    const { pages, dom } = edition(id);
    const tagged = squeeze(pages.map((page) => page.tagged).join(""));
    expect(dom.texts.length).toBeGreaterThan(50);
    expect(dom.texts.filter((text) => !tagged.includes(squeeze(text)))).toEqual([]);
  });

  test("gives a screen reader each heading once, in order", () => {
    const { pages, dom } = edition(id);
    expect(pages.flatMap((page) => page.headings.map(squeeze))).toEqual(dom.headings.map(squeeze));
  });

  test("splits no table row over two pages", () => {
    const { pages, dom } = edition(id);
    const rows = pages.flatMap((page) => page.rows.map(squeeze));
    expect(dom.rows.length).toBeGreaterThan(5);
    expect(dom.rows.filter((row) => !rows.includes(squeeze(row)))).toEqual([]);
  });

  test("shows each chart once, whole, with its description", () => {
    const { pages, dom } = edition(id);
    const figures = pages.flatMap((page) => page.figures);
    expect(dom.charts.length).toBeGreaterThan(2);
    expect([...figures].sort()).toEqual([...dom.charts].sort());
  });

  test("has the figures of monitor.json", async () => {
    const { site, pages } = edition(id);
    const file = JSON.parse(await readFile(join(site.folder, `editie/${id}/data/monitor.json`), "utf8"));
    const tagged = squeeze(pages.map((page) => page.tagged).join(""));
    for (const { realisatie, doelTotEnMet, doelTotaal, stoplicht } of file.programma.indicatoren) {
      for (const figure of [realisatie, doelTotEnMet?.waarde, doelTotaal]) {
        if (figure !== undefined) expect(tagged).toContain(figure.toLocaleString("nl-NL"));
      }
      expect(tagged).toContain(squeeze(stoplicht.zin));
    }
  });

  test("is linked from its page; the PDFs that were not asked for are not", () => {
    const { site } = edition(id);
    const pdfs = [...site.files].filter((path) => path.endsWith(".pdf"));
    const isDocument = (path: string) => /^editie\/[^/]+\/(brieven\/[^/]+|voorstel(-archief)?)\.pdf$/.test(path);
    expect(pdfs.filter((path) => !isDocument(path)).sort()).toEqual([
      `editie/${id}/monitor-archief.pdf`,
      `editie/${id}/monitor.pdf`,
      `editie/${id}/oogopslag-archief.pdf`,
      `editie/${id}/oogopslag.pdf`,
    ]);
    expect(pdfs.filter((path) => !path.startsWith(`editie/${id}/`))).toEqual([]);
    const links = [...site.pages].flatMap(([path, html]) =>
      [...html.matchAll(/href="((?!https:)[^"]*\.pdf)"/g)].map(([, link = ""]) =>
        posix.join(posix.dirname(path), link),
      ),
    );
    expect(links).toEqual(expect.arrayContaining(pdfs));
    expect(links.filter((link) => !site.files.has(link))).toEqual([]);
  });
});

test("the third monitor keeps the figures of the real documents in the PDF", () => {
  const rows = edition("2022-q1").pages.flatMap((page) => page.rows.map(squeeze));
  for (const figures of ["6376751.200", "317450800", "225281500", "107240", "79170"]) {
    expect(
      rows.some((row) => row.includes(figures)),
      figures,
    ).toBe(true);
  }
});

// --- what the PDF holds ---

/** What stands on a page: in the tags (for who listens), in the margins (only for who looks), and the parts that may not be split. */
type PageText = {
  readonly tagged: string;
  readonly margins: string;
  readonly headings: readonly string[];
  readonly chapters: readonly string[];
  readonly rows: readonly string[];
  readonly figures: readonly string[];
};

type Node = {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
  readonly type?: string;
  readonly id?: string;
};

async function pageText(page: PDFPageProxy): Promise<PageText> {
  const { texts, rest } = await textByTag(page);
  const tree = (await page.getStructTree()) as Node | null;
  const read = (node: Node): string =>
    node.type === "content" ? (texts.get(node.id ?? "") ?? "") : (node.children ?? []).map(read).join(" ");
  return {
    tagged: tree ? read(tree) : "",
    margins: rest.replaceAll(/\s+/g, " "),
    headings: tree ? below(tree, /^H[1-6]$/).map(read) : [],
    chapters: tree ? below(tree, /^H2$/).map(read) : [],
    rows: tree ? below(tree, /^TR$/).map(read) : [],
    figures: tree ? below(tree, /^Figure$/).flatMap(({ alt }) => (alt ? [alt] : [])) : [],
  };
}

/** The text of each tag by its id, and all text outside of tags. */
async function textByTag(page: PDFPageProxy): Promise<{ texts: Map<string, string>; rest: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  let rest = "";
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((one) => one !== undefined);
      const text = item.str + (item.hasEOL ? " " : "");
      if (id === undefined) rest += text;
      else texts.set(id, (texts.get(id) ?? "") + text);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id ?? undefined);
  }
  return { texts, rest };
}

function below(node: Node, role: RegExp): Node[] {
  const inside = (node.children ?? []).flatMap((child) => below(child, role));
  return role.test(node.role ?? "") ? [node, ...inside] : inside;
}

type OutlineItem = { readonly title: string; readonly dest: unknown; readonly items: readonly OutlineItem[] };

function flat(items: readonly OutlineItem[]): OutlineItem[] {
  return items.flatMap((item) => [item, ...flat(item.items)]);
}

type Font = { readonly name: string; readonly missingFile?: boolean; readonly isType3Font?: boolean };

async function fontsOf(document: PDFDocumentProxy): Promise<Font[]> {
  const { OPS } = await pdfReader();
  const fonts = new Map<string, Font>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    const used = argsArray.filter((_, index) => fnArray[index] === OPS.setFont).map(([font]) => String(font));
    for (const font of used) {
      const { name, missingFile = false, isType3Font = false } = page.commonObjs.get(font) as Font;
      fonts.set(name, { name, missingFile, isType3Font });
    }
  }
  return [...fonts.values()];
}

async function linksOf(document: PDFDocumentProxy): Promise<string[]> {
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const annotations = await (await document.getPage(number)).getAnnotations();
    links.push(...annotations.map(({ url, unsafeUrl, dest }) => url ?? unsafeUrl ?? (dest ? `#${dest}` : "undefined")));
  }
  return links;
}

// --- what the page shows on paper ---

/** What the page shows when it is printed, to compare with. */
type DomText = {
  readonly chapters: readonly string[];
  readonly headings: readonly string[];
  readonly texts: readonly string[];
  readonly rows: readonly string[];
  readonly charts: readonly string[];
};

async function domText(site: BuiltSite, path: string, links: Edition["links"]): Promise<DomText> {
  const page = await browser.newPage();
  await page.emulateMediaType("print");
  await page.goto(pathToFileURL(join(site.folder, path)).href);
  const found = await page.evaluate((mode) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const link of mode === "plain" ? document.querySelectorAll<HTMLAnchorElement>("a[href]") : []) {
      if (link.protocol === "file:" && !link.getAttribute("href")?.startsWith("#")) link.removeAttribute("href");
    }
    // The numbers of pages come only when it is printed.
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && !element.querySelector("[data-page-of]"),
      );
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count
    const textOf = (element: HTMLElement) => element.innerText.trim();
    return {
      chapters: shown("h1, h2").map(textOf),
      headings: shown("h1, h2, h3, h4, h5, h6").map(textOf),
      texts: shown("h1, h2, h3, h4, p, li, dt, dd, th, td, caption, figcaption, summary").map(textOf).filter(Boolean),
      rows: shown("tr").map((row) => [...(row as unknown as HTMLTableRowElement).cells].map(textOf).join(" ")),
      // A chart may also stand there in a narrow form, for phones.
      charts: [...document.querySelectorAll("svg[role=img]")]
        .filter((chart) => chart.checkVisibility())
        .map((chart) => chart.getAttribute("aria-label") ?? ""),
    };
  }, links);
  await page.close();
  return found;
}

/** Leaves out all white space, which a PDF does not keep, and capitals, which CSS may change. */
function squeeze(text: string): string {
  return text.replaceAll(/[\s\u00a0\u00ad]+/g, "").toLowerCase();
}
