import { describe, expect, test } from "vitest";
import { inkProperties, standInInks } from "../../../src/present/charts/inks.ts";
import { spark, sparkPlot } from "../../../src/present/charts/spark.ts";
import { type DrawnPath, drawn, pathsOf, textsOf, widthOf } from "./drawn.ts";
import { barsOf, budgetOf, gaugeOf, statusOf, trendOf } from "./examples.ts";

const ink = (name: keyof typeof inkProperties) => `var(${inkProperties[name]})`;

async function firstSvg(view: Parameters<typeof drawn>[0]): Promise<string> {
  const [first] = await drawn(view);
  if (!first) throw new Error("Nothing was drawn");
  return first.svg;
}

function filledWith(svg: string, name: keyof typeof inkProperties): DrawnPath[] {
  return pathsOf(svg).filter(({ fill }) => fill === ink(name));
}

function strokedWith(svg: string, name: keyof typeof inkProperties): DrawnPath[] {
  return pathsOf(svg).filter(({ stroke }) => stroke === ink(name));
}

describe("bars", () => {
  test("are as long as their values, from the left edge", async () => {
    const svg = await firstSvg(barsOf({ actual: 60 }, { actual: 120 }, { actual: 240, actualText: "240" }));
    const bars = filledWith(svg, "actual");
    const [a, b, c] = bars.map(widthOf) as [number, number, number];
    expect(b / a).toBeCloseTo(2, 1);
    expect(c / a).toBeCloseTo(4, 1);
    expect(bars.map(({ points }) => Math.min(...points.map(([x]) => x)))).toEqual([0, 0, 0]);
  });

  test("have the mark of the target on the same scale", async () => {
    const svg = await firstSvg(barsOf({ actual: 107, target: 214, targetText: "214" }));
    const bar = widthOf(filledWith(svg, "actual")[0] as DrawnPath);
    const mark = strokedWith(svg, "target")[0]?.points.map(([x]) => x);
    expect(mark?.[0]).toBeCloseTo(2 * bar, 0);
    expect(mark?.[0]).toBe(mark?.[1]);
  });

  test("of nothing have no length, and still their number", async () => {
    const svg = await firstSvg(barsOf({ actual: 0, actualText: "0" }, { actual: 10 }));
    expect(textsOf(svg).map(({ text }) => text)).toContain("0");
    expect(filledWith(svg, "actual").filter((bar) => widthOf(bar) > 0)).toHaveLength(1);
  });

  test("without a target have no mark", async () => {
    expect(strokedWith(await firstSvg(barsOf({})), "target")).toEqual([]);
  });

  test("their number never stands in the mark", async () => {
    for (const target of [100, 107, 110, 120, 140, 200]) {
      const svg = await firstSvg(barsOf({ actual: 107, target, targetText: String(target) }, { actual: 900 }));
      const mark = strokedWith(svg, "target")[0]?.points[0]?.[0] ?? 0;
      const number = textsOf(svg).find(({ text }) => text === "107");
      expect(mark < (number?.left ?? 0) - 2 || mark > (number?.right ?? 0) + 2, `target ${target}`).toBe(true);
    }
  });
});

describe("a gauge", () => {
  // The middle and the radius of the drawn half circle, and the angle of a point on it: 0 is left, 180 is right.
  const angleOf = ([x, y]: readonly [number, number]) => 180 - (Math.atan2(100 - y, x - 100) * 180) / Math.PI;

  test.for([
    [300, 1200, 45],
    [600, 1200, 90],
    [637, 1200, 95.6],
    [1500, 1200, 180],
  ] as const)("of %i of %i is filled to %f degrees", async ([actual, goal, degrees]) => {
    const svg = await firstSvg(gaugeOf({ actual, goal, target: undefined }));
    const arc = filledWith(svg, "actual")[0] as DrawnPath;
    const outer = arc.points.filter(([x, y]) => Math.abs(Math.hypot(x - 100, y - 100) - 86) < 0.5);
    expect(Math.max(...outer.map(angleOf))).toBeCloseTo(degrees, 0);
    expect(Math.min(...outer.map(angleOf))).toBeCloseTo(0, 0);
  });

  test("has its mark at the target", async () => {
    const svg = await firstSvg(gaugeOf({ target: 900, targetText: "900", goal: 1200 }));
    const angles = strokedWith(svg, "target")[0]?.points.map(angleOf);
    expect(angles?.map(Math.round)).toEqual([135, 135]);
  });

  test.for(["7", "637", "1.072", "12.345", "ruim 300", "meer dan 1.300", "niet bekend"])(
    "keeps %s clear of its arc",
    async (actualText) => {
      const number = textsOf(await firstSvg(gaugeOf({ actualText }))).find(({ text }) => text === actualText);
      const corner = Math.hypot((number?.right ?? 0) - 100, 100 - (number?.top ?? 0));
      expect(corner).toBeLessThan(60 - 1);
      expect(number?.size).toBeGreaterThanOrEqual(12);
    },
  );

  test("without a count is empty and says so", async () => {
    const svg = await firstSvg(gaugeOf({ actual: undefined, actualText: "niet bekend" }));
    expect(filledWith(svg, "actual").filter((path) => widthOf(path) > 0)).toEqual([]);
    expect(textsOf(svg).map(({ text }) => text)).toContain("niet bekend");
  });
});

