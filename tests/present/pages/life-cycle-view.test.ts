import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { LifeCycleEvent } from "../../../src/domain/life-cycle.ts";
import { type LifeCycleView, lifeCycleView } from "../../../src/present/pages/life-cycle-view.ts";
import { dataset, edition, monitorAt, project, quarter } from "../../calculate/examples.ts";
import { event } from "../../domain/examples.ts";

type Events = Readonly<Record<string, readonly LifeCycleEvent[]>>;
type Series = { readonly quarters?: readonly string[]; readonly numbers?: readonly (number | undefined)[] };

/** What the last of two editions tells; `named` are the projects of each. */
function told(
  events: Events,
  named: readonly (readonly string[])[],
  ofProgramme: readonly LifeCycleEvent[] = [],
  { quarters = ["2021-Q2", "2021-Q4"], numbers = [] }: Series = {},
): LifeCycleView {
  const names = quarters.slice(0, named.length);
  const base = dataset({
    projects: Object.entries(events).map(([id, ofProject]) => project(id, { events: ofProject })),
    quarters: names.map((name, index) =>
      quarter(name, { projects: Object.fromEntries((named[index] ?? []).map((id) => [id, {}])) }),
    ),
    editions: names.map((name, index) => {
      const number = numbers[index];
      return { ...edition(name), ...(number !== undefined && { number }) };
    }),
  });
  const [programme] = base.series.programmes;
  const data: Dataset = {
    ...base,
    series: { ...base.series, programmes: programme ? [{ ...programme, events: ofProgramme }] : [] },
  };
  const monitors = monitorsOf(data);
  const monitor = monitors.at(-1) as NonNullable<(typeof monitors)[number]>;
  return lifeCycleView(
    data,
    monitor,
    { monitor, sourceTitles: new Map(), stories: [], published: [] },
    monitors.slice(0, -1),
  );
}

test("events are told by kind, in a fixed order, and only since the previous edition", () => {
  const view = told(
    {
      a: [event("started", "2021-03"), event("extended", "2021-09"), event("stopped", "2021-12")],
      b: [event("extended", "2021-08"), event("extended", "2021-10")],
      c: [event("on-hold", "2022-01")],
    },
    [
      ["a", "b", "c"],
      ["a", "b", "c"],
    ],
  );
  expect(view.groups.map(({ title, names }) => [title, names])).toEqual([
    ["Verlengd", ["Project b", "Project a"]],
    ["Gestopt of vervangen", ["Project a"]],
  ]);
  expect(view.since.replaceAll("\u00a0", " ")).toBe("sinds de vorige monitor (t/m Q2 2021)");
  expect(view.summary).toBe(
    "Sinds de vorige monitor telt het programma twee verlengde projecten en één gestopt project.",
  );
  expect(view.tellsOlder).toBe(false);
});

test("an event of a programme has a line of its own, and is not counted as a project", () => {
  const view = told({ a: [] }, [["a"], ["a"]], [event("extended", "2021-09")]);
  expect(view.groups.map(({ heading, names }) => [heading, names])).toEqual([
    ["Programma verlengd", ["Werken aan Werk"]],
  ]);
  expect(view.summary).toBe(
    "Sinds de vorige monitor veranderde er iets bij het programma zelf, niet bij de projecten.",
  );
});

test("without any event no change is known", () => {
  const view = told({ a: [] }, [["a"], ["a"]]);
  expect(view.groups).toEqual([]);
  expect(view.summary).toBe("Sinds de vorige monitor is bij de projecten geen verandering bekend.");
});

test("of a project that is new to the reader older events are told, but not counted as new", () => {
  const view = told(
    { a: [event("started", "2021-03")], b: [event("started", "2021-03"), event("extended", "2021-09")] },
    [["a"], ["a", "b"]],
  );
  expect(view.groups.map(({ heading, isOlder }) => [heading, isOlder])).toEqual([
    ["Verlengd (1)", false],
    ["Nieuw gestart, al eerder (1)", true],
  ]);
  expect(view.summary).toBe("Sinds de vorige monitor telt het programma één verlengd project.");
  expect(view.tellsOlder).toBe(true);
});

test("a project that is named for the first time is said, also when it began before the previous edition", () => {
  const view = told({ a: [], b: [event("started", "2021-03")] }, [["a"], ["a", "b"]]);
  expect(view.summary).toBe(
    "Sinds de vorige monitor is bij de projecten geen verandering bekend. Wel noemt deze monitor één project voor het eerst.",
  );
});

test("the first edition tells everything so far", () => {
  const view = told({ a: [event("started", "2020-03")], b: [event("started", "2020-05")] }, [["a", "b"]]);
  expect([view.since, view.summary, view.tellsOlder]).toEqual([
    "tot nu toe",
    "Tot nu toe telt het programma twee nieuwe projecten.",
    false,
  ]);
});

