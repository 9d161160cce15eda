import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import pixelmatch from "pixelmatch";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { type BuiltSite, builtSite, fixtureData } from "./built-site.ts";
import { pictureOfPage } from "./pdf-document.ts";

// Pictures of pages and of the PDF, made from the invented region and compared with the kept ones.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/images.test.ts, look at each picture, commit.

const folder = join(import.meta.dirname, "golden", "images");
const edition = "2022-q4";
/** Another computer draws the edges of letters a little differently. */
const tolerance = 0.02;

let site: BuiltSite;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([builtSite(fixtureData, edition), openBrowser()]);
});

afterAll(async () => {
  await closeBrowser(browser);
  await site.remove();
});

const screens = [
  ["home", "index.html"],
  ["edition", `editie/${edition}/index.html`],
  ["project", `editie/${edition}/projecten/zorg-op-weg/index.html`],
] as const;

describe.for(screens)("a screen of the %s page", ([name, path]) => {
  test.for([
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
  ] as const)("%s pixels wide, %s", async ([width, scheme]) => {
    const tab = await browser.newPage();
    await tab.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await tab.setViewport({ width, height: 1600 });
    await tab.goto(pathToFileURL(join(site.folder, path)).href);
    await tab.evaluate(() => document.fonts.ready);
    const picture = await tab.screenshot();
    await tab.close();
    await compare(`${name}-${width}${scheme === "dark" ? "-dark" : ""}`, picture);
  });
});

test.for([1, 2, 3, 4, 5, 6])("page %i of the PDF", async (number) => {
  await compare(`pdf-${number}`, await pdfPage(join(site.folder, `editie/${edition}/monitor.pdf`), number));
});

test("the sheet with everything at a glance", async () => {
  await compare("sheet", await pdfPage(join(site.folder, `editie/${edition}/oogopslag.pdf`), 1));
});

async function pdfPage(path: string, number: number): Promise<Uint8Array> {
  return await pictureOfPage(await readFile(path), number);
}

/** Compares a picture with the kept one; a picture that differs is written beside it. */
async function compare(name: string, picture: Uint8Array): Promise<void> {
  const kept = join(folder, `${name}.png`);
  const changed = join(folder, `${name}-changed.png`);
  await rm(changed, { force: true });
  if (process.env.UPDATE_GOLDEN || (!process.env.CI && !existsSync(kept))) {
    await mkdir(folder, { recursive: true });
    await writeFile(kept, picture);
    return;
  }
  const difference = differenceOf(await pixelsOf(await readFile(kept)), await pixelsOf(picture));
  if (difference > tolerance) await writeFile(changed, picture);
  expect(difference, `look at ${changed}`).toBeLessThanOrEqual(tolerance);
}

type Pixels = { readonly width: number; readonly height: number; readonly data: Uint8ClampedArray };

async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height) as Pixels;
}

/** Gives the part of the pixels that differ visibly; all of them when the sizes differ. */
function differenceOf(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.15 }) / (a.width * a.height);
}
