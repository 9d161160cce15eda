/**
 * What: prints an HTML file as the browser does by itself, in one pass and without finishing. No script by itself:
 * used by judge-pdfs.ts to tell what finishing repairs, and by tests/finish/snippets.test.ts to tell what a browser gives.
 */
import { pathToFileURL } from "node:url";
import type { Page } from "puppeteer";

/** Loads an HTML file in the page, unfolds what can be folded, and gives it as a tagged PDF. */
export async function printBare(page: Page, file: string): Promise<Uint8Array> {
  await page.emulateMediaType("print");
  await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    await document.fonts.ready;
  });
  return await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
