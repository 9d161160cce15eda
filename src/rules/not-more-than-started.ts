import type { Dataset } from "../domain/dataset.ts";
import { exactValueOf, type Figure } from "../domain/figure.ts";
import type { IndicatorId } from "../domain/ids.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/** Finds indicators above the one they should stay below (more finished than started) without an explanation. */
export const notMoreThanStarted: Rule = (dataset) =>
  [...dataset.quarters.values()].flatMap(({ totals, projects, together }) => [
    ...excessIn(dataset, "Het programma", totals),
    ...[...projects.values()].flatMap((one) =>
      excessIn(dataset, dataset.projects.get(one.project)?.name ?? one.project, one.figures),
    ),
    ...together.flatMap((one) =>
      excessIn(dataset, one.projects.map((id) => dataset.projects.get(id)?.name ?? id).join(" en "), one.figures),
    ),
  ]);

function excessIn({ indicators }: Dataset, subject: string, figures: ReadonlyMap<IndicatorId, Figure>) {
  return [...indicators.values()].flatMap(({ id, name, atMost }) => {
    const figure = figures.get(id);
    const value = figure && exactValueOf(figure.actual);
    const limit = atMost && figures.get(atMost);
    const most = limit && exactValueOf(limit.actual);
    if (value === undefined || most === undefined || value <= most || figure?.note) return [];
    const upper = indicators.get(atMost as IndicatorId)?.name ?? "";
    return [problem("meer-dan-gestart", (figure as Figure).origin, { subject, indicator: name, value, upper, most })];
  });
}
