import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Approximation, MissingReason } from "../../src/domain/figure.ts";
import type { Monitor } from "../../src/domain/monitor.ts";
import { fileEffects } from "../../src/effects.ts";
import { checkData } from "../../src/pipeline.ts";
import { missingWords, number, rounded } from "../../src/present/dutch.ts";
import { verdictWords } from "../../src/present/light-words.ts";
import { fiveSentences } from "../../src/present/pages/five-sentences.ts";
import { type LifeCycleView, lifeCycleView } from "../../src/present/pages/life-cycle-view.ts";
import { fixtureData, realData } from "../built-site.ts";
import { dataset, edition, monitorAt, plan, quarter } from "../calculate/examples.ts";
import { approximate, event } from "../domain/examples.ts";
import { changeKinds } from "../long-texts.ts";
import { expectPlainDutch } from "./plain-dutch.ts";

type Totals = NonNullable<Parameters<typeof quarter>[1]>["totals"];
type Spent = NonNullable<Parameters<typeof quarter>[1]>["spent"];
type Example = {
  readonly totals?: Totals;
  readonly spent?: Spent;
  readonly projects?: NonNullable<Parameters<typeof quarter>[1]>["projects"];
  readonly given?: Partial<NonNullable<Parameters<typeof dataset>[0]>>;
  readonly changes?: Partial<LifeCycleView>;
};

const goals = plan({ gestart: 1200, afgerond: 800, bemiddeld: 500 }); // 675, 450 and 281,25 t/m Q1 2022
const noChanges: LifeCycleView = {
  since: "sinds de vorige monitor (t/m Q1 2021)",
  summary: "Er is niets veranderd.",
  tellsOlder: false,
  groups: [],
};

function sentencesOf({ totals = {}, spent, projects, given = {}, changes = {} }: Example): string[] {
  const figures = { totals, ...(spent !== undefined && { spent }), ...(projects && { projects }) };
  const data = dataset({ programmePlan: [goals], quarters: [quarter("2022-Q1", figures)], ...given });
  return fiveSentences(data, monitorAt(data), { ...noChanges, ...changes }).map((one) => one.replaceAll("\u00a0", " "));
}

const real = { gestart: 637, afgerond: 317, bemiddeld: 225 };

describe("the first sentence gives the verdict", () => {
  test.for([
    [real, "Het programma ligt deels op koers: van de drie hoofddoelen is er één groen, één oranje en één rood."],
    [
      { gestart: 700, afgerond: 460, bemiddeld: 300 },
      "Het programma ligt op koers: alle drie de hoofddoelen zijn groen.",
    ],
    [
      { gestart: 700, afgerond: 460, bemiddeld: 100 },
      "Het programma ligt niet op koers: van de drie hoofddoelen zijn er twee groen en één rood.",
    ],
    [
      { gestart: 700, afgerond: "not-delivered", bemiddeld: 300 },
      "Het programma ligt redelijk op koers: van de drie hoofddoelen zijn er twee groen en één grijs.",
    ],
    [
      { gestart: 700, afgerond: 460 },
      "Over het programma is nog geen oordeel mogelijk: het belangrijkste doel, bemiddeld, heeft geen kleur.",
    ],
  ] as const)("%j: %s", ([totals, expected]) => {
    expect(sentencesOf({ totals })[0]).toBe(expected);
  });
});

