import { beforeAll, describe, expect, test } from "vitest";
import { fileEffects } from "../../../src/effects.ts";
import { draftSite } from "../../../src/pipeline.ts";
import type { EditionPage } from "../../../src/present/pages/edition-page.ts";
import { sectionAnchors } from "../../../src/present/paths.ts";
import type { Site } from "../../../src/present/site.ts";
import { fixtureData, realData } from "../../built-site.ts";

const sites = {} as Record<"real" | "fixture", Site>;

beforeAll(async () => {
  sites.real = (await draftSite(realData, fileEffects)).site as Site;
  sites.fixture = (await draftSite(fixtureData, fileEffects)).site as Site;
});

function edition(site: keyof typeof sites, id: string): EditionPage {
  return sites[site].editions.find(({ head }) => head.id === id) as EditionPage;
}

function editions(): EditionPage[] {
  return Object.values(sites).flatMap((site) => site.editions);
}

function spaced(text: string | undefined): string | undefined {
  return text?.replaceAll("\u00a0", " ");
}

describe("every edition", () => {
  test("has the chapters that other pages point at, each once", () => {
    const anchors = new Set(editions().flatMap(({ chapters }) => chapters.map(({ anchor }) => anchor)));
    for (const anchor of Object.values(sectionAnchors)) expect(anchors).toContain(anchor);
    for (const { chapters } of editions()) {
      expect(new Set(chapters.map(({ anchor }) => anchor)).size).toBe(chapters.length);
    }
  });

  test("lists in its contents the projects of each category, and of no other chapter", () => {
    for (const { chapters, categories } of editions()) {
      const listed = chapters.flatMap(({ anchor, projects }) => projects.map((project) => [anchor, project.anchor]));
      expect(listed).toEqual(
        categories.flatMap(({ id, projects }) => projects.map((one) => [`categorie-${id}`, `project-${one.id}`])),
      );
    }
  });

  test("tells what the colours mean; without colours only what grey means", () => {
    const meanings = (site: keyof typeof sites, id: string) =>
      edition(site, id).glance.legend.map(({ word, label }) => `${word}: ${label}`);
    expect(meanings("fixture", "2022-q4")).toEqual([
      "groen: ten minste 90% van het doel nu",
      "oranje: ten minste 75%",
      "rood: minder dan 75%",
      "grijs: geen oordeel mogelijk",
    ]);
    expect(meanings("real", "2020-q2")).toEqual(["grijs: geen oordeel mogelijk, of de kleur is niet bekend"]);
  });

  test("shows five steps of the verdict, of which one is now", () => {
    for (const { verdict } of editions()) {
      expect(verdict.ladder.length).toBe(5);
      expect(verdict.ladder.filter(({ isCurrent }) => isCurrent).map(({ words }) => words)).toEqual([verdict.words]);
    }
  });

  test("says under our verdict what the source itself says, with its source; most sources say nothing", () => {
    const { verdict, glance, sources } = edition("fixture", "2022-q2");
    expect(verdict.inSource).toEqual({
      text: "De bron zelf zegt: het programma loopt bijna op schema.",
      source: "Kwartaalopgave, begeleidende brief",
    });
    expect(glance.verdict).toEqual(verdict);
    expect(sources.map(({ id }) => id)).toContain("projectadministratie");
    expect(edition("fixture", "2022-q4").verdict.inSource).toBeUndefined();
  });

  test("explains each orange and red main goal and points at each such project", () => {
    for (const { attention, goals, categories, glance } of editions()) {
      const bad = goals.filter(({ light }) => ["orange", "red"].includes(light.colour));
      expect(attention.goals.map(({ name }) => name).sort()).toEqual(bad.map(({ name }) => name).sort());
      for (const { explanation } of attention.goals) expect(explanation.length).toBeGreaterThan(0);
      const ids = categories.flatMap(({ projects }) => projects.map(({ id }) => `project-${id}`));
      for (const { anchor } of attention.projects) expect(ids).toContain(anchor);
      expect(glance.attention.goals.length).toBe(Math.min(3, bad.length));
    }
  });

  test("gives each orange and red light of a project cause, consequence and measure, except in a concept", () => {
    const blocks = editions()
      .filter(({ head }) => head.status !== "concept")
      .flatMap(({ categories }) =>
        categories.flatMap(({ projects }) => projects.flatMap(({ attention }) => attention)),
      );
    const bad = blocks.filter(({ light }) => ["orange", "red"].includes(light.colour));
    expect(bad.length).toBeGreaterThan(20);
    for (const { explanation } of bad)
      expect(explanation.map(({ name }) => name)).toEqual(["Oorzaak", "Gevolg", "Maatregel"]);
  });

  test("numbers its sources in the order of their list, those of its texts included", () => {
    for (const { sources, notes } of editions()) {
      expect([...notes.sources.values()].map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    }
    const { context, notes } = edition("real", "2022-q1");
    const marks = [...(context?.matchAll(/\[\^([^\]]+)\]/g) ?? [])].map(([, id]) => id as string);
    expect(marks.length).toBeGreaterThan(0);
    for (const mark of marks) expect(notes.sources.has(mark)).toBe(true);
  });

  test("says from which figures it was made, never with the date of today", () => {
    const year = String(new Date().getFullYear());
    for (const { colophon, head } of editions()) {
      expect(spaced(colophon.made)).toContain(`Gemaakt op basis van gegevens ${spaced(head.periodShort)}`);
      expect(colophon.made).not.toContain(year);
    }
  });
});

