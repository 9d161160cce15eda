import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import type { Dataset, Municipality } from "../../src/domain/dataset.ts";
import type { MunicipalityId } from "../../src/domain/ids.ts";
import type { Monitor } from "../../src/domain/monitor.ts";
import { approximate, event } from "../domain/examples.ts";
import { dataset, edition, monitorAt, plan, project, projectIn, quarter } from "./examples.ts";

function municipality(id: string, dates: Pick<Municipality, "validFrom" | "validUntil"> = {}): Municipality {
  return { id: id as MunicipalityId, name: id, code: "GM0000", ...dates };
}

describe("the municipalities of an edition", () => {
  const municipalities = [
    municipality("hilversum"),
    municipality("weesp", { validUntil: "2022-03-24" }),
    municipality("nieuwstad", { validFrom: "2022-03-24" }),
  ];

  test.for([
    ["2022-03-23", ["hilversum", "weesp"]],
    ["2022-03-24", ["hilversum", "nieuwstad"]],
  ] as const)("are those that take part on its day: on %s %j", ([day, expected]) => {
    const data = dataset({
      municipalities,
      quarters: [quarter("2021-Q4")],
      editions: [edition("2021-Q4", { day })],
    });
    expect(monitorAt(data).municipalities.map(({ id }) => id)).toEqual(expected);
  });

  test("follow the last day of the quarter when the day of the edition is not known", () => {
    const data = dataset({ municipalities, quarters: [quarter("2021-Q4"), quarter("2022-Q1")] });
    const namesIn = (name: string) => monitorAt(data, name).municipalities.map(({ id }) => id);
    expect(monitorAt(data, "2021-Q4").day).toBe("2021-12-31");
    expect(namesIn("2021-Q4")).toContain("weesp");
    expect(namesIn("2022-Q1")).not.toContain("weesp");
  });

  test("follow the estimate of that day when there is one", () => {
    const editions = [edition("2021-Q4", { estimate: "2022-Q1" })];
    const data = dataset({ municipalities, quarters: [quarter("2021-Q4")], editions });
    expect(monitorAt(data).day).toBe("2022-03-31");
  });
});

describe("the life cycle of a project", () => {
  const events = [event("finished", "2022-05"), event("started", "2020-Q1"), event("on-hold", "2022-04-20")];
  const data = (day: string) =>
    dataset({
      projects: [project("zorg", { events })],
      quarters: [quarter("2022-Q1", { projects: { zorg: { gestart: 1 } } })],
      editions: [edition("2022-Q1", { day })],
    });

  test.for([
    ["2022-04-19", ["started"]],
    ["2022-04-20", ["started", "on-hold"]],
    // Somewhere in May: on the 30th it may still have to happen.
    ["2022-05-30", ["started", "on-hold"]],
    ["2022-05-31", ["started", "on-hold", "finished"]],
  ] as const)("t/m the day of the edition, in order of time: on %s %j", ([day, kinds]) => {
    expect(projectIn(monitorAt(data(day)), "zorg").events.map(({ kind }) => kind)).toEqual(kinds);
  });

  test("the state is that of the end of the quarter, whatever happened since", () => {
    expect(projectIn(monitorAt(data("2022-05-31")), "zorg").state).toBe("running");
  });
});

describe("the editions", () => {
  test("come oldest first", () => {
    const quarters = [quarter("2022-Q3"), quarter("2020-Q2"), quarter("2022-Q1")];
    const monitors = monitorsOf(dataset({ quarters }));
    expect(monitors.map(({ edition: { id } }) => id)).toEqual(["2020-q2", "2022-q1", "2022-q3"]);
  });

  test("without figures are left out", () => {
    expect(monitorsOf(dataset({ quarters: [], editions: [edition("2022-Q1")] }))).toEqual([]);
  });

  test("list the plan versions decided so far, oldest first", () => {
    const versions = ["2022-Q1", "2020-Q2", "2022-Q4"].map((decidedIn) =>
      plan({ bemiddeld: 500 }, { name: decidedIn, decidedIn }),
    );
    const { plan: current, planHistory } = monitorAt(
      dataset({ programmePlan: versions, quarters: [quarter("2022-Q2")] }),
    ).programme;
    expect(planHistory.map(({ name }) => name)).toEqual(["2020-Q2", "2022-Q1"]);
    expect(current?.name).toBe("2022-Q1");
  });
});

