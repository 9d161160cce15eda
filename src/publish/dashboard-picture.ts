import { createCanvas, loadImage, type SKRSContext2D } from "@napi-rs/canvas";
import { ChartJSNodeCanvas } from "chartjs-node-canvas";
import { white } from "../domain/colour.ts";
import type { Theme } from "../domain/series.ts";
import type { ChartInput } from "../present/charts/chart-input.ts";
import { type Inks, inkProperties } from "../present/charts/inks.ts";
import { plotsOf } from "../present/charts/plots-of.ts";
import { write } from "../present/charts/write.ts";
import { dashboardLayout, dashboardLetters, type MeterPlace } from "../present/documents/dashboard-layout.ts";
import type { DashboardView } from "../present/documents/dashboard-view.ts";
import { lightTokens } from "../present/theme.ts";
import { sourceSansFiles } from "./font-files.ts";
import { registerFonts } from "./register-fonts.ts";

/** Pixels for each CSS pixel, so that the picture is sharp on paper. */
const density = 2;
const margin = 18;

/** Draws the main goals of an edition as a PNG, in the colours of paper. */
export async function dashboardPicture({ meters, title, source }: DashboardView, theme: Theme): Promise<Uint8Array> {
  registerFonts(sourceSansFiles());
  const inks = paperInks(theme);
  const { width, height, scale, places } = dashboardLayout(meters);
  const canvas = createCanvas(width * density, height * density);
  const context = canvas.getContext("2d");
  context.lang = "nl";
  context.scale(density, density);
  context.fillStyle = inks.paper;
  context.fillRect(0, 0, width, height);
  const ctx = asBrowserContext(context);
  write(ctx, title, { x: margin, y: 34, ...dashboardLetters.title, colour: inks.text, align: "left" });
  for (const place of places) await drawMeter(context, place, { inks, scale });
  write(ctx, source, { x: margin, y: height - 14, ...dashboardLetters.source, colour: inks.quiet, align: "left" });
  return canvas.toBuffer("image/png");
}

type Look = { readonly inks: Inks; readonly scale: number };

async function drawMeter(context: SKRSContext2D, { meter, middle, top, lines }: MeterPlace, look: Look): Promise<void> {
  const { inks, scale } = look;
  if (meter.gauge) {
    const { png, width, height } = pictureOfChart(meter.gauge, look);
    context.drawImage(await loadImage(png), middle - (width * scale) / 2, top, width * scale, height * scale);
  }
  for (const { text, style, y } of lines) {
    write(asBrowserContext(context), text, { x: middle, y, ...style, colour: inks.text });
  }
}

function pictureOfChart(input: ChartInput, { inks, scale }: Look) {
  const [plot] = plotsOf(input, inks);
  if (plot === undefined) throw new Error(`A chart of the kind “${input.kind}” has no drawing`);
  const { width, height, configuration } = plot;
  configuration.options = { ...configuration.options, devicePixelRatio: density * scale };
  return { width, height, png: chartCanvas().pngOf({ width, height, configuration }) };
}

type Plot = ReturnType<typeof plotsOf>[number];

/** Draws Chart.js configurations as PNG. */
class PngChartCanvas extends ChartJSNodeCanvas {
  #size = { width: 1, height: 1 };

  constructor() {
    super({ width: 1, height: 1 });
  }

  pngOf({ width, height, configuration }: Plot): Buffer {
    this.#size = { width, height };
    return this.renderToBufferSync(configuration);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the parent's type is that of another canvas package
  protected override readonly _createCanvas: any = () => createCanvas(this.#size.width, this.#size.height);
}

let shared: PngChartCanvas | undefined;

/** Each one holds 4 MB for as long as we run, so there is one. */
function chartCanvas(): PngChartCanvas {
  shared ??= new PngChartCanvas();
  return shared;
}

/** Gives the colours of the region on white: a letter is printed on white paper, whatever the pages of the site look like. */
function paperInks(theme: Theme): Inks {
  const tokens: Readonly<Record<string, string>> = lightTokens({ ...theme, background: white });
  return Object.fromEntries(
    Object.entries(inkProperties).map(([ink, property]) => [ink, tokens[property.replace("--monitor-", "")]]),
  ) as Inks;
}

/** The canvas draws as one in a browser does; only its type is another. */
function asBrowserContext(context: SKRSContext2D): CanvasRenderingContext2D {
  return context as unknown as CanvasRenderingContext2D;
}
