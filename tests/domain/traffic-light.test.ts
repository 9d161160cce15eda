import fc from "fast-check";
import Fraction from "fraction.js";
import { describe, expect, test } from "vitest";
import type { ProjectState } from "../../src/domain/life-cycle.ts";
import { quarterOf } from "../../src/domain/quarter.ts";
import { targetAt } from "../../src/domain/target-path.ts";
import { defaultThresholds, type Thresholds } from "../../src/domain/thresholds.ts";
import {
  type Colour,
  type LightCode,
  type LightInput,
  type TrafficLight,
  trafficLight,
} from "../../src/domain/traffic-light.ts";
import { approximate, event, fraction, goal, light, missing, override, pathThrough, planVersion } from "./examples.ts";

function judged(input: LightInput, thresholds: Partial<Thresholds> = {}): TrafficLight {
  return trafficLight(input, { ...defaultThresholds, ...thresholds });
}

/** Gives actual / target in percent with one decimal, rounded down, as the table of RAG-1 prints it. */
function percentageOf({ ratio }: TrafficLight): string {
  if (ratio === undefined) return "–";
  return String(ratio.mul(1000).floor().div(10).valueOf());
}

type State = ProjectState;
type Row = [number: number, State, actual: number, target: string, goal: number, percentage: string, Colour, LightCode];

describe("the expected results of RAG-1", () => {
  test.for<Row>([
    [1, "running", 675, "675", 1200, "100", "green", "on-schedule"],
    [2, "running", 637, "675", 1200, "94.3", "green", "on-schedule"],
    [3, "running", 225, "281.25", 500, "80", "orange", "behind"],
    [4, "running", 317, "450", 800, "70.4", "red", "far-behind"],
    [5, "running", 90, "100", 200, "90", "green", "on-schedule"],
    [6, "running", 899, "1000", 2000, "89.9", "orange", "behind"],
    [7, "running", 189, "200", 400, "94.5", "green", "on-schedule"],
    [8, "running", 75, "100", 200, "75", "orange", "behind"],
    [9, "running", 74, "100", 200, "74", "red", "far-behind"],
    [10, "running", 0, "40", 80, "0", "red", "far-behind"],
    [13, "running", 2, "4.5", 12, "44.4", "grey", "too-small"],
    [15, "running", 0, "0", 20, "–", "grey", "too-early"],
    [18, "running", 60, "45", 60, "133.3", "green", "goal-reached-early"],
    [22, "running", 3, "0", 0, "–", "grey", "no-goal"],
    [24, "planned", 0, "0", 30, "–", "grey", "not-started"],
    [26, "planned", 4, "0", 30, "–", "grey", "result-before-start"],
    [27, "on-hold", 10, "20", 40, "50", "grey", "on-hold"],
    [28, "stopped", 107, "135", 240, "79.2", "grey", "stopped"],
    [29, "finished", 21, "12", 12, "175", "green", "reached"],
    [31, "finished", 40, "50", 50, "80", "red", "not-reached"],
  ])("row %i: %s, %i of %s and %i (%s%%) is %s, %s", ([, state, actual, target, goal, percentage, colour, code]) => {
    const result = judged(light({ state, actual, target, goal }));
    expect(result).toMatchObject({ colour, computed: colour, code });
    expect(percentageOf(result)).toBe(percentage);
  });

  test.for<[string, LightInput, string, Colour, LightCode]>([
    ["17: too early", light({ actual: 0, target: 8, goal: 40, early: true }), "0", "grey", "too-early"],
    ["20: no figures", light({ actual: missing, target: 40, goal: 80 }), "–", "grey", "no-figures"],
    ["21: no goal", light({ actual: 25, target: undefined, goal: undefined }), "–", "grey", "no-goal"],
    ["23: no target", light({ actual: 25, target: undefined, goal: 60 }), "–", "grey", "no-target"],
    ["33: suppressed", light({ actual: 3, target: 6, goal: 12, suppressed: true }), "50", "grey", "suppressed"],
  ])("row %s", ([, input, percentage, colour, code]) => {
    const result = judged(input);
    expect(result).toMatchObject({ colour, computed: colour, code });
    expect(percentageOf(result)).toBe(percentage);
  });

  test("row 34: an override down with a reason is shown with the computed green", () => {
    const byHand = override({ colour: "red" });
    const result = judged(light({ actual: 95, override: byHand }));
    expect(result).toMatchObject({ colour: "red", computed: "green", override: byHand });
    expect(result).not.toHaveProperty("overrideFault");
  });

  test("row 35: an override one step up is shown with the computed orange", () => {
    const byHand = override({ colour: "green" });
    const result = judged(light({ actual: 80, override: byHand }));
    expect(result).toMatchObject({ colour: "green", computed: "orange", override: byHand });
    expect(result).not.toHaveProperty("overrideFault");
  });

  test("row 37: an override without a reason is not applied", () => {
    const { reason: _, ...byHand } = override({ colour: "green" });
    const result = judged(light({ actual: 80, override: byHand }));
    expect(result).toMatchObject({ colour: "orange", computed: "orange", code: "behind", overrideFault: "incomplete" });
    expect(result).not.toHaveProperty("override");
  });

  test.for<[number, Colour, number, Colour, LightCode]>([
    [39, "orange", 91, "orange", "behind"],
    [40, "green", 91, "green", "on-schedule"],
    [41, "orange", 92, "green", "on-schedule"],
  ])("row %i: with a margin of 2, was %s, now %i%% is %s", ([, previousColour, actual, colour, code]) => {
    const input = light({ actual, previousColour });
    expect(judged(input, { margin: 2 })).toMatchObject({ colour, code });
    expect(judged(input, { margin: 0 })).toMatchObject({ colour: "green", code: "on-schedule" });
  });
});

