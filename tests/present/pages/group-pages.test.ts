import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { type Edition, isPublished } from "../../../src/domain/edition.ts";
import type { TargetGroupId } from "../../../src/domain/ids.ts";
import { categoriesPage } from "../../../src/present/pages/categories-page.ts";
import { groupCharts, groupPages } from "../../../src/present/pages/group-page.ts";
import { sectorsPage } from "../../../src/present/pages/sectors-page.ts";
import { dataset, edition, plan, project, projectId, quarter } from "../../calculate/examples.ts";
import { event } from "../../domain/examples.ts";
import { siteWith } from "../site-example.ts";

/** Three editions: `a` moves to “klaar”, `b` stays in “leren”, `c` is new in a concept. */
const data = withEditions(
  dataset({
    projects: [
      project("a", { plan: [plan({ gestart: 160 })], sector: "zorg", events: [event("stopped", "2020-08-01")] }),
      project("b", { plan: [plan({ gestart: 160 })] }),
    ],
    quarters: [
      quarter("2020-Q2", { projects: { a: { gestart: 20 }, b: { gestart: 8 } } }),
      quarter("2020-Q4", {
        projects: { a: { gestart: 22, category: "klaar" }, b: { gestart: 38, name: "Project B" } },
      }),
      quarter("2021-Q2", { projects: { b: { gestart: 60 }, c: { gestart: 1, category: "werken" } } }),
    ],
  }),
  ({ quarter: name, ...rest }) => ({ ...rest, quarter: name, status: name === "2021-Q2" ? "concept" : "final" }),
);

function withEditions(one: Dataset, change: (edition: Edition) => Edition): Dataset {
  return { ...one, editions: one.editions.map(change) };
}

function publishedOf(from: Dataset) {
  return monitorsOf(from).filter(({ edition: one }) => isPublished(one));
}

