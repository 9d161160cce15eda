import { type Quarter, quartersBetween } from "../domain/quarter.ts";
import { publishedBefore } from "./published-before.ts";
import type { TextContext } from "./reference-value.ts";

/** Gives at most three quarters of editions that a text may refer to, the nearest first. */
export function nearestQuarters(wanted: Quarter, context: TextContext): Quarter[] {
  const distance = (one: Quarter) => Math.abs(quartersBetween(wanted, one));
  return [...publishedBefore(context), context.monitor]
    .map(({ quarter }) => quarter)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
}