describe("the first rule that applies decides", () => {
  const none = { target: undefined, goal: undefined };

  test.for<[string, LightInput, LightCode]>([
    ["stopped before no goal", light({ state: "stopped", goal: 0 }), "stopped"],
    ["stopped before suppressed", light({ state: "stopped", suppressed: true }), "stopped"],
    ["stopped before no figures", light({ state: "stopped", actual: missing }), "stopped"],
    ["on hold before no goal", light({ state: "on-hold", ...none }), "on-hold"],
    ["on hold before suppressed", light({ state: "on-hold", suppressed: true }), "on-hold"],
    ["goal 0 before suppressed", light({ goal: 0, suppressed: true }), "no-goal"],
    ["goal 0 before reached", light({ state: "finished", actual: 3, goal: 0 }), "no-goal"],
    ["goal 0 before not started", light({ state: "planned", actual: 0, target: 0, goal: 0 }), "no-goal"],
    ["goal 0 before no figures", light({ actual: missing, goal: 0 }), "no-goal"],
    ["no goal and target before suppressed", light({ ...none, suppressed: true }), "no-goal"],
    ["no goal and target before no figures", light({ ...none, actual: missing }), "no-goal"],
    ["suppressed before planned", light({ state: "planned", suppressed: true }), "suppressed"],
    ["suppressed before no figures", light({ actual: missing, suppressed: true }), "suppressed"],
    ["suppressed before reached", light({ state: "finished", actual: 200, suppressed: true }), "suppressed"],
    ["no figures and early is too early", light({ actual: missing, early: true }), "too-early"],
    ["no figures before no target", light({ actual: missing, target: undefined }), "no-figures"],
    ["no target before too early", light({ target: undefined, early: true }), "no-target"],
    ["too early before a target of 0", light({ actual: 3, target: 0, early: true }), "too-early"],
    ["too early before too small", light({ actual: 3, target: 4, early: true }), "too-early"],
    ["too small before one person short", light({ actual: 4, target: "4.9" }), "too-small"],
  ])("%s", ([, input, code]) => {
    expect(judged(input)).toMatchObject({ colour: "grey", code });
  });
});

describe("rule 6: planned", () => {
  test.for<[string, LightInput, Colour, LightCode]>([
    ["nothing expected yet", light({ state: "planned", actual: 0, target: 0 }), "grey", "not-started"],
    ["no target", light({ state: "planned", actual: 0, target: undefined }), "grey", "not-started"],
    [
      "no target and no figures",
      light({ state: "planned", actual: missing, target: undefined }),
      "grey",
      "not-started",
    ],
    ["results were expected", light({ state: "planned", actual: 0, target: "0.5" }), "red", "start-delayed"],
    ["results expected, no figures", light({ state: "planned", actual: missing, target: 8 }), "red", "start-delayed"],
    ["a result while expected", light({ state: "planned", actual: 1, target: 8 }), "grey", "result-before-start"],
    [
      "a result without target",
      light({ state: "planned", actual: 1, target: undefined }),
      "grey",
      "result-before-start",
    ],
  ])("%s", ([, input, colour, code]) => {
    expect(judged(input)).toMatchObject({ colour, code });
  });
});

