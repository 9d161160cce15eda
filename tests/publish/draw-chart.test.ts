import type { ChartConfiguration } from "chart.js";
import { beforeAll, describe, expect, test } from "vitest";
import { standInInks } from "../../src/present/charts/inks.ts";
import { type ChartDrawer, type ChartDrawing, createChartDrawer } from "../../src/publish/draw-chart.ts";
import { sourceSansFiles } from "../../src/publish/font-files.ts";

let drawer: ChartDrawer;

beforeAll(async () => {
  drawer = await createChartDrawer(sourceSansFiles());
});

function bars(labels: readonly string[]): ChartConfiguration {
  return {
    type: "bar",
    data: {
      labels: [...labels],
      datasets: [
        { label: "Realisatie", data: labels.map((_, index) => index + 1), backgroundColor: "rgba(21,66,115,0.5)" },
      ],
    },
    options: { indexAxis: "y", plugins: { legend: { labels: { font: { weight: 600 } } } } },
  };
}

function drawing(changes: Partial<ChartDrawing> = {}): ChartDrawing {
  return { id: "gestart", width: 600, height: 200, label: "Gestart", configuration: bars(["Koffie"]), ...changes };
}

const gauge: ChartConfiguration<"doughnut"> = {
  type: "doughnut",
  data: { datasets: [{ data: [637, 163], backgroundColor: ["#154273", "#cccccc"], borderWidth: 0 }] },
  options: { circumference: 180, rotation: -90, cutout: "70%" },
};

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
}

describe("the image", () => {
  test("has a name, and its size so that the page does not move", () => {
    const svg = drawer.draw(drawing({ label: 'Doel "A" & <B>' }));
    expect(svg).toMatch(
      /^<svg xmlns="[^"]+" viewBox="0 0 600 200" width="600" height="200" role="img" aria-label="Doel &quot;A&quot; &amp; &lt;B&gt;"/,
    );
    expect(svg).toMatch(/<\/svg>$/);
  });

  test("without a name is skipped by screen readers", () => {
    expect(drawer.draw(drawing({ label: "" }))).toMatch(/^<svg [^>]*height="200" aria-hidden="true" focusable="false"/);
  });

  test("takes the colours of inks from the style sheet, and keeps other colours", () => {
    const inked = {
      ...gauge,
      data: { datasets: [{ data: [1, 2], backgroundColor: [standInInks.actual, "#cccccc"] }] },
    };
    const svg = drawer.draw(drawing({ configuration: inked as ChartConfiguration }));
    expect(svg).toContain('fill="var(--monitor-chart-actual)"');
    expect(svg).toContain('fill="#CCC"');
    expect(svg.toLowerCase()).not.toContain(standInInks.actual);
  });

  test("with a narrow form is two images with their own ids", () => {
    const narrow = { width: 300, height: 100, configuration: bars(["Koffie"]) };
    const [wide = "", small = "", ...more] = drawer.draw(drawing({ narrow })).split(/(?=<svg)/);
    expect([wide, small].map((svg) => /viewBox="([^"]*)"/.exec(svg)?.[1])).toEqual(["0 0 600 200", "0 0 300 100"]);
    expect(more).toEqual([]);
    expect(small).toContain('id="gestart-narrow-clip-1"');
    expect(wide).not.toContain("narrow");
  });

  test("has no opacity, no xml declaration and at most two decimals in its coordinates", () => {
    const svg = drawer.draw(drawing());
    expect(svg).not.toMatch(/opacity|<\?xml|xlink/);
    expect(svg).toContain('fill="#15427380"');
    expect(svg).not.toMatch(/ (?:x|y|d|width|height)="[^"]*\.\d{3}/);
  });

  test("draws half a circle for a gauge", () => {
    const svg = drawer.draw(drawing({ width: 300, height: 160, configuration: gauge as ChartConfiguration }));
    expect(svg).toContain('<path fill="#154273" d="M0 160C'); // begins at the lower left corner
    expect(svg.length).toBeLessThan(1_500);
  });

  test("draws a whole circle as four curves, and one turned the other way", () => {
    const circles = drawer.draw(drawing({ configuration: { ...bars([]), plugins: [circlesAt(100, 50)] } }));
    const paths = [...circles.matchAll(/<path fill="#00FF01" d="([^"]*)"/g)].map(([, d]) => d);
    expect(paths).toEqual([
      "M110 50C110 55.52 105.52 60 100 60C94.48 60 90 55.52 90 50C90 44.48 94.48 40 100 40C105.52 40 110 44.48 110 50Z",
      "M110 50C110 44.48 105.52 40 100 40C94.48 40 90 44.48 90 50L110 50Z",
    ]);
  });

  test("writes a dashed line as dashes", () => {
    const svg = drawer.draw(drawing({ configuration: dashedLine }));
    expect(svg).toMatch(/<path fill="none" stroke="#154273" stroke-width="2.5" stroke-dasharray="8 5" d="M/);
  });
});