/** A bit of everything: plans in versions, a hold, a stop, a former project, figures together, an outdated one. */
const everything: Dataset = dataset({
  thresholds: { margin: 2 },
  programmePlan: [
    plan({ gestart: 400, bemiddeld: 200 }),
    plan({ gestart: 500, bemiddeld: 250 }, { name: "v2", decidedIn: "2021-Q4", end: "2024-Q4", scope: "Meer." }),
  ],
  projects: [
    project("zorg", { plan: [plan({ gestart: 120, bemiddeld: 80 })], sector: "zorg" }),
    project("wijk", {
      plan: [plan({ gestart: 60 }), plan({ gestart: 90 }, { name: "v2", decidedIn: "2021-Q2", end: "2024-Q4" })],
      sector: "zorg",
    }),
    project("taal", { plan: [plan({ gestart: 240 })], events: [event("stopped", "2021-Q3")], category: "werken" }),
    project("bouw", {
      plan: [plan({ bemiddeld: 30 })],
      events: [event("on-hold", "2021-Q1"), event("resumed", "2021-Q3")],
      sector: "techniek",
    }),
    project("klaar", { events: [event("finished", "2021-Q2")] }),
    project("eerder", { events: [event("finished", "2021-Q1")] }),
  ],
  quarters: [
    quarter("2021-Q1", { projects: { klaar: { bemiddeld: 4 }, eerder: { bemiddeld: 3 }, zorg: { gestart: 20 } } }),
    quarter("2021-Q3", {
      totals: { bemiddeld: 60 },
      projects: { taal: { gestart: 50 }, bouw: { bemiddeld: 5 }, zorg: { gestart: 40 } },
    }),
    quarter("2021-Q4", {
      totals: { bemiddeld: 90, gestart: approximate("about", 200) },
      together: [
        { projects: ["zorg", "wijk"], bemiddeld: 31 },
        { projects: ["bouw", "taal"], afgerond: 12 },
      ],
      projects: {
        zorg: { gestart: "not-delivered" },
        wijk: { gestart: { actual: 30, target: 33 } },
        taal: { gestart: 55 },
        bouw: { bemiddeld: 9 },
        loket: { judgement: "orange" },
      },
    }),
  ],
});

function shuffled<Key, Value>(map: ReadonlyMap<Key, Value>): fc.Arbitrary<ReadonlyMap<Key, Value>> {
  return reordered([...map]).map((entries) => new Map(entries));
}

function reordered<Value>(values: readonly Value[]): fc.Arbitrary<Value[]> {
  return fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
}

/** What must not depend on the order of the lines in a quarter file: everything but that order itself. */
function withoutOrder({ programme, projects, categories, sectors }: Monitor) {
  return {
    programme: programme.indicators.map(({ breakdown, gap, ...result }) => ({
      ...result,
      known: breakdown.known,
      rest: breakdown.rest,
      gap: gap.gap,
    })),
    verdict: [programme.headline, programme.verdict, programme.counts],
    projects: new Map(projects.map(({ project: { id }, state, indicators }) => [id, { state, indicators }])),
    totals: [...categories, ...sectors].flatMap(({ totals }) =>
      totals.map(({ without: _, parts, ...total }) => ({ ...total, parts: parts.map(({ value }) => value).sort() })),
    ),
  };
}

describe("the order of the files", () => {
  test("does not matter", () => {
    const expected = monitorsOf(everything);
    const anyOrder = fc.record({
      projects: shuffled(everything.projects),
      quarters: shuffled(everything.quarters),
      editions: reordered(everything.editions),
      programmePlan: reordered(everything.programmePlan),
    });
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(monitorsOf({ ...everything, ...order })).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("of the lines in a quarter file changes no number and no light", () => {
    const last = everything.editions.at(-1)?.quarter;
    const figures = last && everything.quarters.get(last);
    if (figures === undefined) throw new Error("The example has no last quarter.");
    const expected = withoutOrder(monitorAt(everything));
    const anyOrder = fc.record({ projects: shuffled(figures.projects), together: reordered(figures.together) });
    fc.assert(
      fc.property(anyOrder, (order) => {
        const quarters = new Map(everything.quarters).set(figures.quarter, { ...figures, ...order });
        expect(withoutOrder(monitorAt({ ...everything, quarters }))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("of the plan versions and events of a project does not matter", () => {
    const backwards = new Map(
      [...everything.projects].map(([id, one]) => [
        id,
        { ...one, plan: [...one.plan].reverse(), events: [...one.events].reverse() },
      ]),
    );
    const lightsOf = (data: Dataset) =>
      monitorsOf(data).map(({ projects }) =>
        projects.map(({ state, indicators }) => [state, indicators.map(({ light }) => light)]),
      );
    expect(lightsOf({ ...everything, projects: backwards })).toEqual(lightsOf(everything));
  });
});
