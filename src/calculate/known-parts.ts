import type { Indicator, QuarterFigures } from "../domain/dataset.ts";
import { exactValueOf, type Quality } from "../domain/figure.ts";
import type { IndicatorId } from "../domain/ids.ts";
import type { BreakdownPart, IndicatorResult, ProjectResult } from "../domain/monitor.ts";
import type { Quarter } from "../domain/quarter.ts";
import type { FoundTogether } from "../domain/together-lookup.ts";
import type { EditionContext } from "./project-result.ts";

/** What a number of projects add up to: each exact figure, and each figure of projects together, once. */
export type KnownParts = {
  readonly parts: readonly KnownPart[];
  readonly sum: number;
  /** Projects the indicator concerns, of which no exact number is known. */
  readonly without: readonly ProjectResult[];
};
type KnownPart = Omit<BreakdownPart, "projects"> & { readonly projects: readonly ProjectResult[] };

/**
 * Gives the known parts of a total over some projects. An approximation is never summed (RAG-1 rule 12);
 * `samen` counts only when all its projects are among them.
 */
export function knownParts(
  { edition, figures, together }: EditionContext,
  projects: readonly ProjectResult[],
  indicator: Indicator,
): KnownParts {
  const concerned = projects.filter((project) => isConcerned(project, indicator, figures));
  const parts = [
    ...together.flatMap((group) => sharedPart(group, projects, indicator.id)),
    ...concerned.flatMap((project) => ownPart(project, indicator)),
  ].map(({ measuredIn, quality, ...part }) => ({
    ...part,
    isOtherDefinition: quality === "different-definition",
    ...(measuredIn < edition.quarter && { endedIn: measuredIn }),
  }));
  const covered = new Set(parts.flatMap((part) => part.projects));
  return { parts, sum: sumOf(parts), without: concerned.filter((one) => !covered.has(one) && isExpected(one)) };
}

/** Leaves out figures by another definition: they cannot be added to counts from the beginning t/m the quarter. */
export function onlySummable({ parts, without }: KnownParts): KnownParts {
  const summable = parts.filter(({ isOtherDefinition }) => !isOtherDefinition);
  const left = parts.filter(({ isOtherDefinition }) => isOtherDefinition).flatMap(({ projects }) => projects);
  return { parts: summable, sum: sumOf(summable), without: [...without, ...left.filter(isExpected)] };
}

type FoundPart = Pick<KnownPart, "projects" | "value"> & { readonly measuredIn: Quarter; readonly quality: Quality };

/** A figure of an earlier quarter is no part of the sum of this one; the last figure of a finished project is. */
function ownPart(project: ProjectResult, indicator: Indicator): FoundPart[] {
  const result = resultOf(project, indicator);
  if (result === undefined || result.light.flags.includes("outdated")) return [];
  const { measuredIn, quality } = result;
  const value = exactValueOf(result.actual);
  return value === undefined ? [] : [{ projects: [project], value, measuredIn, quality }];
}

function sharedPart(group: FoundTogether, projects: readonly ProjectResult[], id: IndicatorId): FoundPart[] {
  const figure = group.figures.get(id);
  const members = projects.filter(({ project }) => group.projects.includes(project.id));
  if (figure === undefined || figure.quality === "counted-elsewhere" || members.length < group.projects.length)
    return [];
  const value = exactValueOf(figure.actual);
  return value === undefined ? [] : [{ projects: members, value, measuredIn: group.quarter, quality: figure.quality }];
}

/** A figure that does not apply, or that another project already counts, is no part of a sum. */
function isConcerned(project: ProjectResult, indicator: Indicator, figures: QuarterFigures): boolean {
  const result = resultOf(project, indicator);
  if (result === undefined) return isSilent(project, figures);
  if (result.quality === "counted-elsewhere") return false;
  return result.actual.status !== "missing" || result.actual.reason !== "not-applicable";
}

/** A project that gave nothing at all, and of which no goal says what it counts, may hide a part of every total. */
function isSilent({ project, indicators }: ProjectResult, { projects }: QuarterFigures): boolean {
  const missing = projects.get(project.id)?.missing;
  return missing !== undefined && missing !== "not-applicable" && indicators.length === 0;
}

/** A planned project has no figure to miss. */
function isExpected({ state }: ProjectResult): boolean {
  return state !== "planned";
}

function resultOf({ indicators }: ProjectResult, { id }: Indicator): IndicatorResult | undefined {
  return indicators.find(({ indicator }) => indicator.id === id);
}

function sumOf(parts: readonly { readonly value: number }[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}
