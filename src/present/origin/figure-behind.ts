import type { Dataset, Indicator, Project } from "../../domain/dataset.ts";
import type { Figure } from "../../domain/figure.ts";
import type { ProjectId } from "../../domain/ids.ts";
import type {
  BreakdownPart,
  GroupResult,
  GroupTotal,
  IndicatorResult,
  Monitor,
  ProgrammeIndicator,
  TogetherResult,
} from "../../domain/monitor.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { type FigureSubject, figureNamed, type NamedFigure } from "../../texts/named-figures.ts";
import { nameOfFigure } from "./origin-context.ts";

/** What a figure was made from in the calculation. */
export type FigureBehind =
  | { readonly kind: "programme"; readonly result: ProgrammeIndicator }
  | { readonly kind: "project"; readonly result: IndicatorResult; readonly project: Project }
  | { readonly kind: "together"; readonly together: TogetherResult; readonly figure: TogetherResult["figures"][number] }
  | { readonly kind: "group"; readonly total: GroupTotal }
  /** Figures of projects that a text adds up. */
  | { readonly kind: "added"; readonly terms: readonly NamedFigure[] };

/** Gives what a named figure was made from. */
export function figureBehind(
  { subject, indicator }: NamedFigure,
  monitor: Monitor,
  figures: readonly NamedFigure[],
): FigureBehind {
  const isWanted = (one: { readonly indicator: Indicator }) => one.indicator.id === indicator.id;
  switch (subject.kind) {
    case "programme":
      return { kind: "programme", result: monitor.programme.indicators.find(isWanted) as ProgrammeIndicator };
    case "group":
      return { kind: "group", total: groupOf(subject, monitor)?.totals.find(isWanted) as GroupTotal };
    case "projects":
      return behindProjects(subject, indicator, { monitor, figures });
  }
}

type OfProjects = FigureSubject & { readonly kind: "projects" };

function behindProjects(
  { projects }: OfProjects,
  indicator: Indicator,
  { monitor, figures }: { readonly monitor: Monitor; readonly figures: readonly NamedFigure[] },
): FigureBehind {
  const own =
    projects.length === 1 ? monitor.projects.find(({ project }) => project.id === projects[0]?.id) : undefined;
  const result = own?.indicators.find((one) => one.indicator.id === indicator.id);
  if (own && result) return { kind: "project", result, project: own.project };
  const ids = new Set<string>(projects.map(({ id }) => id));
  const shared = monitor.projects.flatMap(({ together }) => together);
  for (const together of shared) {
    const isSame = together.projects.length === ids.size && together.projects.every(({ id }) => ids.has(id));
    const figure = isSame && together.figures.find((one) => one.indicator.id === indicator.id);
    if (figure) return { kind: "together", together, figure };
  }
  const terms = projects.flatMap(({ id }) => figureNamed(figures, `${id}.${indicator.id}`) ?? []);
  return { kind: "added", terms };
}

/** Gives the projects a figure is about; none when it is about the programme or a group. */
export function projectsOf({ subject }: NamedFigure): { readonly id: ProjectId; readonly name: string }[] {
  if (subject.kind !== "projects") return [];
  return subject.projects.map(({ id, name }) => ({ id: id as ProjectId, name }));
}

/** Gives the group of projects a figure is about. */
function groupOf(
  { group, id }: FigureSubject & { readonly kind: "group" },
  { categories, sectors, targetGroups }: Monitor,
): GroupResult<{ readonly id: string; readonly name: string }> | undefined {
  const groups = { category: categories, sector: sectors, "target-group": targetGroups }[group];
  return (groups as readonly GroupResult<{ readonly id: string; readonly name: string }>[]).find(
    (one) => one.group.id === id,
  );
}

/** Gives the figure as it was written in the file of a quarter: of the programme, of a project, or of projects together. */
export function writtenFigure(
  { quarters }: Dataset,
  projects: readonly Pick<Project, "id">[],
  { id }: Indicator,
  quarter: Quarter,
): Figure | undefined {
  const file = quarters.get(quarter);
  const [first] = projects;
  if (first === undefined) return file?.totals.get(id);
  if (projects.length === 1) return file?.projects.get(first.id)?.figures.get(id);
  const ids = projects.map((project) => project.id);
  return file?.together
    .find((one) => one.projects.length === ids.length && ids.every((wanted) => one.projects.includes(wanted)))
    ?.figures.get(id);
}

/** Gives the figure behind a part of a sum, and its name. */
export function figureOfPart(
  { projects, endedIn }: BreakdownPart,
  indicator: Indicator,
  { dataset, monitor }: { readonly dataset: Dataset; readonly monitor: Monitor },
): { readonly name: string; readonly figure: Figure | undefined } {
  const figure = writtenFigure(dataset, projects, indicator, endedIn ?? monitor.quarter);
  return { name: nameOfFigure(projects, indicator), figure };
}
