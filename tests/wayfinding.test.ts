import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "puppeteer";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../src/effects.ts";
import { draftSite } from "../src/pipeline.ts";
import type { SearchEntry } from "../src/present/search/search-entry.ts";
import { closeBrowser, openBrowser } from "../src/publish/browser.ts";
import { serveFolder } from "../src/publish/serve-folder.ts";
import { type SiteFiles, siteFiles } from "../src/publish/write-site.ts";
import { fixtureData, realData, textOf } from "./built-site.ts";

// What leads to the pages: search, navigation, feed, sitemap, and the page for what is not there. The real site has no address.
// That of the invented region has one, a concept, and here three PDFs, of which one is of the concept.

const address = "https://voorbeeldregio.example/monitor/";
const pdfs = ["editie/2022-q4/monitor.pdf", "editie/2022-q4/oogopslag.pdf", "editie/2024-q4/monitor.pdf"];

type Name = "real" | "fixture";
const names: readonly Name[] = ["real", "fixture"];
const files = {} as Record<Name, SiteFiles>;
const folders = {} as Record<Name, string>;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  for (const name of names) {
    const { site } = await draftSite(name === "real" ? realData : fixtureData, fileEffects);
    if (site === undefined) throw new Error(`The ${name} data has mistakes`);
    files[name] = await siteFiles(site, { pdfs });
    folders[name] = await mkdtemp(join(tmpdir(), "raadsmonitor-"));
    for (const [path, content] of files[name]) {
      await mkdir(join(folders[name], dirname(path)), { recursive: true });
      await writeFile(join(folders[name], path), content);
    }
  }
});

afterAll(async () => {
  await closeBrowser(browser);
  await Promise.all(Object.values(folders).map((folder) => rm(folder, { recursive: true })));
});

function text(name: Name, path: string): string {
  const content = files[name].get(path);
  if (typeof content !== "string") throw new Error(`${path} is not there as text`);
  return content;
}

/** Pages by path; those of a concept are not for the public. */
function publicPages(name: Name): string[] {
  return [...files[name].keys()].filter((path) => path.endsWith(".html") && !path.startsWith("editie/2024-q4/"));
}

function all(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, first = ""]) => first);
}

function isThere(name: Name, path: string): boolean {
  const [file = "", place] = path.split("#");
  return files[name].has(file) && (place === undefined || text(name, file).includes(` id="${place}"`));
}

