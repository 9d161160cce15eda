import { register } from "tsx/esm/api";
import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../../../src/effects.ts";
import { draftSite } from "../../../src/pipeline.ts";
import { columns } from "../../../src/present/csv/columns.ts";
import type { Site } from "../../../src/present/site.ts";
import { type SiteFiles, siteFiles } from "../../../src/publish/write-site.ts";
import { fixtureData, textOf } from "../../built-site.ts";

// Which files a page offers, and that it says what is in them: the PDFs of one edition and one concept are there, no others.
register();

const [printed, concept, unprinted] = ["2022-q4", "2024-q4", "2023-q2"] as const;
let files: SiteFiles;

beforeAll(async () => {
  const site = (await draftSite(fixtureData, fileEffects)).site as Site;
  const editions = site.editions.filter(({ head }) => head.id === printed || head.id === concept);
  const documents = site.documents.filter(({ edition }) => edition.id === printed);
  files = await siteFiles(site, {
    pdfs: [
      ...editions.flatMap(({ head }) => [head.pdf, head.archivePdf, head.glancePdf, head.glanceArchivePdf]),
      ...documents.flatMap(({ pdf, archivePdf }) => [pdf, archivePdf]),
    ],
  });
});

function page(path: string): string {
  return String(files.get(path));
}

/** The files that a page links to, but for pages, as paths within the folder of their edition. */
function filesOn(html: string): string[] {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  return [...main.matchAll(/href="(?!https?:)([^"#]+\.(?:pdf|csv|json|docx))"/g)].map(([, path = ""]) =>
    path.replace(/^.*editie\/[^/]+\//, ""),
  );
}

describe("the page of an edition", () => {
  test("offers both PDFs, both of its sheet, and the figures twice", () => {
    const html = page(`editie/${printed}/index.html`);
    expect(filesOn(html)).toEqual([
      "monitor.pdf",
      "oogopslag.pdf",
      "monitor-archief.pdf",
      "oogopslag-archief.pdf",
      "data/cijfers.csv",
      "data/monitor.json",
    ]);
    expect(textOf(html)).toContain("met de cijfers als bijlage");
  });

  test("offers no PDF that is not there", () => {
    expect(filesOn(page(`editie/${unprinted}/index.html`))).toEqual(["data/cijfers.csv", "data/monitor.json"]);
  });

  test("of a concept offers no figures, and promises none in its PDF", () => {
    const html = page(`editie/${concept}/index.html`);
    expect(filesOn(html).filter((path) => !path.endsWith(".pdf"))).toEqual([]);
    expect(textOf(html)).not.toContain("als bijlage");
  });
});

test("the letters of an edition and the page of a letter offer the PDF for the archive when it is there", () => {
  const letters = page(`editie/${printed}/brieven/index.html`);
  expect(filesOn(letters)).toEqual(
    expect.arrayContaining(["brieven/fictiedam.pdf", "brieven/fictiedam.docx", "brieven/fictiedam-archief.pdf"]),
  );
  expect(textOf(letters)).toContain("In de PDF van een brief zitten de cijfers van deze monitor als bijlage.");
  expect(filesOn(page(`editie/${printed}/brieven/fictiedam/index.html`))).toContain("brieven/fictiedam-archief.pdf");
  expect(filesOn(page(`editie/${concept}/brieven/index.html`)).filter((path) => path.endsWith(".pdf"))).toEqual([]);
});

test("the method page explains every column of the CSV", () => {
  const html = page("methode/index.html");
  for (const { name, meaning } of columns) {
    expect(html).toContain(`>${name}</th>`);
    expect(textOf(html)).toContain(meaning);
  }
});

test("the accessibility page tells how the PDFs are checked, and claims nothing about the law", () => {
  const text = textOf(page("toegankelijkheid/index.html"));
  expect(text).toContain("PDF/UA-1");
  expect(text).toMatch(/moet een mens bekijken, ook met een schermlezer/);
  expect(text).not.toMatch(/voldoe(t|n) (volledig )?aan (WCAG|de wet)|status [A-E]\b/);
});
