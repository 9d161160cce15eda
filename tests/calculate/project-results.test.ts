import { describe, expect, test } from "vitest";
import type { ProjectId } from "../../src/domain/ids.ts";
import type { Colour, LightCode } from "../../src/domain/traffic-light.ts";
import { approximate, event, goal, goalInWords, override } from "../domain/examples.ts";
import {
  dataset,
  edition,
  idsOf,
  indicatorId,
  monitorAt,
  plan,
  programmeIn,
  project,
  projectId,
  projectIn,
  quarter,
  resultIn,
  totalIn,
} from "./examples.ts";

describe("the projects of an edition", () => {
  test("are exactly those its quarter file names, in the order of that file", () => {
    const data = dataset({
      projects: [project("niet-genoemd", { plan: [plan({ bemiddeld: 40 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: 3 }, bouw: { missing: "not-in-source" } } })],
    });
    expect(idsOf(monitorAt(data).projects)).toEqual(["zorg", "bouw"]);
  });

  test("have the category of the project, unless the edition sets another", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: 3 }, bouw: { bemiddeld: 1, category: "klaar" } } }),
      ],
    });
    const monitor = monitorAt(data);
    expect(monitor.categories.map(({ group, projects }) => [group.id, idsOf(projects)])).toEqual([
      ["leren", ["zorg"]],
      ["klaar", ["bouw"]],
    ]);
  });

  test("have the name they had in this edition", () => {
    const data = dataset({
      quarters: [quarter("2022-Q1", { projects: { zorg: { gestart: 3, name: "Zorg 2.0" }, bouw: { gestart: 1 } } })],
    });
    expect(monitorAt(data).projects.map(({ name }) => name)).toEqual(["Zorg 2.0", "Project bouw"]);
  });

  test("judged in words show no rows for goals they have no figure for", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ gestart: 9, bemiddeld: 40 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { judgement: "green", gestart: 9 } } })],
    });
    expect(projectIn(monitorAt(data), "zorg").indicators.map(({ indicator }) => indicator.id)).toEqual(["gestart"]);
  });

  test("show an indicator for each figure and each goal, and for what was counted before", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ afgerond: 48, bemiddeld: goalInWords("de helft aan het werk") })] })],
      quarters: [
        quarter("2021-Q1", { projects: { zorg: { gestart: 4 } } }),
        quarter("2022-Q1", { projects: { zorg: { gesprekken: 12 } } }),
      ],
    });
    const found = projectIn(monitorAt(data), "zorg").indicators.map(({ indicator, actual }) => [
      indicator.id,
      actual.status,
    ]);
    expect(found).toEqual([
      ["gestart", "missing"],
      ["afgerond", "missing"],
      ["bemiddeld", "missing"],
      ["gesprekken", "known"],
    ]);
  });
});

