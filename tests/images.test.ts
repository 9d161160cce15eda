import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { type BuiltSite, builtSite, fixtureData } from "./built-site.ts";
import { pictureOfPage } from "./pdf-document.ts";
import { differencesBetween, pixelsOf } from "./pictures.ts";

// Pictures of pages and of the PDF, made from the invented region and compared with the kept ones.
// After a change that is meant: UPDATE_GOLDEN=1 npx vitest run tests/images.test.ts, look at each picture, commit.

const folder = join(import.meta.dirname, "golden", "images");
const edition = "2022-q4";

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
  ["letter", `editie/${edition}/brieven/fictiedam/index.html`],
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
  if (process.env.UPDATE_GOLDEN) {
    await mkdir(folder, { recursive: true });
    await writeFile(kept, picture);
    return;
  }
  expect(existsSync(kept), `there is no ${kept}; make it with UPDATE_GOLDEN=1 and look at it`).toBe(true);
  const differences = differencesBetween(await pixelsOf(await readFile(kept)), await pixelsOf(picture));
  if (differences.length > 0) await writeFile(changed, picture);
  expect(differences, `look at ${changed}`).toEqual([]);
}
