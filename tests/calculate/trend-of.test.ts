import { beforeAll, describe, expect, test } from "vitest";
import { programmeTrends, projectTrends } from "../../src/calculate/trend-of.ts";
import type { Dataset, Project } from "../../src/domain/dataset.ts";
import type { Actual } from "../../src/domain/figure.ts";
import { isOver, type LifeCycleEvent } from "../../src/domain/life-cycle.ts";
import type { IndicatorResult, Monitor } from "../../src/domain/monitor.ts";
import type { PlanVersion } from "../../src/domain/plan.ts";
import { addQuarters, type Quarter, quarterOf } from "../../src/domain/quarter.ts";
import type { Trend, TrendPoint } from "../../src/domain/trend.ts";
import { fileEffects } from "../../src/effects.ts";
import { checkData } from "../../src/pipeline.ts";
import { approximate, event, goal, goalInWords, known } from "../domain/examples.ts";
import {
  dataset,
  edition,
  type IndicatorName,
  monitorAt,
  plan,
  programmeIn,
  project,
  projectId,
  quarter,
  resultIn,
} from "./examples.ts";

type Data = { readonly dataset: Dataset; readonly monitors: readonly Monitor[] };
const folders = ["data", "tests/fixtures/voorbeeldregio"] as const;
const read = new Map<string, Data>();

beforeAll(async () => {
  for (const folder of folders) {
    const { content } = await checkData(folder, fileEffects);
    if (content === undefined) throw new Error(`${folder} has errors.`);
    read.set(folder, content);
  }
});

function dataIn(folder: (typeof folders)[number]): Data {
  return read.get(folder) as Data;
}

function programmeTrend(data: Dataset, until: string, name: IndicatorName = "bemiddeld"): Trend | undefined {
  return programmeTrends(data, quarterOf(until)).find(({ indicator }) => indicator.id === name);
}

function projectTrend(data: Dataset, id: string, until: string, name: IndicatorName = "bemiddeld"): Trend | undefined {
  const trends = projectTrends(data, data.projects.get(projectId(id)) as Project, quarterOf(until));
  return trends.find(({ indicator }) => indicator.id === name);
}

