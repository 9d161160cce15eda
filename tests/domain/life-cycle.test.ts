import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventBehindState, inOrder, isEnded, nextStart, stateAfter, stateAt } from "../../src/domain/life-cycle.ts";
import { quarterOf } from "../../src/domain/quarter.ts";
import { event } from "./examples.ts";

describe("the state an event leads to", () => {
  test.for([
    ["being-studied", "planned"],
    ["being-set-up", "planned"],
    ["started", "running"],
    ["resumed", "running"],
    ["on-hold", "on-hold"],
    ["finished", "finished"],
    ["made-permanent", "finished"],
    ["transferred", "finished"],
    ["continued", "finished"],
    ["stopped", "stopped"],
    ["replaced", "stopped"],
  ] as const)("%s leads to %s", ([kind, state]) => {
    expect(stateAfter[kind]).toBe(state);
    expect(stateAt([event(kind, "2021-Q1")], quarterOf("2021-Q1"))).toBe(state);
  });

  test.for(["extended", "enlarged", "adjusted"] as const)("%s changes no state", (kind) => {
    const running = [event("started", "2020-Q1"), event(kind, "2021-Q1")];
    const stopped = [event("stopped", "2020-Q1"), event(kind, "2021-Q1")];
    expect(stateAt(running, quarterOf("2021-Q1"))).toBe("running");
    expect(stateAt(stopped, quarterOf("2021-Q1"))).toBe("stopped");
  });
});

test.for([
  ["planned", false],
  ["running", false],
  ["on-hold", false],
  ["finished", true],
  ["stopped", true],
] as const)("%s has ended: %s", ([state, expected]) => {
  expect(isEnded(state)).toBe(expected);
});

describe("the state at the end of a quarter", () => {
  const life = [
    event("being-set-up", "2020-Q2"),
    event("started", "2020-Q4"),
    event("on-hold", "2021-04-15"),
    event("resumed", "2021-10"),
    event("extended", "2022-01"),
    event("stopped", "2022-06-30"),
  ];

  test.for([
    ["2020-Q1", "planned"],
    ["2020-Q2", "planned"],
    ["2020-Q3", "planned"],
    ["2020-Q4", "running"],
    ["2021-Q1", "running"],
    ["2021-Q2", "on-hold"],
    ["2021-Q3", "on-hold"],
    ["2021-Q4", "running"],
    ["2022-Q1", "running"],
    ["2022-Q2", "stopped"],
    ["2024-Q4", "stopped"],
  ] as const)("in %s the project is %s", ([quarter, state]) => {
    expect(stateAt(life, quarterOf(quarter))).toBe(state);
  });

  test("the order of the events in the file does not matter", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(life, { minLength: life.length }), (shuffled) => {
        expect(stateAt(shuffled, quarterOf("2021-Q3"))).toBe("on-hold");
        expect(inOrder(shuffled)).toEqual(life);
      }),
    );
  });

  test.for([
    ["2022-03-31", "stopped"],
    ["2022-04-01", "running"],
  ] as const)("a project stopped on %s is %s at the end of the first quarter", ([day, state]) => {
    const events = [event("started", "2020-Q1"), event("stopped", day)];
    expect(stateAt(events, quarterOf("2022-Q1"))).toBe(state);
  });

  test.for([
    ["2022-Q3", "running"],
    ["2022-Q4", "finished"],
  ] as const)("a project finished in 2022, no more precise, is in %s %s", ([quarter, state]) => {
    const events = [event("started", "2020-Q1"), event("finished", "2022")];
    expect(stateAt(events, quarterOf(quarter))).toBe(state);
  });

  test("of two events in one quarter the later one counts", () => {
    const events = [event("on-hold", "2022-01-10"), event("resumed", "2022-03-01")];
    expect(stateAt(events, quarterOf("2022-Q1"))).toBe("running");
    expect(stateAt(events.toReversed(), quarterOf("2022-Q1"))).toBe("running");
  });

  test("a project without events runs", () => {
    expect(stateAt([], quarterOf("2022-Q1"))).toBe("running");
  });

  test.for([
    ["being-studied", "planned"],
    ["being-set-up", "planned"],
    ["started", "planned"],
    ["on-hold", "running"],
    ["finished", "running"],
    ["stopped", "running"],
  ] as const)("before its first event, %s, a project is %s", ([kind, state]) => {
    expect(stateAt([event(kind, "2022-Q2")], quarterOf("2022-Q1"))).toBe(state);
  });
});

describe("events around a quarter", () => {
  const started = event("started", "2020-Q4");
  const held = event("on-hold", "2021-Q2");
  const resumed = event("resumed", "2021-Q4");
  const extended = event("extended", "2022-Q1");
  const life = [started, held, resumed, extended];

  test.for([
    ["2020-Q3", undefined],
    ["2020-Q4", started],
    ["2021-Q1", started],
    ["2021-Q3", held],
    ["2022-Q2", resumed],
  ] as const)("in %s the last event that changed the state is found", ([quarter, found]) => {
    expect(eventBehindState(life, quarterOf(quarter))).toBe(found);
  });

  test.for([
    ["2020-Q3", started],
    ["2020-Q4", resumed],
    ["2021-Q3", resumed],
    ["2021-Q4", undefined],
  ] as const)("after %s the next start is found", ([quarter, found]) => {
    expect(nextStart(life, quarterOf(quarter))).toBe(found);
  });
});
