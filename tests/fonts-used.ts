import type { Page } from "puppeteer";

/**
 * Gives the names of the fonts that the page's text is drawn with, as the font files call themselves.
 * A name that is not the site's own means that a character was missing and the PDF differs from computer to computer.
 */
export async function fontsUsed(page: Page): Promise<ReadonlySet<string>> {
  await page.evaluate(async () => (await document.fonts.ready) && document.body.offsetHeight); // makes Chromium lay out the text
  const session = await page.createCDPSession();
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "body, body *" });
  const answers = await Promise.all(nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId })));
  await session.detach();
  return new Set(answers.flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName)));
}
