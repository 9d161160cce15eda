import type { Indicator } from "../domain/dataset.ts";
import type { QuarterFigures } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { ProjectId } from "../domain/ids.ts";
import type { IndicatorResult, ProjectResult } from "../domain/monitor.ts";

/** What a number of projects add up to: each exact figure, and each figure of projects together, once. */
export type KnownParts = {
  readonly parts: readonly { readonly projects: readonly ProjectResult[]; readonly value: number }[];
  readonly sum: number;
  /** Projects the indicator concerns, of which no exact number is known. */
  readonly without: readonly ProjectResult[];
};

/**
 * Gives the known parts of a total over some projects. An approximation is never summed (RAG-1 rule 12);
 * `samen` counts only when all its projects are among them (DESIGN.md section 4).
 */
export function knownParts(
  projects: readonly ProjectResult[],
  { id }: Indicator,
  together: QuarterFigures["together"],
): KnownParts {
  const concerned = projects.flatMap((project) => {
    const result = project.indicators.find(({ indicator }) => indicator.id === id);
    return result && counts(result) ? [{ project, value: exactValueOf(result.actual) }] : [];
  });
  const own = concerned.flatMap(({ project, value }) => (value === undefined ? [] : [{ projects: [project], value }]));
  const inGroup = new Set(projects.map(({ project }) => project.id));
  const shared = together.flatMap((one) => {
    const value = exactValueOf(one.figures.get(id)?.actual ?? { status: "missing", reason: "not-delivered" });
    const isInside = one.projects.every((project) => inGroup.has(project));
    return value !== undefined && isInside ? [{ projects: projectsOf(projects, one.projects), value }] : [];
  });
  const parts = [...shared, ...own];
  const covered = new Set(parts.flatMap((part) => part.projects.map(({ project }) => project.id)));
  return {
    parts,
    sum: parts.reduce((sum, { value }) => sum + value, 0),
    without: concerned.map(({ project }) => project).filter(({ project }) => !covered.has(project.id)),
  };
}

/** A figure that does not apply, or that another project already counts, is no part of a sum. */
function counts({ actual, quality }: IndicatorResult): boolean {
  if (quality === "counted-elsewhere") return false;
  return actual.status !== "missing" || actual.reason !== "not-applicable";
}

function projectsOf(projects: readonly ProjectResult[], ids: readonly ProjectId[]): ProjectResult[] {
  return projects.filter(({ project }) => ids.includes(project.id));
}