describe("the third monitor", () => {
  test("calls out the sector and the target groups of the real document", () => {
    expect(edition("real", "2022-q1").callouts.map(({ value, note }) => [spaced(value), note])).toEqual([
      ["138 inwoners", undefined],
      ["46 inwoners", undefined],
      ["10 inwoners", undefined],
    ]);
  });

  test("does not compare what was spent since 2020 with a budget from 2022", () => {
    const { budget } = edition("real", "2022-q1");
    expect(budget?.share).toContain("niet te zeggen");
    expect(budget?.light.colour).toBe("grey");
    expect(spaced(budget?.table?.total.at(-1))).toBe("€ 2.529.165");
  });

  test("is not cited as if the region made it", () => {
    const [citation] = edition("real", "2022-q1").colophon.facts;
    expect(citation?.value).not.toMatch(/^Regio/);
    expect(citation?.value).toContain("Reconstructie");
  });

  test("shows the small project with two counts as a pair", () => {
    const projects = edition("real", "2022-q1").categories.flatMap((category) => category.projects);
    const ips = projects.find(({ id }) => id === "ips-trajecten-ggz");
    expect(ips?.pair?.items.map(({ value }) => spaced(value))).toEqual(["21", "10 inwoners"]);
  });
});

describe("the fourth monitor", () => {
  test("does not repeat the budget of the third, but points at it", () => {
    const { budget } = edition("real", "2022-q3");
    expect(budget?.table).toBeUndefined();
    expect(spaced(budget?.shownIn?.text)).toBe(
      "De begroting is dezelfde als in de monitor t/m Q1 2022: samen € 2.529.165 voor 2022 t/m 2024.",
    );
    expect(budget?.shownIn?.path).toBe("editie/2022-q1/index.html#geld");
  });

  test("claims of no goal that nobody takes it over", () => {
    const remarks = edition("real", "2022-q3").remarks.map(({ value }) => spaced(value));
    expect(remarks).toContain(
      "Van het doel van Taaltrajecten bleven 133 trajecten over. Of een ander project die overneemt, is niet bekend.",
    );
    expect(remarks.join(" ")).not.toContain("belegd");
  });
});

describe("the monitor of July 2020", () => {
  test("lists the projects by phase; one stands in two", () => {
    const { phases } = edition("real", "2020-q2");
    expect(phases.items.map(({ title }) => title)).toEqual(["Al in uitvoering", "Opdracht gegeven", "Vertraagd"]);
    const names = phases.items.flatMap(({ projects }) => projects.map(({ name }) => name));
    expect(names.length).toBeGreaterThan(new Set(names).size);
    expect(new Set(names).size).toBe(11);
    expect(phases.without).toBe("Van de andere elf projecten zegt de bron dit niet.");
  });

  test("has no chapter for lines that it cannot draw, and no guide to colours that it does not show", () => {
    const { chapters, trends, isColourless } = edition("real", "2020-q2");
    expect(chapters.map(({ anchor }) => anchor)).not.toContain("verloop");
    expect(trends.without).toBeDefined();
    expect(isColourless).toBe(true);
    expect(edition("real", "2022-q1").isColourless).toBe(false);
    expect(edition("fixture", "2022-q4").chapters.map(({ anchor }) => anchor)).toContain("verloop");
  });

  test("says once that the colours are lost", () => {
    expect(
      edition("real", "2020-q2").categories.map(({ isQualitative, isColourless }) => [isQualitative, isColourless]),
    ).toEqual([
      [true, true],
      [true, true],
    ]);
  });
});

describe("the invented monitors", () => {
  test("say what was already orange before", () => {
    expect(spaced(edition("fixture", "2022-q4").attention.goals[0]?.before)).toBe(
      "Ook in de vorige monitor (t/m Q2 2022) was dit oranje.",
    );
  });

  test("list what is provisional and what was corrected", () => {
    const lists = sites.fixture.editions.map(({ colophon }) => colophon);
    expect(lists.some(({ unsure }) => unsure.some((one) => one.endsWith("(voorlopig)")))).toBe(true);
    const corrected = sites.fixture.editions.map(({ head, colophon: { corrections } }) => [
      head.id,
      corrections.length,
    ]);
    expect(corrected.filter(([, count]) => count !== 0)).toEqual([
      ["2023-q2", 1],
      ["2024-q2", 2],
      ["2024-q4", 1],
    ]);
  });

  test("show the course of the main goals with the last number of the edition", () => {
    const { trends, goals } = edition("fixture", "2022-q4");
    expect(trends.lines.map(({ rows }) => rows.at(-1)?.actual)).toEqual(goals.map(({ actual }) => actual));
  });
});
