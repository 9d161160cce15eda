import { describe, expect, test } from "vitest";
import { approximate, event, goal, override } from "../domain/examples.ts";
import {
  dataset,
  edition,
  idsOf,
  indicatorId,
  monitorAt,
  plan,
  programmeIn,
  project,
  quarter,
  resultIn,
  totalIn,
} from "./examples.ts";

describe("the total of the programme", () => {
  test("is the reported one, also when projects are incomplete", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { gestart: 637 },
          projects: { taal: { gestart: 107 }, zorg: { gestart: "illegible" } },
        }),
      ],
    });
    const result = programmeIn(monitorAt(data), "gestart");
    expect(result).toMatchObject({ origin: "reported", actual: { value: 637 } });
    expect(result).not.toHaveProperty("coverage");
  });

  test("is the sum of the projects when none is reported", () => {
    const data = dataset({
      quarters: [quarter("2022-Q1", { projects: { taal: { gestart: 107 }, zorg: { gestart: 71 } } })],
    });
    expect(programmeIn(monitorAt(data), "gestart")).toMatchObject({
      origin: "summed",
      actual: { status: "known", value: 178 },
      coverage: { status: "complete" },
    });
  });

  test("stays missing when it is reported as missing: projects do not fill it in", () => {
    const data = dataset({
      quarters: [quarter("2022-Q1", { totals: { gestart: "not-in-source" }, projects: { taal: { gestart: 107 } } })],
    });
    const result = programmeIn(monitorAt(data), "gestart");
    expect(result).toMatchObject({ origin: "reported", actual: { status: "missing", reason: "not-in-source" } });
    expect(result.breakdown).toMatchObject({ known: 107 });
    expect(result.breakdown).not.toHaveProperty("rest");
  });

  test("is missing, not 0, when there is no figure at all", () => {
    const data = dataset({ quarters: [quarter("2022-Q1", { projects: { taal: { missing: "not-in-source" } } })] });
    expect(programmeIn(monitorAt(data)).actual.status).toBe("missing");
  });

  test("is judged against the programme's own target, not the sum of the projects", () => {
    const data = dataset({
      programmePlan: [plan({ bemiddeld: 500 })],
      projects: ["a", "b", "c"].map((id) => project(id, { plan: [plan({ bemiddeld: 100 })] })),
      quarters: [
        quarter("2022-Q1", {
          totals: { bemiddeld: 225 },
          projects: { a: { bemiddeld: 75 }, b: { bemiddeld: 75 }, c: { bemiddeld: 75 } },
        }),
      ],
    });
    const monitor = monitorAt(data);
    const result = programmeIn(monitor);
    // The projects together have 168.75 t/m this quarter, and are all ahead of it.
    expect(resultIn(monitor, "a").light.colour).toBe("green");
    expect(result.target?.value.toFraction()).toBe("1125/4");
    expect(result.light).toMatchObject({ colour: "orange", code: "behind" });
    expect(result.gap).toMatchObject({ goal: 500, gap: 200 });
  });

  test("a sum of ours is judged against the programme's own target too", () => {
    const data = dataset({
      programmePlan: [plan({ bemiddeld: 500 })],
      projects: [project("a", { plan: [plan({ bemiddeld: 100 })] })],
      quarters: [quarter("2022-Q1", { projects: { a: { bemiddeld: 225 } } })],
    });
    const result = programmeIn(monitorAt(data));
    expect([result.origin, result.target?.value.toFraction(), result.light.code]).toEqual([
      "summed",
      "1125/4",
      "behind",
    ]);
  });

  test("never sums approximations", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: { taal: { gestart: approximate("about", 40) }, zorg: { gestart: 71 }, wijk: { gestart: 9 } },
        }),
      ],
    });
    const result = programmeIn(monitorAt(data), "gestart");
    expect(result.actual).toEqual({ status: "known", value: 80 });
    expect(result.breakdown.without.map(({ id }) => id)).toEqual(["taal"]);
  });

  test("leaves out what another project counts and what does not apply", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: {
            taal: { gestart: { actual: 8, quality: "counted-elsewhere" } },
            zorg: { gestart: 71 },
            wijk: { gestart: "not-applicable" },
          },
        }),
      ],
    });
    expect(programmeIn(monitorAt(data), "gestart")).toMatchObject({
      actual: { value: 71 },
      breakdown: { known: 71, without: [] },
      coverage: { status: "complete" },
    });
  });

  test("says which parts are final figures of an earlier quarter", () => {
    const data = dataset({
      projects: [project("klaar", { events: [event("stopped", "2021-Q4")] })],
      quarters: [
        quarter("2021-Q4", { projects: { klaar: { bemiddeld: 20 } } }),
        quarter("2022-Q1", { totals: { bemiddeld: 60 }, projects: { zorg: { bemiddeld: 30 } } }),
      ],
    });
    const { parts } = programmeIn(monitorAt(data)).breakdown;
    expect(parts.map(({ projects, endedIn }) => [idsOf(projects), endedIn])).toEqual([
      [["zorg"], undefined],
      [["klaar"], "2021-Q4"],
    ]);
  });

  test("of the quarter before does not stand in when this quarter reports none at all", () => {
    const data = dataset({
      quarters: [
        quarter("2021-Q4", { totals: { bemiddeld: 72 } }),
        quarter("2022-Q1", { projects: { zorg: { bemiddeld: 60 } } }),
      ],
    });
    expect(programmeIn(monitorAt(data))).toMatchObject({ origin: "summed", actual: { value: 60 } });
  });

  test("of the quarter before stands in, as outdated, with the target of that quarter", () => {
    const data = dataset({
      programmePlan: [plan({ bemiddeld: 160 })],
      quarters: [
        quarter("2021-Q4", { totals: { bemiddeld: 72 } }),
        quarter("2022-Q1", { totals: { bemiddeld: "not-delivered" }, projects: { zorg: { bemiddeld: 90 } } }),
      ],
    });
    const result = programmeIn(monitorAt(data));
    expect(result).toMatchObject({ actual: { value: 72 }, measuredIn: "2021-Q4", light: { flags: ["outdated"] } });
    expect(result.target?.value.toFraction()).toBe("80");
    // 72 t/m one quarter minus 90 t/m another says nothing.
    expect(result.breakdown).not.toHaveProperty("rest");
  });
});

