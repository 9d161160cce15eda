import { leastValueOf } from "../domain/figure.ts";
import { stateAt } from "../domain/life-cycle.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/** Finds results of projects that had not started yet (RAG-1 rule 6). */
export const plannedWithoutResult: Rule = (dataset) =>
  [...dataset.quarters.values()].flatMap(({ quarter, projects }) =>
    [...projects.values()].flatMap((one) => {
      const project = dataset.projects.get(one.project);
      if (project === undefined || stateAt(project.events, quarter) !== "planned") return [];
      return [...one.figures].flatMap(([id, figure]) => {
        const value = leastValueOf(figure.actual) ?? 0;
        if (value === 0) return [];
        const indicator = dataset.indicators.get(id)?.name ?? id;
        return [problem("gepland-met-resultaat", figure.origin, { project: project.name, indicator, value })];
      });
    }),
  );
