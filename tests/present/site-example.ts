import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Site, siteOf } from "../../src/present/site.ts";
import { dataset } from "../calculate/examples.ts";

type Example = NonNullable<Parameters<typeof dataset>[0]> & {
  readonly series?: Partial<Dataset["series"]>;
  readonly terms?: Dataset["terms"];
  readonly commitments?: Dataset["commitments"];
};

/** Gives the site of an example; what is not given has the values of the examples of calculate. */
export function siteWith({ series, terms = [], commitments = [], ...given }: Example = {}): Site {
  const base = dataset(given);
  const data: Dataset = { ...base, terms, commitments, series: { ...base.series, ...series } };
  return siteOf({ dataset: data, monitors: monitorsOf(data), images: new Map() });
}