describe("niet uitgesplitst", () => {
  test("is the reported total minus each known part, once", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { bemiddeld: 225 },
          together: [{ projects: ["zorg", "wijk"], bemiddeld: 138 }],
          projects: { jongeren: { bemiddeld: 46 }, ggz: { bemiddeld: 10 }, hout: { bemiddeld: "illegible" } },
        }),
      ],
    });
    const { known, rest, parts, without } = programmeIn(monitorAt(data)).breakdown;
    expect({ known, rest, without: idsOf(without) }).toEqual({ known: 194, rest: 31, without: ["hout"] });
    expect(parts.map(({ projects, value }) => [idsOf(projects), value])).toEqual([
      [["zorg", "wijk"], 138],
      [["jongeren"], 46],
      [["ggz"], 10],
    ]);
  });

  test("is 0 when the projects add up to the total", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { afgerond: 317 },
          projects: { zorg: { afgerond: 238 }, taal: { afgerond: 79 } },
        }),
      ],
    });
    expect(programmeIn(monitorAt(data), "afgerond").breakdown.rest).toBe(0);
  });

  test("is not there when the total is an approximation or a sum of ours", () => {
    const zorg = { zorg: { bemiddeld: 65, gestart: 70 } };
    const data = dataset({
      quarters: [quarter("2022-Q3", { totals: { bemiddeld: approximate("well-over", 300) }, projects: zorg })],
    });
    const monitor = monitorAt(data);
    expect(programmeIn(monitor).breakdown).not.toHaveProperty("rest");
    expect(programmeIn(monitor, "gestart").breakdown).not.toHaveProperty("rest");
  });

  test("does not hold the final figure of a project that is no longer named", () => {
    const data = dataset({
      projects: [project("klaar", { events: [event("stopped", "2021-Q4")] })],
      quarters: [
        quarter("2021-Q4", { projects: { klaar: { bemiddeld: 20 } } }),
        quarter("2022-Q1", { totals: { bemiddeld: 60 }, projects: { zorg: { bemiddeld: 30 } } }),
      ],
    });
    expect(programmeIn(monitorAt(data)).breakdown).toMatchObject({ known: 50, rest: 10 });
  });

  test("does not name a former project that never had a figure", () => {
    const data = dataset({
      projects: [project("klaar", { events: [event("finished", "2021-Q4")], plan: [plan({ bemiddeld: 40 })] })],
      quarters: [quarter("2022-Q1", { totals: { bemiddeld: 60 }, projects: { zorg: { bemiddeld: 30 } } })],
    });
    expect(programmeIn(monitorAt(data)).breakdown.without).toEqual([]);
  });

  test("names a project that gave nothing at all, unless its goals say it does not count this", () => {
    const data = dataset({
      projects: [project("taal", { plan: [plan({ gestart: 40 })] })],
      quarters: [
        quarter("2022-Q1", {
          totals: { gestart: 60, bemiddeld: 30 },
          projects: { taal: { missing: "not-delivered" }, wijk: { missing: "not-delivered" }, zorg: { bemiddeld: 30 } },
        }),
      ],
    });
    const monitor = monitorAt(data);
    expect(idsOf(programmeIn(monitor, "gestart").breakdown.without)).toEqual(["taal", "wijk"]);
    expect(idsOf(programmeIn(monitor).breakdown.without)).toEqual(["wijk"]);
  });
});