describe("the figure of a project", () => {
  test("is judged against the path of its plan", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: 72 } } })],
    });
    const result = resultIn(monitorAt(data), "zorg");
    expect(result.target).toMatchObject({ path: "linear", version: { name: "v1" }, held: 0 });
    expect(result.target?.value.toFraction()).toBe("90");
    expect(result.goal?.value).toBe(160);
    expect(result.light).toMatchObject({ colour: "orange", code: "behind" });
  });

  test("is judged against the target its quarter file states, also without a plan", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [
        quarter("2022-Q1", {
          projects: {
            zorg: { bemiddeld: { actual: 72, target: 80 } },
            bouw: { bemiddeld: { actual: 74, target: 100 } },
          },
        }),
      ],
    });
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "zorg")).toMatchObject({ target: { path: "stated" }, light: { colour: "green" } });
    expect(resultIn(monitor, "zorg").target?.value.toFraction()).toBe("80");
    expect(resultIn(monitor, "bouw")).toMatchObject({ target: { path: "stated" }, light: { code: "far-behind" } });
  });

  test("a stated target holds for its own quarter only", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: { actual: 70, target: 75 } } } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: 72 } } }),
      ],
    });
    expect(resultIn(monitorAt(data), "zorg").target).toMatchObject({ path: "linear" });
  });

  test("a stated target holds also beside a figure that is missing", () => {
    const events = [event("finished", "2021-Q4")];
    const data = dataset({
      projects: [project("zorg", { events, plan: [plan({ bemiddeld: 160 })] })],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: 150 } } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: { actual: "not-delivered", target: 155 } } } }),
      ],
    });
    const { target } = resultIn(monitorAt(data), "zorg");
    expect([target?.path, target?.value.toFraction()]).toEqual(["stated", "155"]);
  });

  test("is never 0 when it is missing: the reason stays", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: "illegible" } } })],
    });
    const result = resultIn(monitorAt(data), "zorg");
    expect(result.actual).toEqual({ status: "missing", reason: "illegible" });
    expect(result.light).toMatchObject({ colour: "grey", code: "no-figures" });
  });

  test("takes the reason of a project that gave nothing at all", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { missing: "not-measured-yet" } } })],
    });
    expect(resultIn(monitorAt(data), "zorg").actual).toEqual({ status: "missing", reason: "not-measured-yet" });
  });

  test("keeps its approximation, and is judged at both ends", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: {
            zeker: { bemiddeld: { actual: approximate("well-over", 90), target: 100 } },
            // "bijna 92": 88 t/m 91, so orange or green
            onzeker: { bemiddeld: { actual: approximate("almost", 92), target: 100 } },
          },
        }),
      ],
    });
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "zeker")).toMatchObject({
      actual: { word: "well-over", near: 90 },
      light: { colour: "green" },
    });
    expect(resultIn(monitor, "onzeker").light).toMatchObject({ colour: "grey", code: "approximate" });
  });
});

describe("an outdated figure", () => {
  const zorg = project("zorg", { plan: [plan({ bemiddeld: 160 })] });

  test("of one quarter ago counts, compared with the target of that quarter", () => {
    const data = dataset({
      projects: [zorg],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: 72 } } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: "not-delivered" } } }),
      ],
    });
    const result = resultIn(monitorAt(data), "zorg");
    // 80 t/m 2021-Q4: 72 is exactly 90%. Against the 90 of 2022-Q1 it would be orange.
    expect(result.target?.value.toFraction()).toBe("80");
    expect(result).toMatchObject({ actual: { value: 72 }, measuredIn: "2021-Q4" });
    expect(result.light).toMatchObject({ colour: "green", flags: ["outdated"] });
  });

  test("is compared with the target that quarter stated", () => {
    const data = dataset({
      projects: [zorg],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: { actual: 72, target: 100 } } } }),
        quarter("2022-Q1", { projects: { zorg: { missing: "not-delivered" } } }),
      ],
    });
    const { target, light } = resultIn(monitorAt(data), "zorg");
    expect([target?.value.toFraction(), light.code]).toEqual(["100", "far-behind"]);
  });

  test("of two quarters ago is too old", () => {
    const data = dataset({
      projects: [zorg],
      quarters: [
        quarter("2021-Q3", { projects: { zorg: { bemiddeld: 72 } } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: "not-delivered" } } }),
      ],
    });
    const result = resultIn(monitorAt(data), "zorg");
    expect(result).toMatchObject({ actual: { status: "missing" }, measuredIn: "2022-Q1" });
    expect(result.light).toMatchObject({ code: "no-figures", flags: [] });
  });

  test("is no part of a sum of this quarter", () => {
    const data = dataset({
      projects: [zorg],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: 72 } } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: "not-delivered" }, bouw: { bemiddeld: 5 } } }),
      ],
    });
    const total = totalIn(monitorAt(data), "leren");
    expect([total.sum, idsOf(total.without)]).toEqual([5, ["zorg"]]);
  });
});

