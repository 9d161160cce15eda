import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pdfFinisher } from "../../src/finish/pdf-finisher.ts";
import type { PrintError } from "../../src/publish/print-error.ts";
import { type PrintOrder, printPages } from "../../src/publish/print-pages.ts";
import { serveFolder } from "../../src/publish/serve-folder.ts";
import { heardIn } from "../finish/heard-in.ts";
import { fontsUsed } from "../fonts-used.ts";
import { openPdf } from "../pdf-document.ts";
import { type PrintExample, printExample, printJob } from "./print-example.ts";

let example: PrintExample;

beforeAll(async () => {
  example = await printExample();
});

afterAll(async () => {
  await example.remove();
});

function orderOf(pages: readonly string[], changes: Partial<PrintOrder> = {}): PrintOrder {
  const { browser, siteFolder } = example;
  return { browser, siteFolder, jobs: pages.map(printJob), finish: pdfFinisher(), ...changes };
}

async function print(name: string, body: string, changes: Partial<PrintOrder> = {}): Promise<PDFDocumentProxy> {
  const page = await example.writePage(name, body);
  await printPages(orderOf([page], changes));
  return await written(printJob(page).publication);
}

async function written(path: string): Promise<PDFDocumentProxy> {
  return await openPdf(await readFile(join(example.siteFolder, path)));
}

async function textOf(document: PDFDocumentProxy): Promise<string> {
  const content = await (await document.getPage(1)).getTextContent();
  return content.items.map((item) => ("str" in item ? item.str : "")).join(" ");
}

async function linksOf(document: PDFDocumentProxy): Promise<readonly string[]> {
  const annotations = await (await document.getPage(1)).getAnnotations();
  return annotations.map(({ url, dest }) => url ?? `#${JSON.stringify(dest)}`);
}

describe("the PDF", () => {
  test("has the page's size, tags and outline, and says of itself what the page told", async () => {
    const document = await print("basis", "<p>Tekst</p>");
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({
      Title: "Monitor tot en met het eerste kwartaal 2022",
      Author: "Regio Voorbeeld",
      Subject: "De monitor van een voorbeeld.",
      Creator: expect.stringMatching(/^raadsmonitor \d+\.\d+\.\d+$/),
      Language: "nl-NL",
      CreationDate: expect.stringMatching(/^D:20220420/),
    });
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    expect((await document.getOutline()).map(({ title }) => title)).toEqual(["Stand van zaken"]);
    const { width } = (await document.getPage(1)).getViewport({ scale: 1 });
    expect(width / 72).toBeCloseTo(148 / 25.4, 1);
  });

  test("carries the data; that for the archive has the same text without", async () => {
    const document = await print("data", "<p>Tekst</p>");
    const archive = await written("editie/data/pdf/monitor-archief.pdf");
    expect(Object.keys((await document.getAttachments()) ?? {})).toEqual(["cijfers.csv"]);
    expect(await archive.getAttachments()).toBeNull();
    expect(await textOf(archive)).toBe(await textOf(document));
  });

  test("tells which answer goes with which term, and in which group a row stands", async () => {
    const terms = "<dl><div><dt>Oorzaak</dt><dd>Te laat</dd></div><div><dt>Gevolg</dt><dd>Minder</dd></div></dl>";
    const group =
      "<tbody><tr><th scope='rowgroup' colspan='2'>Zorg</th></tr><tr><th scope='row'>Start</th><td>7</td></tr></tbody>";
    const total = "<tbody><tr><th scope='row'>Totaal</th><td>9</td></tr></tbody>";
    const page = await example.writePage("delen", `${terms}<table>${group}${total}</table>`);
    await printPages(orderOf([page]));
    const heard = await heardIn(await readFile(join(example.siteFolder, printJob(page).publication)));
    expect(heard).toContain("L[LI[LBody[P[Oorzaak] P[Te laat]]] LI[LBody[P[Gevolg] P[Minder]]]]");
    expect(heard).toContain("TBody[TR[TH[Zorg]] TR[TH[Start] TD[7]]] TBody[TR[TH[Totaal] TD[9]]]");
  });

  test("shows what is folded on the site, and images that wait for scrolling", async () => {
    const image = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>';
    await writeFile(join(example.siteFolder, "assets", "late.svg"), image);
    const late = '<div style="height:5000px"></div><img loading="lazy" alt="" src="../../assets/late.svg">';
    const document = await print("details", `<details><summary>Cijfers</summary><p>Ingeklapt</p></details>${late}`);
    expect(await textOf(document)).toContain("Ingeklapt");
    expect(document.numPages).toBeGreaterThan(5);
  });

  test("has our font in its margins too, when no text of the page has that weight", async () => {
    const page = await example.writePage(
      "marge",
      "<h2>Kop</h2>",
      `@page { @bottom-right { content: "Voet"; font-family: "Source Sans 3" } }`,
    );
    await printPages(orderOf([page]));
    expect(await textOf(await written(printJob(page).publication))).toContain("Voet");
  });

  const links = `<p id="hier"><a href="#hier">op deze pagina</a> <a href="index.html#hier">ook</a>
    <a href="../../index.html">home</a> <a href="../ander/index.html#hier">ander</a>
    <a href="https://www.rijksoverheid.nl/">buiten</a> <a href="mailto:info@example.org">mail</a></p>`;

  test("without an address keeps only links in the page and to other sites", async () => {
    expect(await linksOf(await print("links", links))).toEqual([
      expect.stringContaining("#"),
      expect.stringContaining("#"),
      "https://www.rijksoverheid.nl/",
      "mailto:info@example.org",
    ]);
  });

  test.for(["https://example.org/monitor/", "https://example.org/monitor"])(
    "links to the site at %s",
    async (address) => {
      const urls = await linksOf(await print("links", links, { address }));
      expect(urls).toContain("https://example.org/monitor/index.html");
      expect(urls).toContain("https://example.org/monitor/editie/ander/index.html#hier");
    },
  );
});