describe("a figure with another definition", () => {
  const figures = {
    taal: { gestart: 107 },
    jongeren: { gestart: { actual: 71, quality: "different-definition" as const } },
  };

  test("is not added to counts t/m the quarter: its project is left out of a sum of ours", () => {
    const monitor = monitorAt(dataset({ quarters: [quarter("2022-Q1", { projects: figures })] }));
    const programme = programmeIn(monitor, "gestart");
    expect(programme).toMatchObject({
      actual: { value: 107 },
      breakdown: { known: 107, parts: [{ value: 107, isOtherDefinition: false }] },
      coverage: { status: "unknown" },
    });
    expect(idsOf(programme.breakdown.without)).toEqual(["jongeren"]);
    const total = totalIn(monitor, "leren", "gestart");
    expect([total.sum, idsOf(total.without), total.coverage.status]).toEqual([107, ["jongeren"], "unknown"]);
  });

  test("stays a known part of a reported total, and is marked", () => {
    const data = dataset({ quarters: [quarter("2022-Q1", { totals: { gestart: 637 }, projects: figures })] });
    const { known, rest, parts, without } = programmeIn(monitorAt(data), "gestart").breakdown;
    expect({ known, rest, without }).toEqual({ known: 178, rest: 459, without: [] });
    expect(parts.map(({ projects, isOtherDefinition }) => [idsOf(projects), isOtherDefinition])).toEqual([
      [["taal"], false],
      [["jongeren"], true],
    ]);
  });

  test("of projects together is left out too, and the projects with it", () => {
    const together = [
      { projects: ["zorg", "wijk"], gestart: { actual: 40, quality: "different-definition" as const } },
    ];
    const monitor = monitorAt(dataset({ quarters: [quarter("2022-Q1", { together, projects: figures })] }));
    const total = totalIn(monitor, "leren", "gestart");
    expect([total.sum, idsOf(total.without).sort()]).toEqual([107, ["jongeren", "wijk", "zorg"]]);
  });

  test("gives no sum at all when there is nothing else", () => {
    const { jongeren } = figures;
    const monitor = monitorAt(dataset({ quarters: [quarter("2022-Q1", { projects: { jongeren } })] }));
    expect(programmeIn(monitor, "gestart").actual.status).toBe("missing");
    expect(totalIn(monitor, "leren", "gestart")).not.toHaveProperty("sum");
  });
});

/** A category of two projects: one with a figure on target, one without, with these targets to date. */
function halfKnown(counted: number, left: number) {
  return dataset({
    quarters: [
      quarter("2022-Q1", {
        projects: {
          zorg: { bemiddeld: { actual: counted, target: counted } },
          bouw: { bemiddeld: { actual: "not-delivered", target: left } },
        },
      }),
    ],
  });
}

