import type { Page } from "puppeteer";
import { destinationsIn } from "./print-destinations.ts";
import { type NumberedPlace, numberedPlaces, type SheetNumbers, sheetNumbers, writeNumbers } from "./print-numbers.ts";

/** What printing gave: the PDF, or the sentence that says why there is none. */
export type Printed =
  | { readonly status: "printed"; readonly pdf: Uint8Array }
  | { readonly status: "unsettled"; readonly reason: string };

/**
 * Prints a loaded page as a tagged PDF with an outline. A page with a table of contents is printed twice at least: only when
 * it stands on sheets it is known on which one a chapter begins.
 */
export async function printInPasses(page: Page): Promise<Printed> {
  const places = await numberedPlaces(page);
  // A reference alone is for who has the sheets of the contents too.
  if (places.every(({ kind }) => kind === "reference")) return { status: "printed", pdf: await print(page, "final") };
  await writeNumbers(page, roomFor(places));
  let expected = numbersIn(await print(page, "draft"), places);
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    if (expected === undefined) return { status: "unsettled", reason: missingPlace };
    await writeNumbers(page, expected);
    const pdf = await print(page, "final");
    const found = numbersIn(pdf, places);
    if (isEqual(found, expected)) return { status: "printed", pdf };
    expected = found;
  }
  return { status: "unsettled", reason: neverEqual };
}

const mostPasses = 4;

/** Gives numbers of two figures, as most will be: with the real ones the text then keeps its lines. */
function roomFor(places: readonly NumberedPlace[]): SheetNumbers {
  return { numbers: places.map(() => 10), chapters: [] };
}

const missingPlace =
  "De inhoudsopgave of een verwijzing noemt een hoofdstuk of project dat niet op de pagina staat. Meld dit aan de makers van de monitor.";
const neverEqual =
  "De paginanummers in de inhoudsopgave blijven veranderen. Maak de titels van de hoofdstukken korter, of meld dit aan de makers van de monitor.";

/** A draft is only for its numbers: without tags it takes half the time. */
async function print(page: Page, use: "draft" | "final"): Promise<Uint8Array> {
  return await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: use === "final",
    outline: use === "final",
    waitForFonts: true,
    timeout: 120_000, // a large edition on an old laptop
  });
}

function numbersIn(pdf: Uint8Array, places: readonly NumberedPlace[]): SheetNumbers | undefined {
  return sheetNumbers(places, destinationsIn(pdf));
}

function isEqual(one: SheetNumbers | undefined, other: SheetNumbers): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