/** Gives one value of each point in which there is one, with its quarter. */
function perQuarter<Value>(trend: Trend | undefined, pick: (point: TrendPoint) => Value | undefined) {
  const values = trend?.points.map((point) => [point.quarter, pick(point)] as const) ?? [];
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function countsOf(trend: Trend | undefined) {
  return perQuarter(trend, ({ actual }) => (actual && exactOrWhy(actual)) as number | string | undefined);
}

function exactOrWhy(actual: Actual): number | string {
  if (actual.status === "known") return actual.value;
  return actual.status === "missing" ? actual.reason : `${actual.word} ${actual.near}`;
}

function targetsOf(trend: Trend | undefined) {
  return perQuarter(trend, ({ target }) => target?.toFraction());
}

function breaksOf(trend: Trend | undefined): string[] {
  return Object.keys(perQuarter(trend, ({ isBreak }) => isBreak));
}

describe("the real programme, placed in a job", () => {
  const trend = (until = "2023-Q4") => programmeTrend(dataIn("data").dataset, until);

  test("has a point for each quarter from the begin of the plan", () => {
    const quarters = trend()?.points.map((point) => point.quarter);
    expect([quarters?.[0], quarters?.at(-1), quarters?.length]).toEqual(["2020-Q1", "2023-Q4", 16]);
  });

  test("has a figure or a reason only in the quarters of an edition", () => {
    expect(countsOf(trend())).toEqual({
      "2020-Q2": "not-measured-yet",
      "2022-Q1": 225,
      "2022-Q3": "well-over 300",
      "2023-Q4": "not-in-source",
    });
  });

  test("has targets on the straight line of the version of then, none before the first with a path", () => {
    expect(targetsOf(trend("2022-Q4"))).toEqual({
      "2020-Q4": "125",
      "2021-Q1": "625/4",
      "2021-Q2": "375/2",
      "2021-Q3": "875/4",
      "2021-Q4": "250",
      "2022-Q1": "1125/4",
      "2022-Q2": "6625/22",
      "2022-Q3": "14125/44",
      "2022-Q4": "3750/11",
    });
  });

  test("names each change of plan with the quarter in which it takes effect", () => {
    expect(trend()?.versions).toMatchObject([
      { name: "v1", from: "2020-Q2", goal: { value: 500, path: "none" } },
      { name: "v2", from: "2020-Q4", reason: expect.stringContaining("corona"), goal: { value: 500 } },
      { name: "v3", from: "2022-Q1", decision: { mark: "Voorstel 3, onderdeel F" }, end: "2024-Q4" },
    ]);
    expect(perQuarter(trend("2020-Q4"), ({ version }) => version?.name)).toEqual({
      "2020-Q2": "v1",
      "2020-Q3": "v1",
      "2020-Q4": "v2",
    });
  });

  test("breaks where the projects of the municipalities left the count", () => {
    expect(breaksOf(trend())).toEqual(["2020-Q4"]);
  });

  test("knew only its own time", () => {
    const early = trend("2020-Q2");
    expect(early?.points.map((point) => point.quarter)).toEqual(["2020-Q1", "2020-Q2"]);
    expect(early?.versions.map(({ name }) => name)).toEqual(["v1"]);
  });
});

describe("the points", () => {
  const quarters = [
    quarter("2020-Q4", { projects: { zorg: { gestart: 3 } } }),
    quarter("2021-Q2", { projects: { zorg: { bemiddeld: 30 } } }),
    quarter("2021-Q3", { projects: { zorg: { bemiddeld: "not-delivered" } } }),
    quarter("2021-Q4", { projects: { wijk: { bemiddeld: 9 } } }),
    quarter("2022-Q1", { projects: { zorg: { missing: "illegible" } } }),
    quarter("2022-Q2", { projects: { zorg: { bemiddeld: approximate("about", 100) } } }),
  ];
  const goals = plan({ bemiddeld: 160, gestart: 40 }, { begin: "2021-Q1", end: "2022-Q4" });
  const data = dataset({ projects: [project("zorg", { plan: [goals] })], quarters });

  test("begin with the plan when that comes first, and never before", () => {
    expect(projectTrend(data, "zorg", "2022-Q3")?.points.map((point) => point.quarter)).toEqual(
      ["2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4", "2022-Q1", "2022-Q2", "2022-Q3"].map(quarterOf),
    );
  });

  test("begin with the first figure when that comes first", () => {
    expect(projectTrend(data, "zorg", "2021-Q1", "gestart")?.points.map((point) => point.quarter)).toEqual([
      "2020-Q4",
      "2021-Q1",
    ]);
  });

  test("are a gap with its reason where the figure is missing, and empty where nobody spoke of it", () => {
    expect(countsOf(projectTrend(data, "zorg", "2022-Q3"))).toEqual({
      "2021-Q2": 30,
      "2021-Q3": "not-delivered",
      "2022-Q1": "illegible",
      "2022-Q2": "about 100",
    });
  });

  test("have a target in every quarter of the plan", () => {
    expect(targetsOf(projectTrend(data, "zorg", "2022-Q3"))).toEqual({
      "2021-Q1": "20",
      "2021-Q2": "40",
      "2021-Q3": "60",
      "2021-Q4": "80",
      "2022-Q1": "100",
      "2022-Q2": "120",
      "2022-Q3": "140",
    });
  });
});

describe("there is a trend", () => {
  const namesOf = (trends: readonly Trend[]) => trends.map(({ indicator }) => indicator.id);
  const trendsOfZorg = (data: Dataset, until: string) =>
    namesOf(projectTrends(data, data.projects.get(projectId("zorg")) as Project, quarterOf(until)));

  test("for each indicator with a goal or a figure, in the order of the indicators", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 }, { begin: "2021-Q1" })] })],
      quarters: [quarter("2021-Q2", { projects: { zorg: { gestart: "illegible" } } })],
    });
    expect(trendsOfZorg(data, "2021-Q2")).toEqual(["gestart", "bemiddeld"]);
  });

  test("also for a goal in words, from its decision", () => {
    const words = { ...plan({ gesprekken: goalInWords("Vaker.") }), decidedIn: quarterOf("2021-Q1") };
    const { begin: _, ...withoutBegin } = words;
    const data = dataset({ projects: [project("zorg", { plan: [withoutBegin] })] });
    expect(projectTrend(data, "zorg", "2021-Q2", "gesprekken")).toMatchObject({
      points: [{ quarter: "2021-Q1" }, { quarter: "2021-Q2" }],
      goal: { inWords: "Vaker." },
    });
  });

  test("of the programme only when an edition or a quarter file has a total", () => {
    const data = dataset({ quarters: [quarter("2021-Q2", { projects: { zorg: { gestart: 3 } } })] });
    expect(programmeIn(monitorAt(data)).actual.status).toBe("missing");
    expect(namesOf(programmeTrends(data, quarterOf("2021-Q2")))).toEqual(["gestart"]);
  });

  test("not for a plan that has yet to begin, nor for a project without figures", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 }, { begin: "2021-Q3" })] })],
      quarters: [quarter("2021-Q2", { projects: { zorg: { missing: "not-applicable" } } })],
    });
    expect(trendsOfZorg(data, "2021-Q2")).toEqual([]);
    expect(trendsOfZorg(data, "2021-Q3")).toEqual(["bemiddeld"]);
  });
});

