import { pdfFinisher } from "../finish/pdf-finisher.ts";
import type { Site } from "../present/site.ts";
import { BrowserUnavailable, closeBrowser, openBrowser } from "./browser.ts";
import { writeManifest } from "./manifest.ts";
import { OutputError } from "./output-error.ts";
import { PrintError } from "./print-error.ts";
import { type PrintJob, pdfPaths, printJobs } from "./print-jobs.ts";
import { printPages } from "./print-pages.ts";
import { abandonFolder, prepareFolder, replaceFolder } from "./replace-folder.ts";
import { writeSite } from "./write-site.ts";

/** What to publish where; `edition` limits the PDFs to one edition. */
export type BuildOptions = {
  readonly data: string;
  readonly out: string;
  readonly edition?: string;
  readonly pdf: boolean;
  readonly concept: boolean;
};

/** Says in Dutch why nothing was published, when that is nobody's bug. */
export class PublishRefusal extends Error {
  override readonly name = "PublishRefusal";
}

/**
 * Writes the site and its PDFs beside the output folder and puts them in its place at the end. Gives the number of pages, and
 * that of documents that became a PDF: each of them is two files, to publish and for the archive.
 */
export async function publish(
  site: Site,
  options: BuildOptions,
  tell: (line: string) => void,
): Promise<{ pages: number; pdfs: number }> {
  const jobs = options.pdf ? printJobs(site, options.edition) : [];
  // The browser starts while the pages are made.
  const browser = jobs.length > 0 ? openBrowser() : undefined;
  browser?.catch(() => undefined);
  try {
    const fresh = await prepareFolder(options.out);
    const pages = await writeSite(site, fresh, { pdfs: pdfPaths(jobs) });
    tell(`${pages} pagina's gemaakt.`);
    if (browser) await printAll(await browser, { site, jobs, fresh, tell });
    await writeManifest(fresh);
    await replaceFolder(fresh, options.out);
    return { pages, pdfs: jobs.length };
  } catch (error) {
    await abandonFolder(options.out);
    throw refusalOf(error);
  } finally {
    await browser?.then(closeBrowser, () => undefined);
  }
}

type Printing = {
  readonly site: Site;
  readonly jobs: readonly PrintJob[];
  readonly fresh: string;
  readonly tell: (line: string) => void;
};

async function printAll(
  browser: Awaited<ReturnType<typeof openBrowser>>,
  { site, jobs, fresh, tell }: Printing,
): Promise<void> {
  await printPages({
    browser,
    siteFolder: fresh,
    jobs,
    finish: pdfFinisher(),
    address: site.series.address,
    onProgress: ({ job, done, total }) => tell(`PDF ${done} van ${total}: ${job.publication}, en voor het archief`),
  });
}

function refusalOf(error: unknown): unknown {
  if (error instanceof BrowserUnavailable) return new PublishRefusal(`${error.message} ${error.remedy}`);
  if (error instanceof OutputError) return new PublishRefusal(error.message);
  // A page that cannot be printed asks for something that is not there, such as a sign in a text of the team.
  if (error instanceof PrintError) return new PublishRefusal(`${error.message}\nDe vorige site is blijven staan.`);
  return error;
}
