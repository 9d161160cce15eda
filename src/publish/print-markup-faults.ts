import type { Page } from "puppeteer";

/**
 * Finds in a page what a screen reader would get wrong in the PDF because of the HTML: tables with empty cells, which the browser
 * leaves out so that the others stand under the wrong header, languages that do not exist, and pictures of which a box cuts off a
 * part: of a drawing the PDF does not tell that.
 */
export async function printMarkupFaults(page: Page): Promise<string[]> {
  const { tables, languages, cutPictures } = await page.evaluate(markupIn);
  return [
    ...tables.map(
      (name) =>
        `In de tabel ${name.trim() === "" ? "zonder tekst" : `“${shortened(name)}”`} is een vak leeg: een schermlezer leest dan verkeerde kolommen voor. Zet in het vak bijvoorbeeld een streepje. ${report}`,
    ),
    ...languages
      .filter((language) => !isLanguage(language))
      .map(
        (language) =>
          `“${language}” is geen code van een taal: een schermlezer kiest dan een verkeerde stem. ${report}`,
      ),
    ...cutPictures.map(
      (name) => `Van deze grafiek of afbeelding valt een deel buiten haar vak: “${shortened(name)}”. ${report}`,
    ),
  ];
}

const report = "Komt dit niet uit uw tekst, meld dit dan aan de makers van de monitor.";

/** Tells whether this has the form of a language code, such as "nl", "en-GB" or "zh-Hant-TW" (BCP 47). */
export function isLanguage(code: string): boolean {
  return /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-z\d](-[a-z\d]{2,8})+)*$/i.test(
    code,
  );
}

/** Enough to find the table by. */
const longest = 60;

function shortened(text: string): string {
  const plain = text.replaceAll(/\s+/g, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest).trimEnd()}…` : plain;
}

/** Runs in the browser. */
function markupIn(): { tables: string[]; languages: string[]; cutPictures: string[] } {
  const tables = new Set<string>();
  for (const cell of document.querySelectorAll<HTMLTableCellElement>("td, th")) {
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden on paper must not count
    const isFilled = cell.innerText.trim() !== "" || cell.querySelector("img:not([alt='']), [role='img']") !== null;
    const table = cell.closest("table");
    if (isFilled || table === null || !cell.checkVisibility()) continue;
    const firstRow = Array.from(table.rows[0]?.cells ?? [], ({ textContent }) => textContent);
    tables.add(table.caption?.textContent ?? firstRow.join(" "));
  }
  const languages = new Set(Array.from(document.querySelectorAll("[lang]"), (one) => one.getAttribute("lang") ?? ""));
  const cutPictures = new Set<string>();
  for (const picture of document.querySelectorAll("img, svg[role='img']")) {
    const { left, right, top, bottom } = picture.getBoundingClientRect();
    for (let box = picture.parentElement; box !== null && box !== document.body; box = box.parentElement) {
      if (getComputedStyle(box).overflow === "visible") continue;
      const edge = box.getBoundingClientRect();
      const most = Math.max(edge.left - left, right - edge.right, edge.top - top, bottom - edge.bottom);
      if (most > 1) cutPictures.add(picture.getAttribute("aria-label") ?? picture.getAttribute("alt") ?? "");
    }
  }
  return { tables: [...tables], languages: [...languages], cutPictures: [...cutPictures] };
}
