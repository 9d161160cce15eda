import { beforeAll, describe, expect, test } from "vitest";
import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import { fileEffects } from "../../src/effects.ts";
import { type Content, checkData } from "../../src/pipeline.ts";
import { type Site, siteOf } from "../../src/present/site.ts";
import { fixtureData } from "../built-site.ts";
import { dataset, edition, plan, project, quarter } from "../calculate/examples.ts";

// A concept is not published: with it or without it, all other pages are the same, and it links to nothing that is not there.

let content: Content;

beforeAll(async () => {
  content = (await checkData(fixtureData, fileEffects)).content as Content;
});

/** The edition a page belongs to; empty when to none. */
function editionOf(page: object): string {
  if ("head" in page) return (page.head as { id: string }).id;
  if (!("edition" in page)) return "";
  return typeof page.edition === "string" ? page.edition : (page.edition as { id: string }).id;
}

/** The pages, files and charts of a site, but those of the editions that are named. */
function without(ids: readonly string[], { themeColours: _, charts, files, ...pages }: Site) {
  const isOther = (text: string) => !ids.some((id) => text.includes(id));
  const rest = Object.entries(pages).map(([kind, one]) => [
    kind,
    Array.isArray(one) ? one.filter((page) => isOther(editionOf(page))) : one,
  ]);
  return {
    ...Object.fromEntries(rest),
    charts: charts.map(({ id }) => id).filter(isOther),
    files: [...files.keys()].filter(isOther),
  };
}

describe("a concept", () => {
  test("changes no page of a published edition, also when it is not the last", () => {
    const { dataset: data, images } = content;
    const withMiddle = {
      ...data,
      editions: data.editions.map((one) => (one.id === "2023-q2" ? { ...one, status: "concept" as const } : one)),
    };
    const monitors = monitorsOf(withMiddle);
    const published = monitors.filter(({ edition: { status } }) => status !== "concept");
    expect(monitors.length - published.length).toBe(2);
    const sites = [monitors, published].map((shown) => siteOf({ dataset: withMiddle, images, monitors: shown }));
    const [all, some] = sites.map((site) => without(["2023-q2", "2024-q4"], site));
    expect(JSON.stringify(all)).toBe(JSON.stringify(some));
  });

  test("links to no page of a category or sector that only a concept has", () => {
    const data = dataset({
      projects: [project("a", { plan: [plan({ gestart: 160 })], sector: "zorg" })],
      quarters: [quarter("2020-Q2", { projects: { a: { gestart: 20 } } })],
      editions: [{ ...edition("2020-Q2"), status: "concept" }],
    });
    const site = siteOf({ dataset: data, monitors: monitorsOf(data), images: new Map() });
    expect(site.groups).toEqual([]);
    const shown = JSON.stringify([site.editions, site.projects]);
    expect(shown).toContain("editie/2020-q2/projecten/a/index.html");
    expect(shown).not.toMatch(/(categorieen|sectoren)\/\w+\/index\.html|#doelgroep-/);
  });
});