describe("a link to the page of a project", () => {
  const projects = `<article id="project-taal"><h2><a href="projecten/taal/index.html">Taal</a></h2></article>
    <p><a href="projecten/taal/index.html">naar taal</a> <a href="projecten/zorg/index.html">naar zorg</a>
    <a href="../oud/projecten/taal/index.html">taal toen</a></p>`;

  test("leads to its place in the PDF, where that is; without an address the others are plain text", async () => {
    expect(await linksOf(await print("projecten", projects))).toEqual(['#"project-taal"']);
  });

  test("leads from that place to the site", async () => {
    const links = await linksOf(await print("projecten", projects, { address: "https://example.org/" }));
    expect(links).toEqual([
      "https://example.org/editie/projecten/projecten/taal/index.html",
      '#"project-taal"',
      "https://example.org/editie/projecten/projecten/zorg/index.html",
      "https://example.org/editie/oud/projecten/taal/index.html",
    ]);
  });
});

describe("many pages", () => {
  test("are printed two at a time, each to its own files, with progress", async () => {
    const names = ["a", "b", "c", "d", "e"];
    const pages = await Promise.all(names.map((name) => example.writePage(name, `<p>Tekst ${name}</p>`)));
    const progress: string[] = [];
    let most = 0;
    const finishPdf = pdfFinisher();
    await printPages(
      orderOf(pages, {
        finish: async (printed, order) => {
          most = Math.max(most, (await example.browser.pages()).length - 1);
          return await finishPdf(printed, order);
        },
        onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
      }),
    );
    expect(progress).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
    for (const [index, page] of pages.entries()) {
      expect(await textOf(await written(printJob(page).publication))).toContain(`Tekst ${names[index]}`);
    }
    expect(most).toBeLessThanOrEqual(2);
    expect((await example.browser.pages()).length).toBe(1);
  });
});