describe("the targets", () => {
  test("stated in a quarter file win over the path, in that quarter only", () => {
    const data = dataset({
      projects: [project("zorg", { plan: [plan({ bemiddeld: 160 }, { begin: "2021-Q1", end: "2021-Q4" })] })],
      quarters: [
        quarter("2021-Q2", { projects: { zorg: { bemiddeld: { actual: "not-delivered", target: 75 } } } }),
        quarter("2021-Q3", { projects: { zorg: { bemiddeld: 90 } } }),
      ],
    });
    expect(targetsOf(projectTrend(data, "zorg", "2021-Q3"))).toEqual({
      "2021-Q1": "40",
      "2021-Q2": "75",
      "2021-Q3": "120",
    });
  });

  test("stand still while a project is on hold, and shift the rest of the path", () => {
    const data = dataset({
      projects: [
        project("zorg", {
          plan: [plan({ bemiddeld: 160 }, { begin: "2021-Q1", end: "2021-Q4" })],
          events: [event("started", "2021-Q1"), event("on-hold", "2021-Q2"), event("resumed", "2021-Q3")],
        }),
      ],
    });
    expect(Object.values(targetsOf(projectTrend(data, "zorg", "2022-Q1")))).toEqual(["40", "80", "80", "120", "160"]);
  });

  test("of a new version start where the old path was, or at the actual when that was decided", () => {
    const versions = (anchor: PlanVersion["anchor"]) => [
      plan({ bemiddeld: 80 }, { begin: "2021-Q1", end: "2021-Q4" }),
      plan({ bemiddeld: 100 }, { name: "v2", decidedIn: "2021-Q2", begin: "2021-Q1", end: "2022-Q2", anchor }),
    ];
    const targets = (anchor: PlanVersion["anchor"]) => {
      const quarters = [quarter("2021-Q2", { projects: { zorg: { bemiddeld: 20 } } })];
      const data = dataset({ projects: [project("zorg", { plan: versions(anchor) })], quarters });
      return Object.values(targetsOf(projectTrend(data, "zorg", "2021-Q4")));
    };
    expect(targets("old-path")).toEqual(["20", "40", "55", "70"]);
    expect(targets("actual")).toEqual(["20", "20", "40", "60"]);
  });

  test("are absent without a path", () => {
    const data = dataset({ projects: [project("zorg", { plan: [plan({ bemiddeld: goal({ path: "none" }) })] })] });
    const trend = projectTrend(data, "zorg", "2020-Q2");
    expect(targetsOf(trend)).toEqual({});
    expect(trend?.goal?.value).toBe(1200);
  });
});

