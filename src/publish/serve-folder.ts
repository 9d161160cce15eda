import { readFile } from "node:fs/promises";
import { resolve, sep } from "node:path";
import type { HTTPRequest, Page, ResponseForRequest } from "puppeteer";
import { contentTypeOf } from "./content-type.ts";

type Site = {
  readonly origin: URL;
  readonly folder: string;
  /** Gets a sentence for each request that could not be answered. */
  readonly onRefused: (reason: string) => void;
};

/** Answers every request of the page from a folder, as if it stood at the origin; nothing ever goes to the network. */
export async function serveFolder(page: Page, site: Site): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    answer(request, site).catch(async (error: unknown) => {
      site.onRefused(`adres niet te lezen: ${request.url()} (${error})`);
      await request.abort("failed").catch(() => {}); // fails when the page is already closed
    });
  });
}

async function answer(request: HTTPRequest, site: Site): Promise<void> {
  const url = new URL(request.url());
  if (url.protocol === "data:" || url.protocol === "blob:") return await request.continue();
  const path = pathInFolder(url, site);
  if (path === undefined) {
    site.onRefused(`adres buiten de site: ${url.href}`);
    return await request.abort("blockedbyclient");
  }
  await request.respond(await responseOf(path, site));
}

/** Gives the path in the folder, e.g. "editie/2022-q1/index.html", or undefined for an address outside the site. */
function pathInFolder(url: URL, { origin }: Site): string | undefined {
  if (url.origin !== origin.origin || !url.pathname.startsWith(origin.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(origin.pathname.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

async function responseOf(path: string, { folder, onRefused }: Site): Promise<Partial<ResponseForRequest>> {
  const file = resolve(folder, path);
  const isInside = file.startsWith(resolve(folder) + sep);
  const body = isInside ? await readFile(file).catch(() => undefined) : undefined;
  if (body) return { status: 200, contentType: contentTypeOf(file), body };
  if (path !== "favicon.ico") onRefused(`bestand ontbreekt: ${path}`); // a browser asks for that one by itself
  return { status: 404, contentType: "text/plain", body: "" };
}
