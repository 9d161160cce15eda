import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../../../src/effects.ts";
import { draftSite } from "../../../src/pipeline.ts";
import { columns } from "../../../src/present/csv/columns.ts";
import { csvPath, dataPath } from "../../../src/present/paths.ts";
import type { Site } from "../../../src/present/site.ts";
import { fixtureData, realData } from "../../built-site.ts";
import { edition, plan, project, quarter } from "../../calculate/examples.ts";
import { goal } from "../../domain/examples.ts";
import { siteWith } from "../site-example.ts";
import { figuresInJson } from "./figures-in-json.ts";
import { readCsv, recordsOf } from "./read-csv.ts";

const sites = {} as Record<"real" | "fixture", Site>;

beforeAll(async () => {
  sites.real = (await draftSite(realData, fileEffects)).site as Site;
  sites.fixture = (await draftSite(fixtureData, fileEffects)).site as Site;
});

function textFile({ files }: Site, path: string): string {
  const text = files.get(path);
  if (typeof text !== "string") throw new Error(`${path} is not there as text`);
  return text;
}

/** The editions of a site that have open data. */
function published({ editions }: Site) {
  return editions.filter(({ head }) => head.status !== "concept");
}

describe.for(["real", "fixture"] as const)("the CSV of every edition of the %s data", (name) => {
  test("has the same figures as monitor.json, and no other", () => {
    expect(published(sites[name]).length).toBeGreaterThan(3);
    for (const { head } of published(sites[name])) {
      const rows = recordsOf(textFile(sites[name], csvPath(head.id)));
      const figures = figuresInJson(textFile(sites[name], dataPath(head.id)));
      expect(rows.length, head.id).toBe(figures.length);
      rows.forEach((row, index) => {
        expect(row, head.id).toMatchObject(figures[index] as object);
      });
    }
  });

  test("says of each main goal and project what the page says", () => {
    for (const { head, goals, categories } of published(sites[name])) {
      const rows = recordsOf(textFile(sites[name], csvPath(head.id)));
      const shown = [
        ...goals.map((one) => ({ of: "programma", one })),
        ...categories.flatMap(({ projects }) =>
          projects.flatMap(({ id, indicators }) => indicators.map((one) => ({ of: id, one }))),
        ),
      ];
      for (const { of, one } of shown) {
        const row = rows.find(({ id, indicator }) => id === of && indicator === one.id) ?? {};
        expect(row, `${head.id} ${of} ${one.id}`).toMatchObject({
          indicator_naam: one.name,
          doel_tot_en_met: one.target === "geen" ? "" : one.target.replaceAll(".", ""),
          stoplicht: one.light.word,
        });
        expect(shownActual(row), `${head.id} ${of} ${one.id}`).toBe(one.actual.replaceAll(".", ""));
      }
    }
  });

  test("has one row a line, and only whole numbers in columns of numbers", () => {
    for (const { head } of published(sites[name])) {
      const text = textFile(sites[name], csvPath(head.id));
      const rows = recordsOf(text);
      expect(text.split("\n").length - 2).toBe(rows.length);
      for (const row of rows)
        for (const column of ["realisatie", "doel_tot_en_met", "doel_totaal"]) expect(row[column]).toMatch(/^\d*$/);
    }
  });

  test("tells of every empty figure why it is empty", () => {
    for (const { head } of published(sites[name]))
      for (const row of recordsOf(textFile(sites[name], csvPath(head.id)))) {
        const isNumber = ["bekend", "benaderd", "opgeteld"].includes(row.status ?? "");
        expect(row.realisatie !== "", JSON.stringify(row)).toBe(isNumber);
        expect(row.waarom_ontbreekt !== "", JSON.stringify(row)).toBe(row.status === "ontbreekt");
      }
  });
});

function shownActual({ realisatie = "", benadering = "", waarom_ontbreekt = "" }: Record<string, string>): string {
  return waarom_ontbreekt || [benadering, realisatie].filter(Boolean).join("\u00a0");
}

test("a whole CSV, as one reads it", async () => {
  const text = textFile(sites.real, csvPath("2022-q1"));
  await expect(text).toMatchFileSnapshot("cijfers-2022-q1.csv");
});

test("the file starts with a byte order mark, for Excel, and then with the names of the columns", () => {
  const [header] = readCsv(textFile(sites.real, csvPath("2022-q1")).slice(1));
  expect(textFile(sites.real, csvPath("2022-q1")).codePointAt(0)).toBe(0xfeff);
  expect(header).toEqual(columns.map(({ name }) => name));
});

test("the names of the columns are a promise", () => {
  expect(columns.map(({ name }) => name).join(",")).toBe(
    "editie,uitgave,tot_en_met,niveau,id,naam,indicator,indicator_naam,eenheid,gemeten_tot_en_met,realisatie,status,benadering,waarom_ontbreekt,kwaliteit,zonder,doel_tot_en_met,doel_totaal,doel_benadering,doel_in_woorden,stoplicht,stoplicht_code,toelichting,bron,vindplaats",
  );
});

