import { createCanvas, type SKRSContext2D, SvgExportFlag } from "@napi-rs/canvas";
import type { ChartConfiguration } from "chart.js";
import { ChartJSNodeCanvas } from "chartjs-node-canvas";
import type { FontFile } from "./font-files.ts";
import { registerFonts } from "./register-fonts.ts";
import { drawShortArcs } from "./svg-arcs.ts";
import { SvgDashes } from "./svg-dashes.ts";
import { SvgTexts } from "./svg-texts.ts";
import { tidySvg } from "./tidy-svg.ts";

type Drawing = { readonly width: number; readonly height: number; readonly configuration: ChartConfiguration };

/**
 * Draws Chart.js configurations as SVG.
 * One instance draws every size, because making an instance loads Chart.js again (30 ms).
 */
export class SvgChartCanvas extends ChartJSNodeCanvas {
  #size = { width: 1, height: 1 };
  #texts = new SvgTexts();
  #dashes = new SvgDashes();

  constructor(fonts: readonly FontFile[]) {
    registerFonts(fonts);
    super({
      width: 1,
      height: 1,
      chartCallback: ({ defaults }) => {
        defaults.font.family = `"${fonts[0]?.family}"`;
        defaults.devicePixelRatio = 1;
        defaults.locale = "nl-NL"; // else numbers on an axis follow the computer's language
      },
    });
  }

  /** Draws a chart; the SVG has no name and its ids are only unique within it. */
  svgOf({ width, height, configuration }: Drawing): string {
    this.#size = { width, height };
    this.#texts = new SvgTexts();
    this.#dashes = new SvgDashes();
    const raw = this.renderToBufferSync(copyOf(configuration), "image/svg+xml").toString("utf8");
    return this.#texts.writeInto(this.#dashes.writeInto(tidySvg(raw)));
  }

  // biome-ignore lint/suspicious/noExplicitAny: the parent's type is that of another canvas package
  protected override readonly _createCanvas: any = () => {
    const canvas = createCanvas(this.#size.width, this.#size.height, SvgExportFlag.NoPrettyXML);
    const context: SKRSContext2D = canvas.getContext("2d");
    context.lang = "nl"; // else text follows the computer's language
    this.#texts.catchTextOf(context);
    this.#dashes.catchDashesOf(context);
    drawShortArcs(context);
    return Object.assign(canvas, { toBuffer: () => canvas.getContent() });
  };
}

/** Copies a configuration, because Chart.js writes into it; functions stay what they are. */
function copyOf<T>(value: T): T {
  if (Array.isArray(value)) return value.map(copyOf) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)])) as T;
}