describe("search, in a browser, from disk", () => {
  async function open(name: Name, query: string, prepare?: (tab: Page) => Promise<unknown>) {
    const tab = await browser.newPage();
    const strange: string[] = [];
    const folder = pathToFileURL(folders[name]).href;
    tab.on("pageerror", (error) => strange.push(String(error)));
    tab.on("request", (request) => !request.url().startsWith(folder) && strange.push(request.url()));
    await prepare?.(tab);
    await tab.goto(`${folder}/zoeken/index.html${query}`);
    return { tab, strange };
  }

  async function resultsOn(tab: Page): Promise<{ status: string; first: string; links: string[] }> {
    return await tab.evaluate(() => ({
      status: document.querySelector("[role=status]")?.textContent ?? "",
      first: document.querySelector(".monitor-search__found")?.textContent?.replaceAll(/\s+/g, " ").trim() ?? "",
      links: Array.from(document.querySelectorAll<HTMLAnchorElement>(".monitor-search__found a"), ({ href }) => href),
    }));
  }

  async function typeQuery(tab: Page, query: string): Promise<void> {
    await tab.click("#zoekvraag", { count: 3 });
    await tab.type("#zoekvraag", query);
    await tab.keyboard.press("Enter");
  }

  test("finds a project by its aliases, says which one it was, and forgives a slip", async () => {
    const { tab, strange } = await open("real", "");
    for (const [query, ...parts] of [
      ["Hilversums Wijkleerbedrijf", "Wijkleerbedrijf project", "Ook genoemd: Hilversums Wijkleerbedrijf"],
      ["AI in de media", "AI Media project", "Ook genoemd: AI in de media"],
      ["Al Media", "AI Media project"],
      ["Bouw en Techniek Start", "Bouw & Techniek Start project", "Ook genoemd: Bouw en Techniek Start"],
      ["GGZ-trajecten", "IPS trajecten GGZ project"],
      ["gezamenlijke aanpak ggz", "IPS trajecten GGZ project", "Ook genoemd: Gezamenlijke aanpak GGZ"],
      ["wijkleerbedrif", "Wijkleerbedrijf project"],
    ] as const) {
      await typeQuery(tab, query);
      const { first, links } = await resultsOn(tab);
      expect(first.startsWith(parts[0]), `${query}: ${first}`).toBe(true);
      expect(first).toContain(parts[1] ?? "project");
      const path = decodeURI(links[0] ?? "").slice(pathToFileURL(folders.real).href.length + 1);
      expect(isThere("real", path), path).toBe(true);
    }
    await tab.close();
    expect(strange).toEqual([]);
  });

  test("says how many results there are, and has the question in the address", async () => {
    const { tab } = await open("real", "");
    expect(await resultsOn(tab)).toEqual({ status: "", first: "", links: [] });
    await typeQuery(tab, "taal & werk");
    const typed = await resultsOn(tab);
    expect(typed.status).toMatch(/^\d+ resultaten voor “taal & werk”$/);
    const { tab: other } = await open("real", new URL(tab.url()).search);
    expect(await resultsOn(other)).toEqual(typed);
    await typeQuery(tab, "qqqqq");
    expect((await resultsOn(tab)).status).toContain("Geen resultaten voor “qqqqq”");
    await Promise.all([tab.close(), other.close()]);
  });

  test("searches while one types, and takes the results away with the question", async () => {
    const { tab } = await open("fixture", "");
    await tab.type("#zoekvraag", "cafe een");
    await tab.waitForFunction(() => document.querySelectorAll(".monitor-search__found").length > 0);
    expect((await resultsOn(tab)).first).toContain("Café Één");
    expect(new URL(tab.url()).search).toBe("?q=cafe%20een");
    await tab.click("#zoekvraag", { count: 3 });
    await tab.keyboard.press("Backspace");
    await tab.waitForFunction(() => document.querySelectorAll(".monitor-search__found").length === 0);
    expect([(await resultsOn(tab)).status, new URL(tab.url()).search]).toEqual(["", ""]);
    await tab.close();
  });

  test("shows what is asked for as text", async () => {
    const { tab, strange } = await open("fixture", "?q=%3Cimg%20src%3Dx%3Etaal");
    expect((await resultsOn(tab)).status).toContain("“<img src=x>taal”");
    await tab.close();
    expect(strange).toEqual([]);
  });

  test.for(names)(
    "without scripts the register of the %s site names everything, and no form pretends",
    async (name) => {
      const { tab } = await open(name, "", (one) => one.setJavaScriptEnabled(false));
      expect(await (await tab.$("#zoekvraag"))?.isVisible()).toBe(false);
      await tab.close();
      const register = new Set(all(text(name, "zoeken/index.html"), /<a href="\.\.\/([^"]*)"/g));
      const entries = entriesOf(name);
      expect(entries.length).toBeGreaterThan(80);
      expect(entries.filter(({ path }) => !register.has(path))).toEqual([]);
    },
  );

  test.for(names)("every entry of the %s site leads to a page and a place that are there", (name) => {
    expect(entriesOf(name).filter(({ path }) => !isThere(name, path))).toEqual([]);
  });

  function entriesOf(name: Name): SearchEntry[] {
    const script = text(name, "assets/search-index.js");
    expect(Buffer.byteLength(script)).toBeLessThan(60_000);
    return JSON.parse(script.slice("window.monitorSearch = ".length, -2));
  }
});

describe.for(names)("the menu of the %s site", (name) => {
  const menuOf = (html: string) => (/<nav class="monitor-menu"[\s\S]*?<\/nav>/.exec(html) ?? [""])[0];

  test("is the same on every page and leads to the newest monitor and each part of the site", () => {
    const menus = publicPages(name).map((path) => textOf(menuOf(text(name, path))));
    expect([...new Set(menus)]).toEqual([
      "Nieuwste monitor Alle monitors Projecten Gemeenten Zo rekenen wij Begrippen Zoeken",
    ]);
    const newest = name === "real" ? "2023-q4" : "2024-q2";
    expect(menuOf(text(name, "index.html"))).toContain(`href="editie/${newest}/index.html"`);
  });

  test("marks the page one is on, and no other", () => {
    const current = (path: string) => all(menuOf(text(name, path)), /aria-current="page">([^<]*)</g);
    expect(current("zoeken/index.html")).toEqual(["Zoeken"]);
    expect(current("gemeenten/index.html")).toEqual(["Gemeenten"]);
    expect(current("index.html")).toEqual([]);
  });
});

