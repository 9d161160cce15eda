import type { MarginText, SheetMargins } from "../present/pages/paper-view.ts";
import { cssString } from "./css-string.ts";
import { chapterCounter } from "./print-numbers.ts";

/** Makes the style sheet of the running headers and the page number; the first sheet has none. */
export function pageBoxes({ topLeft, topRight, bottomLeft }: SheetMargins): string {
  const boxes: readonly (readonly [string, string])[] = [
    ["top-left", contentOf(topLeft)],
    ["top-right", contentOf(topRight)],
    ...(bottomLeft ? ([["bottom-left", contentOf(bottomLeft)]] as const) : []),
    ["bottom-right", 'counter(page) " van " counter(pages)'],
  ];
  return [
    `@page { ${boxes.map(([place, content]) => `@${place} { content: ${content}; ${look} }`).join(" ")} }`,
    `@page :first { ${boxes.map(([place]) => `@${place} { content: none }`).join(" ")} }`,
  ].join("\n");
}

// A margin knows no custom properties.
const look = 'font-family: "Source Sans 3"; font-size: 9pt; color: #4a5763;';

/** The browser has no running titles, but it can count sheets with chapters for numerals; those are known once it has printed. */
function contentOf(margin: MarginText): string {
  return margin.kind === "chapter" ? `counter(page, ${chapterCounter})` : cssString(margin.text);
}
