import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PathKind, PlanVersion } from "../../src/domain/plan.ts";
import { addQuarters, quarterOf, quartersFrom } from "../../src/domain/quarter.ts";
import { type PathInput, targetAt } from "../../src/domain/target-path.ts";
import { event, exactTarget, goal, goalInWords, pathThrough, planVersion } from "./examples.ts";

const beforeBegin = quarterOf("2019-Q4");

/** The quarter k quarters after the last one before the begin; k = 1 is the first quarter of the plan. */
function quarterAt(k: number) {
  return addQuarters(beforeBegin, k);
}

describe("a linear path of 16 quarters to 1200", () => {
  const path = pathThrough([planVersion()]);

  test.for([
    [0, "0"],
    [1, "75"],
    [9, "675"],
    [15, "1125"],
    [16, "1200"],
    [17, "1200"],
    [40, "1200"],
  ] as const)("expects after %i quarters %s", ([k, target]) => {
    expect(exactTarget(path, quarterAt(k))).toBe(target);
  });

  test("expects nothing before it begins", () => {
    const decidedEarly = pathThrough([planVersion({ decidedIn: "2018-Q4" })]);
    expect(exactTarget(decidedEarly, quarterAt(0))).toBe("0");
    expect(exactTarget(decidedEarly, quarterAt(-3))).toBe("0");
  });

  test("stays an exact fraction", () => {
    expect(exactTarget(pathThrough([planVersion({ goal: goal({ value: 500 }) })]), "2022-Q1")).toBe("1125/4");
    expect(exactTarget(pathThrough([planVersion({ end: "2020-Q3", goal: goal({ value: 10 }) })]), "2020-Q1")).toBe(
      "10/3",
    );
  });
});

describe("a lagged path", () => {
  test.for([
    [160, 3, 0, "0"],
    [160, 3, 3, "0"],
    [160, 3, 4, "160/13"],
    [160, 3, 9, "960/13"],
    [160, 3, 16, "160"],
    [160, 3, 17, "160"],
    [500, 3, 9, "3000/13"],
    [800, 2, 9, "400"],
    [1200, 0, 9, "675"],
  ] as const)("to %i with lag %i expects after %i quarters %s", ([value, lag, k, target]) => {
    const path = pathThrough([planVersion({ goal: goal({ value, path: "lagged" }) })], { lag });
    expect(exactTarget(path, quarterAt(k))).toBe(target);
  });

  test("uses the lag; a linear path does not", () => {
    expect(exactTarget(pathThrough([planVersion()], { lag: 3 }), quarterAt(9))).toBe("675");
  });
});

describe("an explicit path through (4, 10), (8, 30) and (16, 60)", () => {
  const points = { [quarterAt(4)]: 10, [quarterAt(8)]: 30, [quarterAt(16)]: 60 };
  const path = pathThrough([planVersion({ goal: goal({ value: 60, path: "explicit", points }) })]);

  test.for([
    [0, "0"],
    [1, "5/2"],
    [2, "5"],
    [4, "10"],
    [6, "20"],
    [8, "30"],
    [9, "135/4"],
    [12, "45"],
    [16, "60"],
    [20, "60"],
  ] as const)("expects after %i quarters %s", ([k, target]) => {
    expect(exactTarget(path, quarterAt(k))).toBe(target);
  });
});

describe("a weighted path", () => {
  const groups = { "2020-Q1": 1, "2020-Q3": 3, "2021-Q1": 1, "2021-Q3": 3 };
  const plan = planVersion({ end: "2021-Q4", goal: goal({ value: 80, path: "weighted", weights: groups }) });

  test.for([
    ["2019-Q4", "0"],
    ["2020-Q1", "10"],
    ["2020-Q2", "10"],
    ["2020-Q3", "40"],
    ["2020-Q4", "40"],
    ["2021-Q1", "50"],
    ["2021-Q3", "80"],
    ["2021-Q4", "80"],
    ["2022-Q3", "80"],
  ] as const)("expects in %s %s", ([quarter, target]) => {
    expect(exactTarget(pathThrough([plan]), quarter)).toBe(target);
  });

  test("stays exact when the weights are no whole numbers", () => {
    const weights = { "2020-Q1": 0.1, "2020-Q2": 0.2 };
    const path = pathThrough([planVersion({ end: "2020-Q2", goal: goal({ value: 10, path: "weighted", weights }) })]);
    expect(exactTarget(path, "2020-Q1")).toBe("10/3");
  });
});

