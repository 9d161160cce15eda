import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultThresholds } from "../../src/domain/thresholds.ts";
import type { Colour } from "../../src/domain/traffic-light.ts";
import { inventedExample, realExample } from "../../src/present/worked-example.ts";
import { dataset, monitorAt, plan, project, projectIn, quarter } from "../calculate/examples.ts";
import { event } from "../domain/examples.ts";

function actualOf(colour: Colour, thresholds: Partial<typeof defaultThresholds>): string | undefined {
  const example = inventedExample(colour, { ...defaultThresholds, ...thresholds });
  return example?.figures.find(({ name }) => name === "Realisatie")?.value;
}

test.for([
  [{}, ["180", "150", "149"]],
  [{ green: 95, orange: 80 }, ["190", "160", "159"]],
  [{ green: 100, slackPersons: 0 }, ["200", "150", "149"]],
  [{ slackPersons: 30 }, ["170", "150", "149"]], // so many short is green: that decides before the percentage
  [{ slackPersons: 60 }, ["140", undefined, "139"]], // nothing is left for orange
] as const)("with %j the colours begin at %j of 200", ([thresholds, expected]) => {
  expect((["green", "orange", "red"] as const).map((colour) => actualOf(colour, thresholds))).toEqual(expected);
});

test("every example has the colour it explains, whatever the thresholds are", () => {
  const limits = fc.tuple(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 99 })).filter(([a, b]) => a > b);
  fc.assert(
    fc.property(limits, fc.constantFrom("green", "orange", "red", "grey"), ([green, orange], colour) => {
      const example = inventedExample(colour as Colour, { ...defaultThresholds, green, orange });
      expect(example?.light.colour).toBe(colour);
    }),
  );
});

test("an example says what was reached as the monitor does: rounded down", () => {
  const red = inventedExample("red", defaultThresholds);
  expect(red?.figures.at(-1)).toEqual({ name: "Bereikt", value: "74%" }); // 149 of 200 is 74,5%
  expect(red?.sentence).toMatch(/149/);
});

const goals = [plan({ bemiddeld: 160 })]; // ten a quarter
const data = dataset({
  programmePlan: goals,
  quarters: [
    quarter("2020-Q2", { totals: { bemiddeld: 16 } }), // 80% of 20
    quarter("2020-Q4", { totals: { bemiddeld: 38 } }), // 95% of 40
  ],
});
const monitors = [monitorAt(data, "2020-Q2"), monitorAt(data, "2020-Q4")];

test("a real example comes from the newest edition that has the colour", () => {
  expect(realExample("green", monitors)?.path).toContain("2020-q4");
  expect(realExample("orange", monitors)?.path).toContain("2020-q2");
  expect(realExample("orange", monitors)?.figures.map(({ value }) => value)).toEqual(["16", "20", "160", "80%"]);
});

test("a finished project explains no limit: it is judged on its goal", () => {
  const finished = dataset({
    projects: [
      project("klaar", {
        events: [event("started", "2020-01"), event("finished", "2020-06")],
        plan: [plan({ bemiddeld: 100 })],
      }),
    ],
    quarters: [quarter("2020-Q4", { projects: { klaar: { bemiddeld: 95 } } })],
  });
  expect(projectIn(monitorAt(finished), "klaar").indicators[0]?.light.colour).toBe("orange");
  expect(realExample("orange", [monitorAt(finished)])).toBeUndefined();
});

test("without such a colour there is no real example", () => {
  expect(realExample("red", monitors)).toBeUndefined();
  expect(realExample("green", [])).toBeUndefined();
});

test("a colour set by hand explains no limit", () => {
  const [monitor] = monitors;
  const byHand = {
    ...monitor,
    programme: {
      ...monitor?.programme,
      indicators: monitor?.programme.indicators.map((one) => ({ ...one, light: { ...one.light, override: {} } })),
    },
  } as (typeof monitors)[number];
  expect(realExample("orange", [byHand])).toBeUndefined();
});