describe("a figure of projects together", () => {
  const together = [{ projects: ["zorg", "wijk"], bemiddeld: 138 }];

  test("is a gap in the trend of each of them, which names the others", () => {
    const data = dataset({
      quarters: [quarter("2022-Q1", { together, projects: { zorg: { bemiddeld: "illegible" } } })],
    });
    for (const id of ["zorg", "wijk"]) {
      expect(projectTrend(data, id, "2022-Q1")?.points).toMatchObject([
        { actual: { status: "missing", reason: "only-together", together: ["zorg", "wijk"] } },
      ]);
    }
  });

  test("gives way to a number of the project itself", () => {
    const data = dataset({ quarters: [quarter("2022-Q1", { together, projects: { zorg: { bemiddeld: 40 } } })] });
    expect(countsOf(projectTrend(data, "zorg", "2022-Q1"))).toEqual({ "2022-Q1": 40 });
  });

  test("that is final is a gap in a later quarter that names the project, as in its edition, and nothing in another", () => {
    const over = { events: [event("stopped", "2022-Q1")] };
    const data = dataset({
      projects: [project("zorg", over), project("wijk", over)],
      quarters: [
        quarter("2022-Q1", { together }),
        quarter("2022-Q2", { projects: { zorg: { bemiddeld: "not-applicable" } } }),
      ],
    });
    expect(resultIn(monitorAt(data), "zorg").actual).toMatchObject({ reason: "only-together" });
    expect(countsOf(projectTrend(data, "zorg", "2022-Q2"))).toEqual({
      "2022-Q1": "only-together",
      "2022-Q2": "only-together",
    });
    expect(countsOf(projectTrend(data, "wijk", "2022-Q2"))).toEqual({ "2022-Q1": "only-together" });
  });
});

describe("the end of a project", () => {
  test("leaves its last figure in its own quarter, without carrying it on", () => {
    const data = dataset({
      projects: [project("zorg", { events: [event("stopped", "2021-Q2")] })],
      quarters: [
        quarter("2021-Q1", { projects: { zorg: { bemiddeld: 12 } } }),
        quarter("2021-Q2", { projects: { zorg: { bemiddeld: "not-applicable" } } }),
        quarter("2021-Q3", { projects: { zorg: {} } }),
      ],
    });
    expect(countsOf(projectTrend(data, "zorg", "2021-Q3"))).toEqual({ "2021-Q1": 12, "2021-Q2": "not-applicable" });
  });
});

describe("a total of the programme", () => {
  const quarters = [
    quarter("2021-Q1", { totals: { bemiddeld: 50 } }),
    quarter("2021-Q2", { projects: { zorg: { bemiddeld: 30 }, wijk: { bemiddeld: 40 } } }),
    quarter("2021-Q3", { projects: { zorg: { bemiddeld: 41 }, wijk: { bemiddeld: "not-delivered", gestart: 3 } } }),
    quarter("2021-Q4", { projects: { zorg: { bemiddeld: 45 } } }),
  ];
  const editions = ["2021-Q1", "2021-Q2", "2021-Q3"].map((name) => edition(name));
  const trend = programmeTrend(dataset({ quarters, editions }), "2021-Q4");

  test("that nobody reported is the sum that an edition made", () => {
    // 2021-Q3 does not add up to what 2021-Q2 was: the 40 of wijk are a quarter old. 2021-Q4 has no edition.
    expect(countsOf(trend)).toEqual({ "2021-Q1": 50, "2021-Q2": 70, "2021-Q3": 41 });
  });

  test("says so, and whether a project is not in it", () => {
    expect(perQuarter(trend, ({ summed }) => summed)).toEqual({ "2021-Q2": "complete", "2021-Q3": "incomplete" });
  });

  test("that was reported as missing is never summed", () => {
    const reported = quarter("2021-Q2", {
      totals: { bemiddeld: "not-delivered" },
      projects: { zorg: { bemiddeld: 30 } },
    });
    expect(countsOf(programmeTrend(dataset({ quarters: [reported] }), "2021-Q2"))).toEqual({
      "2021-Q2": "not-delivered",
    });
  });
});

