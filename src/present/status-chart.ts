import { colours, type LightCounts } from "../domain/traffic-light.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { type StatusInput, status } from "./charts/status.ts";
import { listText, number } from "./dutch.ts";
import { colourWords } from "./light-words.ts";

/** Gives the bars with the lights per colour, one for each monitor; undefined when there is no light. */
export function statusChart({ id, title, rows }: Pick<StatusInput, "id" | "title" | "rows">): ChartView | undefined {
  if (rows.every(({ counts }) => colours.every((colour) => counts[colour] === 0))) return undefined;
  const form = rows.length === 1 ? "Liggende staaf, verdeeld naar kleur." : "Liggende staven, één voor elke monitor.";
  return status({
    id,
    title,
    label: `${form} ${rows.map(({ name, counts }) => `T/m ${name}: ${countsText(counts)}.`).join(" ")}`,
    words: { ...colourWords, grey: "grijs: geen oordeel" },
    rows,
  });
}

/** Writes how many lights have which colour: "3 groen en 1 rood". */
export function countsText(counts: LightCounts): string {
  const present = colours.filter((colour) => counts[colour] > 0);
  return listText(present.map((colour) => `${number(counts[colour])} ${colourWords[colour]}`)) || "geen";
}