describe("the final figure", () => {
  test.for([
    ["finished", "reached", "green"],
    ["stopped", "stopped", "grey"],
  ] as const)("of a %s project counts in all later quarters and is not outdated", ([kind, code, colour]) => {
    const data = dataset({
      projects: [project("zorg", { events: [event(kind, "2021-Q1")], plan: [plan({ bemiddeld: 40 })] })],
      quarters: [
        quarter("2021-Q1", { projects: { zorg: { bemiddeld: 44 } } }),
        quarter("2022-Q4", { projects: { zorg: { missing: "not-applicable" }, bouw: { bemiddeld: 6 } } }),
      ],
    });
    const monitor = monitorAt(data);
    const result = resultIn(monitor, "zorg");
    expect(result).toMatchObject({ actual: { value: 44 }, measuredIn: "2021-Q1", goal: { value: 40 } });
    expect(result.light).toMatchObject({ colour, code, flags: [] });
    expect(totalIn(monitor, "leren").sum).toBe(50);
  });

  test("is the last one known", () => {
    const data = dataset({
      projects: [project("zorg", { events: [event("stopped", "2021-Q2")] })],
      quarters: [
        quarter("2020-Q4", { projects: { zorg: { bemiddeld: 10 } } }),
        quarter("2021-Q2", { projects: { zorg: { bemiddeld: 12 } } }),
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: "not-delivered" } } }),
        quarter("2022-Q2", { projects: { zorg: {} } }),
      ],
    });
    expect(resultIn(monitorAt(data), "zorg")).toMatchObject({ actual: { value: 12 }, measuredIn: "2021-Q2" });
  });

  test("of a finished project is judged against its goal, not its target", () => {
    const data = dataset({
      projects: [project("zorg", { events: [event("finished", "2021-Q4")], plan: [plan({ bemiddeld: 160 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: 144 } } })],
    });
    // Far above the 90 of the path, 90% of the goal.
    expect(resultIn(monitorAt(data), "zorg").light).toMatchObject({ colour: "orange", code: "nearly-reached" });
  });

  test("of a project that is over counts in the programme when the edition no longer names it", () => {
    const data = dataset({
      projects: [project("klaar", { events: [event("finished", "2021-Q4")] })],
      quarters: [
        quarter("2021-Q4", { projects: { klaar: { bemiddeld: 20 } } }),
        quarter("2022-Q3", { projects: { zorg: { bemiddeld: 30 } } }),
      ],
    });
    const monitor = monitorAt(data);
    expect(idsOf(monitor.projects)).toEqual(["zorg"]);
    expect(programmeIn(monitor)).toMatchObject({ actual: { value: 50 }, breakdown: { known: 50 } });
  });

  test("of a running project that the edition does not name does not count", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q2", { projects: { weg: { bemiddeld: 20 } } }),
        quarter("2022-Q3", { projects: { zorg: { bemiddeld: 30 } } }),
      ],
    });
    expect(programmeIn(monitorAt(data)).breakdown.known).toBe(30);
  });
});

