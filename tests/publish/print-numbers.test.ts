import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageBoxes } from "../../src/publish/page-boxes.ts";
import type { Place } from "../../src/publish/print-destinations.ts";
import { type NumberedPlace, sheetNumbers } from "../../src/publish/print-numbers.ts";
import { printPage } from "../../src/publish/print-page.ts";
import { openPdf } from "../pdf-document.ts";
import { type PrintExample, printExample } from "./print-example.ts";

describe("the running head of a sheet", () => {
  const lines: readonly NumberedPlace[] = [
    { kind: "chapter", anchor: "a", title: "A" },
    { kind: "inner", anchor: "a1", title: "A1" },
    { kind: "chapter", anchor: "b", title: "B" },
    { kind: "chapter", anchor: "c", title: "C" },
    { kind: "reference", anchor: "a1" },
  ];
  const lower = (sheet: number): Place => ({ sheet, at: "lower" });
  const top = (sheet: number): Place => ({ sheet, at: "top" });

  test.for([
    ["goes on from the sheet before", [lower(2), lower(2), lower(4), lower(5)], ["", "", "A", "A", "B"]],
    ["is what begins at its very top", [top(2), lower(2), top(4), top(5)], ["", "A", "A", "B", "C"]],
    ["is the last that began before it", [lower(1), lower(1), lower(1), lower(2)], ["", "B", "C", "C", "C"]],
    [
      "is what begins at the top, not what begins below it",
      [top(1), lower(1), top(3), lower(3)],
      ["A", "A", "B", "C", "C"],
    ],
  ] as const)("%s", ([, [a, a1, b, c], chapters]) => {
    const places = new Map([
      ["a", a],
      ["a1", a1],
      ["b", b],
      ["c", c],
    ]);
    expect(sheetNumbers(lines, { sheets: 5, places })?.chapters).toEqual(chapters);
  });

  test("has a number for each line of the contents and each reference", () => {
    const places = new Map(["a", "a1", "b", "c"].map((anchor, index) => [anchor, lower(index + 2)]));
    expect(sheetNumbers(lines, { sheets: 5, places })?.numbers).toEqual([2, 3, 4, 5, 3]);
  });

  test("is not known when a line of the contents points at nothing", () => {
    expect(sheetNumbers(lines, { sheets: 5, places: new Map([["a", top(1)]]) })).toBeUndefined();
  });
});

