import type { Dataset } from "../domain/dataset.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Origin } from "../domain/origin.ts";
import type { Problem } from "../problems/problem.ts";

/** A check across files. Gives the problems it finds; never changes or stops anything. */
export type Rule = (dataset: Dataset) => Problem[];

/** A check on what was calculated; runs only when the data has no errors, because lights follow from the data. */
export type LightRule = (dataset: Dataset, monitors: readonly Monitor[]) => Problem[];

/** Tells whether a thing was read; of what was not, the mistake is already reported and rules stay silent. */
export function wasRead({ origin }: { readonly origin: Origin }): boolean {
  return origin.file !== "";
}
