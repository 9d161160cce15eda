import { describe, expect, test } from "vitest";
import { approximate, event, goalInWords } from "../domain/examples.ts";
import {
  dataset,
  idsOf,
  monitorAt,
  plan,
  programmeIn,
  project,
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
