import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";
import { draftSite } from "../src/pipeline.ts";
import type { Site } from "../src/present/site.ts";
import { type SiteFiles, siteFiles } from "../src/publish/write-site.ts";
import { fixtureData } from "./built-site.ts";

/**
 * What the site of the invented region looks like, kept in tests/golden/. Read the difference before you accept it:
 * UPDATE_GOLDEN=1 npx vitest run tests/golden.test.ts
 */

let site: Site;
let files: SiteFiles;

beforeAll(async () => {
  site = (await draftSite(fixtureData, fileEffects)).site as Site;
  files = await siteFiles(site, { pdfs: [`editie/2022-q4/monitor.pdf`] });
});

function textFile(path: string): string {
  const content = files.get(path);
  if (typeof content !== "string") throw new Error(`${path} is not there as text`);
  return content;
}

test("an edition, as one reads it from top to bottom", async () => {
  await expectGolden("editie-2022-q4.txt", asReadText(textFile("editie/2022-q4/index.html")));
});

test("a project, as HTML", async () => {
  await expectGolden(
    "project-zorg-op-weg.html",
    withoutDrawings(textFile("editie/2022-q4/projecten/zorg-op-weg/index.html")),
  );
});

test("home, as HTML", async () => {
  await expectGolden("home.html", withoutDrawings(textFile("index.html")));
});

test("a gauge and bars, as they are given to Chart.js", async () => {
  const gauge = site.charts.find(
    ({ id, configuration }) => id.includes("2022-q4") && configuration.type === "doughnut",
  );
  const bars = site.charts.find(({ id }) => id === "2022-q4--project--zorg-op-weg");
  expect([gauge, bars]).not.toContain(undefined);
  await expectGolden("charts.json", asJson([gauge, bars]));
});

test("open data: the programme, one total, figures together, two projects", async () => {
  const { programma, categorieen, samen, projecten, ...head } = JSON.parse(
    textFile("editie/2022-q4/data/monitor.json"),
  );
  const chosen = ["zorg-op-weg", "bedrijvenkring-middenmeer"];
  await expectGolden(
    "monitor-2022-q4.json",
    asJson({
      ...head,
      programma: { ...programma, indicatoren: programma.indicatoren.slice(0, 1) },
      categorieen: categorieen
        .slice(0, 1)
        .map((one: { totalen: unknown[] }) => ({ ...one, totalen: one.totalen.slice(0, 1) })),
      sectoren: "…",
      samen,
      projecten: projecten.filter(({ id }: { id: string }) => chosen.includes(id)),
      bronnen: "…",
    }),
  );
});

/** Compares with the golden file; a missing one is written on a developer's computer, and is a failure on CI. */
async function expectGolden(name: string, text: string): Promise<void> {
  const file = join(import.meta.dirname, "golden", name);
  if (process.env.UPDATE_GOLDEN || (!existsSync(file) && !process.env.CI)) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  expect(existsSync(file), `tests/golden/${name} is not there`).toBe(true);
  // A checkout on Windows may have other line ends.
  expect(text).toBe((await readFile(file, "utf8")).replaceAll("\r\n", "\n"));
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

/** Leaves out the shapes of drawings: their configuration is kept, and how they are drawn belongs to Chart.js. */
function withoutDrawings(html: string): string {
  return tidy(html.replaceAll(/(<svg\b[^>]*>)[\s\S]*?<\/svg>/g, "$1…</svg>"));
}

/** One line for each block; headings with #, list items with -, cells with |. */
function asReadText(html: string): string {
  const text = html
    .replace(/^[\s\S]*?<body>/, "")
    .replaceAll(/<svg\b[^>]*?(?:aria-label="([^"]*)")?[^>]*>[\s\S]*?<\/svg>/g, (_, label) =>
      label ? `[${label}]` : "",
    )
    .replaceAll(/<span class="monitor-page-reference" hidden>.*?<\/span>\)<\/span>/g, "") // only on paper
    .replaceAll(/>\s+</g, "> <")
    .replaceAll(/<h([1-6])\b[^>]*>/g, (_, level) => `\n\n${"#".repeat(Number(level))} `)
    .replaceAll(/<li\b[^>]*>/g, "\n- ")
    .replaceAll(/<\/t[dh]>(?=\s*<t[dh]\b)/g, " | ")
    .replaceAll(
      /<\/?(?:p|div|section|article|aside|header|footer|nav|main|ul|ol|dl|table|caption|tr|figure|figcaption|details|summary|blockquote)\b[^>]*>/g,
      "\n",
    )
    .replaceAll(/<\/dt>/g, ": ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("::", ":")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
  return tidy(
    text
      .replaceAll(/[ \t]+/g, " ")
      .replaceAll(/\s*\n\s*/g, "\n")
      .replaceAll(/\n(?=#)/g, "\n\n"),
  );
}

function tidy(text: string): string {
  return `${text
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .replaceAll("\u00a0", "~")
    .trim()}\n`;
}
