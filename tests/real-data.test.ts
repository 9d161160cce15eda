import { beforeAll, describe, expect, test } from "vitest";
import type { Dataset, Phase, Term } from "../src/domain/dataset.ts";
import type { IndicatorId, ProjectId } from "../src/domain/ids.ts";
import type { Monitor, ProgrammeIndicator, ProjectResult } from "../src/domain/monitor.ts";
import { quarterOf } from "../src/domain/quarter.ts";
import { targetAt } from "../src/domain/target-path.ts";
import { fileEffects } from "../src/effects.ts";
import { checkData } from "../src/pipeline.ts";
import { everyReference } from "./every-reference.ts";

// The numbers of the real documents, from data/. Each stands in the data with its source.

let dataset: Dataset;
let monitors: readonly Monitor[];

beforeAll(async () => {
  const { content, problems } = await checkData("data", fileEffects);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  if (content === undefined) throw new Error("The data has no content.");
  dataset = content.dataset;
  monitors = content.monitors;
});

function edition(id: string): Monitor {
  return monitors.find((monitor) => monitor.edition.id === id) as Monitor;
}

function total(id: string, indicator: string): ProgrammeIndicator {
  return edition(id).programme.indicators.find((one) => one.indicator.id === indicator) as ProgrammeIndicator;
}

function projectIn(id: string, project: string): ProjectResult {
  return edition(id).projects.find((one) => one.project.id === project) as ProjectResult;
}

/** Gives each indicator of a project with its actual, target, goal and light. */
function rowsOf({ indicators }: ProjectResult) {
  return indicators.map(({ indicator, actual, target, goal, light }) => [
    indicator.id,
    actual.status === "known" ? actual.value : actual.status,
    target?.value.toFraction(),
    goal?.value,
    light.colour,
    light.code,
  ]);
}

test("the editions of the real documents are there", () => {
  expect(monitors.map(({ edition: { id, number } }) => [id, number])).toEqual([
    ["2020-q2", undefined],
    ["2022-q1", 3],
    ["2022-q3", 4],
    ["2023-q4", undefined],
  ]);
});

describe("the third monitor, t/m Q1 2022", () => {
  test.for([
    ["gestart", 637, 1200, "675", 675, "green", "on-schedule"],
    ["afgerond", 317, 800, "450", 450, "red", "far-behind"],
    ["bemiddeld", 225, 500, "1125/4", 281, "orange", "behind"],
  ] as const)("%s: %i of %i, planned %s (shown %i), %s", ([indicator, actual, goal, exact, shown, colour, code]) => {
    const result = total("2022-q1", indicator);
    expect(result).toMatchObject({
      origin: "reported",
      actual: { status: "known", value: actual },
      goal: { value: goal },
    });
    expect(result.target).toMatchObject({ path: "linear", version: { name: "v3" } });
    expect(result.target?.value.toFraction()).toBe(exact);
    expect(result.target?.value.add(0.5).floor().valueOf()).toBe(shown);
    expect(result.light).toMatchObject({ colour, computed: colour, code });
  });

  test("Jongerenspecialist: 71 is the count of one year, 46 is a normal figure", () => {
    const { indicators } = projectIn("2022-q1", "jongerenspecialist");
    expect(indicators.map(({ indicator, quality }) => [indicator.id, quality])).toEqual([
      ["gestart", "different-definition"],
      ["bemiddeld", "measured"],
    ]);
  });

  test.for([
    ["gestart", 199, 438],
    ["afgerond", 317, 0],
    ["bemiddeld", 194, 31],
  ] as const)("%s: %i known per project, %i not broken down", ([indicator, known, rest]) => {
    expect(total("2022-q1", indicator).breakdown).toMatchObject({ known, rest });
  });

  test("care and language add up to all finished training: 238 + 79 = 317", () => {
    const { parts } = total("2022-q1", "afgerond").breakdown;
    expect(parts.map(({ projects, value }) => [projects.map(({ id }) => id), value])).toEqual([
      [["zorgstart", "wijkleerbedrijf"], 238],
      [["taaltrajecten"], 79],
    ]);
  });

  test("Taaltrajecten: 107 of 240 and 79 of 170, both red", () => {
    expect(rowsOf(projectIn("2022-q1", "taaltrajecten"))).toEqual([
      ["gestart", 107, "240", 240, "red", "far-behind"],
      ["afgerond", 79, "170", 170, "red", "far-behind"],
    ]);
  });

  test("Jongerenspecialist has figures, but no goal in numbers: no light", () => {
    expect(rowsOf(projectIn("2022-q1", "jongerenspecialist"))).toEqual([
      ["gestart", 71, undefined, undefined, "grey", "no-goal"],
      ["bemiddeld", 46, undefined, undefined, "grey", "no-goal"],
    ]);
  });

  test("the programme is partly on course", () => {
    expect(edition("2022-q1").programme).toMatchObject({ headline: "orange", verdict: "partly-on-course" });
  });

  test("13 of the 27 projects are named; two lights of projects have a colour, both red", () => {
    const { projects, programme } = edition("2022-q1");
    expect([projects.length, programme.projectCount?.value]).toEqual([13, 27]);
    expect(programme.counts).toMatchObject({ green: 0, orange: 0, red: 2 });
  });

  test("the gap line cannot be determined", () => {
    expect(total("2022-q1", "gestart").gap).not.toHaveProperty("gap");
  });

  test("what was spent stays 'circa', and is not held against the budget of 2022-2024", () => {
    const { spending, budgetLight } = edition("2022-q1").programme;
    expect(spending?.amount).toEqual({ status: "approximate", word: "about", near: 3000000 });
    expect(budgetLight).toEqual({ colour: "grey", code: "no-budget-path" });
  });

  test("the budget: totals per year, 886773 visible in 2022 and 317500 not itemised", () => {
    const { budget } = edition("2022-q1").programme;
    expect(budget?.years.map(({ year, total }) => [year, total])).toEqual([
      [2022, 1204273],
      [2023, 834421],
      [2024, 490471],
    ]);
    expect(budget?.total).toBe(2529165);
    expect(budget?.years[0]).toEqual({ year: 2022, itemised: 886773, total: 1204273, rest: 317500 });
    expect(budget?.version.flexible?.amount).toBe(350000);
  });
});