describe("rules 7 and 8: no figures", () => {
  test.for<[string, LightInput, LightCode]>([
    ["running", light({ actual: missing }), "no-figures"],
    ["running and early", light({ actual: missing, early: true }), "too-early"],
    ["finished", light({ state: "finished", actual: missing }), "no-figures"],
    ["finished, although early", light({ state: "finished", actual: missing, early: true }), "no-figures"],
    ["finished without goal", light({ state: "finished", actual: missing, goal: undefined }), "no-figures"],
  ])("%s", ([, input, code]) => {
    expect(judged(input)).toMatchObject({ colour: "grey", code });
  });

  test("a missing count is never read as 0: it has no ratio and no flag", () => {
    const result = judged(light({ actual: missing }));
    expect(result).not.toHaveProperty("ratio");
    expect(result.flags).toEqual([]);
  });
});

describe("rule 9: finished", () => {
  test.for<[actual: number, goal: number | undefined, Colour, LightCode]>([
    [25, undefined, "grey", "no-goal"],
    [51, 50, "green", "reached"],
    [50, 50, "green", "reached"],
    [49, 50, "orange", "nearly-reached"],
    [45, 50, "orange", "nearly-reached"],
    [44, 50, "red", "not-reached"],
    [0, 50, "red", "not-reached"],
    [4, 5, "red", "not-reached"],
    [4, 4, "green", "reached"],
    [3, 4, "grey", "too-small"],
    [0, 1, "grey", "too-small"],
    [899, 1000, "red", "not-reached"],
    [900, 1000, "orange", "nearly-reached"],
  ])("%i of the goal of %s is %s, %s", ([actual, goal, colour, code]) => {
    expect(judged(light({ state: "finished", actual, goal }))).toMatchObject({ colour, code });
  });

  test("the limit of orange can be changed", () => {
    expect(judged(light({ state: "finished", actual: 40, goal: 50 }), { finishedOrange: 80 }).colour).toBe("orange");
  });

  test("the target to date does not matter any more", () => {
    for (const target of [undefined, 0, 3, 45]) {
      expect(judged(light({ state: "finished", actual: 45, target, goal: 50 })).code).toBe("nearly-reached");
    }
  });
});

describe("rule 10: running", () => {
  test.for<[string, LightInput, Colour, LightCode]>([
    ["the goal is reached", light({ actual: 200 }), "green", "goal-reached-early"],
    ["reached, although early", light({ actual: 200, early: true }), "green", "goal-reached-early"],
    ["reached, without target", light({ actual: 200, target: undefined }), "green", "goal-reached-early"],
    ["a small goal reached", light({ actual: 3, target: 2, goal: 3 }), "green", "goal-reached-early"],
    ["results before they were expected", light({ actual: 1, target: 0 }), "green", "ahead-of-schedule"],
    ["target without goal", light({ actual: 80, goal: undefined }), "orange", "behind"],
    ["target just under 5", light({ actual: 4, target: "4.99" }), "grey", "too-small"],
    ["target 5", light({ actual: 4, target: 5 }), "green", "on-schedule"],
    ["target 5, two short", light({ actual: 3, target: 5 }), "red", "far-behind"],
    ["one more than the target", light({ actual: 101 }), "green", "on-schedule"],
  ])("%s", ([, input, colour, code]) => {
    expect(judged(input)).toMatchObject({ colour, code });
  });

  test.for<[actual: number, target: string, Colour]>([
    [7, "8", "green"],
    [6, "8", "orange"],
    [5, "8", "red"],
    [9, "10.9", "green"],
    [9, "10.999", "green"],
    [9, "11", "orange"],
    [9, "34/3", "orange"],
    [8, "10.9", "red"],
    [4, "5.9", "green"],
    [4, "6", "red"],
    [5, "20/3", "green"],
  ])("slack of one person below the whole target: %i of %s is %s", ([actual, target, colour]) => {
    expect(judged(light({ actual, target })).colour).toBe(colour);
  });

  test.for<[slackPersons: number, actual: number, Colour]>([
    [0, 7, "orange"],
    [0, 8, "green"],
    [2, 6, "green"],
    [2, 5, "red"],
  ])("a slack of %i persons makes %i of 8 %s", ([slackPersons, actual, colour]) => {
    expect(judged(light({ actual, target: 8 }), { slackPersons }).colour).toBe(colour);
  });

  test.for<[actual: number, target: string, Colour]>([
    [900, "1000", "green"],
    [900, "1000.0001", "orange"],
    [750, "1000", "orange"],
    [750, "1000.0001", "red"],
    [30, "100/3", "green"],
    [25, "100/3", "orange"],
    [24, "100/3", "red"],
    [3_000_000, "10000000/3", "green"],
    [2_999_999, "10000000/3", "orange"],
  ])("compares exactly: %i of %s is %s", ([actual, target, colour]) => {
    expect(judged(light({ actual, target, goal: 20_000_000 })).colour).toBe(colour);
  });

  test("the ratio is exact", () => {
    expect(judged(light({ actual: 225, target: "1125/4" })).ratio?.toFraction()).toBe("4/5");
    expect(judged(light({ actual: 10, target: 30 })).ratio?.toFraction()).toBe("1/3");
  });

  test("the limits can be changed", () => {
    const thresholds = { green: 95, orange: 60, smallestTarget: 10 };
    expect(judged(light({ actual: 94 }), thresholds).colour).toBe("orange");
    expect(judged(light({ actual: 60 }), thresholds).colour).toBe("orange");
    expect(judged(light({ actual: 59 }), thresholds).colour).toBe("red");
    expect(judged(light({ actual: 9, target: "9.5" }), thresholds).code).toBe("too-small");
  });
});