describe("the coverage of a total of ours", () => {
  test.for([
    [900, 100, "complete", "green"],
    [899, 101, "provisional", "green"],
    [70, 30, "provisional", "green"],
    [600, 400, "provisional", "green"],
    [599, 401, "too-thin", "grey"],
  ] as const)("with targets %i counted and %i left out is %s: %s", ([counted, left, status, colour]) => {
    const total = totalIn(monitorAt(halfKnown(counted, left)), "leren");
    expect(total.coverage.status).toBe(status);
    expect(total.light.colour).toBe(colour);
    expect(idsOf(total.without)).toEqual(["bouw"]);
    // Left out of the actual and of the target.
    expect([total.sum, total.target?.valueOf()]).toEqual([counted, counted]);
  });

  test("is exact: the share is a fraction", () => {
    const { coverage } = totalIn(monitorAt(halfKnown(2, 1)), "leren");
    expect("share" in coverage && coverage.share.toFraction()).toBe("2/3");
  });

  test("is unknown, and the light grey, when the target of a project without figures is unknown", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: { zorg: { bemiddeld: { actual: 100, target: 100 } }, bouw: { bemiddeld: "not-delivered" } },
        }),
      ],
    });
    const total = totalIn(monitorAt(data), "leren");
    expect(total.coverage).toEqual({ status: "unknown" });
    expect(total.light).toMatchObject({ colour: "grey", code: "incomplete" });
  });

  test("is unknown when a project gave nothing at all", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: { zorg: { bemiddeld: { actual: 100, target: 100 } }, bouw: { missing: "not-delivered" } },
        }),
      ],
    });
    const total = totalIn(monitorAt(data), "leren");
    expect([total.coverage.status, idsOf(total.without)]).toEqual(["unknown", ["bouw"]]);
  });

  test("is not lowered by a project that had nothing to reach yet or that had not started", () => {
    const data = dataset({
      projects: [project("later", { events: [event("started", "2022-Q3")] })],
      quarters: [
        quarter("2022-Q1", {
          projects: {
            zorg: { bemiddeld: { actual: 100, target: 100 } },
            bouw: { bemiddeld: { actual: "not-delivered", target: 0 } },
            later: { missing: "not-measured-yet" },
            loket: { missing: "not-applicable" },
          },
        }),
      ],
    });
    expect(totalIn(monitorAt(data), "leren").coverage).toEqual({ status: "complete" });
  });

  test.for([
    ["nothing", {}],
    ["a missing figure", { bemiddeld: "not-delivered" }],
    ["a target it should have reached", { bemiddeld: { actual: "not-delivered", target: 90 } }],
  ] as const)("does not wait for a planned project with %s: it has no figure to miss", ([, own]) => {
    const data = dataset({
      projects: [project("later", { events: [event("started", "2022-Q3")], plan: [plan({ bemiddeld: 40 })] })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { bemiddeld: { actual: 100, target: 100 } }, later: own } })],
    });
    const monitor = monitorAt(data);
    expect(totalIn(monitor, "leren")).toMatchObject({ sum: 100, without: [], coverage: { status: "complete" } });
    expect(programmeIn(monitor)).toMatchObject({ breakdown: { without: [] }, coverage: { status: "complete" } });
  });

  test.for([
    [70, 30, "provisional", "green"],
    [599, 401, "too-thin", "grey"],
  ] as const)("holds for the programme too: %i and %i give %s", ([counted, left, status, colour]) => {
    const points = { "2022-Q1": counted, "2023-Q4": 2000 };
    const own = plan({ bemiddeld: goal({ value: 2000, path: "explicit", points }) });
    const data = { ...halfKnown(counted, left), programmePlan: [own] };
    const result = programmeIn(monitorAt(data));
    expect(result.coverage?.status).toBe(status);
    expect(result.light.colour).toBe(colour);
    expect(idsOf(result.breakdown.without)).toEqual(["bouw"]);
  });

  test("a reported total is at full coverage", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { bemiddeld: { actual: 100, target: 100 } },
          projects: { zorg: { bemiddeld: 1 }, bouw: { bemiddeld: "not-delivered" } },
        }),
      ],
    });
    expect(programmeIn(monitorAt(data)).light.colour).toBe("green");
  });

  test("a colour set by hand does not bring back the colour of a total that is too thin", () => {
    const explanations = [
      {
        subject: "programme" as const,
        indicator: indicatorId("bemiddeld"),
        override: override(),
        origin: { file: "data/stoplichten.yaml", line: 1, column: 1 },
      },
    ];
    const data = {
      ...halfKnown(599, 401),
      programmePlan: [plan({ bemiddeld: 1000 })],
      editions: [edition("2022-Q1", { explanations })],
    };
    const { light } = programmeIn(monitorAt(data));
    expect(light).toMatchObject({ colour: "grey", computed: "grey", code: "incomplete", overrideFault: "on-grey" });
    expect(light).not.toHaveProperty("override");
  });
});

test("a stopped project adds what it reached to the target of its category, a finished one its goal", () => {
  const data = dataset({
    projects: [
      project("taal", { events: [event("stopped", "2021-Q4")], plan: [plan({ bemiddeld: 240 })] }),
      project("klaar", { events: [event("finished", "2021-Q4")], plan: [plan({ bemiddeld: 50 })] }),
      project("zorg", { plan: [plan({ bemiddeld: 160 })] }),
    ],
    quarters: [
      quarter("2022-Q1", { projects: { taal: { bemiddeld: 107 }, klaar: { bemiddeld: 48 }, zorg: { bemiddeld: 90 } } }),
    ],
  });
  const { sum, target, goal, stopped } = totalIn(monitorAt(data), "leren");
  expect([sum, target?.toFraction(), goal]).toEqual([245, "247", 317]);
  expect(idsOf(stopped)).toEqual(["taal"]);
});

test("a category of which only a stopped project is counted is grey: it did not reach a goal by stopping", () => {
  const data = dataset({
    projects: [project("taal", { events: [event("stopped", "2021-Q4")], plan: [plan({ bemiddeld: 240 })] })],
    quarters: [quarter("2022-Q1", { projects: { taal: { bemiddeld: 107 } } })],
  });
  const total = totalIn(monitorAt(data), "leren");
  expect(total).toMatchObject({ sum: 107, light: { colour: "grey", code: "stopped" } });
  expect([total.target, total.goal]).toEqual([undefined, undefined]);
});
