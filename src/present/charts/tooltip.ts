import type { Inks } from "./inks.ts";
import { linesOf } from "./text-lines.ts";
import { chartFont, letters } from "./write.ts";

/** What a reader who points at a part of a chart is told. */
export type TooltipWords = { readonly title: string; readonly lines: readonly string[] };

type Pointed = { readonly dataIndex: number; readonly datasetIndex: number };

/** Gives the tooltip of a chart of this width: dark on light or the other way round, one text for all that is pointed at. */
export function tooltip(inks: Inks, width: number, wordsOf: (pointed: Pointed) => TooltipWords) {
  const room = width - 28; // less the padding and the arrow, so that nothing falls off the chart
  return {
    displayColors: false,
    backgroundColor: inks.text,
    titleColor: inks.paper,
    bodyColor: inks.paper,
    titleFont: { family: chartFont, size: letters.name.size, weight: letters.name.weight },
    bodyFont: { family: chartFont, size: letters.plain.size, weight: letters.plain.weight },
    padding: 8,
    cornerRadius: 4,
    filter: (_: unknown, index: number) => index === 0,
    callbacks: {
      title: ([pointed]: Pointed[]) => (pointed ? linesOf(wordsOf(pointed).title, letters.name, room) : []),
      label: (pointed: Pointed) => wordsOf(pointed).lines.flatMap((line) => linesOf(line, letters.plain, room)),
    },
  };
}
