import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, ElementHandle, Page } from "puppeteer";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ChartView } from "../../src/present/charts/chart-view.ts";
import { inkProperties } from "../../src/present/charts/inks.ts";
import { spark } from "../../src/present/charts/spark.ts";
import { escapeHtml } from "../../src/present/escape-html.ts";
import { closeBrowser, openBrowser } from "../../src/publish/browser.ts";
import { createChartDrawer } from "../../src/publish/draw-chart.ts";
import { sourceSansFiles } from "../../src/publish/font-files.ts";
import { siteScripts } from "../../src/publish/site-scripts.ts";
import { barsOf, budgetOf, gaugeOf, statusOf, trendOf } from "../present/charts/examples.ts";

// A page with one chart of each kind, opened from disk as a council member does who got the site on a stick.

const charts: Readonly<Record<string, ChartView>> = {
  gauge: gaugeOf({ name: "Gestart", period: "t/m Q1 2022" }),
  bars: barsOf({
    name: "Gestart",
    actual: 107,
    actualText: "ruim 107",
    target: 240,
    targetText: "240",
    period: "t/m Q1 2022",
  }),
  trend: trendOf([{ actual: 10, target: 15 }, { target: 30 }, { actual: 30, target: 45 }], { goal: 60 }),
  status: statusOf({ green: 12, red: 3 }),
  budget: budgetOf({ rest: 100_000, restText: "€ 100.000" }),
};

let folder: string;
let browser: Browser;
let page: Page;
let requests: string[];
let failures: unknown[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
  const drawer = await createChartDrawer(sourceSansFiles());
  const figures = Object.entries({ ...charts, spark: spark({ id: "s", values: [1, 2] }) }).map(([id, view]) => {
    const input = view.input.kind === "spark" ? "" : ` data-chart="${escapeHtml(JSON.stringify(view.input))}"`;
    return `<div id="${id}" class="drawing"${input}>${drawer.draw({ ...view.drawing, id })}</div>`;
  });
  const colours = Object.values(inkProperties).map((property, index) => `${property}: rgb(${index} 20 30);`);
  const style = `:root { ${colours.join(" ")} } body { background: rgb(250 250 240) }
    .drawing { position: relative; width: 400px; margin: 30px } .drawing canvas { position: absolute; transform-origin: 0 0 }
    .drawing svg { display: block; width: 100%; height: auto } .drawing svg:has(+ svg) { display: none }`;
  const html = `<!doctype html><html lang="nl"><title>Grafieken</title><style>${style}</style><script src="../assets/site.js" defer></script><body>${figures.join("")}`;
  for (const [path, content] of [["editie/index.html", html], ...(await siteScripts())] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  browser = await openBrowser();
});

afterAll(async () => {
  await closeBrowser(browser);
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  page = await browser.newPage();
  [requests, failures] = [[], []];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => failures.push(error));
  await page.evaluateOnNewDocument(keepWrittenTexts);
  await page.setViewport({ width: 900, height: 1000 });
  await page.goto(pathToFileURL(join(folder, "editie/index.html")).href);
});

afterEach(async () => {
  await page.close();
  expect(failures).toEqual([]);
});

/** Keeps what is written on any canvas, in window.written: a tooltip is drawn, so it is not in the document. */
function keepWrittenTexts(): void {
  const written: string[] = [];
  Object.assign(window, { written });
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text: string, ...place) {
    written.push(text);
    fillText.call(this, text, ...(place as [number, number]));
  };
}

async function drawingOf(id: string): Promise<ElementHandle<Element>> {
  return (await page.$(`#${id}`)) as ElementHandle<Element>;
}

/** Moves the mouse over a chart, as far across and down as these shares of its size. */
async function pointAt(id: string, across: number, down: number): Promise<void> {
  const drawing = await drawingOf(id);
  await drawing.scrollIntoView();
  const box = await drawing.boundingBox();
  if (!box) throw new Error(`${id} is not shown`);
  const [x, y] = [box.x + across * box.width, box.y + down * box.height];
  await page.mouse.move(x - 3, y);
  if (id !== "spark") await page.waitForSelector(`#${id} canvas`);
  await page.mouse.move(x, y, { steps: 3 });
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

async function writtenTexts(): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { written: string[] }).written);
}

function scripts(): string[] {
  return requests
    .filter((address) => address.endsWith(".js"))
    .map((address) => address.slice(address.lastIndexOf("/") + 1));
}

