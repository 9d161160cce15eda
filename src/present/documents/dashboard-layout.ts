import { linesOf } from "../charts/text-lines.ts";
import type { LetterStyle } from "../charts/text-width.ts";
import type { DashboardMeter } from "./dashboard-view.ts";

/** Where everything stands in the picture of the main goals, in CSS pixels. */
export type DashboardLayout = {
  readonly width: number;
  readonly height: number;
  /** How much larger the gauges are than on a page. */
  readonly scale: number;
  readonly places: readonly MeterPlace[];
};

/** The place of one meter: its middle, the top of its gauge, and the lines below it. */
export type MeterPlace = {
  readonly meter: DashboardMeter;
  readonly middle: number;
  readonly top: number;
  readonly lines: readonly { readonly text: string; readonly style: LetterStyle; readonly y: number }[];
};

/** Letters of at least 8 points when a letter shows the picture 132 mm wide, and so are those in the gauges. */
export const dashboardLetters = {
  title: { size: 26, weight: 700 },
  name: { size: 23, weight: 700 },
  figure: { size: 21, weight: 400 },
  source: { size: 21, weight: 400 },
} as const satisfies Readonly<Record<string, LetterStyle>>;

const width = 960;
const [head, foot, margin, lineHeight] = [50, 46, 12, 28];
const [gaugeWidth, gaugeHeight, largest] = [200, 148, 1.5];
const mostColumns = 3;

/** Lays out the meters in rows of three at most; four are two and two. Long words make the picture higher, never the letters smaller. */
export function dashboardLayout(meters: readonly DashboardMeter[]): DashboardLayout {
  const columns = Math.ceil(meters.length / Math.ceil(meters.length / mostColumns));
  const column = width / columns;
  const scale = Math.min(largest, (column - margin) / gaugeWidth);
  const texts = textsOf(meters, column - 2 * margin);
  const rowHeight = gaugeHeight * scale + Math.max(...texts.map(({ length }) => length)) * lineHeight + margin;
  const places = meters.map((meter, index): MeterPlace => {
    const top = head + Math.floor(index / columns) * rowHeight;
    const below = top + gaugeHeight * scale;
    const lines = (texts[index] ?? []).map((line, at) => ({ ...line, y: below + (at + 1) * lineHeight }));
    return { meter, middle: ((index % columns) + 0.5) * column, top, lines };
  });
  return { width, height: Math.ceil(head + Math.ceil(meters.length / columns) * rowHeight + foot), scale, places };
}

type Line = { readonly text: string; readonly style: LetterStyle };

/** Gives the lines below each gauge. After a short name comes an empty line, so that what follows stands beside each other. */
function textsOf(meters: readonly DashboardMeter[], room: number): Line[][] {
  const names = meters.map(({ name }) => linesIn(name, dashboardLetters.name, room));
  const most = Math.max(...names.map(({ length }) => length));
  return meters.map(({ below }, index) => [
    ...(names[index] ?? []),
    ...Array.from({ length: most - (names[index]?.length ?? 0) }, () => ({ text: "", style: dashboardLetters.name })),
    ...below.flatMap((words) => linesIn(words, dashboardLetters.figure, room)),
  ]);
}

function linesIn(text: string, style: LetterStyle, room: number): Line[] {
  return linesOf(text, style, room).map((line) => ({ text: line, style }));
}