describe("a stage that is over is told with the stage that followed", () => {
  test.for([
    [["on-hold", "resumed"], ["Hervat (1)"]],
    [["being-set-up", "started"], ["Nieuw gestart (1)"]],
    [["being-studied", "being-set-up"], ["In voorbereiding (1)"]],
    [["finished", "made-permanent"], ["Gaat anders verder (1)"]],
    [
      ["started", "stopped"],
      ["Nieuw gestart (1)", "Gestopt of vervangen (1)"],
    ], // a start is news of its own
    [
      ["extended", "stopped"],
      ["Verlengd (1)", "Gestopt of vervangen (1)"],
    ],
  ] as const)("%j: %j", ([[first, last], expected]) => {
    const view = told({ a: [event(first, "2021-08"), event(last, "2021-10")] }, [["a"], ["a"]]);
    expect(view.groups.map(({ heading }) => heading)).toEqual(expected);
    expect(view.groups.flatMap(({ items }) => items).length).toBe(2);
  });

  test("and says itself what it was", () => {
    const view = told({ a: [event("on-hold", "2021-08"), event("resumed", "2021-10")] }, [["a"], ["a"]]);
    expect(view.groups[0]?.items.map(({ what }) => what)).toEqual(["stilgelegd", undefined]);
  });
});

test("what happened after the quarter, before the day of the edition, stands apart", () => {
  const data = dataset({
    projects: [
      project("a", { events: [event("started", "2021-11")] }),
      project("b", { events: [event("being-set-up", "2021-12"), event("started", "2022-02")] }),
      project("c", { events: [event("stopped", "2022-01")] }),
    ],
    quarters: [quarter("2021-Q4", { projects: { a: {}, b: {}, c: {} } })],
    editions: [edition("2021-Q4", { day: "2022-03-01" })],
  });
  const monitor = monitorAt(data);
  const view = lifeCycleView(data, monitor, { monitor, sourceTitles: new Map(), stories: [], published: [] }, []);
  expect(view.groups.map(({ heading }) => heading)).toEqual([
    "Nieuw gestart (1)",
    "Nieuw gestart, na dit kwartaal (1)",
    "Gestopt of vervangen, na dit kwartaal (1)",
  ]);
  expect(view.summary).toBe(
    "Tot nu toe telt het programma één nieuw project. Na dit kwartaal volgden één nieuw project en één gestopt project.",
  );
});

test("when most dates are assumptions, the sentence says so once", () => {
  const assumed = { ...event("started", "2021-03"), assumption: "De bron noemt geen datum." };
  expect(told({ a: [assumed], b: [assumed], c: [event("stopped", "2021-04")] }, [["a", "b", "c"]]).summary).toBe(
    "Tot nu toe telt het programma volgens onze aannames twee nieuwe projecten en één gestopt project.",
  );
  expect(told({ a: [assumed], b: [event("started", "2021-04")] }, [["a", "b"]]).summary).not.toContain("aanname");
});

describe("the edition before", () => {
  const start = { a: [event("started", "2021-09")] };
  const named = [["a"], ["a"]];

  test.for([
    [[], "de vorige monitor (t/m Q2 2021)"],
    [[3, 4], "de vorige monitor (t/m Q2 2021)"],
    [[3, 5], "de monitor t/m Q2 2021 (de vorige in dit archief)"],
    [[undefined, 4], "de monitor t/m Q2 2021 (de vorige in dit archief)"],
    [[3], "de monitor t/m Q2 2021 (de vorige in dit archief)"],
  ] as const)("with the numbers %j is %s", ([numbers, expected]) => {
    const { since } = told(start, named, [], { numbers });
    expect(since.replaceAll("\u00a0", " ")).toBe(`sinds ${expected}`);
  });

  test("is not surely the one before when it is more than half a year back and has no number", () => {
    const { since, summary } = told(start, named, [], { quarters: ["2020-Q4", "2021-Q4"] });
    expect(since.replaceAll("\u00a0", " ")).toBe("sinds de monitor t/m Q4 2020 (de vorige in dit archief)");
    expect(summary).toMatch(/^Sinds de monitor t\/m Q4.2020 \(de vorige in dit archief\) telt/);
  });
});

describe("what the title of a group says is not repeated", () => {
  test.for([
    [
      ["stopped", "replaced"],
      ["gestopt", "vervangen"],
    ],
    [
      ["stopped", "stopped"],
      [undefined, undefined],
    ],
  ] as const)("%j: %j", ([kinds, expected]) => {
    const events = { a: [event(kinds[0], "2021-09")], b: [event(kinds[1], "2021-10")] };
    const [group] = told(events, [
      ["a", "b"],
      ["a", "b"],
    ]).groups;
    expect(group?.items.map(({ what }) => what)).toEqual(expected);
  });
});
