import { describe, expect, test } from "vitest";
import type { ChartInput } from "../../../src/present/charts/chart-input.ts";
import type { ChartView } from "../../../src/present/charts/chart-view.ts";
import { standInInks } from "../../../src/present/charts/inks.ts";
import { plotsOf } from "../../../src/present/charts/plots-of.ts";
import { drawn, pathsOf, textsOf } from "./drawn.ts";
import { barsOf, budgetOf, gaugeOf, statusOf, trendOf } from "./examples.ts";

const longName = "Arbeidsmarkttoeleidingsondersteuningsprogrammadeelnemers van buiten de regio";
const quarters = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Charts with the longest words and the most awkward numbers that can be expected, and with the fewest. */
const charts: Readonly<Record<string, ChartView>> = {
  "bars with long names": barsOf(
    { name: longName, actual: 1301, actualText: "meer dan 1.300", target: 1300, targetText: "1.300" },
    { name: "Gestart", actual: 0, actualText: "0", target: 0, targetText: "0" },
    { actual: 1200, actualText: "circa 1.200", target: 1, targetText: "1" },
  ),
  "bars with nothing": barsOf({ actual: 0, actualText: "0" }),
  "a gauge with long numbers": gaugeOf({
    actual: 1301,
    actualText: "meer dan 1.300",
    target: 100_000,
    targetText: "100.000",
    goal: 100_000,
    goalText: "circa 100.000",
  }),
  "a gauge at its start": gaugeOf({ actual: undefined, actualText: "niet bekend", target: 0, targetText: "0" }),
  "a gauge near its end": gaugeOf({
    actual: 12_345,
    actualText: "12.345",
    target: 12_000,
    targetText: "12.000",
    goal: 12_500,
    goalText: "ruim 12.500",
  }),
  "a trend of six years": trendOf(
    quarters(24).map((index) => ({ actual: index * 50, target: index * 60 })),
    {
      goal: 2000,
      goalText: "meer dan 2.000",
      marks: [1, 2, 3, 22, 23].map((at) => ({ at, text: `plan v${at}: uitbreiding` })),
    },
  ),
  "a trend that stops early": trendOf(
    quarters(16).map((index) => ({
      actual: index < 9 ? index * 70 : undefined,
      target: index * 80,
      isUnsure: index === 8,
      actualText: index === 8 ? "meer dan 1.300" : undefined,
    })),
    { goal: 1200 },
  ),
  "a trend above its goal": trendOf(
    quarters(6).map((index) => ({ actual: index * 100, target: index * 60 })),
    { goal: 300 },
  ),
  "a trend of one quarter": trendOf([{ actual: 107, target: 240 }], { goal: 500, marks: [{ at: 0, text: "plan v1" }] }),
  "a trend of zero": trendOf([{ actual: 0 }]),
  "a trend without figures": trendOf([{ target: 10 }, { target: 20 }]),
  "a trend of millions": trendOf(
    quarters(8).map((index) => ({ actual: index * 1_234_567 })),
    { goal: 10_000_000 },
  ),
  "lights, many and few": statusOf(
    { green: 40, orange: 1, red: 1, grey: 1 },
    { grey: 3 },
    { green: 1, red: 40 },
    { orange: 1, name: "Tweede halfjaar van 2022" },
  ),
  "lights of nobody": statusOf({}),
  "a budget": budgetOf(
    {
      rest: 100_000,
      restText: "€ 100.000",
      spent: 2_100_000,
      spentText: "ongeveer € 2.100.000, waarvan een deel nog niet is vastgesteld",
    },
    { itemised: 0, itemisedText: "€ 0", rest: 5_000, restText: "€ 5.000" },
  ),
};

describe.for(Object.entries(charts))("%s", ([, view]) => {
  test("stays within its drawing, and no text stands in another", async () => {
    for (const { svg, width, height } of await drawn(view)) {
      const texts = textsOf(svg);
      const outside = texts.filter(
        ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
      );
      expect(outside).toEqual([]);
      const crossing = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
          )
          .map((b) => `${a.text} | ${b.text}`),
      );
      expect(crossing).toEqual([]);
      const points = pathsOf(svg).flatMap(({ points: all }) => all);
      expect(points.filter(([x, y]) => x < -6 || x > width + 6 || y < -6 || y > height + 6)).toEqual([]);
    }
  });

  test("takes every colour from the theme", async () => {
    for (const { svg } of await drawn(view)) {
      const colours = [...svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      expect(colours.filter((colour) => !/^(none|var\(--monitor-[\w-]+\))$/.test(colour ?? ""))).toEqual([]);
      expect(svg).not.toMatch(/#[0-9a-f]{3}|rgb|black|opacity/i);
    }
  });

  // 284 pixels is what a phone of 320 leaves between the margins of the page.
  test("has letters of at least 11 pixels on the smallest phone", async () => {
    const narrow = (await drawn(view)).at(-1);
    const sizes = textsOf(narrow?.svg ?? "").map(({ size }) => (size * 284) / (narrow?.width ?? 1));
    expect(sizes.filter((size) => size < 11)).toEqual([]);
  });

  test("is drawn the same from its input after a journey as JSON, as the browser does", () => {
    const input = JSON.parse(JSON.stringify(view.input)) as ChartInput;
    const [plot, narrow] = plotsOf(input, standInInks);
    const { width, height, configuration, narrow: ownNarrow } = view.drawing;
    expect(asText(plot)).toBe(asText({ width, height, configuration }));
    expect(asText(narrow)).toBe(asText(ownNarrow));
  });

  test("has a key of all that it draws, and nothing else", () => {
    expect(view.drawing.key).toBe(JSON.stringify(view.input));
    expect(view.drawing.key).not.toContain(view.title);
  });
});

function asText(value: unknown): string | undefined {
  return JSON.stringify(value);
}

test("ids stay apart when charts stand on one page, also those of one chart in two sizes", async () => {
  const { drawing, ...view } = charts["a trend of six years"] as ChartView;
  const views = ["a", "b"].map((id) => ({ ...view, drawing: { ...drawing, id } }));
  const html = (await Promise.all(views.map(drawn)))
    .flat()
    .map(({ svg }) => svg)
    .join("");
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.length).toBeGreaterThan(3);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...html.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !ids.includes(id))).toEqual([]);
});

test("charts with other figures have other keys", () => {
  const keys = [barsOf({ actual: 1 }), barsOf({ actual: 2 }), gaugeOf(), gaugeOf({ target: undefined })].map(
    ({ drawing }) => drawing.key,
  );
  expect(new Set(keys).size).toBe(4);
});