type Element = {
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** What is directly in a feed and in each of its entries, as Chromium reads it. */
async function elementsOf(xml: string): Promise<{ error: string; feed: Element[]; entries: Element[][] }> {
  const tab = await browser.newPage();
  const read = await tab.evaluate((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, "application/xml");
    const inside = (parent: globalThis.Element) =>
      Array.from(parent.children, (one) => ({
        name: one.namespaceURI === "http://www.w3.org/2005/Atom" ? one.localName : `{${one.namespaceURI}}`,
        text: one.textContent?.trim() ?? "",
        attributes: Object.fromEntries(Array.from(one.attributes, (attribute) => [attribute.name, attribute.value])),
      }));
    const entries = Array.from(documentElement.children).filter((one) => one.localName === "entry");
    return {
      error: documentElement.querySelector("parsererror")?.textContent ?? "",
      feed: inside(documentElement),
      entries: entries.map(inside),
    };
  }, xml);
  await tab.close();
  return read;
}

describe.for(names)("the feed of the %s site", (name) => {
  const only = (parent: readonly Element[], wanted: string) => {
    const found = parent.filter((one) => one.name === wanted);
    expect(found.map((one) => one.name)).toEqual([wanted]);
    return found[0]?.text ?? "";
  };

  test("has what RFC 4287 requires, and each thing once", async () => {
    const { error, feed, entries } = await elementsOf(text(name, "feed.xml"));
    expect(error).toBe("");
    const ids = [feed, ...entries].map((parent) => {
      const moment = only(parent, "updated");
      expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(new Date(moment).toISOString().slice(0, 10)).toBe(moment.slice(0, 10));
      expect(only(parent, "title")).not.toBe("");
      expect(only(parent, "author")).not.toBe("");
      const alternates = parent.filter((one) => one.name === "link" && one.attributes.rel === "alternate");
      expect(alternates.map(({ attributes }) => attributes.type)).toEqual(["text/html"]);
      return only(parent, "id");
    });
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:raadsmonitor:\S+$/);
    for (const entry of entries) expect(only(entry, "summary")).not.toBe("");
    const known = ["id", "title", "subtitle", "updated", "author", "link", "summary", "entry"];
    expect([...feed, ...entries.flat()].filter((one) => !known.includes(one.name))).toEqual([]);
  });

  test("tells of each published monitor, newest first, and of no concept", async () => {
    const { feed, entries } = await elementsOf(text(name, "feed.xml"));
    const pages = entries.map(
      (entry) => entry.find(({ attributes }) => attributes.rel === "alternate")?.attributes.href,
    );
    const editions = publicPages(name).filter((path) => /^editie\/[^/]+\/index\.html$/.test(path));
    expect(pages).toEqual(editions.sort().reverse());
    const days = entries.map((entry) => only(entry, "updated"));
    expect(days).toEqual([...days].sort().reverse());
    expect(only(feed, "updated")).toBe(days[0]);
    expect(text(name, "feed.xml")).not.toContain("2024-q4");
  });

  test("links to what is there: the page, the figures, and the PDF when it was made", async () => {
    const { feed, entries } = await elementsOf(text(name, "feed.xml"));
    const links = [...feed, ...entries.flat()].filter((one) => one.name === "link");
    const lost = links.filter(({ attributes: { href = "" } }) => !isThere(name, href) && !pdfs.includes(href));
    expect(lost).toEqual([]);
    const made = links.filter(({ attributes }) => attributes.type === "application/pdf");
    expect(made.map(({ attributes }) => attributes.href)).toEqual(
      name === "real" ? [] : ["editie/2022-q4/monitor.pdf"],
    );
    expect(links.filter(({ attributes }) => attributes.type === "application/json")).toHaveLength(entries.length);
  });

  test("names who made it", async () => {
    const { feed, entries } = await elementsOf(text(name, "feed.xml"));
    const authors = new Set([feed, ...entries].map((parent) => only(parent, "author")));
    expect([...authors]).toEqual([
      name === "real" ? "Makers van deze reconstructie" : "Voorbeeldregio Middenmeer (fictief)",
    ]);
    expect(only(feed, "subtitle")).toMatch(name === "real" ? /geen uitgave van/ : /Fictieve gegevens/);
  });

  test("can be read by who opens it in a browser", async () => {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(join(folders[name], "feed.xml")).href);
    const shown = await tab.evaluate(() => {
      const display = (selector: string) =>
        getComputedStyle(document.querySelector(selector) as globalThis.Element).display;
      return [display("title"), display("summary"), display("id"), display("updated")];
    });
    await tab.close();
    expect(shown).toEqual(["block", "block", "none", "none"]);
  });
});

