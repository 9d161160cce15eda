import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../../../src/effects.ts";
import { draftSite } from "../../../src/pipeline.ts";
import type { Site } from "../../../src/present/site.ts";
import { realData } from "../../built-site.ts";

// What the real documents say, on the pages of projects, categories and sectors.

let site: Site;

beforeAll(async () => {
  site = (await draftSite(realData, fileEffects)).site as Site;
});

function projectPageAt(path: string) {
  return site.projects.find((one) => one.path === `editie/${path}/index.html`);
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

test("the six main categories stand apart from the two action plans of 2020", () => {
  expect(site.categories.current.map(({ name }) => name)).toEqual([
    "Scholingstrajecten",
    "Doorstroombanen",
    "Begeleiding doelgroepen",
    "Werkgelegenheidsprojecten WSP",
    "Nieuwe projecten",
    "Afgeronde projecten",
  ]);
  expect(site.categories.older.map(({ projects }) => projects.length)).toEqual([13, 9]);
});

describe("the page of the Jongerenspecialist", () => {
  test("gives the goal as a yearly number and a part", () => {
    const agreements = projectPageAt("2022-q1/projecten/jongerenspecialist")?.agreements.map(({ value }) =>
      spaced(value),
    );
    expect(agreements).toEqual(["60 per jaar", "Circa 50% van de gestarte trajecten"]);
  });

  test("draws the placements as one line: both were counted in the same way", () => {
    const [line] = projectPageAt("2022-q3/projecten/jongerenspecialist")?.trends.lines ?? [];
    expect(line?.chart.input.kind === "trend" && line.chart.input.marks).toEqual([]);
  });
});

test("the care sector knows its number of the fourth monitor for two projects together", () => {
  const figures = site.sectors.sectors.find(({ id }) => id === "zorg")?.known?.figures ?? [];
  expect(figures.map(({ value, remark }) => [spaced(value), remark])).toEqual([
    ["meer dan 180", "ZorgStart en Wijkleerbedrijf samen"],
  ]);
});

test("a project with one number has a sentence instead of a line", () => {
  const trends = projectPageAt("2022-q1/projecten/taaltrajecten")?.trends;
  expect([trends?.lines.length, spaced(trends?.without)]).toEqual([
    0,
    "Van gestarte trajecten (107 t/m Q1 2022) en afgeronde scholingstrajecten (79 t/m Q1 2022) is telkens één getal bekend. Een lijn heeft er ten minste twee nodig.",
  ]);
});

test("a page shows what happened until its edition appeared, and says what its figures do not know yet", () => {
  const shown = (edition: string) => {
    const page = projectPageAt(`${edition}/projecten/taaltrajecten`);
    return [page?.timeline.map(({ what }) => what), spaced(page?.timelineNote)];
  };
  expect(shown("2020-q2")).toEqual([
    ["In oprichting", "Gestart"],
    "Wat na Q2 2020 gebeurde, telt nog niet mee in de stand van deze monitor.",
  ]);
  expect(shown("2022-q3")).toEqual([["In oprichting", "Gestart", "Gestopt"], undefined]);
});
