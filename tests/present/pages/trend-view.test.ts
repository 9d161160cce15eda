import { describe, expect, test } from "vitest";
import type { Trend } from "../../../src/domain/trend.ts";
import { trendsView } from "../../../src/present/pages/trend-view.ts";
import { trendChart, trendSpark } from "../../../src/present/trend-chart.ts";
import { dataset, monitorAt, plan, project, projectId, quarter } from "../../calculate/examples.ts";
import { approximate } from "../../domain/examples.ts";

type InQuarter = NonNullable<NonNullable<Parameters<typeof quarter>[1]>["projects"]>[string];

/** The trend of one indicator of project `a`, t/m the last of these quarters. */
function trendOf(quarters: Readonly<Record<string, InQuarter>>, versions = [plan({ gestart: 160 })]): Trend {
  const data = dataset({
    projects: [project("a", { plan: versions })],
    quarters: Object.entries(quarters).map(([name, a]) => quarter(name, { projects: { a } })),
  });
  return monitorAt(data).trends.projects.get(projectId("a"))?.[0] as Trend;
}

function viewOf(trend: Trend) {
  return trendsView([trend], { id: "2020-q4-a", of: "dit project" });
}

function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

describe("a trend with two numbers or more", () => {
  const trend = trendOf({
    "2020-Q1": { gestart: 8 },
    "2020-Q2": { gestart: "not-delivered" },
    "2020-Q4": { gestart: 30 },
  });

  test("has a line and a table with the same numbers", () => {
    const [line] = viewOf(trend).lines;
    const drawn = line?.chart.input.kind === "trend" ? line.chart.input.points : [];
    expect(line?.rows.map(({ actual, target }) => [actual, target])).toEqual([
      ["8", "10"],
      ["niet geleverd", "20"],
      ["geen cijfer", "30"],
      ["30", "40"],
    ]);
    expect(drawn.map(({ actual, target }) => [actual, target])).toEqual([
      [8, 10],
      [undefined, 20],
      [undefined, 30],
      [30, 40],
    ]);
  });

  test("says where the line stands and which quarters are missing", () => {
    const chart = trendChart(trend, "id");
    expect(spaced(chart?.title ?? "")).toBe("gestart: 30 t/m Q4 2020, minder dan gepland (40)");
    expect(spaced(chart?.drawing.label ?? "")).toContain("Van twee kwartalen is geen cijfer bekend.");
  });

  test("says nothing about a lack of numbers", () => {
    expect(viewOf(trend).without).toBeUndefined();
  });
});