describe("the fourth monitor", () => {
  test("'ruim 300' stays an approximation and is green at both ends against 321.02", () => {
    const result = total("2022-q3", "bemiddeld");
    expect(result.actual).toEqual({ status: "approximate", word: "well-over", near: 300 });
    expect(result.target?.value.toFraction()).toBe("14125/44");
    expect(result.light).toMatchObject({ colour: "green", code: "on-schedule" });
    expect(result.breakdown).not.toHaveProperty("rest");
  });

  test("Taaltrajecten is stopped: its figures count on, 133 and 91 are not assigned yet", () => {
    expect(projectIn("2022-q3", "taaltrajecten").indicators).toMatchObject([
      { actual: { value: 107 }, measuredIn: "2022-Q1", light: { code: "stopped", flags: [] } },
      { actual: { value: 79 }, measuredIn: "2022-Q1", light: { code: "stopped", flags: [] } },
    ]);
    const freed = ["gestart", "afgerond"].map((indicator) =>
      total("2022-q3", indicator).gap.freed.map(({ project, amount }) => [project.id, amount]),
    );
    expect(freed).toEqual([[["taaltrajecten", 133]], [["taaltrajecten", 91]]]);
    expect(total("2022-q3", "gestart").goal?.value).toBe(1200);
  });
});

test("with a year more the target of Q4 2022 is 340.9, not 300: a backlog stays visible", () => {
  const path = {
    versions: dataset.programmePlan,
    indicator: "bemiddeld" as IndicatorId,
    lag: 0,
    events: [],
    actualAt: () => undefined,
  };
  const target = targetAt(path, quarterOf("2022-Q4"));
  expect(target?.version.name).toBe("v3");
  expect(target?.value.toFraction()).toBe("3750/11");
  expect(target?.value.valueOf()).toBeCloseTo(340.9, 1);
});

describe("the monitor of July 2020", () => {
  test("has 22 sub-projects, each with a colour that is lost", () => {
    const { projects, programme } = edition("2020-q2");
    expect(projects).toHaveLength(22);
    expect(projects.map(({ judgement }) => judgement?.colour)).toEqual(projects.map(() => "unknown"));
    expect(programme.counts).toEqual({ green: 0, orange: 0, red: 0, grey: 22 });
    expect(programme).toMatchObject({ headline: "grey", verdict: "no-verdict" });
  });

  test("numbers them WaW 1-13 and PoW 1-9", () => {
    const numbers = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
    expect(edition("2020-q2").projects.map(({ number }) => number)).toEqual([
      ...numbers("WaW", 13),
      ...numbers("PoW", 9),
    ]);
  });
});

