import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Monitor } from "../../src/domain/monitor.ts";
import { fileEffects } from "../../src/effects.ts";
import { readDataset } from "../../src/read/read-dataset.ts";
import type { TextContext } from "../../src/texts/reference-value.ts";

const calculated = new WeakMap<Dataset, readonly Monitor[]>();

/** Where a text of an edition looks for its figures: of the last edition unless a quarter is given. */
export function contextOf(data: Dataset, quarter?: string): TextContext {
  const monitors = calculated.get(data) ?? monitorsOf(data);
  calculated.set(data, monitors);
  const monitor = quarter === undefined ? monitors.at(-1) : monitors.find((one) => one.quarter === quarter);
  if (monitor === undefined) throw new Error(`There is no edition of ${quarter}`);
  return { monitor, monitors };
}

/** Reads a data folder, whatever its texts say. */
export async function datasetIn(folder: string): Promise<Dataset> {
  const files = await fileEffects.readFolder(folder);
  const { dataset } = readDataset(files ?? new Map(), folder);
  if (dataset === undefined) throw new Error(`${folder} cannot be read`);
  return dataset;
}
