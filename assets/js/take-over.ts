import { Chart } from "chart.js";
import type { ChartInput } from "../../src/present/charts/chart-input.ts";
import { plotsOf } from "../../src/present/charts/plots-of.ts";
import { backgroundBehind, inksIn } from "./computed-colours.ts";

/** Lays a living chart exactly over a picture, until the pointer leaves it, Escape is pressed or the window changes. */
export function takeOver(drawing: HTMLElement): void {
  const picture = [...drawing.querySelectorAll("svg")].find((svg) => svg.getClientRects().length > 0);
  if (!picture || drawing.querySelector("canvas")) return;
  const input = JSON.parse(drawing.dataset.chart ?? "") as ChartInput;
  const plot = plotsOf(input, inksIn(drawing)).find(({ width }) => width === picture.viewBox.baseVal.width);
  if (!plot) return;
  const scale = picture.getBoundingClientRect().width / plot.width;
  const canvas = canvasOver(picture, drawing, scale);
  canvas.width = plot.width;
  canvas.height = plot.height;
  drawing.append(canvas);
  const { options, ...configuration } = plot.configuration;
  const chart = new Chart(canvas, {
    ...configuration,
    options: { ...options, devicePixelRatio: devicePixelRatio * scale },
  });
  untilLeft(drawing, () => {
    chart.destroy();
    canvas.remove();
  });
}

/** Makes the canvas: of the size of the drawing, scaled to the picture, so that Chart.js still knows what is pointed at. */
function canvasOver(picture: SVGSVGElement, drawing: HTMLElement, scale: number): HTMLCanvasElement {
  const [over, around] = [picture.getBoundingClientRect(), drawing.getBoundingClientRect()];
  const canvas = document.createElement("canvas");
  canvas.ariaHidden = "true"; // the picture below has the words
  canvas.style.left = `${over.left - around.left}px`;
  canvas.style.top = `${over.top - around.top}px`;
  canvas.style.transform = `scale(${scale})`;
  canvas.style.background = backgroundBehind(drawing);
  return canvas;
}

function untilLeft(drawing: HTMLElement, end: () => void): void {
  const left = new AbortController();
  const leave = () => {
    left.abort();
    end();
  };
  const { signal } = left;
  drawing.addEventListener("pointerleave", leave, { signal });
  window.addEventListener("resize", leave, { signal });
  document.addEventListener("keydown", ({ key }) => key === "Escape" && leave(), { signal });
}