describe("rule 12: an approximation is judged at both ends of its interval", () => {
  test.for<[string, LightInput, Colour]>([
    [
      "well over 300 (300–329) of 300",
      light({ actual: approximate("well-over", 300), target: 300, goal: 900 }),
      "green",
    ],
    ["well over 300 of 333", light({ actual: approximate("well-over", 300), target: 333, goal: 900 }), "green"],
    ["well over 300 of 334", light({ actual: approximate("well-over", 300), target: 334, goal: 900 }), "grey"],
    ["well over 300 of 366", light({ actual: approximate("well-over", 300), target: 366, goal: 900 }), "orange"],
    ["well over 300 of 365", light({ actual: approximate("well-over", 300), target: 365, goal: 900 }), "grey"],
    [
      "more than 300 (300–329) of 366",
      light({ actual: approximate("more-than", 300), target: 366, goal: 900 }),
      "orange",
    ],
    ["more than 300 of 439", light({ actual: approximate("more-than", 300), target: 439, goal: 900 }), "red"],
    ["more than 300 of 438", light({ actual: approximate("more-than", 300), target: 438, goal: 900 }), "grey"],
    ["almost 300 (285–299) of 316", light({ actual: approximate("almost", 300), target: 316, goal: 900 }), "green"],
    ["almost 300 of 317", light({ actual: approximate("almost", 300), target: 317, goal: 900 }), "grey"],
    ["almost 300 of 380", light({ actual: approximate("almost", 300), target: 380, goal: 900 }), "orange"],
    ["almost 300 of 381", light({ actual: approximate("almost", 300), target: 381, goal: 900 }), "grey"],
    ["about 300 (285–315) of 316", light({ actual: approximate("about", 300), target: 316, goal: 900 }), "green"],
    ["about 300 of 350", light({ actual: approximate("about", 300), target: 350, goal: 900 }), "grey"],
    ["about 300 of 351", light({ actual: approximate("about", 300), target: 351, goal: 900 }), "orange"],
    ["about 300 of 420", light({ actual: approximate("about", 300), target: 420, goal: 900 }), "grey"],
    ["about 300 of 421", light({ actual: approximate("about", 300), target: 421, goal: 900 }), "red"],
  ])("%s is %s", ([, input, colour]) => {
    const result = judged(input);
    expect(result.colour).toBe(colour);
    if (colour === "grey") expect(result.code).toBe("approximate");
  });

  test.for<[string, LightInput, Colour, LightCode]>([
    ["at the goal", light({ actual: approximate("well-over", 200) }), "green", "goal-reached-early"],
    ["early", light({ actual: approximate("about", 30), early: true }), "grey", "too-early"],
    ["too small", light({ actual: approximate("about", 3), target: 4 }), "grey", "too-small"],
    ["stopped", light({ state: "stopped", actual: approximate("about", 30) }), "grey", "stopped"],
    ["suppressed", light({ actual: approximate("about", 30), suppressed: true }), "grey", "suppressed"],
    ["planned", light({ state: "planned", actual: approximate("about", 30) }), "grey", "result-before-start"],
    ["finished", light({ state: "finished", actual: approximate("almost", 200) }), "orange", "nearly-reached"],
    [
      "finished around the goal",
      light({ state: "finished", actual: approximate("about", 200) }),
      "grey",
      "approximate",
    ],
  ])("%s, an approximation follows the same rules", ([, input, colour, code]) => {
    expect(judged(input)).toMatchObject({ colour, code });
  });

  test("the goal reached at one end and only on schedule at the other is green", () => {
    expect(judged(light({ actual: approximate("about", 200), target: 200 })).colour).toBe("green");
  });
});

