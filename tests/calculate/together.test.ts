import { describe, expect, test } from "vitest";
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