describe("a page with a table of contents", () => {
  let example: PrintExample;
  beforeAll(async () => {
    example = await printExample();
  });
  afterAll(async () => {
    await example.remove();
  });

  const margins = pageBoxes({
    topLeft: { kind: "chapter" },
    topRight: { kind: "text", text: 'Concept "1" <b>' },
    bottomLeft: { kind: "text", text: "Monitor" },
  });

  // Heights in millimetres; the body of a sheet is 170 mm high.
  const chapters = [
    { anchor: "een", title: "Een", height: 60 },
    { anchor: "twee", title: "Twee & meer", height: 260, inner: "project-in-twee" },
    { anchor: "drie", title: 'Drie "en" \\ zo', height: 230, css: "break-before: page" },
    { anchor: "vier", title: "Vier", height: 20 },
  ];

  function bodyOf(): string {
    const link = (anchor: string, title: string) =>
      `<a href="#${anchor}">${title}</a> <span data-page-of="${anchor}"></span>`;
    const list = chapters.map(({ anchor, title, inner }) => {
      const below = inner ? `<ol><li>${link(inner, "Project")}</li></ol>` : "";
      return `<li>${link(anchor, title.replaceAll("&", "&amp;"))}${below}</li>`;
    });
    const sections = chapters.map(({ anchor, title, height, css = "", inner }) => {
      const project = inner ? `<h3 id="${inner}">Project</h3>` : "";
      const room = `<div style="height:${height}mm"></div>`;
      return `<section id="${anchor}" style="${css}"><h2>${title.replaceAll("&", "&amp;")}</h2>${room}${project}<p>Slot</p></section>`;
    });
    return `<h2>Inhoud</h2><ol class="monitor-contents">${list.join("")}</ol><div style="break-after:page"></div>${sections.join("")}`;
  }

  async function sheetsOf(name: string, body: string): Promise<string[]> {
    const path = await example.writePage(name, body, margins);
    const { pdf } = await printPage(example.browser, { siteFolder: example.siteFolder, path });
    const document = await openPdf(pdf);
    const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await document.getPage(number)).getTextContent();
        return items
          .map((item) => ("str" in item ? item.str : ""))
          .join(" ")
          .replace(/\s+/g, " ");
      }),
    );
  }

  test("has the number of the sheet on which each chapter and project really begins", async () => {
    const sheets = await sheetsOf("inhoud", bodyOf());
    expect(sheets.length).toBeGreaterThan(4);
    const begins = (title: string, mark = title) =>
      sheets.findIndex((text, index) => index > 0 && text.includes(mark)) + 1;
    for (const { title } of chapters) expect(sheets[0]).toContain(`${title} ${begins(title)}`);
    expect(sheets[0]).toContain(`Project ${begins("Project")}`);
  });

  test("names on each sheet but the first the chapter at its top, with every sign in it, and its number", async () => {
    const sheets = await sheetsOf("koppen", bodyOf());
    const heads = sheets.map((text) => chapters.find(({ title }) => text.startsWith(title))?.title);
    const third = 'Drie "en" \\ zo';
    expect(heads).toEqual([undefined, "Een", "Twee & meer", "Twee & meer", third, third]);
    for (const [index, text] of sheets.entries()) {
      expect(text.includes(`${index + 1} van ${sheets.length}`), text).toBe(index > 0);
      expect(text.includes('Concept "1" <b>'), text).toBe(index > 0);
    }
  });

  const reference = (anchor: string) =>
    `<p>Zie <a href="#${anchor}">${anchor}</a><span> (bladzijde <span data-page-of="${anchor}"></span>)</span>.</p>`;

  test("fills in the number where a text refers to a chapter, and counts that as no line of the contents", async () => {
    const sheets = await sheetsOf("verwijzing", bodyOf() + reference("drie"));
    const third = sheets.findIndex((text, index) => index > 0 && text.includes('Drie "en"')) + 1;
    expect(sheets.at(-1)).toContain(`Zie drie (bladzijde ${third} )`);
    expect(sheets.at(-1)).toMatch(/^Drie "en"/);
  });

  test("a page without contents gets no numbers in its references", async () => {
    const [sheet] = await sheetsOf("los", `<h2 id="drie">Drie</h2>${reference("drie")}`);
    expect(sheet).toMatch(/Zie drie \(bladzijde \)/);
  });

  test("that grows with its own numbers is refused, with a reason", async () => {
    // Each time it is printed the page gets longer, as no real page does.
    const script = `<script>new MutationObserver(() => document.getElementById("voor").style.height = (document.getElementById("voor").offsetHeight + 700) + "px").observe(document.querySelector("ol"), { subtree: true, childList: true, characterData: true })</script>`;
    const body = `<ol class="monitor-contents"><li><a href="#eind">Eind</a> <span data-page-of="eind"></span></li></ol><div id="voor" style="height:700px"></div><h2 id="eind">Eind</h2>${script}`;
    await expect(sheetsOf("onrust", body)).rejects.toMatchObject({
      name: "PrintError",
      message: expect.stringContaining("De paginanummers in de inhoudsopgave blijven veranderen"),
    });
  });

  test("that names a chapter which is not there is refused, with a reason", async () => {
    const body = `<ol class="monitor-contents"><li><a href="#weg">Weg</a> <span data-page-of="weg"></span></li></ol>`;
    await expect(sheetsOf("weg", body)).rejects.toThrow("noemt een hoofdstuk of project dat niet op de pagina staat");
  });
});
