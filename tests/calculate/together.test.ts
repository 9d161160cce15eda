import { describe, expect, test } from "vitest";
import type { Actual } from "../../src/domain/figure.ts";
import { approximate, event } from "../domain/examples.ts";
import { dataset, idsOf, monitorAt, programmeIn, project, projectIn, quarter, resultIn, totalIn } from "./examples.ts";

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

describe("the final figures of projects together", () => {
  const over = (id: string) => project(id, { events: [event("finished", "2022-Q2")] });
  const projects = [over("zorg"), over("wijk")];
  const shared = (value: number | Actual) => [{ projects: ["zorg", "wijk"], bemiddeld: value }];
  const before = quarter("2022-Q1", { together: shared(50) });
  const later = { bouw: { bemiddeld: 7 } };

  test("keep counting in the programme when the edition no longer names the projects", () => {
    const data = dataset({ projects, quarters: [before, quarter("2022-Q3", { projects: later })] });
    const monitor = monitorAt(data);
    expect(idsOf(monitor.projects)).toEqual(["bouw"]);
    expect(programmeIn(monitor)).toMatchObject({
      actual: { value: 57 },
      breakdown: { known: 57, without: [], parts: [{ value: 50, endedIn: "2022-Q1" }, { value: 7 }] },
      coverage: { status: "complete" },
    });
  });

  test("are the newest ones of these projects, for each indicator", () => {
    const quarters = [
      quarter("2021-Q3", { together: [{ projects: ["wijk", "zorg"], bemiddeld: 20, gestart: 30 }] }),
      before,
      quarter("2022-Q3", { projects: later }),
    ];
    const monitor = monitorAt(dataset({ projects, quarters }));
    expect(programmeIn(monitor).breakdown.known).toBe(57);
    expect(programmeIn(monitor, "gestart").breakdown).toMatchObject({ known: 30, parts: [{ endedIn: "2021-Q3" }] });
  });

  test("take the place of an older figure of one of them", () => {
    const quarters = [
      quarter("2021-Q4", { projects: { zorg: { bemiddeld: 44 } } }),
      before,
      quarter("2022-Q3", { projects: later }),
    ];
    expect(programmeIn(monitorAt(dataset({ projects, quarters }))).breakdown.known).toBe(57);
  });

  test.for([
    ["together", { together: shared(52), projects: later }, 59],
    ["of one of them", { projects: { ...later, zorg: { bemiddeld: 40 } } }, 47],
  ] as const)("give way to a figure %s in this quarter", ([, now, known]) => {
    const data = dataset({ projects, quarters: [before, quarter("2022-Q3", now)] });
    expect(programmeIn(monitorAt(data)).breakdown.known).toBe(known);
  });

  test("give way to a later figure of one of them, in a quarter between", () => {
    const between = quarter("2022-Q2", { projects: { zorg: { bemiddeld: 40 } } });
    const data = dataset({ projects, quarters: [before, between, quarter("2022-Q3", { projects: later })] });
    expect(programmeIn(monitorAt(data)).breakdown.known).toBe(47);
  });

  test("do not count while one of the projects still runs", () => {
    const data = dataset({
      projects: [over("zorg"), project("wijk")],
      quarters: [before, quarter("2022-Q3", { projects: later })],
    });
    expect(programmeIn(monitorAt(data)).breakdown.known).toBe(7);
  });

  test("leave the projects out of the sum when they are an approximation", () => {
    const quarters = [
      quarter("2022-Q1", { together: shared(approximate("more-than", 50)) }),
      quarter("2022-Q3", { projects: later }),
    ];
    const { known, without } = programmeIn(monitorAt(dataset({ projects, quarters }))).breakdown;
    expect([known, idsOf(without)]).toEqual([7, ["wijk", "zorg"]]);
  });

  test("stand with the projects, and in their category, when the edition still names them", () => {
    const named = { zorg: { missing: "not-applicable" }, wijk: { missing: "not-applicable" } } as const;
    const data = dataset({ projects, quarters: [before, quarter("2022-Q3", { projects: { ...later, ...named } })] });
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "zorg").actual).toMatchObject({ reason: "only-together", together: ["zorg", "wijk"] });
    expect(projectIn(monitor, "zorg").together).toMatchObject([
      { figures: [{ actual: { value: 50 }, measuredIn: "2022-Q1" }] },
    ]);
    expect(monitor.categories[0]?.together).toHaveLength(1);
    expect(totalIn(monitor, "leren")).toMatchObject({ sum: 57, without: [] });
  });
});
