import { describe, expect, test } from "vitest";
import type { ProjectId } from "../../src/domain/ids.ts";
import type { Colour, LightCode } from "../../src/domain/traffic-light.ts";
import { event, goal, override } from "../domain/examples.ts";
import {
  dataset,
  edition,
  indicatorId,
  monitorAt,
  plan,
  programmeIn,
  project,
  projectId,
  quarter,
  resultIn,
  totalIn,
} from "./examples.ts";

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

  test("an outdated figure is too early when its own quarter was", () => {
    const data = dataset({
      lags: { bemiddeld: 3 },
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 })] })],
      quarters: [
        quarter("2020-Q3", { projects: { zorg: { bemiddeld: 0 } } }),
        quarter("2020-Q4", { projects: { zorg: { bemiddeld: "not-delivered" } } }),
      ],
    });
    const { light, measuredIn } = resultIn(monitorAt(data), "zorg");
    expect(measuredIn).toBe("2020-Q3");
    expect(light).toMatchObject({ code: "too-early", flags: ["outdated"], input: { early: true } });
    expect(light).not.toHaveProperty("quarter");
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

  test("does not compare with a concept: no reader saw that colour", () => {
    const editions = [{ ...edition("2021-Q4"), status: "concept" as const }, edition("2022-Q2")];
    const monitor = monitorAt(dataset({ thresholds: { margin: 2 }, quarters: quarters(91), editions }));
    expect(resultIn(monitor, "zorg").light.input).not.toHaveProperty("previousColour");
    expect(programmeIn(monitor).light.colour).toBe("green");
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