test("a concept has no CSV", () => {
  const concepts = sites.fixture.editions.filter(({ head }) => head.status === "concept");
  expect(concepts.length).toBeGreaterThan(0);
  for (const { head } of concepts) {
    expect(sites.fixture.files.has(csvPath(head.id))).toBe(false);
    expect(head.csv).toBeUndefined();
  }
});

describe("a row", () => {
  function rowsOf(...given: Parameters<typeof siteWith>): Record<string, string>[] {
    return recordsOf(textFile(siteWith(...given), csvPath("2022-q1")));
  }

  test("of a sum of ours says so, and which projects are not in it", () => {
    const rows = rowsOf({
      quarters: [quarter("2022-Q1", { projects: { a: { bemiddeld: 12 }, b: { bemiddeld: "not-delivered" } } })],
    });
    expect(rows.find(({ niveau, indicator }) => niveau === "programma" && indicator === "bemiddeld")).toMatchObject({
      realisatie: "12",
      status: "opgeteld",
      zonder: "b",
    });
    expect(rows.find(({ niveau }) => niveau === "categorie")).toMatchObject({
      realisatie: "12",
      status: "opgeteld",
      zonder: "b",
    });
  });

  test("of an approximation keeps its word, and of a nought its nought", () => {
    const [many, , none] = rowsOf({
      quarters: [
        quarter("2022-Q1", {
          totals: { gestart: { status: "approximate", word: "well-over", near: 300 }, bemiddeld: 0 },
        }),
      ],
    });
    expect(many).toMatchObject({ realisatie: "300", status: "benaderd", benadering: "ruim" });
    expect(none).toMatchObject({ realisatie: "0", status: "bekend" });
  });

  test("of figures together names the projects, once", () => {
    const rows = rowsOf({
      quarters: [
        quarter("2022-Q1", { projects: { a: {}, b: {} }, together: [{ projects: ["a", "b"], bemiddeld: 9 }] }),
      ],
    });
    expect(rows.filter(({ niveau }) => niveau === "samen")).toMatchObject([
      { id: "a+b", naam: "Project a en Project b", realisatie: "9" },
    ]);
  });

  test("is there for a project without any figure, and for one judged in words", () => {
    const rows = rowsOf({
      quarters: [quarter("2022-Q1", { projects: { a: { missing: "not-in-source" }, b: { judgement: "green" } } })],
    });
    expect(rows.filter(({ niveau }) => niveau === "project")).toMatchObject([
      { id: "a", status: "geen cijfers", stoplicht: "" },
      {
        id: "b",
        status: "oordeel in woorden",
        stoplicht: "groen",
        stoplicht_code: "kwalitatief",
        toelichting: "Een oordeel.",
      },
    ]);
  });

  test("has a goal a year in words, as the page has", () => {
    const { value: _, ...agreed } = goal({ perYear: 60, path: "none" });
    const rows = rowsOf({
      projects: [project("a", { plan: [plan({ gestart: agreed })] })],
      quarters: [quarter("2022-Q1", { projects: { a: { gestart: 71 } } })],
    });
    expect(rows.at(-1)).toMatchObject({ doel_totaal: "", doel_in_woorden: "60 inwoners per jaar" });
  });

  test("says of which edition it is, and that an invented one is invented", () => {
    const quarters = [quarter("2022-Q1", { totals: { bemiddeld: 3 } })];
    const real = {
      editions: [{ ...edition("2022-Q1"), status: "reconstruction" as const }],
      series: { isFictional: false },
    };
    expect(rowsOf({ quarters })[0]).toMatchObject({ editie: "2022-q1", uitgave: "fictief", tot_en_met: "2022-Q1" });
    expect(rowsOf({ quarters, ...real })[0]).toMatchObject({ uitgave: "reconstructie" });
  });
});

test("a hostile text stays a text: in its own cell, on its own line, and never a formula", () => {
  const hostile = '=HYPERLINK("https://kwaad.example";"klik"),\r\n@x;+1\t-1 <script>';
  const site = siteWith({
    projects: [{ ...project("a"), name: hostile }],
    quarters: [quarter("2022-Q1", { projects: { a: { bemiddeld: 4, name: hostile } } })],
  });
  const text = textFile(site, csvPath("2022-q1"));
  expect(recordsOf(text).at(-1)).toMatchObject({
    naam: '\'=HYPERLINK("https://kwaad.example";"klik"), @x;\'+1 -1 <script>',
    realisatie: "4",
  });
  for (const cell of [...readCsv(text.slice(1)).flat(), ...text.split(/[;\n]/)])
    expect(cell).not.toMatch(/^[\s"]*[=+\-@]/);
});