describe("a trend", () => {
  const values = [10, 20, 35, 40];
  const lineOf = (svg: string) => strokedWith(svg, "actual").filter(({ d }) => !d.includes("C"));
  const pointsIn = (svg: string) => filledWith(svg, "actual").filter(({ d }) => d.includes("C"));

  test("has a point for each figure, at even distances, as high as its value", async () => {
    const svg = await firstSvg(trendOf(values.map((actual) => ({ actual }))));
    const places = lineOf(svg)[0]?.points ?? [];
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    expect(pointsIn(svg)).toHaveLength(4);
    expect((xs[1] ?? 0) - (xs[0] ?? 0)).toBeCloseTo((xs[3] ?? 0) - (xs[2] ?? 0), 1);
    const perUnit = ((ys[0] ?? 0) - (ys[3] ?? 0)) / 30;
    expect(((ys[0] ?? 0) - (ys[2] ?? 0)) / 25).toBeCloseTo(perUnit, 1);
  });

  test("is dotted over a quarter without a figure, and has no point there", async () => {
    const view = trendOf([{ actual: 10 }, { actual: 20 }, {}, { actual: 40 }, { actual: 41 }]);
    const svg = await firstSvg(view);
    expect(pointsIn(svg)).toHaveLength(4);
    const [solid, dotted] = [false, true].map((isDotted) =>
      lineOf(svg).filter(({ dashes }) => (dashes !== "") === isDotted),
    );
    expect(solid?.map(({ points }) => points.length)).toEqual([2, 2]);
    expect(dotted?.map(({ points }) => points.length)).toEqual([2]);
    expect(view.notes).toEqual(["Stippellijn: van de kwartalen ertussen is geen cijfer bekend."]);
  });

  test("begins and ends where the figures do, without a line to what is not known", async () => {
    const view = trendOf([{}, { actual: 10 }, { actual: 20 }, {}, {}]);
    const svg = await firstSvg(view);
    expect(lineOf(svg).map(({ points, dashes }) => [points.length, dashes])).toEqual([[2, ""]]);
    expect(view.notes).toEqual([]);
  });

  test("has the target as dashes with points of another shape, and the goal as a line", async () => {
    const svg = await firstSvg(
      trendOf(
        values.map((actual) => ({ actual, target: actual + 5 })),
        { goal: 60 },
      ),
    );
    const lines = strokedWith(svg, "target");
    expect(lines.map(({ dashes }) => dashes)).toEqual(["", "8 5"]);
    expect(filledWith(svg, "target").map(({ d }) => d.includes("C"))).toEqual([false, false, false, false]);
    const [goal] = lines.map(({ points }) => points.map(([, y]) => y));
    expect(goal?.[0]).toBe(goal?.[1]);
  });

  test("has an open point for a figure that is not sure, and says what that means", async () => {
    const view = trendOf([{ actual: 10 }, { actual: 20, isUnsure: true }]);
    const svg = await firstSvg(view);
    expect(pointsIn(svg)).toHaveLength(1);
    expect(filledWith(svg, "paper")).toHaveLength(1);
    expect(view.notes).toEqual(["Open rondje: het cijfer is voorlopig, geschat of niet precies bekend."]);
  });

  test("marks where the plan changed, exactly at its quarter", async () => {
    const svg = await firstSvg(
      trendOf(
        values.map((actual) => ({ actual })),
        { marks: [{ at: 2, text: "plan v2" }] },
      ),
    );
    const quarter = lineOf(svg)[0]?.points[2]?.[0];
    const mark = strokedWith(svg, "quiet")[0]?.points;
    expect(mark?.map(([x]) => x)).toEqual([quarter, quarter]);
    expect(textsOf(svg).map(({ text }) => text)).toContain("plan v2");
  });

  test("of one point shows the point with its label, and no line", async () => {
    const svg = await firstSvg(trendOf([{ actual: 107, target: 240 }]));
    expect(pointsIn(svg)).toHaveLength(1);
    expect(lineOf(svg)).toEqual([]);
    expect(textsOf(svg).map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Realisatie", "107", "Doelpad", "240"]),
    );
  });

  test("says at the end of each line what it is; a path that ends in the goal says it once", async () => {
    const texts = async (view: Parameters<typeof drawn>[0]) => textsOf(await firstSvg(view)).map(({ text }) => text);
    const both = values.map((actual) => ({ actual, target: actual }));
    expect(await texts(trendOf(both, { goal: 60 }))).toEqual(
      expect.arrayContaining(["Realisatie", "Doelpad", "Doel totaal"]),
    );
    const toTheEnd = [...both, { target: 50 }, { target: 60 }];
    expect(await texts(trendOf(toTheEnd, { goal: 60 }))).not.toContain("Doelpad");
    expect(await texts(trendOf(toTheEnd, { goal: 80 }))).toContain("Doelpad");
  });
});