describe("what the texts of the documents say", () => {
  test("T20-27 and T19-69 are settled by the monitor of July 2020; the digit behind them was a footnote mark", () => {
    expect(
      dataset.commitments.map(({ id, moment, municipality, state, settled }) => [
        id,
        moment?.text,
        municipality,
        state,
        settled?.edition,
      ]),
    ).toEqual([
      ["T20-27", "2020-02-21", "hilversum", "settled", "2020-q2"],
      ["T19-69", "2019-06-06", "hilversum", "settled", "2020-q2"],
    ]);
  });

  test("46 young people and 10 people in the GGZ group found work, t/m Q1 2022", () => {
    const placed = edition("2022-q1").targetGroups.map(({ group, projects }) => [
      group.id,
      projects.flatMap(({ indicators }) =>
        indicators.flatMap(({ indicator, actual }) =>
          indicator.id === "bemiddeld" && actual.status === "known" ? [actual.value] : [],
        ),
      ),
    ]);
    expect(placed).toEqual([
      ["jongeren", [46]],
      ["ggz", [10]],
      ["statushouders", []],
    ]);
  });

  test("July 2020: seven sub-projects under way, three commissioned, two delayed; local plans are in two lists", () => {
    const { projects } = edition("2020-q2");
    const inPhase = (phase: Phase) => projects.filter(({ phases }) => phases.includes(phase)).length;
    expect((["under-way", "commissioned", "delayed"] as const).map(inPhase)).toEqual([7, 3, 2]);
    expect(projectIn("2020-q2", "lokale-plannen").phases).toEqual(["under-way", "commissioned"]);
  });

  test.for([
    ["jongerenspecialist", "gestart", { perYear: 60 }],
    ["jongerenspecialist", "bemiddeld", { share: { percentage: 50, of: "gestart", approximation: "about" } }],
    ["ips-trajecten-ggz", "gestart", { perYear: 12 }],
    ["the-young-digitals", "gestart", { value: 60 }],
  ] as const)("the goal of %s, %s", ([id, indicator, goal]) => {
    expect(dataset.projects.get(id as ProjectId)?.plan[0]?.goals.get(indicator as IndicatorId)).toMatchObject(goal);
  });

  test("room for a number a year is no goal: 24 in the AI Annotatielab, 100 in the follow-up of IPS", () => {
    const planOf = (id: string) => dataset.projects.get(id as ProjectId)?.plan ?? [];
    expect(planOf("ai-annotatielab")).toEqual([]);
    expect(planOf("ips-trajecten-ggz").map(({ goals }) => goals.get("gestart" as IndicatorId)?.perYear)).toEqual([12]);
    const started = projectIn("2022-q1", "ips-trajecten-ggz").indicators.find(
      ({ indicator }) => indicator.id === "gestart",
    );
    expect(started).toMatchObject({ actual: { value: 21 }, goal: { perYear: 12 } });
  });

  test("the councils are asked to take note; the four numbered proposals of 2022 were for the board", () => {
    expect(monitors.map((monitor) => monitor.edition.asked.length)).toEqual([1, 1, 1, 1]);
    for (const monitor of monitors) expect(monitor.edition.asked[0]).toMatch(/^Kennis te nemen van de /);
    const proposals = edition("2022-q1").edition.texts.conclusions?.match(/^\d\. /gm);
    expect(proposals).toEqual(["1. ", "2. ", "3. ", "4. "]);
  });

  test("every edition has a text on the labour market and one on what was expected", () => {
    for (const monitor of monitors) {
      expect(monitor.edition.texts.context).toMatch(/\[\^[a-z0-9-]+\]/);
      expect(monitor.edition.texts.expectation).toBeDefined();
    }
  });

  test.for([
    ["2020-q2", "6,5%", "raboresearch-2020"],
    ["2020-q2", "24%", "uwv-kwartaalrapportage"],
    ["2020-q2", "los 3%", "divosa-benchmark"],
    ["2022-q1", "16.000", "monitor-2022-q1"],
    ["2023-q4", "15%", "raadsbrief-2024"],
    ["2023-q4", "54.500", "raadsbrief-2024"],
  ] as const)("%s names %s and refers to %s", ([id, figure, source]) => {
    const [, after = ""] = (edition(id).edition.texts.context ?? "").split(figure);
    expect(/\[\^([^\]]+)\]/.exec(after)?.[1]).toBe(source);
  });
});