describe("the second sentence gives the main goal", () => {
  const approximate = { status: "approximate", word: "well-over", near: 300 } as const;

  test.for([
    [225, "Bij bemiddeld staan 225 inwoners op de teller; gepland was 281 en het einddoel is 500."],
    [1, "Bij bemiddeld staat 1 inwoner op de teller; gepland was 281 en het einddoel is 500."],
    [0, "Bij bemiddeld staan 0 inwoners op de teller; gepland was 281 en het einddoel is 500."],
    [approximate, "Bij bemiddeld staan ruim 300 inwoners op de teller; gepland was 281 en het einddoel is 500."],
    [
      { actual: 225, quality: "provisional" },
      "Bij bemiddeld staan 225 inwoners (voorlopig) op de teller; gepland was 281 en het einddoel is 500.",
    ],
    ["not-in-source", "Bij bemiddeld is het aantal niet bekend: het staat niet in de openbare stukken."],
  ] as const)("%j: %s", ([bemiddeld, expected]) => {
    expect(sentencesOf({ totals: { bemiddeld } })[1]).toBe(expected);
  });

  test("without a goal only the count", () => {
    expect(sentencesOf({ totals: { bemiddeld: 225 }, given: { programmePlan: [] } })[1]).toBe(
      "Bij bemiddeld staan 225 inwoners op de teller.",
    );
  });

  test("a figure of the quarter before says so", () => {
    const quarters = [
      quarter("2021-Q4", { totals: { bemiddeld: 200 } }),
      quarter("2022-Q1", { totals: { bemiddeld: "not-delivered" } }),
    ];
    expect(sentencesOf({ given: { quarters } })[1]).toBe(
      "Bij bemiddeld is het laatst bekende aantal 200 inwoners, tot en met het vierde kwartaal 2021.",
    );
  });
});

describe("the third sentence gives the best and the worst", () => {
  test.for([
    [real, "Het best gaat het met gestart, met 94% van wat gepland was; het minst goed met afgerond, met 70%."],
    [
      { gestart: 675, bemiddeld: 225 },
      "Het best gaat het met gestart, met 100% van wat gepland was; het minst goed met bemiddeld, met 80%.",
    ],
    // "Ruim 660" is 660 to 725, so 98 to 107%: it may be better or worse than the 100% of finished.
    [
      { gestart: approximate("well-over", 660), afgerond: 450, bemiddeld: 225 },
      "In deze monitor staan geen projecten.",
    ],
    [
      { gestart: approximate("well-over", 660), afgerond: 400, bemiddeld: 225 },
      "Het best gaat het met gestart, het minst goed met bemiddeld.",
    ],
    [{ gestart: 675, afgerond: 450, bemiddeld: 225 }, "In deze monitor staan geen projecten."], // two are best
    [{ gestart: 675, afgerond: 450 }, "In deze monitor staan geen projecten."], // equal: neither is best
    [{ gestart: 637 }, "In deze monitor staan geen projecten."],
  ] as const)("%j: %s", ([totals, expected]) => {
    expect(sentencesOf({ totals })[2]).toBe(expected);
  });

  test("below twenty it gives no percentages, which would look exact", () => {
    const small = plan({ gestart: 20, afgerond: 800, bemiddeld: 500 });
    const sentences = sentencesOf({ totals: { gestart: 5, afgerond: 450 }, given: { programmePlan: [small] } });
    expect(sentences[2]).toBe("Het best gaat het met afgerond, het minst goed met gestart.");
  });

  test.for([
    [
      { a: { judgement: "unknown" }, b: { judgement: "unknown" } },
      "Van de twee projecten heeft er geen een kleur: een oordeel is niet mogelijk.",
    ],
    [
      { a: { judgement: "green" }, b: { judgement: "red" } },
      "Van de twee projecten met een oordeel is er één groen en één rood.",
    ],
    [
      { a: { judgement: "orange" }, b: { judgement: "unknown" } },
      "Eén van de projecten kon worden beoordeeld: dat is oranje.",
    ],
    [{ a: { gestart: 3 } }, "Het ene projectdoel heeft geen kleur: een oordeel is niet mogelijk."],
  ] as const)("without two main goals to compare, of the projects %j: %s", ([projects, expected]) => {
    expect(sentencesOf({ projects })[2]).toBe(expected);
  });
});