describe("an s-curve of 16 quarters to 1200", () => {
  const path = pathThrough([planVersion({ goal: goal({ path: "s-curve" }) })]);

  test.for([
    [0, "0"],
    [4, "375/2"],
    [8, "600"],
    [12, "2025/2"],
    [16, "1200"],
    [17, "1200"],
  ] as const)("expects after %i quarters %s", ([k, target]) => {
    expect(exactTarget(path, quarterAt(k))).toBe(target);
  });

  test.for([0, 1, 2, 3, 4, 5, 6, 7, 8])("is symmetric: %i after the begin and before the end make the goal", (k) => {
    const [early, late] = [targetAt(path, quarterAt(k)), targetAt(path, quarterAt(16 - k))];
    expect(early?.value.add(late?.value ?? 0).toFraction()).toBe("1200");
  });
});

describe("no target", () => {
  test.for([
    ["the path is none", planVersion({ goal: goal({ path: "none" }) })],
    ["the goal exists only in words", planVersion({ goal: goalInWords("12 trajecten per jaar") })],
    ["the version has no goal for the indicator", planVersion({ goal: undefined })],
    ["no version holds yet", planVersion({ decidedIn: "2022-Q2" })],
  ] as const)("when %s", ([, version]) => {
    expect(targetAt(pathThrough([version]), quarterOf("2022-Q1"))).toBeUndefined();
  });
});

describe("an extension from 16 to 20 quarters decided in 2022-Q1, goal 500", () => {
  const first = planVersion({ goal: goal({ value: 500 }) });
  const extension = { name: "v2", decidedIn: "2022-Q1", end: "2024-Q4", goal: goal({ value: 500 }) } as const;
  const extended = [first, planVersion(extension)];
  const restarted = [first, planVersion({ ...extension, anchor: "actual" })];

  test.for([
    ["2020-Q1", "125/4"],
    ["2021-Q4", "250"],
    ["2022-Q1", "1125/4"],
    ["2022-Q2", "13250/44"],
    ["2022-Q3", "14125/44"],
    ["2022-Q4", "3750/11"],
    ["2024-Q4", "500"],
    ["2025-Q1", "500"],
  ] as const)("goes on from the old path: %s expects %s", ([quarter, target]) => {
    expect(targetAt(pathThrough(extended), quarterOf(quarter))?.value.equals(target)).toBe(true);
  });

  test("keeps the backlog visible: 225 is 80% of the target, as before the extension", () => {
    expect(exactTarget(pathThrough([first]), "2022-Q1")).toBe("1125/4");
    expect(exactTarget(pathThrough(extended), "2022-Q1")).toBe("1125/4");
  });

  test.for([
    ["2021-Q4", "250"],
    ["2022-Q1", "225"],
    ["2022-Q2", "250"],
    ["2022-Q4", "300"],
    ["2024-Q4", "500"],
  ] as const)("with anchor actual starts from the count of 225: %s expects %s", ([quarter, target]) => {
    const path = pathThrough(restarted, { actuals: { "2022-Q1": 225, "2022-Q4": 290 } });
    expect(exactTarget(path, quarter)).toBe(target);
  });

  test("with anchor actual has no target when the count is unknown, but keeps the older ones", () => {
    expect(exactTarget(pathThrough(restarted), "2022-Q2")).toBeUndefined();
    expect(exactTarget(pathThrough(restarted), "2021-Q4")).toBe("250");
  });

  test("never starts again from 0 because the count a version starts from is unknown", () => {
    const third = planVersion({ name: "v3", decidedIn: "2022-Q4", end: "2025-Q4", goal: goal({ value: 600 }) });
    expect(exactTarget(pathThrough([...restarted, third]), "2023-Q4")).toBeUndefined();
  });

  test("does not need a begin: the old path gives it", () => {
    const path = pathThrough([first, planVersion({ ...extension, begin: undefined })]);
    expect(exactTarget(path, "2022-Q4")).toBe("3750/11");
  });

  test("goes on from the old path when its own begin lies just after the decision", () => {
    const path = pathThrough([first, planVersion({ ...extension, begin: "2022-Q2" })]);
    expect(exactTarget(path, "2022-Q4")).toBe("3750/11");
  });

  test("says which version a target comes from", () => {
    const versionIn = (quarter: string) => targetAt(pathThrough(extended), quarterOf(quarter))?.version.name;
    expect(["2021-Q4", "2022-Q1", "2022-Q2"].map(versionIn)).toEqual(["v1", "v2", "v2"]);
  });

  test("may be followed by another, which starts from the path then valid", () => {
    const third = planVersion({ name: "v3", decidedIn: "2022-Q4", end: "2025-Q4", goal: goal({ value: 600 }) });
    const path = pathThrough([...extended, third]);
    expect(exactTarget(path, "2022-Q3")).toBe(exactTarget(pathThrough(extended), "2022-Q3"));
    expect(exactTarget(path, "2022-Q4")).toBe("3750/11");
    // 3750/11 + (600 − 3750/11) · 6/12
    expect(exactTarget(path, "2024-Q2")).toBe("5175/11");
  });

  test.for(["2020-Q1", "2022-Q2"])("of a lagged path with begin %s does not wait for the lag again", (begin) => {
    const lagged = goal({ value: 500, path: "lagged" });
    const versions = [planVersion({ goal: lagged }), planVersion({ ...extension, begin, goal: lagged })];
    // T_old(2022-Q1) = 500 · 6/13 = 3000/13, and then 3500/13 in eleven quarters.
    expect(exactTarget(pathThrough(versions, { lag: 3 }), "2022-Q2")).toBe("36500/143");
  });
});

