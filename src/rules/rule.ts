import type { Dataset } from "../domain/dataset.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Problem } from "../problems/problem.ts";

/** A check across files. Gives the problems it finds; never changes or stops anything. */
export type Rule = (dataset: Dataset) => Problem[];

/** A check on what was calculated; runs only when the data has no errors, because lights follow from the data. */
export type LightRule = (dataset: Dataset, monitors: readonly Monitor[]) => Problem[];
