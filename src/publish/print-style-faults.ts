import type { Page } from "puppeteer";

/**
 * Finds in a page what the browser prints without its text, or as a picture of it: see-through, filtered, blended or masked parts,
 * also words and figures that a style sheet adds. Neither the PDF nor a validator tells that afterwards. Also finds fonts that did
 * not load.
 */
export async function printStyleFaults(page: Page): Promise<string[]> {
  const { parts, fonts } = await page.evaluate(stylesIn);
  return [
    ...new Set(parts.map(([element, property]) => lostText(element, property))),
    ...fonts.map((font) => `Het lettertype ${font.replaceAll('"', "")} is niet geladen. ${report}`),
  ];
}

const report = "Meld dit aan de makers van de monitor.";

function lostText(element: string, property: string): string {
  return `Het onderdeel “${element}” gebruikt “${property}”: een schermlezer vindt dan zijn tekst niet in de PDF. ${report}`;
}

type Styles = { readonly parts: (readonly [element: string, property: string])[]; readonly fonts: string[] };

/** Runs in the browser. To ask of every element what a style adds to it takes too long, so the rules tell to which something may be. */
function stylesIn(): Styles {
  const rules: CSSRule[] = Array.from(document.styleSheets, ({ cssRules }) => [...cssRules]).flat();
  const additions: (readonly [element: Element, added: string])[] = [];
  const words = /[\p{L}\p{N}]/u;
  // The list grows with the rules within a rule.
  for (const rule of rules) {
    if ("cssRules" in rule) rules.push(...(rule as CSSGroupingRule).cssRules);
    for (const added of ["::before", "::after"]) {
      if (!(rule instanceof CSSStyleRule && words.test(rule.style.content))) continue;
      if (!rule.selectorText.includes(added)) continue;
      const elements = document.querySelectorAll(rule.selectorText.replaceAll(added, ":is(*)"));
      for (const element of elements) additions.push([element, added]);
    }
  }
  const parts: Styles["parts"] = [];
  const all = Array.from(document.body.querySelectorAll("*"), (element) => [element, ""] as const);
  for (const [element, added] of [...all, ...additions]) {
    const style = getComputedStyle(element, added);
    // A computed style has its texts in quotes.
    if (added !== "" && !/"[^"]*[\p{L}\p{N}]|counters?\(/u.test(style.content)) continue;
    const properties = [
      style.opacity === "1" ? "" : "opacity",
      style.filter === "none" ? "" : "filter",
      style.backdropFilter === "none" ? "" : "backdrop-filter",
      style.mixBlendMode === "normal" ? "" : "mix-blend-mode",
      style.maskImage === "none" ? "" : "mask",
    ].filter(Boolean);
    if (properties.length === 0 || !element.checkVisibility()) continue;
    const name = element.getAttribute("class") ?? element.localName;
    for (const property of properties) parts.push([name + added, property]);
  }
  const fonts = [...document.fonts].filter(({ status }) => status === "error" || status === "loading");
  return { parts, fonts: fonts.map(({ family, weight }) => `${family} ${weight}`) };
}