describe("the glossary", () => {
  const kinds = (kind: Term["kind"]) => dataset.terms.filter((term) => term.kind === kind);

  test("has the four target groups, in the colours of the picture", () => {
    expect(kinds("target-group").map(({ name, colourInSource }) => [name, colourInSource])).toEqual([
      ["Inwoners met een baan", "groen"],
      ["Korte afstand tot de arbeidsmarkt", "oranje (rechts in de plaat)"],
      ["Middellange afstand tot de arbeidsmarkt", "oranje (links in de plaat)"],
      ["Grote afstand tot de arbeidsmarkt", "rood"],
    ]);
  });

  test("has every party of the picture", () => {
    expect(kinds("party").map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        "Sociale diensten",
        "Werkgeversservicepunt",
        "Werkkamer",
        "UWV",
        "Tomin",
        "Scholingsmakelaar",
        "Leerwerkloket",
        "House of Skills",
        "Mobiliteitscentrum",
      ]),
    );
  });

  test("names the jobs of the banenafspraak: 125.000 and 1.462", () => {
    const agreement = dataset.terms.find(({ id }) => id === "banenafspraak");
    expect(agreement?.explanation).toMatch(/125\.000.*1\.462/);
  });

  test("uses each name and abbreviation once", () => {
    const names = dataset.terms.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("explains in at most three sentences of at most 25 words", () => {
    const sentences = dataset.terms.map(({ explanation }) => explanation.split(/(?<=[.?!])\s+/));
    expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(3);
    expect(sentences.flat().filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
  });

  test("has a source for every word but three that the documents do not explain", () => {
    const without = dataset.terms.filter(({ reference }) => reference.source === undefined);
    expect(without.map(({ id }) => id)).toEqual(["startkwalificatie", "statushouder", "ggz"]);
  });
});

test("no participant is named: no story, and no link to the page of one person", () => {
  expect(dataset.stories).toEqual([]);
  const links = [...dataset.projects.values()].flatMap(({ link, readMore }) => [
    ...(link ? [link] : []),
    ...readMore.map((one) => one.link),
  ]);
  expect(links).toHaveLength(2);
  expect(links.filter((link) => /\/profiel\/|deelnemer-|autisme/.test(link))).toEqual([]);
});

test("claims no licence and no accessibility statement, since nobody has given one", () => {
  expect(dataset.series.licence).toBeUndefined();
  expect(dataset.series.accessibility.statement).toBeUndefined();
  expect(dataset.series.accessibility.limitations.length).toBeGreaterThan(0);
});

test("the monitor t/m Q4 2023 has no figures, so no verdict", () => {
  const { programme } = edition("2023-q4");
  expect(programme.indicators.map(({ actual }) => actual.status)).toEqual(["missing", "missing", "missing"]);
  expect(programme.verdict).toBe("no-verdict");
});

test("Weesp takes part in 2020 and no longer in 2022", () => {
  const withWeesp = monitors.map(({ municipalities }) => municipalities.some(({ id }) => id === "weesp"));
  expect(withWeesp).toEqual([true, false, false, false]);
  expect(monitors.map(({ municipalities }) => municipalities.length)).toEqual([8, 7, 7, 7]);
});

test("every figure has a source that is described", () => {
  const known = new Set(dataset.series.sources.map(({ id }) => id));
  const found = everyReference(dataset);
  expect(found.length).toBeGreaterThan(50);
  expect(found.filter(({ source }) => source === undefined || !known.has(source))).toEqual([]);
});

test("every edition says what its source finds of the course", () => {
  const said = monitors.map(({ edition: { verdictInSource } }) => verdictInSource);
  expect(said.map((one) => /redelijk op koers|op schema|op koers/.exec(one?.text ?? "")?.[0])).toEqual([
    "redelijk op koers",
    "redelijk op koers",
    "op schema",
    "op koers",
  ]);
  expect(said.filter((one) => one?.reference.place === undefined)).toEqual([]);
});

test("every edition is a reconstruction", () => {
  expect(new Set(monitors.map((monitor) => monitor.edition.status))).toEqual(new Set(["reconstruction"]));
});

test("no project of the data is shown twice in an edition", () => {
  for (const { projects } of monitors) {
    expect(new Set<ProjectId>(projects.map(({ project }) => project.id)).size).toBe(projects.length);
  }
});
