import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { IndicatorResult, Monitor } from "../../../src/domain/monitor.ts";
import { attentionBlock, attentionView } from "../../../src/present/pages/attention-view.ts";
import { dataset, edition, plan, project, projectId, quarter, resultIn } from "../../calculate/examples.ts";
import { override } from "../../domain/examples.ts";

const path = plan({ bemiddeld: 160, gestart: 160, afgerond: 160 }); // ten more each quarter: 90 t/m Q1 2022, 110 t/m Q3 2022
const small = plan({ bemiddeld: 16 }); // 9 t/m Q1 2022

function monitorsWith(...quarters: Parameters<typeof quarter>[]) {
  const projects = [project("a", { plan: [path] }), project("b", { plan: [path] }), project("c", { plan: [small] })];
  return monitorsOf(dataset({ projects, programmePlan: [path], quarters: quarters.map((one) => quarter(...one)) }));
}

test("what is red comes before what is orange, and what is furthest behind first", () => {
  const [monitor] = monitorsWith([
    "2022-Q1",
    {
      projects: {
        a: { bemiddeld: 72, gestart: 60 },
        b: { bemiddeld: 20 },
        c: { bemiddeld: 5 },
        d: { judgement: "orange" },
      },
    },
  ]);
  const { projects } = attentionView(monitor as NonNullable<typeof monitor>, []);
  expect(projects.map(({ name, lights }) => [name, lights.map(({ short }) => short)])).toEqual([
    ["Project b", ["78% achter bij bemiddeld"]],
    ["Project c", ["5 van de 9 bij bemiddeld"]],
    ["Project a", ["34% achter bij gestart", "20% achter bij bemiddeld"]],
    ["Project d", ["Een oordeel"]],
  ]);
  expect(projects[0]?.anchor).toBe("project-b");
});

describe("what is green or grey needs no attention, but a goal that may lag is not kept silent", () => {
  const known = "Er is geen hoofddoel of project met oranje of rood.";
  const others = "Wat wel een kleur heeft, is niet oranje of rood.";

  test.for([
    [{ bemiddeld: 90, gestart: 90, afgerond: 90 }, known],
    [{ bemiddeld: 90 }, `Van twee van de drie hoofddoelen is de kleur niet bekend. ${others}`],
    [{ bemiddeld: "not-delivered" }, `Van alle drie de hoofddoelen is de kleur niet bekend. ${others}`],
  ] as const)("%j: %s", ([totals, expected]) => {
    const projects = { a: { bemiddeld: 90 }, b: { bemiddeld: "not-delivered" }, d: { judgement: "unknown" } } as const;
    const [monitor] = monitorsWith(["2022-Q1", { totals, projects }]);
    expect(attentionView(monitor as Monitor, [])).toEqual({ nothing: expected, goals: [], projects: [] });
  });

  test("without main goals, and without any colour", () => {
    const [monitor] = monitorsWith(["2022-Q1", { projects: { d: { judgement: "unknown" } } }]) as [Monitor];
    const view = attentionView({ ...monitor, programme: { ...monitor.programme, indicators: [] } }, []);
    expect(view.nothing).toBe("Er is nog geen kleur bekend.");
  });
});

test("a colour set by hand says so with its reason, not how far it is behind", () => {
  const [before] = monitorsWith(["2022-Q1", { totals: { bemiddeld: 85 }, projects: { a: { bemiddeld: 85 } } }]);
  const byHand = <Result extends IndicatorResult>(result: Result): Result => ({
    ...result,
    light: {
      ...result.light,
      colour: "orange",
      override: override({ reason: "De partner stopt. Een nieuwe partner komt er pas in mei bij." }),
    },
  });
  const { programme, projects } = before as Monitor;
  const monitor = {
    ...(before as Monitor),
    programme: { ...programme, indicators: programme.indicators.map(byHand) },
    projects: projects.map((one) => ({ ...one, indicators: one.indicators.map(byHand) })),
  };
  const view = attentionView(monitor, []);
  const words = "berekend groen, met de hand oranje: de partner stopt.";
  const goal = view.goals.find(({ name }) => name === "bemiddeld");
  expect(goal?.words).toBe(`${words} Een nieuwe partner komt er pas in mei bij.`);
  expect(goal?.lag).toBeUndefined();
  const ofProject = view.projects[0]?.lights.map(({ short }) => short);
  expect(ofProject).toContain("berekend groen, met de hand oranje bij bemiddeld: de partner stopt");
});

