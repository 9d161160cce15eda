import type { Page } from "puppeteer";

/** A piece of text as it stands in the document, and what the style sheet makes of its letters; `first` of its first letter. */
export type TextPiece = { readonly text: string; readonly transform: string; readonly first?: string };

/**
 * Gives the text of a page as it is shown on paper, in reading order, with the alternatives of its pictures in their place.
 * It is what the tags of the PDF must say. Numbers of lists and what a style sheet adds are not part of it.
 */
export async function printPageText(page: Page): Promise<string> {
  return (await page.evaluate(piecesShown)).map(shownText).join(" ");
}

/** Gives a piece of text as the browser shows it. */
export function shownText({ text, transform, first = transform }: TextPiece): string {
  const start = /^\P{L}*\p{L}/u.exec(text)?.[0] ?? "";
  return transformed(start, first) + transformed(text.slice(start.length), transform);
}

function transformed(text: string, transform: string): string {
  switch (transform) {
    case "uppercase":
      return text.toLocaleUpperCase("nl");
    case "lowercase":
      return text.toLocaleLowerCase("nl");
    case "capitalize":
      return text.replaceAll(/(?<![\p{L}\p{N}\p{M}'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase("nl"));
    default:
      return text;
  }
}

/** Runs in the browser, so it holds no functions with a name: tsx would have them call one that is not there. */
function piecesShown(): TextPiece[] {
  const pieces: TextPiece[] = [];
  let letter: { readonly within: Element; readonly transform: string } | undefined;
  // What is left out here is left out with all that is in it.
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const { display, visibility, textTransform } = getComputedStyle(node);
    if (display === "none" || node.getAttribute("aria-hidden") === "true") return NodeFilter.FILTER_REJECT;
    if (node.localName === "img" || node.getAttribute("role") === "img") {
      const ids = node.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
      const named = ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
      const text = named || (node.getAttribute(node.localName === "img" ? "alt" : "aria-label") ?? "");
      if (visibility === "visible") pieces.push({ text, transform: "none" });
      return NodeFilter.FILTER_REJECT;
    }
    const first = display === "inline" ? textTransform : getComputedStyle(node, "::first-letter").textTransform;
    if (first !== textTransform) letter = { within: node, transform: first };
    return NodeFilter.FILTER_SKIP;
  });
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? "";
    if (node.parentElement === null || text.trim() === "") continue;
    const { visibility, textTransform } = getComputedStyle(node.parentElement);
    if (visibility !== "visible") continue;
    const first = letter?.within.contains(node) ? { first: letter.transform } : {};
    pieces.push({ text, transform: textTransform, ...first });
    letter = undefined;
  }
  return pieces;
}
