import { problem } from "../problems/problem.ts";
import { type Rule, wasRead } from "./rule.ts";

/** Finds figures that would count twice: of a project on its own and again together with others. */
export const togetherCountsOnce: Rule = (dataset) =>
  [...dataset.quarters.values()].flatMap(({ together, projects }) =>
    together.filter(wasRead).flatMap((group, index) =>
      [...group.figures].flatMap(([id, figure]) =>
        group.projects
          .filter((project) => {
            const own = projects.get(project)?.figures.get(id);
            const isInEarlierGroup = together
              .slice(0, index)
              .some((one) => one.figures.has(id) && one.projects.includes(project));
            return isInEarlierGroup || (own !== undefined && own.actual.status !== "missing");
          })
          .map((project) =>
            problem("samen-dubbel", figure.origin, { project, indicator: dataset.indicators.get(id)?.name ?? id }),
          ),
      ),
    ),
  );
