import { expect, test } from "vitest";
import { monitorsOf } from "../../../src/calculate/monitor-of.ts";
import type { Dataset, Indicator } from "../../../src/domain/dataset.ts";
import type { IndicatorId } from "../../../src/domain/ids.ts";
import { siteOf } from "../../../src/present/site.ts";
import { dataset, quarter } from "../../calculate/examples.ts";

/** Slugs of which the hyphens could be read in more than one way, and words that the site uses itself. */
const projects = ["las", "las-school", "programma", "programma-verloop", "project", "lijn"];
const indicators = ["gestart", "school-gestart", "verloop", "verloop-gestart", "lijn", "kleuren"];

function siteWithSuchNames() {
  const figures = (count: number) => Object.fromEntries(indicators.map((name) => [name, count]));
  const inQuarter = (count: number) => Object.fromEntries(projects.map((id) => [id, figures(count)]));
  const names = ["2020-Q2", "2020-Q4", "2021-Q2"];
  const base = dataset({
    quarters: names.map((name, index) => quarter(name, { totals: figures(index + 1), projects: inQuarter(index + 1) })),
  });
  const unit = { one: "inwoner", many: "inwoners" };
  const all = indicators.map((name): Indicator => ({ id: name as IndicatorId, name, unit, lag: 0, isMainGoal: true }));
  const data: Dataset = { ...base, indicators: new Map(all.map((one) => [one.id, one])) };
  return siteOf({ dataset: data, monitors: monitorsOf(data), images: new Map() });
}

test("every chart has an id of its own, also when the hyphens of names can be read in two ways", () => {
  const ids = siteWithSuchNames().charts.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(100);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