describe("a version after one without a path", () => {
  const goal60 = goal({ value: 60 });
  const next = { name: "v2", decidedIn: "2021-Q2", begin: "2021-Q1", end: "2023-Q2", goal: goal60 } as const;

  test.for([
    ["path none", planVersion({ goal: goal({ path: "none" }) })],
    ["no goal for the indicator", planVersion({ goal: undefined })],
    ["a goal in words only", planVersion({ goal: goalInWords("12 trajecten per jaar") })],
  ] as const)("starts at its own begin: %s", ([, first]) => {
    for (const anchor of ["old-path", "actual"] as const) {
      const path = pathThrough([first, planVersion({ ...next, anchor })], { actuals: { "2021-Q2": 7 } });
      expect(exactTarget(path, "2021-Q1")).toBeUndefined();
      expect(exactTarget(path, "2021-Q2")).toBe("12");
      expect(exactTarget(path, "2022-Q1")).toBe("30");
      expect(exactTarget(path, "2023-Q2")).toBe("60");
    }
  });

  test("looks at its direct predecessor only", () => {
    const versions = [
      planVersion(),
      planVersion({ decidedIn: "2021-Q1", goal: goal({ path: "none" }) }),
      planVersion(next),
    ];
    expect(exactTarget(pathThrough(versions), "2020-Q4")).toBe("300");
    expect(exactTarget(pathThrough(versions), "2021-Q1")).toBeUndefined();
    expect(exactTarget(pathThrough(versions), "2021-Q2")).toBe("12");
  });
});

describe("a hold", () => {
  const held = [event("started", "2020-Q1"), event("on-hold", "2021-Q2"), event("resumed", "2021-Q4")];

  test.for([
    ["2021-Q1", "375"],
    ["2021-Q2", "450"],
    ["2021-Q3", "450"],
    ["2021-Q4", "450"],
    ["2022-Q1", "525"],
    ["2022-Q3", "675"],
    ["2023-Q4", "1050"],
    ["2024-Q2", "1200"],
    ["2024-Q3", "1200"],
  ] as const)("of two quarters freezes the path and shifts the rest by two: %s expects %s", ([quarter, target]) => {
    expect(exactTarget(pathThrough([planVersion()], { events: held }), quarter)).toBe(target);
  });

  test("says by how many quarters it shifted the path", () => {
    const heldIn = (quarter: string) =>
      targetAt(pathThrough([planVersion()], { events: held }), quarterOf(quarter))?.held;
    expect(["2021-Q2", "2021-Q3", "2021-Q4", "2023-Q4"].map(heldIn)).toEqual([0, 1, 2, 2]);
  });

  test("that lasts keeps the target where it was", () => {
    const path = pathThrough([planVersion()], { events: held.slice(0, 2) });
    expect(exactTarget(path, "2021-Q2")).toBe("450");
    expect(exactTarget(path, "2024-Q4")).toBe("450");
  });

  test.for(["lagged", "weighted", "s-curve", "explicit"] as const)("shifts a path of kind %s too", (kind) => {
    const weights = { "2020-Q2": 1, "2021-Q3": 2, "2022-Q1": 1 };
    const version = planVersion({ goal: goal({ path: kind, weights, points: { "2021-Q4": 300, "2023-Q4": 1200 } }) });
    const path = pathThrough([version], { events: held, lag: 3 });
    const plain = pathThrough([version], { lag: 3 });
    expect(exactTarget(path, "2021-Q4")).toBe(exactTarget(plain, "2021-Q2"));
    expect(exactTarget(path, "2022-Q3")).toBe(exactTarget(plain, "2022-Q1"));
  });

  test("before an extension shifts the path the extension starts from, and not the extension", () => {
    const extension = planVersion({ name: "v2", decidedIn: "2022-Q1", end: "2024-Q4" });
    const path = pathThrough([planVersion(), extension], { events: held });
    expect(exactTarget(path, "2022-Q1")).toBe("525");
    expect(exactTarget(path, "2024-Q4")).toBe("1200");
  });
});

