import { describe, expect, test } from "vitest";
import type { VerdictCode } from "../../src/domain/monitor.ts";
import type { Colour } from "../../src/domain/traffic-light.ts";
import { dataset, monitorAt, quarter } from "./examples.ts";

/** A reported total that gets this colour, against a target of 100. */
const totals = {
  green: { actual: 100, target: 100 },
  orange: { actual: 80, target: 100 },
  red: { actual: 70, target: 100 },
  grey: { actual: "not-delivered", target: 100 },
} as const;

describe("headline and verdict", () => {
  test.for<[started: Colour, finished: Colour, main: Colour, headline: Colour, VerdictCode]>([
    ["green", "green", "green", "green", "on-course"],
    ["grey", "green", "green", "green", "fairly-on-course"],
    ["grey", "grey", "green", "green", "fairly-on-course"],
    ["orange", "green", "green", "orange", "fairly-on-course"],
    ["orange", "grey", "green", "orange", "fairly-on-course"],
    ["green", "green", "orange", "orange", "fairly-on-course"],
    ["orange", "orange", "orange", "orange", "fairly-on-course"],
    ["red", "green", "green", "orange", "partly-on-course"],
    ["green", "red", "orange", "orange", "partly-on-course"],
    ["red", "red", "green", "orange", "partly-on-course"],
    ["red", "grey", "green", "orange", "partly-on-course"],
    ["green", "green", "red", "red", "off-course"],
    ["red", "red", "red", "red", "off-course"],
    ["grey", "grey", "red", "red", "off-course"],
    ["green", "green", "grey", "grey", "no-verdict"],
    ["red", "red", "grey", "grey", "no-verdict"],
    ["grey", "grey", "grey", "grey", "no-verdict"],
  ])("%s, %s and the main goal %s: headline %s, %s", ([started, finished, main, headline, verdict]) => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { gestart: totals[started], afgerond: totals[finished], bemiddeld: totals[main] },
        }),
      ],
    });
    expect(monitorAt(data).programme).toMatchObject({ headline, verdict });
  });

  test("the lights of projects do not change them", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { gestart: totals.green, afgerond: totals.green, bemiddeld: totals.green },
          projects: { zorg: { bemiddeld: totals.red }, wijk: { judgement: "red" } },
        }),
      ],
    });
    expect(monitorAt(data).programme).toMatchObject({ headline: "green", verdict: "on-course" });
  });
});

describe("the counts per colour", () => {
  test("are over project and indicator; the totals of the programme do not count", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          totals: { bemiddeld: totals.red },
          projects: {
            zorg: { gestart: totals.green, bemiddeld: totals.red, gesprekken: totals.orange },
            wijk: { gestart: totals.green, bemiddeld: totals.grey },
          },
        }),
      ],
    });
    expect(monitorAt(data).programme.counts).toEqual({ green: 2, orange: 1, red: 1, grey: 1 });
  });

  test("count a qualitative project once, an unknown colour as grey", () => {
    const data = dataset({
      quarters: [
        quarter("2022-Q1", {
          projects: {
            loket: { judgement: "green" },
            team: { judgement: "orange" },
            plan: { judgement: "unknown" },
            zorg: { gestart: totals.green, bemiddeld: totals.green },
          },
        }),
      ],
    });
    expect(monitorAt(data).programme.counts).toEqual({ green: 3, orange: 1, red: 0, grey: 1 });
  });
});
