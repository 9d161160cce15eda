import type { Dataset, Project } from "../domain/dataset.ts";
import { leastValueOf } from "../domain/figure.ts";
import { stateAt } from "../domain/life-cycle.ts";
import type { Origin } from "../domain/origin.ts";
import { inPlaceOrder, problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/**
 * Finds projects with a result before they had started (RAG-1 rule 6). One message per project: most often
 * its start is wrong, not each of its figures.
 */
export const plannedWithoutResult: Rule = (dataset) =>
  [...dataset.projects.values()].flatMap((project) => {
    const results = resultsBeforeStart(dataset, project).sort((a, b) => inPlaceOrder(a.origin, b.origin));
    const [first, ...others] = results;
    if (first === undefined) return [];
    const { origin, indicator, value } = first;
    const places = others.map((one) => one.origin);
    return [problem("gepland-met-resultaat", origin, { project: project.name, indicator, value, others: places })];
  });

type Result = { readonly origin: Origin; readonly indicator: string; readonly value: number };

function resultsBeforeStart({ quarters, indicators }: Dataset, { id, events }: Project): Result[] {
  return [...quarters.values()]
    .filter(({ quarter }) => stateAt(events, quarter) === "planned")
    .flatMap(({ projects }) => [...(projects.get(id)?.figures ?? [])])
    .map(([indicator, { actual, origin }]) => ({
      origin,
      indicator: indicators.get(indicator)?.name ?? indicator,
      value: leastValueOf(actual) ?? 0,
    }))
    .filter(({ value }) => value > 0);
}