describe("an attention block", () => {
  const colours = { green: 110, orange: 80, red: 10 } as const;

  test.for([
    [[], undefined],
    [["green"], undefined],
    [["orange"], "Ook in de vorige monitor (t/m Q1 2021) was dit oranje."],
    [["red"], "Ook in de vorige monitor (t/m Q1 2021) was dit rood."],
    [["green", "red", "orange"], "Ook in de twee vorige monitors was dit oranje of rood."],
    [["red", "green"], undefined],
  ] as const)("after %j says: %s", ([before, expected]) => {
    const names = ["2020-Q3", "2020-Q4", "2021-Q1"].slice(3 - before.length);
    // Ten more each quarter: 30 t/m Q3 2020 and so on, so a part of what is then planned.
    const targets: Readonly<Record<string, number>> = { "2020-Q3": 30, "2020-Q4": 40, "2021-Q1": 50 };
    const monitors = monitorsWith(
      ...names.map(
        (name, index): Parameters<typeof quarter> => [
          name,
          {
            projects: {
              a: { bemiddeld: Math.round(((targets[name] ?? 0) * colours[before[index] ?? "green"]) / 100) },
            },
          },
        ],
      ),
      ["2021-Q2", { projects: { a: { bemiddeld: 5 } } }],
    );
    const now = monitors.at(-1) as NonNullable<(typeof monitors)[number]>;
    const block = attentionBlock(resultIn(now, "a"), now, monitors.slice(0, -1), projectId("a"));
    expect(block.before?.replaceAll("\u00a0", " ")).toBe(expected);
    expect(block).toMatchObject({ lag: "92% achter op wat gepland was", light: { colour: "red" } });
  });

  test("calls the edition before by its quarter when it is not surely the one before", () => {
    const [before, after] = monitorsWith(
      ["2020-Q2", { projects: { a: { bemiddeld: 1 } } }],
      ["2021-Q2", { projects: { a: { bemiddeld: 5 } } }],
    ) as [Monitor, Monitor];
    const block = attentionBlock(resultIn(after, "a"), after, [before], projectId("a"));
    expect(block.before?.replaceAll("\u00a0", " ")).toBe(
      "Ook in de monitor t/m Q2 2020 (de vorige in dit archief) was dit rood.",
    );
  });

  test("gives cause, consequence and measure in that order", () => {
    const explanation = {
      measure: { status: "written", text: "Meer lessen." },
      cause: { status: "written", text: "Weinig aanmeldingen." },
      consequence: { status: "missing", reason: "not-in-source" },
    } as const;
    const data = dataset({
      programmePlan: [path],
      quarters: [quarter("2022-Q1", { totals: { bemiddeld: 60 } })],
      editions: [
        edition("2022-Q1", {
          explanations: [
            {
              subject: "programme",
              indicator: "bemiddeld" as never,
              explanation,
              origin: { file: "x", line: 1, column: 1 },
            },
          ],
        }),
      ],
    });
    const [monitor] = monitorsOf(data);
    expect(attentionView(monitor as NonNullable<typeof monitor>, []).goals).toMatchObject([
      {
        lag: "34% achter op wat gepland was",
        explanation: [
          { name: "Oorzaak", value: "Weinig aanmeldingen." },
          { name: "Gevolg", value: "Niet in bron." },
          { name: "Maatregel", value: "Meer lessen." },
        ],
      },
    ]);
  });
});
