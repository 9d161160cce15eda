import { exactValueOf } from "../domain/figure.ts";
import type { NamedFigure } from "./named-figures.ts";

/** Gives how much was added to a figure since an earlier edition; undefined when not both are exactly known and counted alike. */
export function differenceSince(now: NamedFigure, then: NamedFigure): number | undefined {
  const [last, first] = [exactValueOf(now.actual), exactValueOf(then.actual)];
  const isComparable = isOfItsOwnQuarter(now) && isOfItsOwnQuarter(then);
  return last === undefined || first === undefined || !isComparable ? undefined : last - first;
}

/** A count by another definition is no count from the beginning; an outdated one would hide what was added since. */
function isOfItsOwnQuarter({ quality, light }: NamedFigure): boolean {
  return quality !== "different-definition" && !light?.flags.includes("outdated");
}