test.for([
  [{ "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: 30 } }, "30 t/m Q2 2020, meer dan gepland (20)"],
  [{ "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: 20 } }, "20 t/m Q2 2020, precies zoveel als gepland"],
  [
    { "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: approximate("well-over", 19) } },
    "ruim 19 t/m Q2 2020, gepland was 20",
  ],
  [
    { "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: approximate("well-over", 30) } },
    "ruim 30 t/m Q2 2020, meer dan gepland (20)",
  ],
] as const)("%j: the title compares with the target as it is shown", ([quarters, words]) => {
  expect(spaced(trendChart(trendOf(quarters), "id")?.title ?? "")).toBe(`gestart: ${words}`);
});

test("without a target the title tells where the line comes from", () => {
  const trend = trendOf({ "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: 30 } }, []);
  expect(spaced(trendChart(trend, "id")?.title ?? "")).toBe("gestart: van 8 t/m Q1 2020 naar 30 t/m Q2 2020");
  expect(viewOf(trend).lines[0]?.hasTargets).toBe(false);
});

describe("a new plan", () => {
  const versions = [
    plan({ gestart: 160 }),
    plan({ gestart: 200 }, { name: "v2", decidedIn: "2020-Q2", end: "2023-Q4" }),
  ];
  const trend = trendOf(
    { "2020-Q1": { gestart: 8 }, "2020-Q2": { gestart: 20 }, "2020-Q3": { gestart: 30 } },
    versions,
  );

  test("is marked in the quarter in which it takes effect, and only then", () => {
    const chart = trendChart(trend, "id");
    expect(chart?.input.kind === "trend" && chart.input.marks).toEqual([{ at: 1, text: "nieuw plan" }]);
  });

  test("is told with its goal and the one before", () => {
    expect(viewOf(trend).lines[0]?.changes.map(({ value }) => spaced(value))).toEqual([
      "Er geldt een nieuw plan. Het doel is nu 200; het was 160.",
    ]);
  });
});

test("a provisional or approximate figure is an open point", () => {
  const trend = trendOf({
    "2020-Q1": { gestart: 8 },
    "2020-Q2": { gestart: { actual: 20, quality: "provisional" } },
    "2020-Q3": { gestart: approximate("about", 30) },
  });
  const chart = trendChart(trend, "id");
  expect(chart?.input.kind === "trend" && chart.input.points.map(({ isUnsure }) => isUnsure)).toEqual([
    false,
    true,
    true,
  ]);
  expect(viewOf(trend).lines[0]?.rows.map(({ marks }) => marks)).toEqual([[], ["voorlopig"], []]);
});

test("quarters without a figure for the same reason share a row, with the first and the last of their targets", () => {
  const trend = trendOf({ "2020-Q1": { gestart: 8 }, "2020-Q4": { gestart: 30 }, "2021-Q1": { gestart: "illegible" } });
  const rows = viewOf(trend).lines[0]?.rows ?? [];
  expect(rows.map(({ quarter: name, actual, target }) => [spaced(name), actual, target])).toEqual([
    ["Q1 2020", "8", "10"],
    ["Q2 2020 t/m Q3 2020", "geen cijfer", "20 tot 30"],
    ["Q4 2020", "30", "40"],
    ["Q1 2021", "niet leesbaar", "50"],
  ]);
});

describe("a number that cannot be compared with the ones before", () => {
  const otherwise = { actual: 46, quality: "different-definition" } as const;
  const quarters = { "2020-Q1": { gestart: otherwise }, "2020-Q3": { gestart: 65 } };
  const titleOf = (trend: Trend) => spaced(trendChart(trend, "id")?.title ?? "");

  test("is not said to come from them, nor drawn so", () => {
    const trend = trendOf(quarters, []);
    expect(titleOf(trend)).toBe("gestart: 65 t/m Q3 2020, niet te vergelijken met 46 t/m Q1 2020");
    const input = trendChart(trend, "id")?.input;
    expect(input?.kind === "trend" && input.points.map(({ isBreak }) => isBreak)).toEqual([undefined, undefined, true]);
    const small = trendSpark(trend, "id")?.input;
    expect(small?.kind === "spark" && small.breaks).toEqual([2]);
  });

  test("is the start of the course after it", () => {
    expect(titleOf(trendOf({ ...quarters, "2020-Q4": { gestart: 70 } }, []))).toBe(
      "gestart: van 65 t/m Q3 2020 naar 70 t/m Q4 2020",
    );
  });
});

test("a line that ends before the quarter of the edition says that it is the last that is known", () => {
  const quarters = {
    "2020-Q1": { gestart: 8 },
    "2020-Q2": { gestart: 30 },
    "2020-Q3": { gestart: "illegible" },
  } as const;
  const chart = trendChart(trendOf(quarters), "id");
  expect(spaced(chart?.title ?? "")).toBe("gestart, laatst bekend: 30 t/m Q2 2020, meer dan gepland (20)");
});

test("quarters without a figure and a target share a row", () => {
  const trend = trendOf({ "2020-Q1": { gestart: 8 }, "2020-Q4": { gestart: 30 } }, []);
  expect(viewOf(trend).lines[0]?.rows.map(({ quarter: name, actual }) => [spaced(name), actual])).toEqual([
    ["Q1 2020", "8"],
    ["Q2 2020 t/m Q3 2020", "geen cijfer"],
    ["Q4 2020", "30"],
  ]);
});

describe("fewer than two numbers", () => {
  test.for([
    [{ "2020-Q1": { gestart: "not-delivered" } }, "Van gestart is geen getal bekend."],
    [
      { "2020-Q1": { gestart: 8 } },
      "Van gestart (8 t/m Q1 2020) is één getal bekend. Een lijn heeft er ten minste twee nodig.",
    ],
  ] as const)("%j gives a sentence and no line", ([quarters, words]) => {
    const trend = trendOf(quarters);
    expect(viewOf(trend)).toEqual({ lines: [], without: expect.anything() });
    expect(spaced(viewOf(trend).without ?? "")).toBe(words);
    expect(trendSpark(trend, "id")).toBeUndefined();
  });

  test("of several indicators is said in one go", () => {
    const one = trendOf({ "2020-Q1": { gestart: 8 } });
    const other: Trend = { ...one, indicator: { ...one.indicator, name: "Afgerond" } };
    expect(spaced(trendsView([one, other], { id: "x", of: "y" }).without ?? "")).toBe(
      "Van gestart (8 t/m Q1 2020) en afgerond (8 t/m Q1 2020) is telkens één getal bekend. Een lijn heeft er ten minste twee nodig.",
    );
  });
});