describe("a break", () => {
  const counted = (...qualities: ("measured" | "different-definition" | "estimated" | undefined)[]) =>
    dataset({
      quarters: qualities.map((quality, index) =>
        quarter(addQuarters(quarterOf("2021-Q1"), index), {
          projects: { zorg: { bemiddeld: quality ? { actual: index, quality } : "not-delivered" } },
        }),
      ),
    });

  test.for([
    [
      ["measured", "different-definition", "different-definition", "measured"],
      ["2021-Q2", "2021-Q4"],
    ],
    [["measured", undefined, "different-definition"], ["2021-Q3"]],
    [["measured", "estimated", "measured"], []],
    [["different-definition", undefined, "different-definition"], []],
  ] as const)("is where the definition changes: %j at %j", ([qualities, expected]) => {
    expect(breaksOf(projectTrend(counted(...qualities), "zorg", "2021-Q4"))).toEqual(expected);
  });

  test("is where the scope changes, also without a figure", () => {
    const scopes = [
      plan({ bemiddeld: 80 }, { scope: "Zes gemeenten." }),
      plan({ bemiddeld: 90 }, { name: "v2", decidedIn: "2021-Q1", scope: "Zes gemeenten." }),
      plan({ bemiddeld: 90 }, { name: "v3", decidedIn: "2021-Q3", scope: "Zeven gemeenten." }),
    ];
    expect(
      breaksOf(projectTrend(dataset({ projects: [project("zorg", { plan: scopes })] }), "zorg", "2021-Q4")),
    ).toEqual(["2021-Q3"]);
  });

  test("is where a figure was revised to count in another way", () => {
    const { dataset: data } = dataIn("tests/fixtures/voorbeeldregio");
    const trends = [...data.projects.values()].flatMap((one) => projectTrends(data, one, quarterOf("2024-Q4")));
    const revised = trends.flatMap(({ points }) =>
      points.filter(({ corrections }) => corrections?.some(({ kind }) => kind === "revision")),
    );
    expect(revised).toMatchObject([{ quarter: "2024-Q3", actual: { value: 37 }, isBreak: true }]);
  });
});

test("a corrected figure has its newest value, also in the quarters before the correction was known", () => {
  const { dataset: data } = dataIn("tests/fixtures/voorbeeldregio");
  const trend = programmeTrend(data, "2024-Q1", "gestart");
  expect(trend?.points.at(-1)).toMatchObject({ actual: known(1762), corrections: [{ from: 1758, to: 1762 }] });
});