describe("who does not point at a chart", () => {
  test("loads nothing but a few lines", async () => {
    await page.mouse.move(5, 5);
    expect(scripts()).toEqual(["site.js"]);
    expect(await page.$$("canvas")).toEqual([]);
    const size = gzipSync((await siteScripts()).get("assets/site.js") ?? "").length;
    expect(size).toBeGreaterThan(50);
    expect(size).toBeLessThan(1_000);
  });

  test("but touches it, neither", async () => {
    const box = await (await drawingOf("bars")).boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 50, (box?.y ?? 0) + 20);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 100)));
    expect(scripts()).toEqual(["site.js"]);
  });

  test("but at a spark line, neither: its numbers stand beside it", async () => {
    await pointAt("spark", 0.1, 0.1);
    expect(scripts()).toEqual(["site.js"]);
  });
});

describe("who points at a chart", () => {
  test.for([
    ["gauge", 0.2, 0.5, ["Gestart", "Realisatie: 637", "Doel nu: 675", "Doel totaal: 1.200", "t/m Q1 2022"]],
    ["bars", 0.2, 0.5, ["Gestart", "Realisatie: ruim 107", "Doel nu: 240", "t/m Q1 2022"]],
    ["trend", 0.72, 0.4, ["t/m Q3\u00a02020", "Realisatie: 30", "Doel: 45"]],
    ["trend", 0.44, 0.4, ["t/m Q2\u00a02020", "Realisatie: geen cijfer", "Doel: 30"]],
    ["status", 0.5, 0.4, ["Q1\u00a02022", "12 op koers", "3 loopt ver achter"]],
    ["budget", 0.5, 0.5, ["2021: €\u00a01.000.000", "Uitgesplitst: €\u00a0900.000", "niet uitgesplitst: € 100.000"]],
  ] as const)("the %s reads what it shows there", async ([id, across, down, words]) => {
    await pointAt(id, across, down);
    await expect.poll(writtenTexts).toEqual(expect.arrayContaining([...words]));
  });

  test("loads the rest once, and nothing from another place", async () => {
    await pointAt("bars", 0.2, 0.5);
    await pointAt("gauge", 0.2, 0.5);
    await pointAt("bars", 0.3, 0.5);
    expect(scripts()).toEqual(["site.js", "charts.js"]);
    const own = pathToFileURL(folder).href;
    expect(requests.filter((address) => !address.startsWith(own))).toEqual([]);
  });

  test("gets a canvas exactly over the picture, in the colours of the page, which leaves with the mouse", async () => {
    await pointAt("trend", 0.5, 0.5);
    const places = await page.$eval("#trend", (drawing) => {
      const shown = [...drawing.querySelectorAll("svg, canvas")].map((one) => one.getBoundingClientRect());
      const canvas = drawing.querySelector("canvas");
      return {
        boxes: shown
          .filter(({ width }) => width > 0)
          .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round)),
        isHidden: canvas?.getAttribute("aria-hidden"),
        background: canvas?.style.background,
        corner: [...(canvas?.getContext("2d")?.getImageData(0, 0, 1, 1).data ?? [])],
      };
    });
    expect(places.boxes).toHaveLength(2);
    expect(places.boxes[0]).toEqual(places.boxes[1]);
    expect(places).toMatchObject({ isHidden: "true", background: "rgb(250, 250, 240)" });
    await page.mouse.move(1, 1);
    expect(await page.$$("canvas")).toEqual([]);
    expect(await page.$$("#trend svg")).toHaveLength(2);
  });

  test("can send the canvas away with Escape", async () => {
    await pointAt("status", 0.5, 0.4);
    await page.keyboard.press("Escape");
    expect(await page.$$("canvas")).toEqual([]);
  });

  test("sees the drawing in the same colours as before", async () => {
    const actual = `${Object.keys(inkProperties).indexOf("actual")},20,30`;
    await pointAt("bars", 0.9, 0.97); // beside the bar, so that no tooltip lies on it
    const colours = await page.$eval("#bars", (drawing) => {
      const canvas = drawing.querySelector("canvas") as HTMLCanvasElement;
      const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      const found = new Set<string>();
      for (let index = 0; index < pixels.length; index += 4) {
        if (pixels[index + 3] === 255) found.add(pixels.slice(index, index + 3).join());
      }
      return [...found];
    });
    expect(colours).toContain(actual);
  });
});

test("the scripts are classic ones of a modest size, with the licence of Chart.js", async () => {
  const texts = await siteScripts();
  for (const [path, text] of texts) {
    expect(path).toMatch(/^assets\/[\w-]+\.js$/);
    expect(text).not.toMatch(/^\s*(?:import|export)\b|sourceMappingURL|\/work\/|eval\(/m);
  }
  const charts = texts.get("assets/charts.js") ?? "";
  expect(charts).toContain("Chart.js v4");
  expect(gzipSync(charts).length).toBeLessThan(75_000);
});
