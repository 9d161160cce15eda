import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, colourModes } from "../scripts/axe-violations.ts";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { type BuiltSite, builtSite } from "./built-site.ts";
import { fontsUsed } from "./fonts-used.ts";
import { dataOf, type PageKind, pageKinds } from "./page-kinds.ts";

// Each kind of page as different readers use it: with a screen reader, dark, with large letters, a narrow screen, a keyboard.

const sites = {} as Record<keyof typeof dataOf, BuiltSite>;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const [name, data] of Object.entries(dataOf)) sites[name as keyof typeof dataOf] = await builtSite(data);
});

afterAll(async () => {
  await closeBrowser(browser);
  await Promise.all(Object.values(sites).map((site) => site.remove()));
});

function fileOf([site, path]: PageKind): string {
  return join(sites[site].folder, path);
}

/** Opens a page as someone who unfolds everything sees it, and lists what it asked for. */
async function open(kind: PageKind, width: number): Promise<{ tab: Page; requests: string[] }> {
  const tab = await browser.newPage();
  const requests: string[] = [];
  tab.on("request", (request) => requests.push(request.url()));
  await tab.setViewport({ width, height: 800 });
  await tab.goto(pathToFileURL(fileOf(kind)).href);
  await unfold(tab);
  return { tab, requests };
}

async function unfold(tab: Page): Promise<void> {
  await tab.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    await document.fonts.ready;
  });
}

/** Lists what stands outside the screen, when the page scrolls sideways. */
async function tooWideOn(tab: Page): Promise<string[]> {
  return await tab.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const all = Array.from(document.querySelectorAll("body *"));
    const wide = all.filter((element) => element.getBoundingClientRect().right > innerWidth + 1);
    return ["the page scrolls sideways", ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120))];
  });
}

describe.for(colourModes)("in %s colours", (mode) => {
  test.for(pageKinds)("%s %s breaks no accessibility rule", async (kind) => {
    expect(await axeViolations(browser, fileOf(kind), mode)).toEqual([]);
  });
});

test.for(pageKinds)(
  "%s %s fits a screen of 320 pixels, in our own font, and asks for nothing outside its folder",
  async (kind) => {
    const { tab, requests } = await open(kind, 320);
    const tooWide = await tooWideOn(tab);
    const fonts = [...(await fontsUsed(tab))];
    await tab.close();
    expect(tooWide).toEqual([]);
    expect(fonts.filter((font) => !font.startsWith("Source Sans 3"))).toEqual([]);
    const folder = pathToFileURL(sites[kind[0]].folder).href;
    expect(requests.filter((address) => !address.startsWith(folder))).toEqual([]);
  },
);

