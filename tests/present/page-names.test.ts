import { describe, expect, test } from "vitest";
import { pageNames } from "../../src/present/page-names.ts";
import { singlePaths } from "../../src/present/paths.ts";
import type { SearchEntry } from "../../src/present/search/search-entry.ts";
import { edition, quarter } from "../calculate/examples.ts";
import { siteWith } from "./site-example.ts";

const site = siteWith({
  quarters: [quarter("2022-Q1")],
  editions: [edition("2022-Q1")],
  commitments: [{ id: "T1", text: "Een belofte.", state: "open", reference: {} }],
});
const entries = JSON.parse(
  (site.files.get("assets/search-index.js") as string).slice("window.monitorSearch = ".length, -2),
) as SearchEntry[];
const views = [
  ...[site.archive, site.categories, site.sectors, site.municipalities, site.method, site.glossary],
  ...[...site.commitments, site.accessibility, site.search, site.notFound],
].map(({ view }) => view);

describe.for(views)("$path", (view) => {
  const { title, menu, sentence } = pageNames[view.path as keyof typeof pageNames];

  test("has one title: in the window, above the page and in the trail", () => {
    expect(view.title).toBe(title);
    expect(view.documentTitle.startsWith(`${title} – `)).toBe(true);
    expect(view.trail.map(({ name }) => name)).toEqual(["Begin", title]);
    expect(view.description).toBe(sentence);
  });

  test("has the same names wherever one can go to it", () => {
    const { navigation, home, notFound } = site;
    const inMenus = [...navigation.header, ...navigation.footer].filter(({ path }) => path === view.path);
    expect(inMenus.every(({ name }) => name === menu)).toBe(true);
    const elsewhere = [...home.entries, ...notFound.ways, ...entries].filter(({ path }) => path === view.path);
    for (const { name } of elsewhere) expect(name).toBe(title);
  });
});

test("the menu says it shorter, with a word of the title", () => {
  const { menu, title } = pageNames[singlePaths.categories];
  expect([menu, title]).toEqual(["Projecten", "Projecten per categorie"]);
  for (const names of Object.values(pageNames)) expect(names.title.startsWith(names.menu)).toBe(true);
});

test("no two pages have the same name, and every sentence is short", () => {
  const all = Object.values(pageNames);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  for (const { sentence } of all) {
    expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    expect(sentence.split(" ").length).toBeLessThanOrEqual(20);
  }
});
