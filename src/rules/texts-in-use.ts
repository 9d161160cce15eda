import type { Edition } from "../domain/edition.ts";
import type { Origin } from "../domain/origin.ts";
import { problem } from "../problems/problem.ts";
import type { LightRule } from "./rule.ts";

/** Finds texts that no page shows: of a project that is not in the edition, or of a category without projects in it. */
export const textsInUse: LightRule = ({ projects, series }, monitors) =>
  monitors.flatMap(({ edition, ...monitor }) => {
    const shown = new Set(monitor.projects.map(({ project }) => project.id));
    const filled = new Set(monitor.categories.filter((one) => one.projects.length > 0).map(({ group }) => group.id));
    const unusedProjects = [...edition.texts.projects.keys()].filter((id) => !shown.has(id));
    const unusedCategories = [...edition.texts.categories.keys()].filter((id) => !filled.has(id));
    return [
      ...unusedProjects.map((id) =>
        problem(
          "tekst-ongebruikt",
          placeOf(edition, `projecten/${id}.md`),
          { of: "project", name: projects.get(id)?.name ?? id },
          "warning",
        ),
      ),
      ...unusedCategories.map((id) =>
        problem(
          "tekst-ongebruikt",
          placeOf(edition, `categorieen/${id}.md`),
          { of: "category", name: series.categories.find((one) => one.id === id)?.name ?? id },
          "warning",
        ),
      ),
    ];
  });

function placeOf({ origin }: Edition, path: string): Origin {
  return { file: origin.file.replace(/[^/]*$/, path), line: 1, column: 1 };
}