test.for(pageKinds)("%s %s loses nothing when letters are twice as large", async (kind) => {
  const { tab } = await open(kind, 1280);
  await tab.addStyleTag({ content: "html { font-size: 225% }" }); // the site starts from 112.5%
  const tooWide = await tooWideOn(tab);
  const cut = await tab.evaluate(() =>
    Array.from(document.querySelectorAll("body *"))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = (axis: string) => axis === "hidden" || axis === "clip";
        const isHiddenOnPurpose = element.clientWidth <= 1 || element.closest(".monitor-hidden") !== null;
        return (
          !isHiddenOnPurpose &&
          ((hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  await tab.close();
  expect([...tooWide, ...cut]).toEqual([]);
});

describe("while it loads", () => {
  test.for(pageKinds)("%s %s does not move", async (kind) => {
    expect(await shiftOf(kind, "without our fonts")).toBeLessThan(0.01);
  });

  test.for(pageKinds)("%s %s hardly moves when our fonts arrive", async (kind, { skip }) => {
    if (!(await hasFallbackFont())) skip("this computer has none of the fonts that are made to fit");
    expect(await shiftOf(kind, "with our fonts")).toBeLessThan(0.05); // “good” is up to 0.1
  });

  /** Gives the layout shift of a page that is opened and scrolled to its end. */
  async function shiftOf(kind: PageKind, fonts: "with our fonts" | "without our fonts"): Promise<number> {
    const tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    if (fonts === "without our fonts") {
      await tab.setRequestInterception(true);
      tab.on("request", (one) => (one.resourceType() === "font" ? one.abort() : one.continue()));
    }
    await tab.evaluateOnNewDocument(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await tab.goto(pathToFileURL(fileOf(kind)).href);
    const shift = await tab.evaluate(async () => {
      await document.fonts.ready;
      window.scrollTo(0, document.body.scrollHeight);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
    });
    await tab.close();
    return shift;
  }

  async function hasFallbackFont(): Promise<boolean> {
    const tab = await browser.newPage();
    const found = await tab.evaluate(async () => {
      const font = new FontFace("fallback", "local('Arial'), local('Liberation Sans'), local('DejaVu Sans')");
      return await font.load().then(
        () => true,
        () => false,
      );
    });
    await tab.close();
    return found;
  }
});

describe("with a keyboard only", () => {
  const pages: readonly PageKind[] = [
    ["real", "editie/2022-q1/index.html"],
    ["fixture", "zoeken/index.html"],
    ["fixture", "editie/2022-q4/projecten/zorg-op-weg/index.html"],
  ];

  test.for(pages)("%s %s: every link and button is reached, in reading order, and always visible", async (kind) => {
    const { tab } = await open(kind, 1280);
    const expected = await tab.evaluate(() => {
      const reachable = "a[href], button, input, select, textarea, summary, [tabindex='0']";
      return Array.from(document.querySelectorAll(reachable)).filter((one) => one.getClientRects().length > 0).length;
    });
    const seen: { readonly order: number; readonly label: string; readonly faults: string[] }[] = [];
    for (let step = 0; step < expected; step += 1) {
      await tab.keyboard.press("Tab");
      seen.push(await tab.evaluate(focused));
    }
    await tab.close();
    expect(expected).toBeGreaterThan(5);
    expect(seen.flatMap(({ label, faults }) => faults.map((fault) => `${label}: ${fault}`))).toEqual([]);
    expect(new Set(seen.map(({ order }) => order)).size).toBe(expected);
    expect(seen.map(({ order }) => order)).toEqual(seen.map(({ order }) => order).sort((a, b) => a - b));
  });

  /** Describes what has the focus; runs in the page. */
  function focused(): { order: number; label: string; faults: string[] } {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      order: Array.from(document.querySelectorAll("*")).indexOf(element),
      label: element.outerHTML.slice(0, 80),
      faults: [
        ...(outlineStyle === "none" || Number.parseFloat(outlineWidth) < 2 ? ["no visible focus"] : []),
        ...(isOnScreen ? [] : ["outside the screen"]),
      ],
    };
  }

  test("the first step is a link past the header", async () => {
    const { tab } = await open(["real", "index.html"], 1280);
    await tab.keyboard.press("Tab");
    await tab.keyboard.press("Enter");
    await tab.waitForFunction(() => location.hash !== ""); // a busy browser goes there a moment later
    expect(await tab.evaluate(() => location.hash)).toBe("#inhoud");
    await tab.close();
  });
});

test.for(["real", "fixture"] as const)("every edition page of the %s site stays light", async (name) => {
  const { folder, pages, css } = sites[name];
  const editions = [...pages.keys()].filter((path) => /^editie\/[^/]+\/index\.html$/.test(path));
  expect(editions.length).toBeGreaterThan(3);
  for (const path of editions) {
    const kilobytes = (gzipSync(await readFile(join(folder, path))).length + gzipSync(css).length) / 1000;
    expect(kilobytes, path).toBeLessThan(150); // HTML, style sheet and inline charts together
  }
});

test("a link can be followed from page to page, from disk", async () => {
  const { tab } = await open(["real", "index.html"], 1200);
  await Promise.all([tab.waitForNavigation(), tab.click(".monitor-main a[href*='editie/']")]);
  expect(tab.url()).toMatch(/editie\/[^/]+\/index\.html$/);
  await tab.close();
});