describe("text", () => {
  test("keeps every letter and is one piece, also with ligatures, accents and signs", () => {
    const label = "Koffie & offerte <fl> Łódź 1 – 2";
    const svg = drawer.draw(drawing({ configuration: bars([label]) }));
    expect(textsOf(svg)).toContain("Koffie &amp; offerte &lt;fl&gt; Łódź 1 – 2");
  });

  test("names the family and weight as the CSS does", () => {
    const svg = drawer.draw(drawing());
    expect(svg).toMatch(/^<svg [^>]* font-family="'Source Sans 3'">/); // once, for all texts
    expect(svg).toMatch(/<text [^>]*font-size="12" font-weight="600">Realisatie</);
    expect(svg).not.toContain("ExtraLight");
  });

  test("is measured with the site's font", () => {
    const narrow = drawer.draw(drawing({ configuration: bars(["iiiiiiiiii"]) }));
    const wide = drawer.draw(drawing({ configuration: bars(["WWWWWWWWWW"]) }));
    expect(startOfBars(wide) - startOfBars(narrow)).toBeCloseTo(10 * 12 * (0.786 - 0.246), 0); // widths that Chromium gives
  });

  test("writes numbers on an axis in Dutch", () => {
    const configuration = bars(["a"]);
    expect(textsOf(drawer.draw(drawing({ configuration: scaledTo(configuration, 2000) })))).toContain("2.000");
  });

  test("refuses a font that the canvas cannot read", () => {
    const legend = { labels: { font: { family: "Source Sans 3" } } };
    const configuration = { ...bars(["a"]), options: { plugins: { legend } } };
    expect(() => drawer.draw(drawing({ configuration }))).toThrow("is the family quoted?");
  });
});

describe("the same chart", () => {
  test("gives the same text in any order and from any drawer", async () => {
    const one = drawing({ id: "a", configuration: bars(["Eén"]) });
    const two = drawing({ id: "b", configuration: bars(["Twee"]) });
    const forward = await drawer.drawAll([one, two]);
    const backward = await (await createChartDrawer(sourceSansFiles())).drawAll([two, one]);
    expect([...forward.keys()]).toEqual(["a", "b"]);
    expect(backward).toEqual(forward);
  });

  test("has its own ids under each chart id", () => {
    const svgs = ["a", "b"].map((id) => drawer.draw(drawing({ id })));
    const ids = svgs.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]));
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
    for (const svg of svgs) for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  });

  test("is drawn anew when a function may write something else", () => {
    const svgs = ["637", "402"].map((figure) =>
      drawer.draw(drawing({ configuration: { ...bars(["a"]), plugins: [writes(figure)] } })),
    );
    expect(svgs.map((svg) => textsOf(svg).at(-1))).toEqual(["637", "402"]);
  });

  test("leaves its configuration as it was", () => {
    const configuration = Object.freeze(bars(["a"]));
    const before = structuredClone(configuration);
    drawer.draw(drawing({ configuration }));
    expect(configuration).toEqual(before);
  });

  test("may not share its id with another", async () => {
    await expect(drawer.drawAll([drawing(), drawing()])).rejects.toThrow("gestart");
  });
});

function scaledTo(configuration: ChartConfiguration, max: number): ChartConfiguration {
  return { ...configuration, options: { ...configuration.options, scales: { x: { max } } } };
}

function circlesAt(x: number, y: number) {
  const circle = (ctx: CanvasRenderingContext2D, to: number, isCounterclockwise: boolean) => {
    ctx.fillStyle = "#00ff01";
    ctx.beginPath();
    ctx.arc(x, y, 10, 0, to, isCounterclockwise);
    ctx.closePath();
    ctx.fill();
  };
  return {
    id: "circles",
    afterDraw: ({ ctx }: { ctx: CanvasRenderingContext2D }) => {
      circle(ctx, 2 * Math.PI, false);
      circle(ctx, Math.PI, true);
    },
  };
}

const dashedLine: ChartConfiguration = {
  type: "line",
  data: {
    labels: ["a", "b"],
    datasets: [{ data: [1, 2], borderColor: "#154273", borderDash: [8, 5], borderWidth: 2.5 }],
  },
};

function writes(figure: string) {
  return { id: "figure", afterDraw: ({ ctx }: { ctx: CanvasRenderingContext2D }) => ctx.fillText(figure, 10, 10) };
}

// The left edge of the first bar: as far from the side as the label is wide.
function startOfBars(svg: string): number {
  return Math.min(...[...svg.matchAll(/fill="#15427380" d="M([\d.]+)/g)].map((match) => Number(match[1])).slice(1));
}
