/**
 * What: measures how long the steps of a build take, and sets the PDFs against bare printing: the same browser printing the same
 * pages once, as many at a time, with nothing of ours. Gives the median of some runs, and the most memory all processes held.
 * When: before and after a change that may cost time. Nothing else should be running. Takes a few minutes.
 * Example: npx tsx scripts/benchmark.ts
 *          npx tsx scripts/benchmark.ts --data tests/fixtures/voorbeeldregio --runs 3
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "puppeteer";
import { register } from "tsx/esm/api";
import { fileEffects } from "../src/effects.ts";
import type { Profile } from "../src/finish/finish-order.ts";
import { type FinishPdf, pdfFinisher } from "../src/finish/pdf-finisher.ts";
import { draftSite } from "../src/pipeline.ts";
import type { Site } from "../src/present/site.ts";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { type PrintJob, pdfPaths, printJobs } from "../src/publish/print-jobs.ts";
import { printPages } from "../src/publish/print-pages.ts";
import { siteChartDrawer, writeSite } from "../src/publish/write-site.ts";
import { memoryWatch } from "./memory-watch.ts";
import { printBare } from "./print-bare.ts";

register(); // Eleventy loads .eleventy.js itself; that file imports TypeScript

const { values } = parseArgs({
  options: { data: { type: "string", default: "data" }, runs: { type: "string", default: "5" } },
});
const runs = Number(values.runs);
const folder = await mkdtemp(join(tmpdir(), "benchmark-"));
try {
  const site = await readSite(values.data);
  const jobs = printJobs(site);
  const steps = stepsOf(site, jobs);
  const measured = new Map(steps.map(({ name }) => [name, [] as Measured[]]));
  for (let run = 1; run <= runs; run += 1) {
    for (const { name, work } of steps) measured.get(name)?.push(await measure(work));
    process.stderr.write(`run ${run} of ${runs}\n`);
  }
  process.stdout.write(`${values.data}: ${jobs.length} documents, ${site.charts.length} charts, median of ${runs}\n`);
  process.stdout.write(tableOf(measured));
} finally {
  await rm(folder, { recursive: true });
}

type StepName = "read and word" | "charts" | "pages" | "bare" | "print" | "publication" | "both profiles";
type Step = { readonly name: StepName; readonly work: (browser: Browser) => Promise<unknown> };
type Measured = { readonly seconds: number; readonly megabytes: number };

/** In the order of a build: the PDFs are made of the pages that were written before. */
function stepsOf(site: Site, jobs: readonly PrintJob[]): readonly Step[] {
  return [
    { name: "read and word", work: () => readSite(values.data) },
    { name: "charts", work: async () => (await siteChartDrawer()).drawAll(site.charts) },
    { name: "pages", work: () => writeSite(site, folder, { pdfs: pdfPaths(jobs) }) },
    { name: "bare", work: (browser) => barely(jobs, browser) },
    { name: "print", work: (browser) => ours(jobs, browser, []) },
    { name: "publication", work: (browser) => ours(jobs, browser, ["publication"]) },
    { name: "both profiles", work: (browser) => ours(jobs, browser, ["publication", "archive"]) },
  ];
}

function isPrinting(name: StepName): boolean {
  return ["bare", "print", "publication", "both profiles"].includes(name);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}

async function readSite(data: string): Promise<Site> {
  const { site } = await draftSite(data, fileEffects);
  if (site === undefined) throw new Error(`${data} has mistakes`);
  return site;
}

/** Prints as our printing does, but once and without anything else: no page numbers, no finishing, no check of the text. */
async function barely(jobs: readonly PrintJob[], browser: Browser): Promise<void> {
  const waiting = jobs.map(({ page }) => join(folder, page));
  const printWaiting = async () => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const page = await browser.newPage();
      await printBare(page, file);
      await page.close();
    }
  };
  await Promise.all([printWaiting(), printWaiting()]);
}

/** Prints in passes, and finishes for these uses; for none it leaves what the browser printed. */
async function ours(jobs: readonly PrintJob[], browser: Browser, profiles: readonly Profile[]): Promise<void> {
  const finishPdf = pdfFinisher();
  const finish: FinishPdf = (printed, order) =>
    profiles.length > 0
      ? finishPdf(printed, { ...order, profiles })
      : Promise.resolve({ status: "valid", pdfs: new Map() });
  await printPages({ browser, siteFolder: folder, jobs, finish });
}

async function measure(work: Step["work"]): Promise<Measured> {
  const browser = await openBrowser();
  globalThis.gc?.();
  const memory = memoryWatch();
  const start = performance.now();
  await work(browser);
  const seconds = (performance.now() - start) / 1000;
  const megabytes = memory.peak();
  await closeBrowser(browser);
  return { seconds, megabytes };
}

function tableOf(measured: ReadonlyMap<StepName, readonly Measured[]>): string {
  const medians = new Map([...measured].map(([name, all]) => [name, median(all.map(({ seconds }) => seconds))]));
  const bare = medians.get("bare") ?? 0;
  const rows = [...measured].map(([name, all]) => {
    const seconds = medians.get(name) ?? 0;
    const share = isPrinting(name) ? (seconds / bare).toFixed(2) : "";
    return [name, seconds.toFixed(2), share, Math.max(...all.map(({ megabytes }) => megabytes)).toFixed(0)];
  });
  const archive = ((medians.get("both profiles") ?? 0) - (medians.get("publication") ?? 0)) / bare;
  const head = ["step", "seconds", "x bare", "peak MB"];
  const lines = [head, ...rows].map(
    ([name = "", ...cells]) => name.padEnd(16) + cells.map((cell) => cell.padStart(10)).join(""),
  );
  return `${lines.join("\n")}\nThe archive costs ${archive.toFixed(2)} x bare on top of the publication.\n`;
}