test("no text in the feed is taken for markup", async () => {
  const { site } = await draftSite(realData, fileEffects);
  if (site?.feed === undefined) throw new Error("There is no feed");
  const title = `Wie & wat <b onload="x">'nu'</b> ]]>`;
  const changed = await siteFiles({ ...site, feed: { ...site.feed, title } }, { pdfs: [] });
  const { error, feed } = await elementsOf(changed.get("feed.xml") as string);
  expect([error, feed.find(({ name }) => name === "title")?.text]).toEqual(["", title]);
});

test("the feed has names of its own, also where the site has an address", () => {
  const feed = text("real", "feed.xml");
  expect(feed).toContain("<id>urn:raadsmonitor:so0006:2022-q1</id>");
  expect(feed).not.toContain("xml:base");
  expect(text("fixture", "feed.xml")).toContain("<id>urn:raadsmonitor:voorbeeldregio-middenmeer-fictief:2022-q4</id>");
  expect(text("fixture", "feed.xml")).toContain(`xml:base="${address}"`);
});

describe("the sitemap", () => {
  test("is not there without an address, nor is robots.txt", () => {
    expect([...files.real.keys()].filter((path) => /sitemap|robots/.test(path))).toEqual([]);
  });

  test("names every public page and every PDF of it, by full address", () => {
    const addresses = all(text("fixture", "sitemap.xml"), /<loc>([^<]*)<\/loc>/g);
    const pages = publicPages("fixture").filter((path) => path !== "404.html");
    const expected = [...pages, "editie/2022-q4/monitor.pdf", "editie/2022-q4/oogopslag.pdf"];
    expect(addresses.sort()).toEqual(expected.map((path) => `${address}${path}`).sort());
  });

  test("says of each page on what day it changed: that of its edition, else that of the newest", () => {
    const days = new Map(
      [...text("fixture", "sitemap.xml").matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)<\/lastmod>/g)].map(
        ([, page = "", day = ""]) => [page.slice(address.length), day],
      ),
    );
    expect(days.size).toBe(all(text("fixture", "sitemap.xml"), /<(loc)>/g).length);
    expect(days.get("editie/2022-q4/index.html")).toBe("2023-02-16");
    expect(days.get("editie/2022-q4/projecten/zorg-op-weg/index.html")).toBe("2023-02-16");
    expect(days.get("zoeken/index.html")).toBe("2024-08-29");
  });

  test("is named in robots.txt", () => {
    expect(text("fixture", "robots.txt").split("\n")).toContain(`Sitemap: ${address}sitemap.xml`);
  });
});

describe("the page for what is not there", () => {
  test("works at any depth of the address of the site", async () => {
    const tab = await browser.newPage();
    const refused: string[] = [];
    const folder = folders.fixture;
    await serveFolder(tab, { origin: new URL(address), folder, onRefused: (reason) => refused.push(reason) });
    await tab.goto(`${address}404.html`);
    const links = await tab.evaluate(() =>
      Array.from(
        document.querySelectorAll("[href], [src]"),
        (one) => one.getAttribute("href") ?? one.getAttribute("src") ?? "",
      ),
    );
    const title = await tab.evaluate(() => document.querySelector("h1")?.textContent);
    await tab.close();
    expect([title, refused]).toEqual(["Deze pagina is er niet", []]);
    const lost = links.filter(
      (link) =>
        !/^(#|https:|mailto:)/.test(link) && !(link.startsWith("/monitor/") && isThere("fixture", link.slice(9))),
    );
    expect(lost).toEqual([]);
  });

  test("without an address its links start at the folder it lies in", () => {
    const links = all(text("real", "404.html"), /\s(?:href|src)="([^"#]+)"/g).filter(
      (link) => !link.startsWith("https:"),
    );
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !isThere("real", link))).toEqual([]);
  });

  test.for(names)("leads to the beginning, all monitors and search, on the %s site", (name) => {
    const main = (/<main[\s\S]*<\/main>/.exec(text(name, "404.html")) ?? [""])[0];
    for (const path of ["index.html", "archief/index.html", "zoeken/index.html"]) expect(main).toContain(`${path}"`);
    expect(text(name, "assets/search-index.js")).not.toContain("404.html");
  });
});
