import { describe, expect, test } from "vitest";
import { event, goal, goalInWords } from "../domain/examples.ts";
import { dataset, type IndicatorName, monitorAt, plan, programmeIn, project, quarter, resultIn } from "./examples.ts";

const taal = project("taal", {
  events: [event("stopped", "2022-Q2")],
  plan: [plan({ gestart: 240, afgerond: 170 })],
});
const reached = { taal: { gestart: 107, afgerond: 79 } };
const programmePlan = [plan({ gestart: 1200, afgerond: 800, bemiddeld: 500 })];

/** The gap line, with the amounts that stopped projects freed. */
function gapIn(data: ReturnType<typeof dataset>, name: IndicatorName) {
  const { goal, gap, projectsWithoutGoal, freed } = programmeIn(monitorAt(data), name).gap;
  return { goal, gap, projectsWithoutGoal, freed: freed.map(({ project: { id }, amount }) => [id, amount]) };
}

describe("the goal of a stopped project", () => {
  const data = dataset({
    programmePlan,
    projects: [taal, project("zorg", { plan: [plan({ gestart: 1093, afgerond: 721 })] })],
    quarters: [quarter("2022-Q2", { projects: { ...reached, zorg: { gestart: 500, afgerond: 300 } } })],
  });

  test("is freed as far as it was not reached: 133 started, 91 finished", () => {
    expect(gapIn(data, "gestart")).toEqual({ goal: 1200, gap: 0, projectsWithoutGoal: 0, freed: [["taal", 133]] });
    expect(gapIn(data, "afgerond")).toEqual({ goal: 800, gap: 0, projectsWithoutGoal: 0, freed: [["taal", 91]] });
  });

  test("stays visible with the project, and the programme goal does not change", () => {
    const monitor = monitorAt(data);
    expect(resultIn(monitor, "taal", "gestart").goal?.value).toBe(240);
    expect(programmeIn(monitor, "gestart").goal?.value).toBe(1200);
  });

  test("takes its place again as long as the project runs", () => {
    const earlier = dataset({
      programmePlan,
      projects: [taal],
      quarters: [quarter("2022-Q1", { projects: reached })],
    });
    expect(gapIn(earlier, "gestart")).toMatchObject({ gap: 960, freed: [] });
  });

  test("frees nothing when more was reached, or when what was reached is unknown", () => {
    const more = dataset({
      programmePlan,
      projects: [taal],
      quarters: [quarter("2022-Q2", { projects: { taal: { gestart: 250 } } })],
    });
    expect(gapIn(more, "gestart")).toMatchObject({ gap: 950, freed: [] });
    const unknown = dataset({
      programmePlan,
      projects: [taal],
      quarters: [quarter("2022-Q2", { projects: { taal: { gestart: "illegible" } } })],
    });
    expect(gapIn(unknown, "gestart")).toMatchObject({ gap: undefined, projectsWithoutGoal: 1, freed: [] });
  });

  test("still counts when a later edition no longer names the project", () => {
    const later = dataset({
      programmePlan,
      projects: [taal, project("zorg", { plan: [plan({ gestart: 900 })] })],
      quarters: [
        quarter("2022-Q1", { projects: reached }),
        quarter("2023-Q1", { projects: { zorg: { gestart: 500 } } }),
      ],
    });
    expect(gapIn(later, "gestart")).toEqual({ goal: 1200, gap: 193, projectsWithoutGoal: 0, freed: [["taal", 133]] });
  });
});