describe("lights of an edition", () => {
  test("are as long as their counts, with two pixels between them", async () => {
    const svg = await firstSvg(statusOf({ green: 20, orange: 10, red: 5 }));
    const [green, orange, red] = (["green", "orange", "red"] as const).map((light) => {
      const xs = filledWith(svg, light)[0]?.points.map(([x]) => x) ?? [];
      return { from: Math.min(...xs), to: Math.max(...xs) };
    }) as [Span, Span, Span];
    expect((green.to - green.from + 2) / (red.to - red.from + 2)).toBeCloseTo(4, 1);
    expect(orange.from - green.to).toBeCloseTo(2, 1);
    expect(red.from - orange.to).toBeCloseTo(2, 1);
  });

  test("that there are none of take no room", async () => {
    const svg = await firstSvg(statusOf({ green: 20 }));
    expect(filledWith(svg, "red")).toEqual([]);
    expect(textsOf(svg).map(({ text }) => text)).toEqual(["Q1\u00a02022", "20"]);
  });

  // In greyscale, or to who sees no colours, these remain: the shape, the order and the count.
  test("can be told apart without colours: each has its own shape beside its count", async () => {
    const svg = await firstSvg(statusOf({ green: 9, orange: 9, red: 9, grey: 9 }));
    const counts = textsOf(svg).filter(({ text }) => text === "9");
    expect(counts.map(({ left }) => left)).toEqual(counts.map(({ left }) => left).toSorted((a, b) => a - b));
    const shapes = pathsOf(svg).filter((path) => widthOf(path) > 9 && widthOf(path) < 14);
    const forms = shapes.map(({ d }) => d.replaceAll(/[^A-Z]/g, ""));
    expect(shapes).toHaveLength(4);
    expect(new Set([...forms.slice(0, 3), `open ${forms[3]}`]).size).toBe(4);
    expect(shapes[3]?.fill).toBe("none");
  });

  test("have a legend with the colours that occur", () => {
    expect(statusOf({ green: 2, grey: 1 }).keys).toEqual([
      { mark: "green", text: "op koers" },
      { mark: "grey", text: "geen oordeel" },
    ]);
  });

  test("write a count on its colour only when it fits, else below the bar in the colour of text", async () => {
    const svg = await firstSvg(statusOf({ green: 40, red: 1 }));
    const [inside, below] = ["40", "1"].map((count) => textsOf(svg).find(({ text }) => text === count));
    expect(inside?.colour).toBe(ink("onGreen"));
    expect(below?.colour).toBe(ink("text"));
    expect(below?.top).toBeGreaterThan(inside?.bottom ?? 0);
  });
});

type Span = { readonly from: number; readonly to: number };

describe("a budget", () => {
  test("is as long as its amounts: itemised, hatched the rest, and thin within it what was spent", async () => {
    const view = budgetOf({
      itemised: 600_000,
      rest: 300_000,
      restText: "€ 300.000",
      spent: 450_000,
      spentText: "€ 450.000",
    });
    const svg = await firstSvg(view);
    const planned = widthOf(filledWith(svg, "target")[0] as DrawnPath);
    const spent = widthOf(filledWith(svg, "actual")[0] as DrawnPath);
    const hatch = widthOf(strokedWith(svg, "target")[0] as DrawnPath);
    expect(spent / planned).toBeCloseTo(0.75, 2);
    expect((hatch + 2) / planned).toBeCloseTo(0.5, 1);
    expect(view.keys.map(({ mark }) => mark)).toEqual(["planned", "planned-rest", "spent"]);
  });

  test("without a rest or spending does not speak of them", async () => {
    const view = budgetOf({ rest: 0, restText: "€ 0" });
    expect(view.keys.map(({ mark }) => mark)).toEqual(["main"]);
    expect(filledWith(await firstSvg(view), "actual")).not.toEqual([]);
    expect(textsOf(await firstSvg(view)).map(({ text }) => text)).toEqual(["2021", "€\u00a01.000.000"]);
  });
});

describe("a spark line", () => {
  test("has no text, a fixed size, and is skipped by screen readers unless it says something", async () => {
    const silent = await firstSvg(spark({ id: "s", values: [1, 2, 3] }));
    expect(textsOf(silent)).toEqual([]);
    expect(silent).toContain('width="90" height="24" aria-hidden="true" focusable="false">');
    const speaking = await firstSvg(spark({ id: "s", values: [1, 2, 3], label: "Loopt op van 1 naar 3." }));
    expect(speaking).toContain('role="img" aria-label="Loopt op van 1 naar 3."');
  });

  test("is broken where a figure is missing", async () => {
    const svg = await firstSvg(spark({ id: "s", values: [1, 2, undefined, 5, 8] }));
    const line = strokedWith(svg, "actual").filter(({ d }) => !d.includes("C"));
    expect(line.flatMap(({ d }) => d.match(/M/g) ?? [])).toHaveLength(2);
  });

  test("begins at zero: a flat line of nothing lies on the bottom", () => {
    const { configuration } = sparkPlot({ kind: "spark", values: [0, 0] }, standInInks);
    expect(configuration.options?.scales?.y).toMatchObject({ min: 0, max: 1 });
  });
});
