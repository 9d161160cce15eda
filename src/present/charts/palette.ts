import type { Theme } from "../../domain/dataset.ts";

/** The colours of charts. Realised and target differ 3:1 from each other and from the page (WCAG 1.4.11). */
export type Palette = {
  readonly actual: string;
  readonly target: string;
  readonly track: string;
  readonly text: string;
  readonly quietText: string;
};

/** Gives the colours of the charts in the theme of the region. */
export function paletteOf({ mainDark }: Theme): Palette {
  return { actual: mainDark ?? "#07344f", target: "#7b8794", track: "#e3e8ec", text: "#1c2733", quietText: "#4a5763" };
}

export const chartFont = '"Source Sans 3"';