describe("the gap line", () => {
  const projectsWith = (...goals: number[]) =>
    goals.map((goal, index) => project(`p${index}`, { plan: [plan({ bemiddeld: goal })] }));
  const named = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { bemiddeld: 1 }]));

  test.for([
    ["nog niet belegd", [100, 150], 250],
    ["precies belegd", [300, 200], 0],
    ["dubbel belegd", [300, 260], -60],
  ] as const)("%s: goals of %j leave %i", ([, goals, gap]) => {
    const quarters = [quarter("2022-Q1", { projects: named(goals.length) })];
    const data = dataset({ programmePlan, projects: projectsWith(...goals), quarters });
    expect(gapIn(data, "bemiddeld")).toMatchObject({ goal: 500, gap, projectsWithoutGoal: 0 });
  });

  test("cannot be determined when a goal is unknown or only in words; the freed amounts are still given", () => {
    const data = dataset({
      programmePlan,
      projects: [taal, project("woorden", { plan: [plan({ gestart: goalInWords("zoveel als kan") })] })],
      quarters: [quarter("2022-Q2", { projects: { ...reached, woorden: { gestart: 3 }, zonder: { gestart: 4 } } })],
    });
    expect(gapIn(data, "gestart")).toEqual({
      goal: 1200,
      gap: undefined,
      projectsWithoutGoal: 2,
      freed: [["taal", 133]],
    });
  });

  test.for([
    ["another indicator, in words only", { gestart: goalInWords("zoveel als kan") }],
    ["this indicator in words, another in numbers", { bemiddeld: goalInWords("de helft"), gestart: 40 }],
  ] as const)("cannot be determined with a goal of %s", ([, goals]) => {
    const data = dataset({
      programmePlan,
      projects: [project("woorden", { plan: [plan(goals)] })],
      quarters: [quarter("2022-Q1", { projects: { woorden: { bemiddeld: 3 } } })],
    });
    expect(gapIn(data, "bemiddeld")).toMatchObject({ gap: undefined, projectsWithoutGoal: 1 });
  });

  test.for([
    ["the goal of the programme", { value: 500, approximation: "about" }, { value: 100 }],
    ["the goal of a project", { value: 500 }, { value: 100, approximation: "well-over" }],
  ] as const)("cannot be determined when %s is an approximation", ([, whole, part]) => {
    const data = dataset({
      programmePlan: [plan({ bemiddeld: goal(whole) })],
      projects: [project("p0", { plan: [plan({ bemiddeld: goal(part) })] })],
      quarters: [quarter("2022-Q1", { projects: named(1) })],
    });
    const found = programmeIn(monitorAt(data)).gap;
    expect(found).toMatchObject({ goal: 500, projectsWithoutGoal: 0 });
    expect(found).not.toHaveProperty("gap");
  });

  test("does not free an exact part of an approximate goal", () => {
    const data = dataset({
      programmePlan,
      projects: [{ ...taal, plan: [plan({ gestart: goal({ value: 240, approximation: "about" }) })] }],
      quarters: [quarter("2022-Q2", { projects: reached })],
    });
    expect(gapIn(data, "gestart")).toMatchObject({ gap: undefined, freed: [] });
  });

  test("does not wait for the goal of a former project that the edition does not name", () => {
    const data = dataset({
      programmePlan,
      projects: [project("eerder", { events: [event("finished", "2021-Q1")] }), ...projectsWith(400)],
      quarters: [quarter("2022-Q1", { projects: named(1) })],
    });
    expect(gapIn(data, "bemiddeld")).toMatchObject({ gap: 100, projectsWithoutGoal: 0 });
  });

  test("is not filled by projects of another indicator", () => {
    const data = dataset({
      programmePlan,
      projects: [taal, ...projectsWith(500)],
      quarters: [quarter("2022-Q1", { projects: { ...reached, ...named(1) } })],
    });
    expect(gapIn(data, "bemiddeld")).toMatchObject({ gap: 0, projectsWithoutGoal: 0 });
  });

  test("uses the goals of the plan versions that hold in the quarter", () => {
    const versions = [plan({ bemiddeld: 100 }), plan({ bemiddeld: 130 }, { name: "v2", decidedIn: "2022-Q1" })];
    const quarters = ["2021-Q4", "2022-Q1"].map((name) => quarter(name, { projects: named(1) }));
    const data = dataset({ programmePlan, projects: [project("p0", { plan: versions })], quarters });
    const gaps = ["2021-Q4", "2022-Q1"].map((name) => programmeIn(monitorAt(data, name)).gap.gap);
    expect(gaps).toEqual([400, 370]);
  });

  test("is not there without a goal of the programme", () => {
    const data = dataset({ projects: projectsWith(100), quarters: [quarter("2022-Q1", { projects: named(1) })] });
    expect(gapIn(data, "bemiddeld")).toEqual({ goal: undefined, gap: undefined, projectsWithoutGoal: 0, freed: [] });
  });
});
