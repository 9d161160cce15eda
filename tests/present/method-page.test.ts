import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultThresholds } from "../../src/domain/thresholds.ts";
import { trafficLight } from "../../src/domain/traffic-light.ts";
import { lightCodes, verdictWords } from "../../src/present/light-words.ts";
import { codeColours } from "../../src/present/method-words.ts";
import type { MethodPage } from "../../src/present/pages/method-page.ts";
import { plan, project, quarter } from "../calculate/examples.ts";
import { fraction } from "../domain/examples.ts";
import { siteWith } from "./site-example.ts";

/** Everything a reader reads on the page, sentence by sentence. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsOf);
}

function methodWith(thresholds: Partial<typeof defaultThresholds>): MethodPage {
  return siteWith({ thresholds }).method;
}

describe("the limits on the page are those in force:", () => {
  const texts = textsOf(
    methodWith({
      green: 93,
      orange: 71,
      finishedOrange: 87,
      smallestTarget: 7,
      slackPersons: 3,
      margin: 4,
      checkPercentage: 163,
      checkDifference: 14,
    }),
  ).join(" ");

  test.for(["93%", "71%", "87%", "zeven", "drie", "vier procentpunt", "163%", "veertien", "186", "142"])(
    "%s",
    (text) => {
      expect(texts).toContain(text);
    },
  );

  test("no other limit is left", () => {
    // 90% and 60% are also how much of a total must be counted; 75% and 150% are only limits of lights.
    for (const limit of ["ten minste 90%", "75%", "150%", "Eén te weinig", "kleiner dan vijf"])
      expect(texts).not.toContain(limit);
  });

  test("what is switched off is not told as a rule", () => {
    const { steps, otherRules } = methodWith({ smallestTarget: 0, slackPersons: 0, margin: 0 });
    expect(steps.join(" ")).not.toMatch(/nul/);
    expect(steps.length).toBe(methodWith({}).steps.length - 2);
    expect(otherRules.join(" ")).toContain("telt niet mee");
  });
});

describe("every word of the monitor has a line:", () => {
  const method = methodWith({});

  test("the codes of lights, of a colour set by hand and of a judgement in words", () => {
    const codes = method.codes.map(({ note }) => note);
    expect(codes).toEqual(expect.arrayContaining(Object.values(lightCodes)));
    expect(codes).toEqual(expect.arrayContaining(["handmatig", "kwalitatief", "kleur-onbekend"]));
  });

  test("the steps of the verdict", () => {
    const names = method.verdicts.map(({ name }) => name.toLowerCase());
    expect(names.sort()).toEqual(Object.values(verdictWords).sort());
  });

  test("the colours, each with an example", () => {
    expect(method.colours.map(({ light, examples }) => [light.colour, examples[0]?.light.colour])).toEqual([
      ["green", "green"],
      ["orange", "orange"],
      ["red", "red"],
      ["grey", "grey"],
    ]);
  });
});

test("the colour beside a code is the one that lights with that code have", () => {
  const count = fc.integer({ min: 0, max: 60 });
  const input = fc.record({
    state: fc.constantFrom("planned", "running", "on-hold", "finished", "stopped"),
    actual: fc.oneof(
      count.map((value) => ({ status: "known", value })),
      count.map((near) => ({ status: "approximate", word: "well-over", near })),
      fc.constant({ status: "missing", reason: "not-delivered" }),
    ),
    target: fc.option(count.map(fraction), { nil: undefined }),
    goal: fc.option(count, { nil: undefined }),
    early: fc.boolean(),
    suppressed: fc.boolean(),
  });
  fc.assert(
    fc.property(input, (one) => {
      const light = trafficLight(one as Parameters<typeof trafficLight>[0], defaultThresholds);
      expect(codeColours[light.code]).toBe(light.computed);
    }),
    { numRuns: 500 },
  );
});

test("the kinds of target path say how many goals use them, each goal once", () => {
  const { paths } = siteWith({
    programmePlan: [plan({ bemiddeld: 160 })],
    projects: [project("a", { plan: [plan({ gestart: 16, bemiddeld: 16 })] })],
    quarters: [
      quarter("2020-Q2", { projects: { a: { gestart: 2, bemiddeld: { actual: 2, target: 5 } } } }),
      quarter("2020-Q4", { projects: { a: { gestart: 4 } } }),
    ],
  }).method;
  const notes = Object.fromEntries(paths.map(({ name, note }) => [name, note]));
  expect(notes["Ieder kwartaal evenveel"]).toBe("Bij één hoofddoel en twee projectdoelen");
  expect(notes["Opgegeven voor dit kwartaal"]).toBe("Bij één projectdoel");
  expect(notes["Naar gewicht van de kwartalen"]).toBe("Niet gebruikt");
});

test("every sentence is short", () => {
  const sentences = textsOf(methodWith({ margin: 4 })).flatMap((text) => text.split(/[.?!:;](?:\s|$)/));
  expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 25)).toEqual([]);
});
