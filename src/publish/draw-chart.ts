import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { ChartConfiguration } from "chart.js";
import type { FontFile } from "./font-files.ts";
import { labelledSvg } from "./tidy-svg.ts";

/** A chart to draw: a Chart.js configuration, its size in CSS pixels, and the sentence that stands for it when it is not seen. */
export type ChartDrawing = Plot & {
  readonly id: string;
  readonly label: string;
  /** The same chart for a narrow column: a second image, of which the style sheet shows one. */
  readonly narrow?: Plot;
  /** Says what the functions in the configuration use, so that a drawing with functions can be kept too. */
  readonly key?: string;
};

type Plot = { readonly width: number; readonly height: number; readonly configuration: ChartConfiguration };

export type ChartDrawer = {
  /** Draws one chart as an inline SVG, or as two when it has a narrow form. */
  readonly draw: (chart: ChartDrawing) => string;
  /** Draws charts one by one and gives each SVG by chart id; the event loop gets a turn in between, which keeps memory low. */
  readonly drawAll: (charts: readonly ChartDrawing[]) => Promise<Map<string, string>>;
};

/**
 * Makes a drawer that measures text with these fonts and draws equal configurations only once.
 * Of two files of one family and weight the first is the main one.
 */
export async function createChartDrawer(fonts: readonly FontFile[]): Promise<ChartDrawer> {
  const { SvgChartCanvas } = await import("./svg-chart-canvas.ts"); // late: Chart.js and the canvas take 0.4 s to load
  const canvas = new SvgChartCanvas(fonts);
  const drawn = new Map<string, string>();

  function draw({ narrow, ...chart }: ChartDrawing): string {
    const wide = drawOne(chart);
    return narrow ? wide + drawOne({ ...chart, ...narrow, id: `${chart.id}-narrow` }) : wide;
  }

  function drawOne(chart: Omit<ChartDrawing, "narrow">): string {
    const key = drawingKey(chart);
    const svg = (key && drawn.get(key)) ?? canvas.svgOf(chart);
    if (key) drawn.set(key, svg);
    return labelledSvg(svg, chart);
  }

  async function drawAll(charts: readonly ChartDrawing[]): Promise<Map<string, string>> {
    const svgs = new Map<string, string>();
    for (const chart of charts) {
      if (svgs.has(chart.id)) throw new Error(`Two charts have the id “${chart.id}”`);
      svgs.set(chart.id, draw(chart));
      await nextTurn();
    }
    return svgs;
  }

  return { draw, drawAll };
}

/**
 * Gives equal keys to drawings that look the same. A drawing with a function that does not say what the function uses has no
 * key: what the function writes may depend on values that stand elsewhere.
 */
function drawingKey({ width, height, configuration, key }: ChartDrawing): string | undefined {
  let hasFunction = false;
  const text = JSON.stringify([width, height, configuration, key], (_, value) => {
    hasFunction ||= typeof value === "function";
    return value;
  });
  return hasFunction && key === undefined ? undefined : createHash("sha256").update(text).digest("base64");
}