function pageOf(path: string, from: Dataset = data) {
  const pages = groupPages(from, { published: publishedOf(from), sourceTitles: new Map() });
  return pages.find((one) => one.path.startsWith(path));
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

describe("the pages of categories and sectors", () => {
  test("leave out a concept, and a category that only a concept has", () => {
    expect(pageOf("categorieen/leren")?.newest.period.slice(-4)).toBe("2020");
    expect(pageOf("categorieen/werken")).toBeUndefined();
  });

  test("tell in which monitors they stand", () => {
    expect(spaced(pageOf("categorieen/leren")?.range)).toBe("Staat in beide monitors, van Q2 2020 tot en met Q4 2020.");
    expect(spaced(pageOf("categorieen/klaar")?.range)).toBe("Staat in één monitor: die t/m Q4 2020.");
  });

  test("show every project that was ever in them, as it stands in the newest monitor", () => {
    const members = pageOf("categorieen/leren")?.members.rows ?? [];
    expect(members.map(({ name, path, state, span }) => [name, path.split("/")[1], state, spaced(span)])).toEqual([
      ["Project B", "2020-q4", "lopend", "Q2 2020 – Q4 2020"],
      ["Project a", "2020-q4", "gestopt", "Q2 2020"],
    ]);
    expect(members.map(({ cells }) => cells.map(({ text, light }) => [text, light?.colour]))).toEqual([
      [["38", "green"]],
      [["22", "grey"]],
    ]);
  });

  test("list the monitors, newest first, with the known sum and the colours", () => {
    const { columns, rows } = pageOf("categorieen/leren")?.history ?? { columns: [], rows: [] };
    expect(columns).toEqual(["gestart"]);
    expect(
      rows.map(({ projects, colours, cells }) => [
        projects,
        colours,
        cells.map(({ value, target }) => [value, target]),
      ]),
    ).toEqual([
      ["één", "1 groen", [["38", "40"]]],
      ["twee", "1 groen en 1 rood", [["28", "40"]]],
    ]);
  });

  test("say when the newest monitor has no project in them", () => {
    const last = quarter("2021-Q4", { projects: { b: { gestart: 70, category: "klaar" } } });
    const later = {
      ...data,
      quarters: new Map(data.quarters).set(last.quarter, last),
      editions: [...data.editions, edition("2021-Q4")],
    };
    expect(spaced(pageOf("categorieen/leren", later)?.newest.remark)).toBe(
      "De nieuwste monitor (t/m Q4 2021) heeft geen project in deze categorie.",
    );
    expect(pageOf("categorieen/leren")?.newest.remark).toBeUndefined();
  });

  test("have charts with an id of their own", () => {
    const pages = groupPages(data, { published: publishedOf(data), sourceTitles: new Map() });
    const ids = pages.flatMap(groupCharts).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("have no chart of colours when every light is grey", () => {
    expect(pageOf("categorieen/leren")?.history.chart).toBeDefined();
    expect(pageOf("categorieen/klaar")?.history.chart).toBeUndefined();
  });
});

describe("figures of a group", () => {
  const figuresOf = (quarters: Parameters<typeof dataset>[0]) =>
    pageOf("categorieen/leren", dataset(quarters))?.newest.figures.map(({ value, remark }) => [
      spaced(value),
      spaced(remark),
    ]);

  test("name the projects a total leaves out", () => {
    expect(
      figuresOf({
        quarters: [quarter("2020-Q2", { projects: { a: { gestart: 5 }, b: { gestart: "not-delivered" } } })],
      }),
    ).toEqual([["5", "Zonder Project b"]]);
  });

  test("are those of the project when there is only one", () => {
    const actual = { actual: 71, quality: "different-definition" } as const;
    expect(figuresOf({ quarters: [quarter("2020-Q2", { projects: { a: { gestart: actual } } })] })).toEqual([
      ["71", "Anders geteld"],
    ]);
  });

  test("are those of the projects together when no sum is exact", () => {
    const figures = { gestart: { status: "approximate", word: "more-than", near: 180 } } as const;
    const quarters = [
      quarter("2020-Q2", {
        projects: { a: { gestart: "not-in-source" }, b: { gestart: "not-in-source" } },
        together: [{ projects: ["a", "b"], ...figures }],
      }),
    ];
    expect(figuresOf({ quarters })).toEqual([["meer dan 180", "Project a en Project b samen"]]);
  });

  test("stand beside each other when they are known and cannot be added up", () => {
    const about = { status: "approximate", word: "about", near: 30 } as const;
    const otherwise = { actual: 71, quality: "different-definition" } as const;
    const projects = { a: { gestart: about }, b: { gestart: otherwise }, c: { gestart: "illegible" } } as const;
    expect(figuresOf({ quarters: [quarter("2020-Q2", { projects })] })).toEqual([
      ["circa 30 en 71", "Project a; Project b, anders geteld"],
    ]);
  });

  test("say of which stopped projects only what they reached counts", () => {
    const stopped = project("a", { plan: [plan({ gestart: 160 })], events: [event("stopped", "2020-04-01")] });
    const running = project("b", { plan: [plan({ gestart: 160 })] });
    const quarters = (names: readonly string[]) => [
      quarter("2020-Q2", { projects: Object.fromEntries(names.map((name) => [name, { gestart: 8 }])) }),
    ];
    const figureOf = (...names: string[]) =>
      pageOf("categorieen/leren", dataset({ projects: [stopped, running], quarters: quarters(names) }))?.newest
        .figures[0];
    expect(figureOf("a", "b")).toMatchObject({
      target: "28",
      targetRemark: "Van Project a (gestopt) telt alleen wat bereikt is, ook als doel.",
    });
    expect(figureOf("b", "c")).not.toHaveProperty("targetRemark");
  });
});

describe("the sectors of an edition", () => {
  const tableOf = (quarters: Parameters<typeof quarter>[1]) => {
    const projects = ["a", "b"].map((id) => project(id, { sector: "zorg" }));
    return siteWith({ projects, quarters: [quarter("2020-Q2", quarters)] }).editions[0]?.sectors;
  };
  const together = [
    { projects: ["a", "b"], gestart: { status: "approximate", word: "more-than", near: 180 } },
  ] as const;

  test.for([
    [{ projects: { a: { gestart: 5 }, b: { gestart: 6 } } }, "11"],
    [{ projects: { a: { gestart: 5 }, b: { gestart: "not-delivered" } } }, "5 (zonder één project)"],
    [{ projects: { a: {}, b: {} }, together }, "meer dan 180 (Project a en Project b samen)"],
  ] as const)("%j gives %s", ([given, value]) => {
    const table = tableOf(given);
    expect(table?.rows.map(({ values }) => spaced(values[0]))).toEqual([value]);
    expect(table?.without).toBeUndefined();
  });

  test("of which nothing is known are named", () => {
    const table = tableOf({ projects: { a: { gestart: "illegible" }, b: {} } });
    expect([table?.rows, table?.without]).toEqual([[], "Geen cijfer is bekend van: zorg."]);
  });
});

test("a group that says nothing in numbers says why", () => {
  const silenceOf = (projects: NonNullable<Parameters<typeof quarter>[1]>["projects"]) =>
    pageOf("categorieen/leren", dataset({ quarters: [quarter("2020-Q2", { ...(projects && { projects }) })] }))?.newest
      .silence;
  expect(silenceOf({ a: {} })).toBe("De monitor noemt hier geen aantallen.");
  expect(silenceOf({ a: { judgement: "green" } })).toBe(
    "Deze projecten zijn beoordeeld in woorden, niet in aantallen.",
  );
  expect(silenceOf({ a: { gestart: "illegible" } })).toBeUndefined();
});

describe("the list of categories", () => {
  test("shows each category with its projects in the last monitor that has them", () => {
    const { current, older } = categoriesPage(data, publishedOf(data));
    expect(current.map(({ id, projects }) => [id, projects.map(({ name }) => name)])).toEqual([
      ["leren", ["Project B"]],
      ["klaar", ["Project a"]],
    ]);
    expect(older).toEqual([]);
  });

  test("keeps a division apart that shares no category with the newer ones", () => {
    const moved = dataset({
      quarters: [
        quarter("2020-Q2", { projects: { a: { category: "werken", gestart: 1 } } }),
        quarter("2020-Q4", { projects: { a: { gestart: 2 }, b: { category: "klaar", gestart: 1 } } }),
        quarter("2021-Q2", { projects: { b: { category: "klaar", gestart: 2 } } }),
      ],
    });
    const { current, older } = categoriesPage(moved, publishedOf(moved));
    expect([current.map(({ id }) => id), older.map(({ id }) => id)]).toEqual([["leren", "klaar"], ["werken"]]);
  });
});

describe("the list of sectors and target groups", () => {
  const young = { id: "jongeren" as TargetGroupId, name: "Jongeren" };
  const withGroup: Dataset = {
    ...data,
    series: { ...data.series, targetGroups: [young] },
    projects: new Map(data.projects).set(projectId("b"), { ...project("b"), targetGroup: young.id }),
  };
  const { sectors, targetGroups } = sectorsPage(withGroup, publishedOf(withGroup));

  test("shows the last number that is known", () => {
    expect(sectors.map(({ id, path, known }) => [id, path, known?.figures.map(({ value }) => value)])).toEqual([
      ["zorg", "sectoren/zorg/index.html", ["22"]],
    ]);
  });

  test("gives a target group no page of its own", () => {
    expect(targetGroups.map(({ id, path, projects }) => [id, path, projects.length])).toEqual([
      ["jongeren", undefined, 1],
    ]);
  });
});
