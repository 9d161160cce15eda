import type { ChartConfiguration, Plugin } from "chart.js";
import type { ChartView } from "./chart-view.ts";
import type { Palette } from "./palette.ts";
import { write } from "./write.ts";

/** What a gauge shows: a half circle from 0 to the goal, filled to the actual, with a mark at the target to date. */
export type GaugeInput = {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  /** Undefined when the count is not known; the half circle then stays empty. */
  readonly actual: number | undefined;
  readonly actualText: string;
  readonly target: number | undefined;
  readonly targetText: string;
  readonly goal: number;
  readonly goalText: string;
  readonly palette: Palette;
};

const width = 260;
const height = 170;

/** Gives a half-round gauge. A count above the goal fills it whole; the number in the middle tells the rest. */
export function gauge(input: GaugeInput): ChartView {
  const { id, title, label, ...drawn } = input;
  const filled = Math.min(input.actual ?? 0, input.goal);
  const configuration: ChartConfiguration<"doughnut"> = {
    type: "doughnut",
    data: {
      labels: ["Realisatie", "Nog te gaan"],
      datasets: [
        {
          data: [filled, input.goal - filled],
          backgroundColor: [input.palette.actual, input.palette.track],
          borderWidth: 0,
        },
      ],
    },
    options: {
      rotation: -90,
      circumference: 180,
      cutout: "70%",
      layout: { padding: { top: 34, left: 56, right: 56, bottom: 20 } },
      plugins: { legend: { display: false }, tooltip: { enabled: false } },
    },
    plugins: [gaugeTexts(input)],
  };
  return {
    id,
    title,
    hasTargets: input.target !== undefined,
    drawing: {
      id,
      width,
      height,
      label,
      configuration: configuration as ChartConfiguration,
      key: JSON.stringify(["gauge", drawn]),
    },
  };
}

type Arc = { readonly x: number; readonly y: number; readonly innerRadius: number; readonly outerRadius: number };

function gaugeTexts(input: GaugeInput): Plugin<"doughnut"> {
  return {
    id: "gauge-texts",
    afterDatasetsDraw(chart) {
      drawTexts(chart.ctx, chart.getDatasetMeta(0).data[0] as unknown as Arc, input);
    },
  };
}

function drawTexts(ctx: CanvasRenderingContext2D, { x, y, innerRadius, outerRadius }: Arc, input: GaugeInput): void {
  const { palette } = input;
  const middle = (innerRadius + outerRadius) / 2;
  const [big, quiet] = [
    { weight: 700, colour: palette.text },
    { weight: 400, colour: palette.quietText },
  ] as const;
  write(ctx, input.actualText, { x, y: y - 20, size: sizeFor(input.actualText), ...big });
  write(ctx, `van ${input.goalText}`, { x, y: y - 2, size: 15, ...quiet });
  write(ctx, "0", { x: x - middle, y: y + 16, size: 14, ...quiet });
  write(ctx, input.goalText, { x: x + middle, y: y + 16, size: 14, ...quiet });
  if (input.target === undefined) return;
  const angle = Math.PI * (1 - Math.min(1, input.target / input.goal));
  const at = (radius: number) => ({ x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) });
  const [from, to, text] = [at(innerRadius - 4), at(outerRadius + 5), at(outerRadius + 10)];
  ctx.strokeStyle = palette.text;
  ctx.lineWidth = 3;
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
  const align = alignAt(angle);
  const number = { ...text, size: 15, weight: 700, colour: palette.text, align } as const;
  write(ctx, input.targetText, number);
  write(ctx, "doel nu", { ...number, y: text.y - 15, size: 13, weight: 400 });
}

/** A long text ("meer dan 1.200") gets smaller letters, so that it stays within the half circle. */
function sizeFor(text: string): number {
  if (text.length <= 5) return 30;
  return text.length <= 8 ? 20 : 15;
}

/** A text left of the top ends at its mark, one right of it starts there. */
function alignAt(angle: number): CanvasTextAlign {
  const lean = Math.cos(angle);
  if (lean > 0.25) return "left";
  return lean < -0.25 ? "right" : "center";
}
