/**
 * What: tells which accessibility rules a page breaks, in light, in dark and in forced colours. No script by itself:
 * used by check-accessibility.ts for all pages of a site, and by tests/reading.test.ts for one of each kind.
 */
import { pathToFileURL } from "node:url";
import { AxePuppeteer } from "@axe-core/puppeteer";
import type { Browser } from "puppeteer";

/** How a reader has set colours. */
export const colourModes = ["light", "dark", "forced"] as const;
export type ColourMode = (typeof colourModes)[number];

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Gives each violation of WCAG 2.2 A and AA, and of good practice, on a page with all that folds unfolded. */
export async function axeViolations(browser: Browser, file: string, mode: ColourMode): Promise<string[]> {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1280, height: 900 });
    const session = await tab.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: featuresOf(mode) });
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(async () => {
      for (const details of document.querySelectorAll("details")) details.open = true;
      await document.fonts.ready;
    });
    const { violations } = await new AxePuppeteer(tab)
      .withTags(tags)
      .options({ rules: { "target-size": { enabled: true } } })
      .analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.length} x, e.g. ${nodes[0]?.html.slice(0, 200)}`);
  } finally {
    await tab.close();
  }
}

function featuresOf(mode: ColourMode): { name: string; value: string }[] {
  return [
    { name: "prefers-color-scheme", value: mode === "dark" ? "dark" : "light" },
    { name: "forced-colors", value: mode === "forced" ? "active" : "none" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ];
}