describe.for(folders)("each edition of %s", (folder) => {
  test("shows for each project what its trend has", () => {
    const { dataset: data, monitors } = dataIn(folder);
    const compared = monitors.flatMap(({ projects, quarter: until }) =>
      projects.flatMap(({ project: one, indicators }) => {
        const trends = projectTrends(data, one, until);
        return indicators.map((result) => {
          const judgedIn = isOver(one.events, until) ? until : result.measuredIn;
          const where = `${until} ${one.id} ${result.indicator.id}`;
          return { where, ...shownAndDrawn(result, trends, judgedIn), says: whatIsSaid(data, one, result, until) };
        });
      }),
    );
    const early = compared.filter(({ says }) => says === "early");
    const begun = compared.filter(({ says }) => says !== "early");
    expect(begun.filter(({ says }) => says === "figure").length).toBeGreaterThanOrEqual(10);
    for (const { where, says, shown, drawn } of begun) {
      // Of what the file does not mention, the edition says why it is not there; the trend leaves it empty.
      const expected = says === "nothing" ? { ...shown, actual: undefined } : shown;
      expect({ where, ...drawn }).toEqual({ where, ...expected });
    }
    // Before its plan begins a project has a target of 0 in the edition and no point in the trend.
    for (const { drawn, shown } of early) {
      expect(drawn).toEqual({ corrections: [] });
      expect(["0", undefined]).toContain(shown.target);
      expect(shown.actual.status).toBe("missing");
    }
  });

  test("shows for the programme what its trend has", () => {
    const { dataset: data, monitors } = dataIn(folder);
    for (const { programme, quarter: until } of monitors) {
      const trends = programmeTrends(data, until);
      expect(trends.map(({ indicator }) => indicator.id)).toEqual(
        programme.indicators.map(({ indicator }) => indicator.id),
      );
      for (const result of programme.indicators) {
        const { shown, drawn } = shownAndDrawn(result, trends, result.measuredIn);
        expect(drawn).toEqual(shown);
        const trend = trends.find(({ indicator }) => indicator === result.indicator);
        expect(trend?.goal).toEqual(result.goal);
        expect(trend?.versions.map(({ name }) => name)).toEqual(programme.planHistory.map(({ name }) => name));
        expect(trend?.points.at(-1)).toMatchObject({ quarter: until, version: result.version });
      }
    }
  });

  test("has the trends it would have if nothing had come after it", () => {
    const { dataset: data } = dataIn(folder);
    for (const until of data.quarters.keys()) {
      const cut = asOf(data, until);
      expect(programmeTrends(data, until)).toEqual(programmeTrends(cut, until));
      for (const one of data.projects.values()) {
        const asThen = cut.projects.get(one.id) as Project;
        expect(projectTrends(data, one, until)).toEqual(projectTrends(cut, asThen, until));
      }
    }
  });

  test("has points without gaps in time, of which only the last are new since the quarter before", () => {
    const { dataset: data } = dataIn(folder);
    const last = [...data.quarters.keys()].sort().at(-1) as Quarter;
    const before = programmeTrends(data, addQuarters(last, -1));
    for (const { indicator, points } of programmeTrends(data, last)) {
      expect(points.map((point) => point.quarter)).toEqual(
        points.map((_, index) => addQuarters(points[0]?.quarter as Quarter, index)),
      );
      expect(before.find((one) => one.indicator === indicator)?.points).toEqual(points.slice(0, -1));
    }
  });
});

/** Gives what an edition shows beside what stands in the trend for the quarters it measured and judged in. */
function shownAndDrawn(result: IndicatorResult, trends: readonly Trend[], judgedIn: Quarter) {
  const points = trends.find(({ indicator }) => indicator === result.indicator)?.points ?? [];
  const pointAt = (one: Quarter) => points.find((point) => point.quarter === one);
  const { actual, quality, note, corrections = [] } = pointAt(result.measuredIn) ?? {};
  return {
    // Without a figure there is no quality; the edition then has the usual one.
    shown: {
      actual: result.actual,
      quality: quality && result.quality,
      target: result.target?.value.toFraction(),
      note: result.note,
      corrections: result.corrections,
    },
    drawn: { actual, quality, target: pointAt(judgedIn)?.target?.toFraction(), note, corrections },
  };
}

/** Tells whether there is a figure or a reason for an indicator of a project, and whether its plan has begun. */
function whatIsSaid(
  data: Dataset,
  { id, plan: versions }: Project,
  { indicator, actual }: IndicatorResult,
  one: Quarter,
): "figure" | "reason" | "nothing" | "early" {
  if (actual.status !== "missing") return "figure";
  const inQuarter = data.quarters.get(one)?.projects.get(id);
  if (inQuarter?.figures.has(indicator.id) || actual.reason === "only-together") return "reason";
  if (versions.every(({ begin }) => begin !== undefined && begin > one)) return "early";
  return inQuarter?.missing ? "reason" : "nothing";
}

/** Leaves out all that was written, decided or done after a quarter. */
function asOf(data: Dataset, until: Quarter): Dataset {
  const plansOf = (versions: readonly PlanVersion[]) => versions.filter(({ decidedIn }) => decidedIn <= until);
  const eventsOf = (events: readonly LifeCycleEvent[]) => events.filter(({ moment }) => moment.quarter <= until);
  const projects = [...data.projects].map(
    ([id, one]) => [id, { ...one, plan: plansOf(one.plan), events: eventsOf(one.events) }] as const,
  );
  return {
    ...data,
    programmePlan: plansOf(data.programmePlan),
    projects: new Map(projects),
    quarters: new Map([...data.quarters].filter(([one]) => one <= until)),
    editions: data.editions.filter((one) => one.quarter <= until),
  };
}
