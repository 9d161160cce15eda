import type { Page } from "puppeteer";
import { cssString } from "./css-string.ts";
import type { Destinations } from "./print-destinations.ts";

/**
 * Where a page number must come: in a line of the table of contents, for a chapter or for something within one, or in a reference
 * elsewhere. With the id of the place that it is about.
 */
export type NumberedPlace =
  | { readonly kind: "chapter" | "inner"; readonly anchor: string; readonly title: string }
  | { readonly kind: "reference"; readonly anchor: string };

/** What only the finished sheets tell: the page number for each line of the contents and each reference, and for each sheet its chapter. */
export type SheetNumbers = {
  readonly numbers: readonly number[];
  /** The title of the chapter that goes on at the top of each sheet; empty before the first one. */
  readonly chapters: readonly string[];
};

/** The name by which a margin asks for the chapter of its sheet: `counter(page, monitor-chapters)`. */
export const chapterCounter = "monitor-chapters";

/** Reads where a page wants page numbers, in its order. */
export async function numberedPlaces(page: Page): Promise<NumberedPlace[]> {
  return await page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>("[data-page-of]"), (number): NumberedPlace => {
      const { pageOf: anchor = "" } = number.dataset;
      const line = number.closest(".monitor-contents li");
      if (line === null) return { kind: "reference", anchor };
      const title = line.querySelector("a")?.textContent?.replace(/\s+/g, " ").trim() ?? "";
      return { kind: line.parentElement?.closest("li") ? "inner" : "chapter", anchor, title };
    }),
  );
}

/** Gives the numbers and running heads that go with the places on the sheets; undefined when a place is not in the PDF. */
export function sheetNumbers(
  numbered: readonly NumberedPlace[],
  { sheets, places }: Destinations,
): SheetNumbers | undefined {
  const placed = numbered.flatMap((one) => {
    const place = places.get(one.anchor);
    return place ? [{ ...one, ...place }] : [];
  });
  if (placed.length < numbered.length) return undefined;
  const chapters = placed.flatMap((one) => (one.kind === "chapter" ? [one] : []));
  return {
    numbers: placed.map(({ sheet }) => sheet),
    chapters: Array.from({ length: sheets }, (_, index) => {
      const goesOn = chapters.findLast(({ sheet, at }) => sheet <= index || (sheet === index + 1 && at === "top"));
      return goesOn?.title ?? "";
    }),
  };
}

/** Writes the numbers into a page, and the chapters where the margins of its sheets find them. */
export async function writeNumbers(page: Page, { numbers, chapters }: SheetNumbers): Promise<void> {
  const style = `@counter-style ${chapterCounter} { system: fixed 1; symbols: ${chapters.map(cssString).join(" ")}; suffix: "" }`;
  await page.evaluate(
    (texts, css, id) => {
      for (const [index, number] of document.querySelectorAll("[data-page-of]").entries()) {
        number.textContent = String(texts[index]);
      }
      const old = document.getElementById(id);
      const element = old ?? document.head.appendChild(document.createElement("style"));
      element.id = id;
      element.textContent = css;
    },
    numbers,
    style,
    chapterCounter,
  );
}
