import { describe, expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import type { LifeCycleEvent } from "../../../src/domain/life-cycle.ts";
import { type LifeCycleView, lifeCycleView } from "../../../src/present/pages/life-cycle-view.ts";
import { dataset, edition, project, quarter } from "../../calculate/examples.ts";
import { event } from "../../domain/examples.ts";

type Events = Readonly<Record<string, readonly LifeCycleEvent[]>>;

/** What the last of two editions tells; `named` are the projects of each. */
function told(
  events: Events,
  named: readonly (readonly string[])[],
  ofProgramme: readonly LifeCycleEvent[] = [],
): LifeCycleView {
  const names = ["2021-Q2", "2021-Q4"].slice(0, named.length);
  const base = dataset({
    projects: Object.entries(events).map(([id, ofProject]) => project(id, { events: ofProject })),
    quarters: names.map((name, index) =>
      quarter(name, { projects: Object.fromEntries((named[index] ?? []).map((id) => [id, {}])) }),
    ),
    editions: names.map((name) => edition(name)),
  });
  const [programme] = base.series.programmes;
  const data: Dataset = {
    ...base,
    series: { ...base.series, programmes: programme ? [{ ...programme, events: ofProgramme }] : [] },
  };
  const monitors = monitorsOf(data);
  const monitor = monitors.at(-1) as NonNullable<(typeof monitors)[number]>;
  return lifeCycleView(data, monitor, { monitor, sourceTitles: new Map(), stories: [] }, monitors.slice(0, -1));
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
  expect(view.counts).toBe("twee verlengde projecten en één gestopt project");
  expect(view.tellsOlder).toBe(false);
});

test("an event of a programme stands in its group, and is not counted as a project", () => {
  const view = told({ a: [] }, [["a"], ["a"]], [event("extended", "2021-09")]);
  expect(view.groups.map(({ title, names }) => [title, names])).toEqual([["Verlengd", ["Programma Werken aan Werk"]]]);
  expect(view.counts).toBeUndefined();
});

test("of a project that is new to the reader older events are told, but not counted as new", () => {
  const view = told(
    { a: [event("started", "2021-03")], b: [event("started", "2021-03"), event("extended", "2021-09")] },
    [["a"], ["a", "b"]],
  );
  expect(view.groups.map(({ title }) => title)).toEqual(["Nieuw gestart", "Verlengd"]);
  expect(view.counts).toBe("één verlengd project");
  expect(view.tellsOlder).toBe(true);
});

test("the first edition tells everything so far", () => {
  const view = told({ a: [event("started", "2020-03")], b: [event("started", "2020-05")] }, [["a", "b"]]);
  expect([view.since, view.counts, view.tellsOlder]).toEqual(["tot nu toe", "twee nieuwe projecten", false]);
});

describe("what the title of a group says is not repeated", () => {
  test.for([
    [
      ["stopped", "replaced"],
      ["Gestopt", "Vervangen"],
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
