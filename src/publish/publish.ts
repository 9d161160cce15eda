import type { Site } from "../present/site.ts";
import { BrowserUnavailable, closeBrowser, openBrowser } from "./browser.ts";
import { OutputError } from "./output-error.ts";
import { PrintError, type PrintJob, printPages } from "./print-pdf.ts";
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

/** Says in one Dutch sentence why nothing was published, when that is nobody's bug. */
export class PublishRefusal extends Error {
  override readonly name = "PublishRefusal";
}

/** Writes the site and its PDFs beside the output folder and puts them in its place at the end. */
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
    const pages = await writeSite(site, fresh, { pdfs: jobs.map(({ pdf }) => pdf) });
    tell(`${pages} pagina's gemaakt.`);
    if (browser) await printAll(await browser, { site, jobs, fresh, tell });
    await replaceFolder(fresh, options.out);
    return { pages, pdfs: jobs.length };
  } catch (error) {
    await abandonFolder(options.out);
    throw refusalOf(error);
  } finally {
    await browser?.then(closeBrowser, () => undefined);
  }
}

function printJobs({ editions, documents }: Site, only: string | undefined): PrintJob[] {
  const isAsked = ({ id }: { readonly id: string }) => only === undefined || id === only;
  return [
    ...editions
      .filter(({ head }) => isAsked(head))
      .flatMap(({ head }) => [
        { page: head.path, pdf: head.pdf },
        { page: head.glance, pdf: head.glancePdf },
      ]),
    ...documents.filter(({ edition }) => isAsked(edition)).map(({ path, pdf }) => ({ page: path, pdf })),
  ];
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
    address: site.series.address,
    onProgress: ({ job, done, total }) => tell(`PDF ${done} van ${total}: ${job.pdf}`),
  });
}

function refusalOf(error: unknown): unknown {
  if (error instanceof BrowserUnavailable) return new PublishRefusal(`${error.message} ${error.remedy}`);
  // A page that cannot be printed asks for something that is not there, such as an image in a text of the team.
  const isOurs = !(error instanceof OutputError || error instanceof PrintError);
  return isOurs ? error : new PublishRefusal(error.message);
}
