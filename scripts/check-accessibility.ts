/**
 * What: checks every page of a built site with axe, in light, dark and forced colours. Ends with 1 when a rule is broken.
 * When: before a release, after a build. Takes about a second a page.
 * Example: npm run build && npx tsx scripts/check-accessibility.ts dist
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { axeViolations, colourModes } from "./axe-violations.ts";

const folder = process.argv[2] ?? "dist";
const pages = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html")).sort();
if (pages.length === 0) throw new Error(`There are no pages in ${folder}`);

const browser = await openBrowser();
let broken = 0;
for (const mode of colourModes) {
  const found = await violationsOn(pages, mode);
  for (const line of found) process.stdout.write(`${mode}  ${line}\n`);
  broken += found.length;
  process.stdout.write(`${mode}: ${pages.length} pages, ${found.length} violations\n`);
}
await closeBrowser(browser);
process.exit(broken === 0 ? 0 : 1);

/** Two pages at a time: more do not go faster on two cores. */
async function violationsOn(paths: readonly string[], mode: (typeof colourModes)[number]): Promise<string[]> {
  const found: string[] = [];
  const waiting = [...paths];
  const checkNext = async (): Promise<void> => {
    const path = waiting.shift();
    if (path === undefined) return;
    const violations = await axeViolations(browser, join(folder, path), mode);
    found.push(...violations.map((violation) => `${path}  ${violation}`));
    await checkNext();
  };
  await Promise.all([checkNext(), checkNext()]);
  return found;
}
