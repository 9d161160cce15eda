import type { Indicator, QuarterFigures, TogetherFigures } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
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
 * `samen` counts only when all its projects are among them.
 */
export function knownParts(projects: readonly ProjectResult[], { id }: Indicator, figures: QuarterFigures): KnownParts {
  const concerned = projects.flatMap((project) => {
    const result = project.indicators.find(({ indicator }) => indicator.id === id);
    if (result === undefined) return isSilent(project, figures) ? [{ project, value: undefined }] : [];
    return counts(result) ? [{ project, value: currentValueOf(result) }] : [];
  });
  const own = concerned.flatMap(({ project, value }) => (value === undefined ? [] : [{ projects: [project], value }]));
  const inGroup = new Set(projects.map(({ project }) => project.id));
  const shared = figures.together.flatMap((one) => {
    const value = sharedValueOf(one, id);
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

/** A figure of an earlier quarter is no part of the sum of this one; the last figure of a finished project is. */
function currentValueOf({ actual, light }: IndicatorResult): number | undefined {
  return light.flags.includes("outdated") ? undefined : exactValueOf(actual);
}

function sharedValueOf({ figures }: TogetherFigures, id: IndicatorId): number | undefined {
  const figure = figures.get(id);
  return figure && figure.quality !== "counted-elsewhere" ? exactValueOf(figure.actual) : undefined;
}

/** A project that gave nothing at all, and of which no goal says what it counts, may hide a part of every total. */
function isSilent({ project, state, indicators }: ProjectResult, { projects }: QuarterFigures): boolean {
  const missing = projects.get(project.id)?.missing;
  return missing !== undefined && missing !== "not-applicable" && state !== "planned" && indicators.length === 0;
}

/** A figure that does not apply, or that another project already counts, is no part of a sum. */
function counts({ actual, quality }: IndicatorResult): boolean {
  if (quality === "counted-elsewhere") return false;
  return actual.status !== "missing" || actual.reason !== "not-applicable";
}

function projectsOf(projects: readonly ProjectResult[], ids: readonly ProjectId[]): ProjectResult[] {
  return projects.filter(({ project }) => ids.includes(project.id));
}