describe("figures of projects together", () => {
  const together = [{ projects: ["zorg", "wijk"], bemiddeld: 138 }];

  test("stand with each of the projects, without a number or a light of their own", () => {
    const data = dataset({ quarters: [quarter("2022-Q1", { together, projects: { zorg: { gestart: 9 } } })] });
    const monitor = monitorAt(data);
    expect(idsOf(monitor.projects)).toEqual(["zorg", "wijk"]);
    expect(resultIn(monitor, "wijk").actual).toEqual({
      status: "missing",
      reason: "only-together",
      together: ["zorg", "wijk"],
    });
    expect(projectIn(monitor, "zorg").together).toMatchObject([{ figures: [{ actual: { value: 138 } }] }]);
  });

  test("count once in a category that holds all of the projects", () => {
    const data = dataset({ quarters: [quarter("2022-Q1", { together, projects: { bouw: { bemiddeld: 7 } } })] });
    expect(totalIn(monitorAt(data), "leren")).toMatchObject({ sum: 145, without: [] });
  });

  test("do not count in a category that misses one of the projects", () => {
    const data = dataset({
      projects: [project("wijk", { category: "werken" })],
      quarters: [quarter("2022-Q1", { together, projects: { zorg: {}, bouw: { bemiddeld: 7 } } })],
    });
    const monitor = monitorAt(data);
    expect(totalIn(monitor, "leren").sum).toBe(7);
    expect(idsOf(totalIn(monitor, "leren").without)).toEqual(["zorg"]);
    expect(totalIn(monitor, "werken")).not.toHaveProperty("sum");
    expect(programmeIn(monitor).breakdown.known).toBe(145);
  });

  test("stand with a category only when it holds all of the projects", () => {
    const data = dataset({
      projects: [project("bouw", { category: "werken" }), project("hout", { category: "werken" })],
      quarters: [
        quarter("2022-Q1", {
          together: [...together, { projects: ["hout", "zorg"], gestart: 5 }],
          projects: { bouw: {} },
        }),
      ],
    });
    const sizes = monitorAt(data).categories.map((one) => [one.group.id, one.together.length]);
    expect(sizes).toEqual([
      ["leren", 1],
      ["werken", 0],
    ]);
  });

  test("are not summed when they are an approximation", () => {
    const shared = [{ projects: ["zorg", "wijk"], bemiddeld: approximate("more-than", 180) }];
    const data = dataset({
      quarters: [quarter("2022-Q1", { together: shared, projects: { bouw: { bemiddeld: 7 } } })],
    });
    const { known, without } = programmeIn(monitorAt(data)).breakdown;
    expect([known, without.map(({ id }) => id)]).toEqual([7, ["zorg", "wijk"]]);
  });

  test("are not summed when another project already counts them", () => {
    const shared = [{ projects: ["zorg", "wijk"], bemiddeld: { actual: 20, quality: "counted-elsewhere" as const } }];
    const data = dataset({
      quarters: [quarter("2022-Q1", { together: shared, projects: { bouw: { bemiddeld: 7 } } })],
    });
    expect(programmeIn(monitorAt(data)).breakdown.known).toBe(7);
  });

  test.for([
    ["not named for it", {}],
    ["missing by itself", { bemiddeld: "not-delivered" }],
  ] as const)("replace the last figure of a finished project that is %s", ([, own]) => {
    const data = dataset({
      projects: [project("zorg", { events: [event("finished", "2021-Q4")] })],
      quarters: [
        quarter("2021-Q4", { projects: { zorg: { bemiddeld: 100 } } }),
        quarter("2022-Q1", { together, projects: { zorg: own } }),
      ],
    });
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "zorg").actual).toMatchObject({ reason: "only-together", together: ["zorg", "wijk"] });
    expect(programmeIn(monitor).breakdown.known).toBe(138);
  });
});

describe("too early", () => {
  test.for<[string, LightCode]>([
    ["2020-Q3", "too-early"],
    ["2020-Q4", "far-behind"],
  ])("the start lag ends with the third quarter: in %s a figure of 0 is %s", ([name, code]) => {
    const data = dataset({
      lags: { bemiddeld: 3 },
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [quarter(name, { projects: { zorg: { bemiddeld: 0 } } })],
    });
    expect(resultIn(monitorAt(data), "zorg").light.code).toBe(code);
  });

  test("a later plan version does not start the lag again", () => {
    const data = dataset({
      lags: { bemiddeld: 3 },
      projects: [
        project("zorg", {
          plan: [
            plan({ bemiddeld: 160 }),
            plan({ bemiddeld: 200 }, { name: "v2", decidedIn: "2021-Q4", begin: "2022-Q1", end: "2024-Q4" }),
          ],
        }),
      ],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: 40 } } })],
    });
    expect(resultIn(monitorAt(data), "zorg").light).toMatchObject({ code: "far-behind", input: { early: false } });
  });

  test("a version without a path before it starts the lag at its own begin", () => {
    const data = dataset({
      lags: { bemiddeld: 3 },
      projects: [
        project("zorg", {
          plan: [
            plan({ bemiddeld: goal({ value: 160, path: "none" }) }),
            plan({ bemiddeld: 200 }, { name: "v2", decidedIn: "2021-Q4", begin: "2022-Q1", end: "2024-Q4" }),
          ],
        }),
      ],
      quarters: [quarter("2022-Q3", { projects: { zorg: { bemiddeld: 0 } } })],
    });
    expect(resultIn(monitorAt(data), "zorg").light).toMatchObject({ code: "too-early", quarter: "2022-Q4" });
  });

  test("the first measurable quarter of the programme holds for every project and for the programme", () => {
    const data = dataset({
      firstMeasurable: "2021-Q1",
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      programmePlan: [plan({ bemiddeld: 500 })],
      quarters: [quarter("2020-Q2", { totals: { bemiddeld: 0 }, projects: { zorg: { bemiddeld: 0 } } })],
    });
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "zorg").light).toMatchObject({ code: "too-early", quarter: "2021-Q1" });
    expect(programmeIn(monitor).light).toMatchObject({ code: "too-early", quarter: "2021-Q1" });
  });

  test("what is too early for every project is too early for their category", () => {
    const data = dataset({
      lags: { bemiddeld: 3 },
      projects: [
        project("zorg", { plan: [plan({ bemiddeld: 160 })] }),
        project("bouw", { plan: [plan({ bemiddeld: 80 })] }),
      ],
      quarters: [quarter("2020-Q3", { projects: { zorg: { bemiddeld: 0 }, bouw: { bemiddeld: 0 } } })],
    });
    expect(totalIn(monitorAt(data), "leren").light).toMatchObject({ colour: "grey", code: "too-early" });
  });
});

