import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { type DashboardView, dashboardView } from "./dashboard-view.ts";

/** What the files of an edition's documents need besides their words. */
export type DocumentMaterial = {
  readonly edition: string;
  readonly dashboard?: DashboardView;
};

/** Gives what the files of an edition's documents need. */
export function documentMaterial(dataset: Dataset, monitor: Monitor): DocumentMaterial {
  const dashboard = dashboardView(dataset, monitor);
  return { edition: monitor.edition.id, ...(dashboard && { dashboard }) };
}