describe("rule 13: check the goal above 150% of the target and at least ten above it", () => {
  test.for<[actual: number, target: string, flagged: "flag" | "no flag"]>([
    [150, "100", "no flag"],
    [151, "100", "flag"],
    [30, "20", "no flag"],
    [31, "20", "flag"],
    [18, "9", "no flag"],
    [19, "9", "flag"],
    [16, "6", "flag"],
    [15, "6", "no flag"],
    [23, "40/3", "no flag"],
    [24, "40/3", "flag"],
    [9, "0", "no flag"],
    [10, "0", "flag"],
  ])("%i of %s gives %s", ([actual, target, flagged]) => {
    expect(judged(light({ actual, target, goal: 900 })).flags).toEqual(flagged === "flag" ? ["check-goal"] : []);
  });

  test("the flag says nothing about the colour: a green and a grey light can have it", () => {
    expect(judged(light({ actual: 170 }))).toMatchObject({ colour: "green", flags: ["check-goal"] });
    expect(judged(light({ state: "stopped", actual: 170 }))).toMatchObject({ colour: "grey", flags: ["check-goal"] });
  });

  test.for([
    ["without a target", light({ actual: 170, target: undefined })],
    ["for a suppressed count", light({ actual: 170, suppressed: true })],
    ["for a missing count", light({ actual: missing })],
  ] as const)("no flag %s", ([, input]) => {
    expect(judged(input).flags).toEqual([]);
  });

  test("both limits can be changed", () => {
    const input = light({ actual: 125, target: 100 });
    expect(judged(input, { checkPercentage: 120 }).flags).toEqual(["check-goal"]);
    expect(judged(input, { checkPercentage: 120, checkDifference: 26 }).flags).toEqual([]);
  });
});

describe("a margin of 2 points", () => {
  test.for<[previous: Colour | undefined, actual: number, Colour]>([
    ["red", 76, "red"],
    ["red", 77, "orange"],
    ["red", 91, "orange"],
    ["red", 92, "green"],
    ["orange", 75, "orange"],
    ["orange", 74, "red"],
    ["green", 90, "green"],
    ["green", 89, "orange"],
    ["green", 74, "red"],
    ["green", 75, "orange"],
    ["grey", 90, "green"],
    ["grey", 75, "orange"],
    [undefined, 90, "green"],
    [undefined, 75, "orange"],
  ])("after %s %i%% is %s", ([previousColour, actual, colour]) => {
    expect(judged(light({ actual, previousColour }), { margin: 2 }).colour).toBe(colour);
  });

  test("a previous colour means nothing without a margin", () => {
    for (const previousColour of ["green", "orange", "red", "grey"] as const) {
      expect(judged(light({ actual: 90, previousColour })).colour).toBe("green");
      expect(judged(light({ actual: 75, previousColour })).colour).toBe("orange");
    }
  });
});