test("what is too early for some projects only is judged for their category", () => {
  const data = dataset({
    lags: { bemiddeld: 3 },
    projects: [
      project("zorg", { plan: [plan({ bemiddeld: 160 })] }),
      project("nieuw", { plan: [plan({ bemiddeld: 16 }, { begin: "2022-Q1", decidedIn: "2021-Q4" })] }),
    ],
    quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: 40 }, nieuw: { bemiddeld: 0 } } })],
  });
  expect(totalIn(monitorAt(data), "leren").light).toMatchObject({ colour: "red", code: "far-behind" });
});

test("a category has no total of an indicator that is no main goal", () => {
  const data = dataset({ quarters: [quarter("2022-Q1", { projects: { zorg: { gesprekken: 4, gestart: 2 } } })] });
  const names = monitorAt(data).categories.flatMap(({ totals }) => totals.map(({ indicator }) => indicator.id));
  expect(names).toEqual(["gestart"]);
});

describe("what the team says about a light", () => {
  const origin = { file: "data/stoplichten.yaml", line: 1, column: 1 };
  const cause = { status: "written", text: "Er waren te weinig plekken." } as const;
  const said = (subject: "programme" | ProjectId) => ({ subject, indicator: indicatorId("bemiddeld"), origin });
  const figure = { bemiddeld: { actual: 80, target: 100 } };
  const data = dataset({
    quarters: [quarter("2022-Q1", { totals: figure, projects: { zorg: figure, bouw: figure } })],
    editions: [
      edition("2022-Q1", {
        explanations: [
          { ...said(projectId("zorg")), explanation: { cause } },
          { ...said("programme"), override: override({ colour: "green" }) },
          { ...said(projectId("bouw")), override: override({ colour: "red" }) },
        ],
      }),
    ],
  });

  test("stays with the project or the programme it is about", () => {
    const monitor = monitorAt(data);
    const lights = [resultIn(monitor, "zorg"), resultIn(monitor, "bouw"), programmeIn(monitor)].map(
      ({ light }) => light,
    );
    expect(lights.map(({ computed, colour }) => [computed, colour])).toEqual([
      ["orange", "orange"],
      ["orange", "red"],
      ["orange", "green"],
    ]);
    expect(lights.map(({ explanation }) => explanation?.cause)).toEqual([cause, undefined, undefined]);
  });

  test("decides the headline with the colour that is shown", () => {
    expect(monitorAt(data).programme).toMatchObject({ headline: "green" });
  });
});