describe("the fourth sentence gives the money", () => {
  const budget = (path?: Readonly<Record<string, number>>, years = [2020, 2021, 2022, 2023]) => ({
    budgets: [budgetOf(years, path)],
  });

  test.for([
    [undefined, {}, "Over de uitgaven staat in deze monitor niets."],
    ["not-in-source", {}, "Hoeveel geld er is uitgegeven, is niet bekend: het staat niet in de openbare stukken."],
    [
      3_000_000,
      {},
      "Er is € 3 miljoen uitgegeven; een begroting om dat mee te vergelijken staat niet in deze monitor.",
    ],
    [
      1_968_000,
      {},
      "Er is bijna € 2 miljoen uitgegeven; een begroting om dat mee te vergelijken staat niet in deze monitor.",
    ],
    [500_000, budget(), "Er is € 500.000 uitgegeven; dat is 13% van de hele begroting."],
    [2_000_000, budget(), "Er is € 2 miljoen uitgegeven; dat is de helft (50%) van de hele begroting."],
    [
      { status: "approximate", word: "about", near: 3_000_000 },
      budget(),
      "Er is circa € 3 miljoen uitgegeven; dat is tussen 71% en 79% van de hele begroting.",
    ],
    [
      1_000_000,
      budget({ "2022-Q1": 2_000_000 }),
      "Er is € 1 miljoen uitgegeven; dat is 50% van wat tot nu toe was begroot.",
    ],
    [5_000_000, budget({ "2022-Q1": 2_000_000 }), "Er is € 5 miljoen uitgegeven; dat is meer dan de hele begroting."],
    [
      3_000_000,
      budget(undefined, [2022, 2023]),
      "Er is € 3 miljoen uitgegeven; met de begroting is dat niet te vergelijken, want die gaat over andere jaren.",
    ],
    [
      3_000_000,
      budget(undefined, [2020, 2021]),
      "Er is € 3 miljoen uitgegeven; met de begroting is dat niet te vergelijken, want die gaat over andere jaren.",
    ],
  ] as const)("%j, %j: %s", ([spent, given, expected]) => {
    expect(sentencesOf({ ...(spent !== undefined && { spent }), given: given as Example["given"] & object })[3]).toBe(
      expected,
    );
  });

  test("without a begin of the programme nothing is compared", () => {
    const { begin: _, ...withoutBegin } = goals;
    const given = { ...budget(), programmePlan: [withoutBegin] };
    expect(sentencesOf({ spent: 3_000_000, given })[3]).toBe(
      "Er is € 3 miljoen uitgegeven; met de begroting is dat niet te vergelijken.",
    );
  });
});

/** A million a year. */
function budgetOf(years: readonly number[], path?: Readonly<Record<string, number>>) {
  const origin = { file: "data/begroting.yaml", line: 1, column: 1 };
  return {
    name: "b1",
    title: "Begroting",
    from: "2020-Q1",
    decision: { reference: {} },
    years,
    rows: [],
    totals: new Map(years.map((year) => [year, { status: "known", value: 1_000_000 }])),
    ...(path && { path: new Map(Object.entries(path)) }),
    reference: {},
    origin,
  } as unknown as NonNullable<NonNullable<Parameters<typeof dataset>[0]>["budgets"]>[number];
}

test("the fifth sentence gives what changed", () => {
  expect(sentencesOf({ changes: { summary: "Er kwam één project bij." } })[4]).toBe("Er kwam één project bij.");
});

// --- for every edition ---

const approximations: readonly Approximation[] = ["well-over", "more-than", "almost", "about"];
const anyActual = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.constantFrom(...(Object.keys(missingWords) as MissingReason[])),
  fc.record({
    status: fc.constant("approximate" as const),
    word: fc.constantFrom(...approximations),
    near: fc.integer({ min: 2, max: 3_000_000 }),
  }),
);
const anyExample = fc.record({
  totals: fc.record({ gestart: anyActual, afgerond: anyActual, bemiddeld: anyActual }, { requiredKeys: [] }),
  spent: fc.option(anyActual, { nil: undefined }),
  judgements: fc.array(fc.constantFrom("green", "orange", "red", "unknown" as const), { maxLength: 40 }),
  goal: fc.option(fc.integer({ min: 1, max: 3_000_000 }), { nil: undefined }),
});