test("stopping a project leaves its own target as it was: 133 of the 240 are not assigned any more", () => {
  const plan = planVersion({ goal: goal({ value: 240 }) });
  const stopped = pathThrough([plan], { events: [event("started", "2020-Q1"), event("stopped", "2022-Q1")] });
  expect(exactTarget(stopped, "2022-Q1")).toBe("135");
  expect(exactTarget(stopped, "2023-Q4")).toBe("240");
});

describe("every path", () => {
  const kinds: PathKind[] = ["linear", "lagged", "explicit", "weighted", "s-curve"];

  /** A plan of any kind, begin 2020-Q1; the lag is shorter than the plan. */
  const plans = fc
    .record({
      kind: fc.constantFrom(...kinds),
      steps: fc.array(fc.nat(40), { minLength: 1, maxLength: 20 }),
      value: fc.nat(2000),
      lag: fc.nat(19),
    })
    .map(({ kind, steps, value, lag }) => ({ ...planOf(kind, steps, value), lag: lag % steps.length }));

  function planOf(kind: PathKind, steps: readonly number[], value: number) {
    const sums = steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step, 0));
    const end = quarterAt(steps.length);
    const total = kind === "explicit" ? (sums.at(-1) ?? 0) : value;
    // Every third step is left out as a point, so that lines run over several quarters.
    const points = sums.map((sum, index) => [quarterAt(index + 1), sum] as const);
    const chosen = points.filter(([quarter], index) => quarter === end || index % 3 !== 0);
    const weights = steps.map((step, index) => [quarterAt(index + 1), index === 0 ? step + 1 : step] as const);
    const goalOfPlan = goal({
      value: total,
      path: kind,
      points: Object.fromEntries(chosen),
      weights: Object.fromEntries(weights),
    });
    return { version: planVersion({ end, goal: goalOfPlan }), end, total };
  }

  const holds = fc
    .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 5 }))
    .map(([from, length]) => [
      event("started", "2019-Q1"),
      event("on-hold", quarterAt(from)),
      event("resumed", quarterAt(from + length)),
    ]);

  function valuesOf(path: PathInput, last = 30) {
    return quartersFrom(beforeBegin, quarterAt(last)).map((quarter) => {
      const target = targetAt(path, quarter);
      if (target === undefined) throw new Error(`No target in ${quarter}`);
      return target.value;
    });
  }

  test("never falls, with or without a hold", () => {
    fc.assert(
      fc.property(plans, fc.option(holds), ({ version, lag }, events) => {
        const values = valuesOf(pathThrough([version], { lag, events: events ?? [] }));
        for (const [index, value] of values.entries()) {
          expect(value.compare(values[index - 1] ?? 0)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test("is 0 just before the begin and the goal from the end on", () => {
    fc.assert(
      fc.property(plans, ({ version, lag, end, total }) => {
        const path = pathThrough([version], { lag });
        expect(exactTarget(path, beforeBegin)).toBe("0");
        expect(exactTarget(path, end)).toBe(String(total));
        expect(exactTarget(path, addQuarters(end, 1))).toBe(String(total));
      }),
    );
  });

  test("never exceeds the goal", () => {
    fc.assert(
      fc.property(plans, ({ version, lag, total }) => {
        for (const value of valuesOf(pathThrough([version], { lag }))) {
          expect(value.compare(total)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });

  test("keeps its past and is continuous at the decision when it is extended", () => {
    fc.assert(
      fc.property(plans, fc.nat(19), fc.integer({ min: 1, max: 8 }), ({ version, lag, total }, at, more) => {
        const decidedIn = quarterAt(at);
        const next = { name: "v2", decidedIn, end: addQuarters(decidedIn, more) };
        const extension = planVersion({ ...next, goal: goal({ value: total + 10 }) });
        const [old, extended] = [[version], [version, extension]].map((versions) => pathThrough(versions, { lag }));
        if (old === undefined || extended === undefined) throw new Error("Two paths expected");
        const past = (path: PathInput) => valuesOf(path, at).map((value) => value.toFraction());
        expect(past(extended)).toEqual(past(old));
        expect(exactTarget(extended, next.end)).toBe(String(total + 10));
      }),
    );
  });

  test("is the same in whatever order the versions stand in the file", () => {
    const versions: PlanVersion[] = [
      planVersion(),
      planVersion({ name: "v2", decidedIn: "2021-Q2", end: "2024-Q2" }),
      planVersion({ name: "v3", decidedIn: "2022-Q1", end: "2025-Q4", goal: goal({ value: 1300 }) }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(versions, { minLength: 3 }), (shuffled) => {
        expect(valuesOf(pathThrough(shuffled))).toEqual(valuesOf(pathThrough(versions)));
      }),
    );
  });
});