describe("a change of scope", () => {
  const before = plan({ bemiddeld: 160 }, { scope: "Alle projecten." });
  const after = plan(
    { bemiddeld: 120 },
    { name: "v2", decidedIn: "2022-Q1", end: "2024-Q4", scope: "Zonder de gemeenten." },
  );
  const quarters = ["2021-Q4", "2022-Q1", "2022-Q2"].map((name) =>
    quarter(name, { totals: { bemiddeld: 80 }, projects: { zorg: { bemiddeld: 80 } } }),
  );

  test.for([
    ["2021-Q4", undefined],
    ["2022-Q1", "v1"],
    ["2022-Q2", undefined],
  ])("shows the old goal beside the new one in its own quarter only: %s gives %s", ([name, version]) => {
    const versions = [before, after];
    const data = dataset({ projects: [project("zorg", { plan: versions })], programmePlan: versions, quarters });
    const monitor = monitorAt(data, name);
    expect(resultIn(monitor, "zorg").scopeBefore?.name).toBe(version);
    expect(programmeIn(monitor).scopeBefore?.name).toBe(version);
  });

  test("shows both goals, and the target still follows the old path in that quarter", () => {
    const data = dataset({ programmePlan: [before, after], quarters });
    const result = programmeIn(monitorAt(data, "2022-Q1"));
    expect([result.goal?.value, [...(result.scopeBefore?.goals.values() ?? [])][0]?.value]).toEqual([120, 160]);
    expect(result.target?.value.toFraction()).toBe("90");
  });

  test("is not there when a new version keeps the scope", () => {
    const same = { ...after, scope: before.scope as string };
    const data = dataset({ programmePlan: [before, same], quarters });
    expect(programmeIn(monitorAt(data, "2022-Q1"))).not.toHaveProperty("scopeBefore");
  });
});

describe("the margin", () => {
  const quarters = (second: number) => [
    quarter("2021-Q4", {
      totals: { bemiddeld: { actual: 80, target: 100 } },
      projects: { zorg: { bemiddeld: { actual: 80, target: 100 } } },
    }),
    quarter("2022-Q2", {
      totals: { bemiddeld: { actual: second, target: 100 } },
      projects: { zorg: { bemiddeld: { actual: second, target: 100 } } },
    }),
  ];

  test.for<[margin: number, second: number, Colour]>([
    [0, 91, "green"],
    [2, 91, "orange"],
    [2, 92, "green"],
  ])("of %i points makes %i after orange in the previous edition %s", ([margin, second, colour]) => {
    const monitor = monitorAt(dataset({ thresholds: { margin }, quarters: quarters(second) }));
    expect(resultIn(monitor, "zorg").light.colour).toBe(colour);
    expect(programmeIn(monitor).light.colour).toBe(colour);
  });

  test("records the previous colour only when it was used", () => {
    const inputOf = (margin: number) =>
      resultIn(monitorAt(dataset({ thresholds: { margin }, quarters: quarters(91) })), "zorg").light.input;
    expect(inputOf(2)).toMatchObject({ previousColour: "orange" });
    expect(inputOf(0)).not.toHaveProperty("previousColour");
  });

  test("compares with the previous edition, not with the previous quarter", () => {
    const editions = ["2022-Q2"].map((name) => edition(name));
    const monitor = monitorAt(dataset({ thresholds: { margin: 2 }, quarters: quarters(91), editions }));
    expect(resultIn(monitor, "zorg").light.colour).toBe("green");
  });
});

test("the quarter a sentence names is that of the stop, the hold or the next start", () => {
  const zorg = { zorg: { bemiddeld: 0 } };
  const named = (events: Parameters<typeof project>[1]) => {
    const projects = [
      project("zorg", { plan: [plan({ bemiddeld: 40 }, { begin: "2022-Q3", decidedIn: "2021-Q4" })], ...events }),
    ];
    return resultIn(monitorAt(dataset({ projects, quarters: [quarter("2022-Q1", { projects: zorg })] })), "zorg").light
      .quarter;
  };
  expect(named({ events: [event("stopped", "2021-Q3")] })).toBe("2021-Q3");
  expect(named({ events: [event("on-hold", "2021-Q4")] })).toBe("2021-Q4");
  expect(named({ events: [event("started", "2022-Q3")] })).toBe("2022-Q3");
});