describe("a page that is not whole", () => {
  function rows(cell: string): string {
    return `<tr><th>Huizen</th>${cell}</tr>`;
  }

  test.for([
    ["a missing image", '<img alt="" src="weg.png">', "bestand ontbreekt: editie/fout/weg.png"],
    ["a missing style sheet", '<link rel="stylesheet" href="../../weg.css">', "bestand ontbreekt: weg.css"],
    [
      "another site",
      '<script src="https://example.com/x.js"></script>',
      "adres buiten de site: https://example.com/x.js",
    ],
    ["a path out of the folder", '<img alt="" src="/..%2f..%2fetc/passwd">', "bestand ontbreekt: ../../etc/passwd"],
    ["an unreadable address", '<img alt="" src="/%E0%A4%A">', "adres niet te lezen"],
    ["an error in a script", "<script>weg()</script>", "weg is not defined"],
    ["an error on the console", '<script>console.error("Mis")</script>', "Mis"],
    ["a see-through part", '<p class="vaag" style="opacity:0.5">Tekst</p>', "“vaag” gebruikt “opacity”"],
    [
      "a see-through text that a style adds",
      '<style>.nieuw::after { content: "Nieuw"; opacity: 0.5 }</style><p class="nieuw">Tekst</p>',
      "“nieuw::after” gebruikt “opacity”",
    ],
    [
      "a filtered number that a style adds",
      "<style>p::before { content: counter(p); filter: blur(0) }</style><p>A</p>",
      "“p::before” gebruikt “filter”",
    ],
    [
      "an empty cell",
      `<table><caption>Per gemeente</caption>${rows("<td>12</td>")}${rows("<td> </td>")}</table>`,
      "In de tabel “Per gemeente” is een vak leeg",
    ],
    [
      "a cell with only hidden text",
      `<table>${rows("<td>12</td>")}${rows("<th><span hidden>Nul</span></th>")}</table>`,
      "In de tabel “Huizen 12” is een vak leeg",
    ],
    [
      "a cell with only decoration",
      `<table>${rows("<td><svg aria-hidden='true'></svg></td>")}</table>`,
      "In de tabel “Huizen” is een vak leeg",
    ],
    [
      "a chart that its box cuts off",
      '<div style="height:9px;overflow:hidden"><svg role="img" aria-label="Staven" width="30" height="30"><path d="M0 0h30v30z"/></svg></div>',
      "Van deze grafiek of afbeelding valt een deel buiten haar vak: “Staven”",
    ],
    ["a language that does not exist", '<p lang="nl_NL">Tekst</p>', "“nl_NL” is geen code van een taal"],
    ["a language without a code", '<p lang="">Tekst</p>', "“” is geen code van een taal"],
    ["a sign that no font has", "<p>Klaar \u{e123}</p>", "Vervang dat teken in uw tekst"],
    ["a chart without words", '<svg role="img" width="9" height="9"><path d="M0 0h9v9z"/></svg>', "geen beschrijving"],
    [
      "a link to nowhere",
      '<p><a href="#weg">Verder lezen</a></p>',
      "“Verder lezen” leidt naar een plaats die er niet is",
    ],
  ])("%s is named and no PDF is written", async ([, body, fault]) => {
    const page = await example.writePage("fout", body ?? "");
    const failure = await printPages(orderOf([page])).catch((error: unknown) => error);
    expect(failure).toMatchObject({
      name: "PrintError",
      pages: [{ page }],
      message: expect.stringContaining(fault ?? ""),
    });
    await expect(readFile(join(example.siteFolder, printJob(page).publication))).rejects.toThrow("ENOENT");
  });

  test("what is only decoration, or not shown, is no fault", async () => {
    const style = "<style>p::before { content: '» '; opacity: 0.5 } @media print { .scherm { display: none } }</style>";
    const table = `<table class="scherm">${rows("<td></td>")}</table><table>${rows('<td><svg role="img" aria-label="Op koers" width="9" height="9"><path d="M0 0h9v9z"/></svg></td>')}</table>`;
    const page = await example.writePage("goed", `${style}<p lang="en-GB">Text</p>${table}`);
    await printPages(orderOf([page]));
  });

  test("does not stop the others: all that are not whole are told, in the order of the jobs", async () => {
    const good = await example.writePage("goed", "<p>Tekst</p>");
    const bad = await Promise.all(
      ["een", "twee", "drie"].map((name) =>
        example.writePage(name, `<p>Feest \u{1f389}</p><img alt="" src="${name}.png">`),
      ),
    );
    const failure = await printPages(orderOf(["editie/weg/index.html", ...bad, good])).catch((error: unknown) => error);
    const { pages } = failure as PrintError;
    expect(pages.map(({ page }) => page)).toEqual(["editie/weg/index.html", ...bad]);
    expect(pages.map(({ faults }) => faults[0])).toEqual(
      ["weg/index.html", "een/een.png", "twee/twee.png", "drie/drie.png"].map((file) => expect.stringContaining(file)),
    );
    expect((await example.browser.pages()).length).toBe(1);
  });

  test("a mistake of ours stops the other jobs", async () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"];
    const pages = await Promise.all(names.map((name) => example.writePage(name, "<p>Tekst</p>")));
    let finished = 0;
    const finish = async () => {
      finished += 1;
      throw new Error("Ons eigen fout");
    };
    await expect(printPages(orderOf(pages, { finish }))).rejects.toThrow("Ons eigen fout");
    expect(finished).toBeLessThan(5); // two printed pages, and the two that were being printed
    expect((await example.browser.pages()).length).toBe(1);
  });
});

test("the fonts that are used can be listed, also one that only stands in for a missing character", async () => {
  const path = await example.writePage("letters", "<p>Tekst</p>");
  const page = await example.browser.newPage();
  const origin = new URL("http://raadsmonitor.invalid/");
  await serveFolder(page, { origin, folder: example.siteFolder, onRefused: () => {} });
  await page.goto(new URL(path, origin).href);
  const before = await fontsUsed(page);
  await page.evaluate(() => document.body.append("≥"));
  const after = await fontsUsed(page);
  await page.close();
  expect([...before]).toEqual([expect.stringContaining("Source Sans 3")]);
  expect(after.size).toBe(2);
});
