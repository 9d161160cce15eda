import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markArtifacts } from "../../../src/finish/content/mark-artifacts.ts";
import type { PageContent, Unit } from "../../../src/finish/content/page-content.ts";
import { readPages } from "../../../src/finish/content/read-pages.ts";
import { closeBrowser, openBrowser } from "../../../src/publish/browser.ts";
import { openPdf } from "../../pdf-document.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await closeBrowser(browser);
});

type Printed = {
  readonly bytes: Uint8Array;
  readonly document: PDFDocument;
  readonly pages: readonly PageContent[];
  readonly units: readonly Unit[];
  /** As the browser has it. */
  readonly text: string;
};

/** Prints a small sheet with a running header and footer. */
async function printed(body: string, css = ""): Promise<Printed> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="nl"><head><title>Proef</title><style>
    @page { size: 400pt 400pt; margin: 50pt; @top-left { content: "Loopkop" } @bottom-right { content: "Pagina " counter(page) } }
    ${css}</style></head><body>${body}</body></html>`);
  const text = (await page.evaluate("document.body.innerText")) as string;
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
  await page.close();
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = readPages(document);
  return { bytes, document, pages, units: pages.flatMap(({ units }) => units), text };
}

const report = `<h1>Stand van zaken</h1>
  <p>Een alinea met <strong>nadruk</strong>, een <a href="https://example.org/">koppeling</a> en genoeg woorden voor meer dan één regel tekst.</p>
  <ul><li>Eerste punt</li><li>Tweede punt</li></ul>
  <table><caption>Cijfers</caption><thead><tr><th scope="col">Doel</th><th scope="col">2022</th></tr></thead>
  <tbody><tr><th scope="row">Bemiddeld</th><td>1.234</td></tr><tr><th scope="row">Geschoold</th><td>€ 56</td></tr></tbody></table>
  <svg role="img" aria-label="Een grafiek" width="120" height="60"><rect x="5" y="5" width="20" height="50" fill="#036"/>
  <path d="M10 10 C20 40 40 40 60 10" stroke="#c00" stroke-width="3" fill="none"/><text x="70" y="30" transform="rotate(20 70 30)">As</text></svg>
  <p style="break-before: page; background: #eee; border: 1px solid; border-radius: 6px; box-shadow: 2px 2px 4px #888">Tweede blad, ﬁjn – “klaar”.</p>`;
const reportCss =
  "td, th { border: 1px solid #333; padding: 2pt } thead { background: #def } h1::before { content: '» ' }";

const withoutSpace = (text: string) => text.replace(/[\s\u00ad]+/g, "");

const textOf = (units: readonly Unit[]) => withoutSpace(units.map(({ text }) => text).join(" "));

describe("a page of the browser", () => {
  test("gives the text of the page in its marks, and the letters of a chart", async () => {
    const { units, text } = await printed(report, reportCss);
    const tagged = units.filter(({ mcid }) => mcid !== undefined);
    // The browser itself does not count the signs before list items as text.
    expect(textOf(tagged).replaceAll("•", "")).toBe(withoutSpace(text));
    expect(units.filter(({ missingGlyphs }) => missingGlyphs > 0)).toEqual([]);
  });

  test("gives running headers and footers outside of the clip of the body", async () => {
    const { pages } = await printed(report, reportCss);
    for (const [place, { units, sheet }] of pages.entries()) {
      const outside = units.filter(
        ({ mcid, clip, text }) => mcid === undefined && text !== "" && clip.top === sheet.top,
      );
      expect(textOf(outside)).toBe(`LoopkopPagina${place + 1}`);
      const [header, footer] = [outside[0], outside.at(-1)];
      expect(header?.box?.bottom).toBeGreaterThan(350);
      expect(footer?.box?.top).toBeLessThan(50);
    }
    expect(pages.length).toBe(2);
  });

  test("gives the body a clip within the margins", async () => {
    const { pages } = await printed(report, reportCss);
    const bodies = pages.map(({ units }) => units.find(({ mcid }) => mcid !== undefined)?.clip);
    for (const clip of bodies) {
      expect(clip?.left).toBeCloseTo(50, 0);
      expect(clip?.bottom).toBeCloseTo(50, 0);
      expect(clip?.right).toBeCloseTo(350, 0);
      expect(clip?.top).toBeCloseTo(350, 0);
    }
  });

  test("gives text its place", async () => {
    const { units } = await printed(
      '<p style="position: absolute; left: 30pt; top: 40pt; margin: 0; font: 20pt/1 monospace">Hier</p>',
    );
    const box = units.find(({ text }) => text === "Hier")?.box;
    expect(box?.left).toBeCloseTo(80, 0);
    expect((box?.right ?? 0) - (box?.left ?? 0)).toBeCloseTo(48, 0); // four letters of 0.6 of 20 points
    expect(box?.top).toBeLessThan(350 - 40 + 2);
    expect(box?.bottom).toBeGreaterThan(350 - 60 - 2);
  });

  test("tells what a clip cuts off", async () => {
    const { units } = await printed(
      '<div style="width: 60pt; height: 20pt; overflow: hidden"><div style="width: 200pt; height: 90pt; background: #c00"></div></div>',
    );
    const red = units.find(({ kind, reach }) => kind === "path" && Math.round(reach.right - reach.left) === 200);
    expect((red?.box?.right ?? 0) - (red?.box?.left ?? 0)).toBeCloseTo(60, 0);
    expect((red?.box?.top ?? 0) - (red?.box?.bottom ?? 0)).toBeCloseTo(20, 0);
  });

  test.for([
    ["opacity", '<p style="opacity: .5">Verloren</p>'],
    [
      "opacity in a drawing",
      '<svg role="img" aria-label="x"><g opacity=".5"><rect width="9" height="9"/><text y="20">Verloren</text></g></svg>',
    ],
    ["a blend mode", '<p style="mix-blend-mode: multiply">Verloren</p>'],
  ])("of %s is a form with numbered marks", async ([, body]) => {
    const { units } = await printed(body ?? "");
    const [form] = units.filter(({ kind }) => kind === "form");
    expect(form?.formMarks).toBeGreaterThan(0);
    expect(form?.mcid).toBeUndefined();
    expect(form?.text).toContain("Verloren");
  });

  test("counts letters without a shape", async () => {
    const { units } = await printed("<p>Een \ue123 teken</p>");
    expect(units.map(({ missingGlyphs }) => missingGlyphs).filter(Boolean)).toEqual([1]);
  });
});

describe("with artefacts marked", () => {
  test("all that is painted is named by a mark, and the text of the PDF is as it was", async () => {
    const { bytes, document, pages, units } = await printed(report, reportCss);
    expect(units.filter(({ mcid }) => mcid === undefined).length).toBeGreaterThan(5);
    for (const [place, page] of document.getPages().entries()) {
      const content = markArtifacts(pages[place] as PageContent, { ofMark: () => undefined, ofUnit: () => "layout" });
      page.node.set(PDFName.of("Contents"), document.context.register(document.context.flateStream(content)));
    }
    const again = await PDFDocument.load(await document.save(), { updateMetadata: false });
    const unitsAgain = readPages(again).flatMap((page) => page.units);
    expect(unitsAgain.filter(({ mcid, isArtifact }) => (mcid === undefined) !== isArtifact)).toEqual([]);
    expect(unitsAgain.map(({ text }) => text)).toEqual(units.map(({ text }) => text));
    expect(await pdfText(await again.save())).toEqual(await pdfText(bytes));
  });
});

/** Gives the text of the first page as another program reads it. */
async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  const { items } = await (await (await openPdf(bytes.slice())).getPage(1)).getTextContent();
  return items.flatMap((item) => ("str" in item ? [item.str] : []));
}