describe("an override", () => {
  test.for<[actual: number, computed: Colour, colour: "green" | "orange" | "red"]>([
    [95, "green", "orange"],
    [95, "green", "red"],
    [80, "orange", "red"],
    [80, "orange", "green"],
    [70, "red", "orange"],
  ])("at %i%%, from %s to %s, is applied", ([actual, computed, colour]) => {
    const byHand = override({ colour });
    const result = judged(light({ actual, override: byHand }));
    expect(result).toMatchObject({ colour, computed, override: byHand });
    expect(result).not.toHaveProperty("overrideFault");
  });

  test("two steps up is refused", () => {
    const result = judged(light({ actual: 70, override: override({ colour: "green" }) }));
    expect(result).toMatchObject({ colour: "red", computed: "red", overrideFault: "too-many-steps" });
    expect(result).not.toHaveProperty("override");
  });

  test.for([
    [95, "green"],
    [80, "orange"],
    [70, "red"],
  ] as const)("at %i of 100 to %s, the colour that was computed, is refused", ([actual, colour]) => {
    const result = judged(light({ actual, override: override({ colour }) }));
    expect(result).toMatchObject({ colour, computed: colour, overrideFault: "same-colour" });
    expect(result).not.toHaveProperty("override");
  });

  test.for(["green", "orange", "red"] as const)("of a grey light to %s is refused", (colour) => {
    const result = judged(light({ actual: missing, override: override({ colour }) }));
    expect(result).toMatchObject({ colour: "grey", code: "no-figures", overrideFault: "on-grey" });
    expect(result).not.toHaveProperty("override");
  });

  test.for(["colour", "reason", "by", "date"] as const)("without %s is incomplete and not applied", (field) => {
    const { [field]: _, ...byHand } = override({ colour: "red" });
    const result = judged(light({ actual: 80, override: byHand }));
    expect(result).toMatchObject({ colour: "orange", computed: "orange", overrideFault: "incomplete" });
    expect(result).not.toHaveProperty("override");
  });

  test.for([
    ["x".repeat(20), undefined],
    ["x".repeat(19), "incomplete"],
    ["", "incomplete"],
    [" ".repeat(20), "incomplete"],
  ] as const)("with the reason %j has fault %s", ([reason, fault]) => {
    expect(judged(light({ actual: 80, override: override({ colour: "red", reason }) })).overrideFault).toBe(fault);
  });

  test("changes neither the code, the ratio nor the flags that were computed", () => {
    const plain = judged(light({ actual: 170 }));
    const byHand = judged(light({ actual: 170, override: override({ colour: "orange" }) }));
    expect(byHand).toMatchObject({ code: plain.code, ratio: plain.ratio, flags: plain.flags });
  });

  test("is absent when none was given", () => {
    expect(judged(light())).not.toHaveProperty("override");
    expect(judged(light())).not.toHaveProperty("overrideFault");
  });
});

