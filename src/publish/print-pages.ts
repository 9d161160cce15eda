import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer";
import type { FinishPdf } from "../finish/pdf-finisher.ts";
import { ownVersion } from "./own-version.ts";
import { pdfFaultTexts } from "./pdf-fault-words.ts";
import { PrintError } from "./print-error.ts";
import { finishOrder } from "./print-finish-order.ts";
import type { PrintJob } from "./print-jobs.ts";
import { type PrintedPage, printPage } from "./print-page.ts";

export type PrintProgress = { readonly job: PrintJob; readonly done: number; readonly total: number };

export type PrintOrder = {
  readonly browser: Browser;
  readonly siteFolder: string;
  readonly jobs: readonly PrintJob[];
  /** Makes of what the browser printed what may be published. */
  readonly finish: FinishPdf;
  /** Where the site will be published. Without it, links to other pages of the site become plain text. */
  readonly address?: string | undefined;
  readonly onProgress?: ((progress: PrintProgress) => void) | undefined;
};

/**
 * Prints pages of the built site and finishes them: two PDFs of each, to publish and for the archive. A page that cannot be
 * printed as it should look does not stop the others: its PrintError tells of all of them, in the order of the jobs.
 */
export async function printPages(order: PrintOrder): Promise<void> {
  const creator = await ownVersion();
  const waiting = [...order.jobs];
  const refused = new Map<PrintJob, PrintError>();
  let done = 0;

  async function finish(job: PrintJob, printed: PrintedPage | PrintError): Promise<void> {
    const refusal = printed instanceof PrintError ? printed : await makePdfs(order, { job, printed, creator });
    done += 1;
    if (refusal) refused.set(job, refusal);
    else order.onProgress?.({ job, done, total: order.jobs.length });
  }

  async function printWaiting(): Promise<void> {
    const finishing: Promise<void>[] = [];
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      const printed = await printPage(order.browser, { ...order, path: job.page }).catch(refusalIn);
      const one = finish(job, printed); // while the next page is printed
      one.catch(() => {
        waiting.length = 0;
      });
      finishing.push(one);
    }
    await Promise.all(finishing);
  }

  // Two at once take half the time, three are no faster (measured on two cores).
  const printers = [printWaiting(), printWaiting()].map((printer) =>
    printer.catch((error: unknown) => {
      waiting.length = 0;
      throw error;
    }),
  );
  const outcomes = await Promise.allSettled(printers);
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  const pages = order.jobs.flatMap((job) => refused.get(job)?.pages ?? []);
  if (pages.length > 0) throw new PrintError(pages);
}

function refusalIn(error: unknown): PrintError {
  if (error instanceof PrintError) return error;
  throw error;
}

type Printed = { readonly job: PrintJob; readonly printed: PrintedPage; readonly creator: string };

/** Writes the PDFs of a printed page, or gives why they may not be published. */
async function makePdfs(
  { siteFolder, finish }: PrintOrder,
  { job, printed: { pdf, text }, creator }: Printed,
): Promise<PrintError | undefined> {
  const finished = await finish(pdf, finishOrder(job, text, creator));
  if (finished.status === "faulty") {
    return new PrintError([{ page: job.page, faults: pdfFaultTexts(finished.faults, text) }]);
  }
  for (const [profile, bytes] of finished.pdfs) await writeBelow(siteFolder, job[profile], bytes);
  return undefined;
}

async function writeBelow(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
