import type { Monitor } from "../domain/monitor.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { status } from "./charts/status.ts";
import { quarterShort } from "./dutch.ts";
import { colourWords } from "./light-words.ts";
import type { CountsView } from "./pages/glance-view.ts";

/** Gives the bar with the lights of an edition per colour; undefined when there is no light. */
export function statusChart({ edition, quarter, programme }: Monitor, counts: CountsView): ChartView | undefined {
  const present = counts.items.filter(({ count }) => count > 0);
  if (present.length === 0) return undefined;
  return status({
    id: `${edition.id}-stoplichten`,
    title: counts.sentence,
    label: `Staaf verdeeld naar kleur. ${present.map(({ word, count }) => `${word}: ${count}`).join(", ")}.`,
    words: { ...colourWords, grey: "grijs: geen oordeel" },
    rows: [{ name: quarterShort(quarter), counts: programme.counts }],
  });
}
