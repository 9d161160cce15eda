import type { Dataset, Indicator, Project, ProjectQuarter, QuarterFigures } from "../domain/dataset.ts";
import type { Edition } from "../domain/edition.ts";
import type { Actual } from "../domain/figure.ts";
import { figureOfProject, hadFigure } from "../domain/figure-lookup.ts";
import type { ProjectId } from "../domain/ids.ts";
import { inOrder, isOver, stateAt } from "../domain/life-cycle.ts";
import type { Monitor, ProjectResult, TogetherResult } from "../domain/monitor.ts";
import { versionAt } from "../domain/plan.ts";
import type { Category } from "../domain/series.ts";
import { type FoundTogether, togetherActual } from "../domain/together-lookup.ts";
import { indicatorResult, type Subject } from "./indicator-result.ts";
import { basisOfProject } from "./target-of.ts";

/** What the results of one edition are made from. */
export type EditionContext = {
  readonly dataset: Dataset;
  readonly edition: Edition;
  readonly figures: QuarterFigures;
  /** Figures of projects together that count in the quarter, its own and final ones. */
  readonly together: readonly FoundTogether[];
  readonly day: string;
  /** The last published edition before this one. */
  readonly previous: Monitor | undefined;
};

/** Gives the results of every project of an edition, in the order of the quarter file. */
export function projectResults(context: EditionContext): ProjectResult[] {
  const named = [...context.figures.projects.keys(), ...context.figures.together.flatMap(({ projects }) => projects)];
  return [...new Set(named)].map((id) => projectResult(context, id));
}

/**
 * Gives the results of finished and stopped projects that the edition no longer names: their last figures keep
 * counting in the totals of the programme (RAG-1 rule 13).
 */
export function formerProjectResults(context: EditionContext, named: readonly ProjectResult[]): ProjectResult[] {
  const ids = new Set(named.map(({ project }) => project.id));
  return [...context.dataset.projects.values()]
    .filter(({ id, events }) => !ids.has(id) && isOver(events, context.edition.quarter))
    .map(({ id }) => id)
    .sort()
    .map((id) => projectResult(context, id));
}

function projectResult(context: EditionContext, id: ProjectId): ProjectResult {
  const { dataset, edition, figures, together, day } = context;
  const project = dataset.projects.get(id) as Project;
  const inQuarter = figures.projects.get(id);
  const sector = dataset.series.sectors.find((one) => one.id === project.sector);
  const targetGroup = dataset.series.targetGroups.find((one) => one.id === project.targetGroup);
  const text = edition.texts.projects.get(id);
  return {
    project,
    name: inQuarter?.name ?? project.name,
    category: categoryOf(dataset, project, inQuarter),
    phases: inQuarter?.phases ?? [],
    state: stateAt(project.events, edition.quarter),
    indicators: indicatorsOf(context, project, inQuarter),
    together: together.filter((one) => one.projects.includes(id)).map((one) => togetherResult(context, one)),
    events: inOrder(project.events).filter(({ moment }) => moment.lastDay <= day),
    ...(inQuarter?.number && { number: inQuarter.number }),
    ...(sector && { sector }),
    ...(targetGroup && { targetGroup }),
    ...(inQuarter?.judgement && { judgement: inQuarter.judgement }),
    ...(text && { text }),
    ...(inQuarter?.note && { note: inQuarter.note }),
  };
}

function categoryOf({ series }: Dataset, project: Project, inQuarter: ProjectQuarter | undefined): Category {
  const id = inQuarter?.category ?? project.category;
  return series.categories.find((one) => one.id === id) as Category;
}

function indicatorsOf(context: EditionContext, project: Project, inQuarter: ProjectQuarter | undefined) {
  const { dataset, edition } = context;
  const subject = subjectOf(context, project);
  return [...dataset.indicators.values()]
    .filter((indicator) => concerns(context, project, inQuarter, indicator))
    .map((indicator) =>
      indicatorResult(subject, indicator, edition.quarter, absentActual(context, project, inQuarter, indicator)),
    );
}

/** An indicator concerns a project when it has or had a figure, has one together with others, or has a goal. */
function concerns(
  { dataset, edition, together }: EditionContext,
  project: Project,
  inQuarter: ProjectQuarter | undefined,
  { id }: Indicator,
): boolean {
  if (figureOfProject(dataset, project.id, id, edition.quarter) !== undefined) return true;
  if (together.some((one) => one.projects.includes(project.id) && one.figures.has(id))) return true;
  // A project that is judged in words shows no empty rows for its goals; those stand on its own page.
  if (inQuarter?.judgement !== undefined) return false;
  return (
    versionAt(project.plan, edition.quarter)?.goals.has(id) === true ||
    hadFigure(dataset, project.id, id, edition.quarter)
  );
}

/** In a reconstruction nobody delivers figures: what the file does not name was not in the sources. */
function absentActual(
  { together, edition }: EditionContext,
  project: Project,
  inQuarter: ProjectQuarter | undefined,
  { id }: Indicator,
): Actual {
  const shared = togetherActual(together, project.id, id);
  const unnamed = edition.status === "reconstruction" ? "not-in-source" : "not-delivered";
  return shared ?? { status: "missing", reason: inQuarter?.missing ?? unnamed };
}

function subjectOf({ dataset, edition, previous }: EditionContext, project: Project): Subject {
  const before = previous?.projects.find((one) => one.project.id === project.id);
  return {
    ...basisOfProject(dataset, project),
    state: stateAt(project.events, edition.quarter),
    firstMeasurable: dataset.series.firstMeasurable,
    thresholds: dataset.series.thresholds,
    saidOf: ({ id }) => edition.explanations.find((one) => one.subject === project.id && one.indicator === id),
    previousColourOf: ({ id }) => before?.indicators.find((one) => one.indicator.id === id)?.light.colour,
  };
}

/** Gives the figures of several projects together. */
export function togetherResult({ dataset }: EditionContext, together: FoundTogether): TogetherResult {
  return {
    projects: together.projects.map((id) => ({ id, name: dataset.projects.get(id)?.name ?? id })),
    figures: [...together.figures].map(([id, figure]) => ({
      indicator: dataset.indicators.get(id) as Indicator,
      actual: figure.actual,
      measuredIn: together.quarter,
      quality: figure.quality,
      reference: figure.reference,
      ...(figure.note && { note: figure.note }),
    })),
    ...(together.note && { note: together.note }),
  };
}