describe("for all figures", () => {
  const worse: Record<Colour, number> = { green: 0, orange: 1, red: 2, grey: Number.NaN };
  const counts = fc.nat(120);
  const targets = fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 16 })).map(([n, d]) => new Fraction(n, d));
  const previousColours = fc.constantFrom<(Colour | undefined)[]>("green", "orange", "red", "grey", undefined);
  const circumstances = fc.record({
    state: fc.constantFrom<State[]>("planned", "running", "on-hold", "finished", "stopped"),
    goal: fc.option(fc.nat(150), { nil: undefined }),
    early: fc.boolean(),
    previousColour: previousColours,
  });
  const thresholds = fc.record({ margin: fc.nat(3), slackPersons: fc.nat(2), smallestTarget: fc.nat(6) });
  const manyTimes = { numRuns: 2000 };

  test("(a) a higher count never gives a worse colour", () => {
    fc.assert(
      fc.property(counts, counts, targets, circumstances, thresholds, (one, other, target, rest, limits) => {
        const low = judged(light({ ...rest, target, actual: Math.min(one, other) }), limits).colour;
        const high = judged(light({ ...rest, target, actual: Math.max(one, other) }), limits).colour;
        fc.pre(low !== "grey" && high !== "grey");
        expect(worse[high]).toBeLessThanOrEqual(worse[low]);
      }),
      manyTimes,
    );
  });

  test("(b) a higher target never gives a better colour while running below the goal", () => {
    fc.assert(
      fc.property(
        counts,
        targets,
        targets,
        previousColours,
        thresholds,
        (actual, one, other, previousColour, limits) => {
          const [low, high] = one.compare(other) <= 0 ? [one, other] : [other, one];
          const rest = { actual, goal: 121, previousColour };
          const atLow = judged(light({ ...rest, target: low }), limits).colour;
          const atHigh = judged(light({ ...rest, target: high }), limits).colour;
          fc.pre(atLow !== "grey" && atHigh !== "grey");
          expect(worse[atHigh]).toBeGreaterThanOrEqual(worse[atLow]);
        },
      ),
      manyTimes,
    );
  });

  test("(c) the light of a sum is the same in any order of its parts", () => {
    const parts = fc.array(fc.tuple(fc.nat(20), targets, fc.nat(60)), { minLength: 1, maxLength: 12 });
    const twoOrders = parts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const lightOf = (list: readonly (readonly [number, Fraction, number])[]) =>
      judged(
        light({
          actual: list.reduce((sum, [actual]) => sum + actual, 0),
          target: list.reduce((sum, [, target]) => sum.add(target), new Fraction(0)),
          goal: list.reduce((sum, [, , goalOfPart]) => sum + goalOfPart, 0),
        }),
      );
    fc.assert(
      fc.property(twoOrders, ([list, shuffled]) => {
        expect(lightOf(shuffled)).toEqual(lightOf(list));
      }),
    );
  });

  test("(c) the light along a path is the same in any order of plan versions, events and weights", () => {
    const weights = Object.entries({ "2020-Q1": 1, "2020-Q4": 2, "2021-Q3": 0.3, "2022-Q3": 0.7, "2023-Q4": 4 });
    const events = [event("started", "2020-Q1"), event("on-hold", "2021-Q1"), event("resumed", "2021-Q3")];
    const second = { name: "v2", decidedIn: "2021-Q4", end: "2024-Q4" } as const;
    const lightAlong = (order: { weights: typeof weights; events: typeof events; turned: boolean }) => {
      const weighted = goal({ value: 100, path: "weighted", weights: Object.fromEntries(order.weights) });
      const versions = [planVersion({ goal: weighted }), planVersion({ ...second, goal: weighted })];
      const path = pathThrough(order.turned ? versions.toReversed() : versions, { events: order.events });
      return judged(light({ actual: 40, target: targetAt(path, quarterOf("2022-Q4"))?.value, goal: 100 }));
    };
    const orders = fc.record({
      weights: fc.shuffledSubarray(weights, { minLength: weights.length }),
      events: fc.shuffledSubarray(events, { minLength: events.length }),
      turned: fc.boolean(),
    });
    const inFileOrder = lightAlong({ weights, events, turned: false });
    expect(inFileOrder.ratio).toBeDefined();
    fc.assert(
      fc.property(orders, (order) => {
        expect(lightAlong(order)).toEqual(inFileOrder);
      }),
    );
  });

  test("(d) a missing count, a suppressed one, a stopped and a held project have no colour", () => {
    // Rule 6 makes one exception: a planned project that should have started is red without figures too.
    const inputs = fc.oneof(
      fc.record({ actual: fc.constant(missing), state: fc.constantFrom<State[]>("running", "finished") }),
      fc.record({ actual: counts, suppressed: fc.constant(true) }),
      fc.record({ actual: counts, state: fc.constantFrom<State[]>("stopped", "on-hold") }),
    );
    fc.assert(
      fc.property(circumstances, fc.option(targets, { nil: undefined }), inputs, (rest, target, colourless) => {
        const result = judged(light({ ...rest, target, ...colourless, override: override() }));
        expect(result).toMatchObject({ colour: "grey", computed: "grey", overrideFault: "on-grey" });
      }),
      manyTimes,
    );
  });

  test("an override never shows a colour more than one step better than the computed one", () => {
    const colours = fc.constantFrom("green", "orange", "red");
    fc.assert(
      fc.property(counts, targets, circumstances, colours, (actual, target, rest, colour) => {
        const result = judged(light({ ...rest, actual, target, override: override({ colour }) }));
        fc.pre(result.computed !== "grey");
        expect(worse[result.computed] - worse[result.colour]).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("the default limits are those of RAG-1", () => {
    expect(defaultThresholds).toEqual({
      green: 90,
      orange: 75,
      finishedOrange: 90,
      smallestTarget: 5,
      slackPersons: 1,
      margin: 0,
      checkPercentage: 150,
      checkDifference: 10,
    });
  });

  test("an exact fraction keeps a border that floating point would lose", () => {
    expect(judged(light({ actual: 27, target: fraction("0.1").add(fraction("0.2")).mul(100) })).colour).toBe("green");
  });
});