test("whatever the figures, there are five sentences in plain Dutch, of which the first and second say what is known", () => {
  fc.assert(
    fc.property(anyExample, ({ totals, spent, judgements, goal }) => {
      const projects = Object.fromEntries(judgements.map((judgement, index) => [`p${index}`, { judgement }]));
      const data = dataset({
        programmePlan: goal === undefined ? [] : [plan({ bemiddeld: goal, gestart: goal })],
        quarters: [quarter("2022-Q1", { totals, projects, ...(spent !== undefined && { spent }) })],
      });
      const monitor = monitorAt(data);
      const sentences = fiveSentences(data, monitor, noChanges);
      expectTrue(sentences, monitor);
    }),
  );
});

test("however many changes, the sentence stays short", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...changeKinds), { minLength: 1, maxLength: 40 }), (chosen) => {
      const base = dataset({
        quarters: [quarter("2022-Q1", { projects: Object.fromEntries(chosen.map((_, index) => [`p${index}`, {}])) })],
        editions: [edition("2022-Q1", { estimate: "2022-Q2" })],
      });
      const projects = new Map(
        [...base.projects].map(([id, project], index) => [
          id,
          { ...project, events: [event(chosen[index] ?? "started", index % 3 === 0 ? "2022-Q2" : "2021-Q3")] },
        ]),
      );
      const data = { ...base, projects };
      const monitor = monitorAt(data);
      const changes = lifeCycleView(
        data,
        monitor,
        { monitor, sourceTitles: new Map(), stories: [], published: [] },
        [],
      );
      expectPlainDutch(fiveSentences(data, monitor, changes)[4] ?? "");
      // The headings of the page count what the sentence counts.
      expect(changes.groups.reduce((sum, { names }) => sum + names.length, 0)).toBe(chosen.length);
    }),
  );
});

test.for([realData, fixtureData])("every edition of %s", async (folder) => {
  const { content } = await checkData(folder, fileEffects);
  const { dataset: data, monitors } = content as NonNullable<typeof content>;
  expect(monitors.length).toBeGreaterThan(3);
  monitors.forEach((monitor, index) => {
    const context = { monitor, sourceTitles: new Map(), stories: [], published: [] };
    expectTrue(fiveSentences(data, monitor, lifeCycleView(data, monitor, context, monitors.slice(0, index))), monitor);
  });
});

/** Checks the form of the sentences, and that the first two say no figure that the monitor does not hold. */
function expectTrue(sentences: readonly string[], { programme, quarter: now }: Monitor): void {
  expect(sentences.length).toBe(5);
  for (const sentence of sentences) expectPlainDutch(sentence);
  const isJudged = programme.verdict !== "no-verdict";
  expect(sentences[0]?.includes(verdictWords[programme.verdict])).toBe(
    isJudged || sentences[0]?.includes("nog geen oordeel"),
  );
  const main = programme.indicators.find(({ indicator }) => indicator.id === "bemiddeld");
  const { actual, target, goal } = main ?? {};
  const figures = [
    actual?.status === "known" ? actual.value : actual?.status === "approximate" ? actual.near : undefined,
    target && rounded(target.value),
    goal?.value,
  ].flatMap((one) => (one === undefined ? [] : [number(one)]));
  const said = [...(sentences[1]?.replaceAll(/kwartaal \d{4}/g, "").matchAll(/\d[\d.]*/g) ?? [])].map(([one]) =>
    one.replace(/\.$/, ""),
  );
  for (const one of said) expect(figures, `${sentences[1]} (${now})`).toContain(one);
}
