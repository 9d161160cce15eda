import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset, Project } from "../../../src/domain/dataset.ts";
import { type Edition, isPublished } from "../../../src/domain/edition.ts";
import type { MunicipalityId } from "../../../src/domain/ids.ts";
import { type ProjectPage, projectPage } from "../../../src/present/pages/project-page.ts";
import { dataset, edition, plan, project, projectId, projectIn, quarter } from "../../calculate/examples.ts";
import { event, goal } from "../../domain/examples.ts";

const { value: _, ...withoutValue } = goal({ path: "none" });
const a: Project = {
  ...project("a", {
    plan: [plan({ gestart: { ...withoutValue, perYear: 60 } })],
    events: [event("being-set-up", "2019-11"), event("started", "2020-01-10"), event("extended", "2020-12-01")],
  }),
  aliases: ["Het oude A"],
  readMore: [{ kind: "article", title: "Over A", link: "https://voorbeeld.example/a", reference: {} }],
};

/** Three editions of three projects; the last one is a concept. */
const data: Dataset = {
  ...dataset({
    projects: [a, project("c", { category: "werken" })],
    quarters: ["2020-Q2", "2020-Q4", "2021-Q2"].map((name, index) =>
      quarter(name, { projects: { a: { gestart: 10 + index }, c: { gestart: 1 }, b: { gestart: 2 } } }),
    ),
    editions: [
      said(edition("2020-Q2", { day: "2020-08-20" }), "Een tekst van toen."),
      edition("2020-Q4", { day: "2021-02-20" }),
      { ...edition("2021-Q2"), status: "concept" },
    ],
  }),
};

function said(one: Edition, text: string): Edition {
  return { ...one, texts: { categories: new Map(), projects: new Map([[projectId("a"), text]]) } };
}

function pageOf(name: string, id = "a", from: Dataset = data): ProjectPage {
  const monitors = monitorsOf(from);
  const monitor = monitors.find((one) => one.quarter === name) as (typeof monitors)[number];
  const context = {
    monitor,
    published: monitors.filter(({ edition: one }) => isPublished(one)),
    sourceTitles: new Map<string, string>(),
    stories: [],
    indicators: from.indicators,
  };
  return projectPage(from, monitor, projectIn(monitor, id), context);
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

function rowOf({ profile }: ProjectPage, name: string) {
  return profile.find((row) => row.name === name);
}

describe("the page of a project", () => {
  test("names the yearly number that was agreed", () => {
    expect(pageOf("2020-Q2").agreements.map(({ value }) => spaced(value))).toEqual(["60 inwoners per jaar"]);
  });

  test("shows what earlier monitors said, with the lights of that time, and nothing of later ones", () => {
    expect(pageOf("2020-Q2").earlier).toEqual([]);
    const [earlier, ...rest] = pageOf("2020-Q4").earlier;
    expect([earlier?.text, earlier?.path, earlier?.lights.map(({ light }) => light.colour)]).toEqual([
      "Een tekst van toen.",
      "editie/2020-q2/projecten/a/index.html",
      ["grey"],
    ]);
    expect(rest).toEqual([]);
  });

  test("shows events up to the day of the edition, with the state each leads to", () => {
    const shown = (name: string) => pageOf(name).timeline.map(({ what, state }) => [what, state?.word]);
    expect(shown("2020-Q2")).toEqual([
      ["In oprichting", "gepland"],
      ["Gestart", "lopend"],
    ]);
    expect(shown("2020-Q4").at(-1)).toEqual(["Verlengd", undefined]);
  });

  test("leads to itself in other monitors, but to no concept", () => {
    expect(pageOf("2020-Q2").editions.map(({ path, isThis }) => [path.split("/")[1], isThis])).toEqual([
      ["2020-q2", true],
      ["2020-q4", false],
    ]);
    expect(pageOf("2021-Q2").editions.map(({ isThis }) => isThis)).toEqual([false, false, true]);
  });

  test("leads to the projects beside it in the order of the monitor, by category", () => {
    expect(pageOf("2020-Q2", "a").neighbours).toMatchObject({ next: { name: "Project b" } });
    expect(pageOf("2020-Q2", "a").neighbours.previous).toBeUndefined();
    expect(pageOf("2020-Q2", "b").neighbours).toMatchObject({
      previous: { name: "Project a" },
      next: { name: "Project c" },
    });
    expect(pageOf("2020-Q2", "c").neighbours.place).toBe("Project 3 van 3 in deze monitor");
  });

  test("names other names and what others published", () => {
    expect(rowOf(pageOf("2020-Q2"), "Ook genoemd")).toEqual({ name: "Ook genoemd", value: "Het oude A" });
    expect(pageOf("2020-Q2").readMore).toEqual([
      { kind: "Artikel", title: "Over A", link: "https://voorbeeld.example/a" },
    ]);
  });

  test("links to its category unless only a concept has it", () => {
    expect(rowOf(pageOf("2020-Q2"), "Categorie")).toEqual({
      name: "Categorie",
      links: [{ name: "leren", path: "categorieen/leren/index.html" }],
    });
    const moved = quarter("2021-Q2", { projects: { a: { gestart: 3, category: "klaar" } } });
    const withMoved = { ...data, quarters: new Map(data.quarters).set(moved.quarter, moved) };
    expect(rowOf(pageOf("2021-Q2", "a", withMoved), "Categorie")).toEqual({
      name: "Categorie",
      links: [{ name: "klaar" }],
    });
  });

  test("says where it runs: everywhere, or in municipalities by name", () => {
    expect(rowOf(pageOf("2020-Q2"), "Gemeenten")).toEqual({ name: "Gemeenten", value: "Alle gemeenten die meedoen" });
    const laren = { id: "laren" as MunicipalityId, name: "Laren", code: "GM0417" };
    const local = {
      ...data,
      municipalities: [laren],
      projects: new Map(data.projects).set(a.id, { ...a, municipalities: [laren.id] }),
    };
    expect(rowOf(pageOf("2020-Q2", "a", local), "Gemeenten")).toEqual({
      name: "Gemeenten",
      links: [{ name: "Laren", path: "gemeenten/laren/index.html" }],
    });
  });

  test("has its line t/m the quarter of the edition", () => {
    expect(pageOf("2020-Q2").trends.lines).toEqual([]);
    expect(pageOf("2020-Q4").trends.lines.map(({ rows }) => rows.at(-1)?.actual)).toEqual(["11"]);
  });
});
