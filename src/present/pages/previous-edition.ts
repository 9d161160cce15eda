import type { Monitor } from "../../domain/monitor.ts";
import { quartersBetween } from "../../domain/quarter.ts";
import { quarterShort } from "../dutch.ts";

/** How an edition names the published one before it: in full, and in short when nothing else is meant. */
export type PreviousWords = { readonly full: string; readonly short: string };

const halfYear = 2; // in quarters: without numbers, one that is further back need not be the one before

/** Names the published edition before another. Only when it is sure to be the one before, it is "de vorige monitor". */
export function previousWords(monitor: Monitor, previous: Monitor): PreviousWords {
  const until = `t/m ${quarterShort(previous.quarter)}`;
  if (follows(monitor, previous)) return { full: `de vorige monitor (${until})`, short: "de vorige monitor" };
  const text = `de monitor ${until} (de vorige in dit archief)`;
  return { full: text, short: text };
}

/** Tells whether an edition is the next in the series, so that none is missing between them. */
export function follows({ edition, quarter }: Monitor, previous: Monitor): boolean {
  const [number, before] = [edition.number, previous.edition.number];
  if (number !== undefined && before !== undefined) return number === before + 1;
  return number === before && quartersBetween(previous.quarter, quarter) <= halfYear;
}
