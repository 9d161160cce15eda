import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { printBare } from "../../scripts/print-bare.ts";
import type { FinishOrder } from "../../src/finish/finish-order.ts";
import { type FinishedPdf, pdfFinisher } from "../../src/finish/pdf-finisher.ts";
import { closeBrowser, openBrowser } from "../../src/publish/browser.ts";
import { printPageText } from "../../src/publish/print-page-text.ts";
import { openPdf } from "../pdf-document.ts";
import { brokenRules } from "../verapdf/broken-rules.ts";
import { judgeOrSkip } from "../verapdf/judge-or-skip.ts";
import { judgePdfs, questionsOf } from "../verapdf/judge-pdfs.ts";
import { snippets } from "./documents/index.ts";
import { documentOf, type Snippet } from "./documents/snippet.ts";
import { heardIn, squeezed } from "./heard-in.ts";

// What becomes of each feature of HTML and CSS that matters for a PDF. With a newer browser these tests tell what changed.

const judge = await judgeOrSkip("The small documents, each with one feature of HTML or CSS,");

type Made = {
  readonly printed: Uint8Array;
  readonly finished: FinishedPdf;
  /** What the headings say on the page in the browser, those of a picture its name. */
  readonly headings: readonly string[];
};

const made = new Map<Snippet, Made>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "snippets-"));
  await Promise.all(["latin-400", "latin-700", "latin-ext-400"].map(copyFont));
  await writeFile(join(folder, "tekening.svg"), drawing);
  const browser = await openBrowser();
  const waiting = [...snippets.entries()];
  const makeWaiting = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) made.set(next[1], await make(browser, ...next));
  };
  await Promise.all([makeWaiting(), makeWaiting()]);
  await closeBrowser(browser);
}, 240_000);

afterAll(() => rm(folder, { recursive: true }));

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="#cde"/></svg>';

async function copyFont(name: string): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  await copyFile(
    resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}-normal.woff2`),
    join(folder, `${name}.woff2`),
  );
}

const finishPdf = pdfFinisher();

async function make(browser: Browser, index: number, snippet: Snippet): Promise<Made> {
  const file = join(folder, `${index}.html`);
  await writeFile(file, documentOf(snippet));
  const page = await browser.newPage();
  const printed = await printBare(page, file);
  const finished = await finishPdf(printed, { ...order, text: await printPageText(page) });
  const headings = await page.$$eval("h1, h2, h3, h4", (all) =>
    // biome-ignore lint/performance/useDomNodeTextContent: it has the ends of lines
    all.map(({ innerText, firstElementChild }) => innerText || (firstElementChild?.ariaLabel ?? "")),
  );
  await page.close();
  return { printed, finished, headings: headings.map(asOneLine).filter((text) => text !== "") };
}

const order: Omit<FinishOrder, "text"> = {
  title: "Proef",
  author: "Regio Voorbeeld",
  subject: "Een proef",
  keywords: ["proef"],
  language: "nl-NL",
  creator: "raadsmonitor",
  day: "2023-02-16",
  contents: { title: "Inhoud", pageWord: "pagina" },
  fonts: ["SourceSans3"],
  profiles: ["publication", "archive"],
  attachments: [],
};

function madeOf(snippet: Snippet): Made {
  return made.get(snippet) as Made;
}

test.for(snippets)("$feature", async (snippet) => {
  const { finished } = madeOf(snippet);
  const faults = finished.status === "faulty" ? finished.faults : [];
  const codes = [...new Set(faults.map(({ fault }) => fault))];
  expect(codes, JSON.stringify(faults)).toEqual(snippet.outcome === "valid" ? [] : snippet.outcome);
  if (finished.status === "faulty" || snippet.hears === undefined) return;
  for (const bytes of finished.pdfs.values()) {
    expect(squeezed(await heardIn(bytes))).toBe(squeezed(snippet.hears));
  }
});

test.for(snippets)("the outline of $feature says what its headings say", async (snippet) => {
  const { finished, headings } = madeOf(snippet);
  if (finished.status === "faulty") return;
  for (const bytes of finished.pdfs.values()) {
    const document = await openPdf(bytes);
    expect(titlesIn(await document.getOutline())).toEqual(headings);
    await document.destroy();
  }
});

type Outline = readonly { readonly title: string; readonly items: Outline }[];

function titlesIn(outline: Outline | null): readonly string[] {
  return (outline ?? []).flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

/** Without the places where a word may be broken. */
function asOneLine(text: string): string {
  return text.replaceAll("\u00ad", "").replaceAll(/\s+/g, " ").trim();
}

const facts = snippets.flatMap(({ feature, browser }, index) => (browser ? [{ feature, ...browser, index }] : []));

test.for(facts)("what the browser prints of $feature: $fact", async ({ holds, index }) => {
  const heard = await heardIn(madeOf(snippets[index] as Snippet).printed);
  expect(holds(heard), heard).toBe(true);
});

describe.skipIf(judge === undefined)("veraPDF", () => {
  test("finds no broken rule in what is valid, but those that the HTML itself breaks", async () => {
    const files = await Promise.all(snippets.map(filesOf));
    const verdicts = judge ? await judgePdfs(judge, files.flat().flatMap(questionsOf)) : [];
    const expected = snippets.flatMap(({ breaks = [] }, index) => breaks.map((rule) => `${index} ${rule}`));
    const unexpected = verdicts.filter(
      ({ file, flavour, rules }) =>
        !rules.every(({ rule }) => expected.includes(`${numberOf(file)} ${flavour} ${rule}`)),
    );
    expect(brokenRules(unexpected.map((verdict) => ({ ...verdict, file: featureOf(verdict.file) })))).toBe("");
    const found = verdicts.flatMap(({ file, flavour, rules }) =>
      rules.map(({ rule }) => `${numberOf(file)} ${flavour} ${rule}`),
    );
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  }, 120_000);

  test("does find what is wrong with what the browser printed", async () => {
    const file = join(folder, "bare.pdf");
    await writeFile(file, madeOf(snippets[0] as Snippet).printed);
    const verdicts = judge ? await judgePdfs(judge, questionsOf(file)) : [];
    const rules = verdicts.flatMap(({ flavour, rules }) => rules.map(({ rule }) => `${flavour} ${rule}`));
    expect(rules).toEqual(expect.arrayContaining(["ua1 7.1-3", "ua1 7.1-8", "3a 6.2.4.3-2", "3a 6.6.2.1-1"]));
  });
});

/** Writes both profiles of a valid snippet, and gives their files. */
async function filesOf(snippet: Snippet, index: number): Promise<readonly string[]> {
  const { finished } = madeOf(snippet);
  if (finished.status === "faulty") return [];
  const names = { publication: `${index}.pdf`, archive: `${index}-archief.pdf` };
  const files = [...finished.pdfs].map(([profile, bytes]) => ({ file: join(folder, names[profile]), bytes }));
  for (const { file, bytes } of files) await writeFile(file, bytes);
  return files.map(({ file }) => file);
}

function numberOf(file: string): number {
  return Number.parseInt(file.slice(folder.length + 1), 10);
}

function featureOf(file: string): string {
  return `“${snippets[numberOf(file)]?.feature}”${file.endsWith("-archief.pdf") ? " to archive" : ""}`;
}
