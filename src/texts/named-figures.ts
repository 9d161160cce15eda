import type Fraction from "fraction.js";
import type { Indicator } from "../domain/dataset.ts";
import { type Actual, exactValueOf, type Quality } from "../domain/figure.ts";
import type {
  GroupResult,
  GroupTotal,
  IndicatorResult,
  LightRecord,
  Monitor,
  ProjectResult,
  TogetherResult,
} from "../domain/monitor.ts";
import type { Goal } from "../domain/plan.ts";
import type { Quarter } from "../domain/quarter.ts";
import { slugOf } from "../domain/slug.ts";

/** A figure of an edition under the name by which texts and `explain` ask for it. */
export type NamedFigure = {
  /** "bemiddeld", "taaltrajecten.gestart", "zorgstart+wijkleerbedrijf.bemiddeld" or "zorg.bemiddeld". */
  readonly name: string;
  readonly subject: FigureSubject;
  readonly indicator: Indicator;
  readonly actual: Actual;
  readonly measuredIn: Quarter;
  readonly quality: Quality;
  readonly goal?: Pick<Goal, "value" | "approximation" | "perYear">;
  readonly target?: Fraction;
  readonly light?: LightRecord;
};

export type FigureSubject =
  | { readonly kind: "programme" }
  | { readonly kind: "projects"; readonly projects: readonly NamedProject[] }
  | {
      readonly kind: "group";
      readonly group: GroupKind;
      readonly id: string;
      readonly name: string;
    };

/** `also`: other names by which a text may call it. */
export type NamedProject = { readonly id: string; readonly name: string; readonly also: readonly string[] };

/** What a group of projects is called in a reference, for when its id is also the name of something else. */
export const groupKinds = { category: "categorie", sector: "sector", "target-group": "doelgroep" } as const;
export type GroupKind = keyof typeof groupKinds;

/** Lists every figure of an edition: of the programme, of each project, of projects together, and of each group. */
export function namedFigures(monitor: Monitor): readonly NamedFigure[] {
  const known = listed.get(monitor) ?? listOf(monitor);
  listed.set(monitor, known);
  return known;
}

/** Every reference asks for the list; a monitor never changes. */
const listed = new WeakMap<Monitor, readonly NamedFigure[]>();

function listOf(monitor: Monitor): NamedFigure[] {
  const { programme, projects, categories, sectors, targetGroups, quarter } = monitor;
  const taken = new Set<string>(projects.map(({ project }) => project.id));
  const groups = [
    ...categories.map((one) => ({ kind: "category" as const, one })),
    ...sectors.map((one) => ({ kind: "sector" as const, one })),
    ...targetGroups.map((one) => ({ kind: "target-group" as const, one })),
  ];
  return [
    ...programme.indicators.map((result) => ofResult(result.indicator.id, { kind: "programme" }, result)),
    ...projects.flatMap(ofProject),
    ...togetherOf(projects),
    ...groups.flatMap(({ kind, one }) => ofGroup(kind, one, { taken, quarter })),
  ];
}

function ofResult(name: string, subject: FigureSubject, result: IndicatorResult): NamedFigure {
  const { indicator, actual, measuredIn, quality, goal, target, light } = result;
  return {
    name,
    subject,
    indicator,
    actual,
    measuredIn,
    quality,
    light,
    ...(goal && { goal }),
    ...(target && { target: target.value }),
  };
}

function ofProject(result: ProjectResult): NamedFigure[] {
  const subject: FigureSubject = { kind: "projects", projects: [namedProject(result)] };
  return result.indicators.map((one) => ofResult(`${result.project.id}.${one.indicator.id}`, subject, one));
}

function namedProject({ project, name }: ProjectResult): NamedProject {
  return { id: project.id, name, also: [name, project.name, ...project.aliases].map(slugOf) };
}

function togetherOf(projects: readonly ProjectResult[]): NamedFigure[] {
  const named = new Map(projects.map((one) => [one.project.id as string, namedProject(one)]));
  const groups = new Map(
    projects.flatMap(({ together }) => together).map((one) => [one.projects.map(({ id }) => id).join("+"), one]),
  );
  return [...groups].flatMap(([ids, group]) => ofTogether(ids, group, named));
}

function ofTogether(ids: string, { projects, figures }: TogetherResult, named: ReadonlyMap<string, NamedProject>) {
  const subject: FigureSubject = {
    kind: "projects",
    projects: projects.map(({ id, name }) => named.get(id) ?? { id, name, also: [slugOf(name)] }),
  };
  return figures.map(
    ({ indicator, actual, measuredIn, quality }): NamedFigure => ({
      name: `${ids}.${indicator.id}`,
      subject,
      indicator,
      actual,
      measuredIn,
      quality,
    }),
  );
}

type NamedGroup = GroupResult<{ readonly id: string; readonly name: string }>;

/** A group of one project, or with an incomplete total, has no figure of its own worth quoting. */
function ofGroup(
  kind: GroupKind,
  { group, totals, projects, together }: NamedGroup,
  { taken, quarter }: { readonly taken: Set<string>; readonly quarter: Quarter },
): NamedFigure[] {
  const id = taken.has(group.id) ? `${groupKinds[kind]}:${group.id}` : group.id;
  taken.add(group.id);
  const subject: FigureSubject = { kind: "group", group: kind, id: group.id, name: group.name };
  const counted = [...projects.flatMap(({ indicators }) => indicators), ...together.flatMap(({ figures }) => figures)];
  return totals.map((total) => ({
    name: `${id}.${total.indicator.id}`,
    subject,
    indicator: total.indicator,
    actual: actualOf(total),
    measuredIn: quarter,
    quality: weakest(
      counted.filter(({ indicator }) => indicator.id === total.indicator.id).map(({ quality }) => quality),
    ),
    light: total.light,
    ...(total.goal !== undefined && { goal: { value: total.goal } }),
    ...(total.target && total.coverage.status !== "unknown" && { target: total.target }),
  }));
}

function actualOf({ sum, without }: GroupTotal): Actual {
  return sum !== undefined && without.length === 0
    ? { status: "known", value: sum }
    : { status: "missing", reason: "not-delivered" };
}

/**
 * Gives the figure of a name as a text writes it: capitals and other names of a project do not matter, nor does the order
 * around "+". Projects that have no figure together are added up; undefined when one of them does not exist.
 */
export function figureNamed(figures: readonly NamedFigure[], written: string): NamedFigure | undefined {
  const name = nameParts(written);
  if (name.subjects.includes("")) return undefined;
  const found = figures.find((one) => isCalled(one, name));
  return found ?? (name.subjects.length > 1 ? addedUp(figures, name) : undefined);
}

type NameParts = { readonly subjects: readonly string[]; readonly indicator: string };

function nameParts(written: string): NameParts {
  const end = written.lastIndexOf(".");
  return {
    subjects: end < 0 ? [] : written.slice(0, end).split("+").map(slugOf),
    indicator: slugOf(written.slice(end + 1)),
  };
}

function isCalled({ subject, indicator }: NamedFigure, { subjects, indicator: wanted }: NameParts): boolean {
  if (![indicator.id as string, slugOf(indicator.name)].includes(wanted)) return false;
  switch (subject.kind) {
    case "programme":
      return subjects.length === 0 || (subjects.length === 1 && subjects[0] === "programma");
    case "group":
      return subjects.length === 1 && groupNames(subject).includes(subjects[0] as string);
    case "projects":
      return (
        subject.projects.length === subjects.length &&
        subject.projects.every(({ id, also }) => subjects.some((one) => one === id || also.includes(one)))
      );
  }
}

function groupNames({ group, id, name }: FigureSubject & { kind: "group" }): string[] {
  return [id, slugOf(name), `${groupKinds[group]}-${id}`];
}

function addedUp(figures: readonly NamedFigure[], { subjects, indicator }: NameParts): NamedFigure | undefined {
  const parts = subjects.flatMap((one) => figureNamed(figures, `${one}.${indicator}`) ?? []);
  const [first] = parts;
  const projects = parts.flatMap(({ subject }) => (subject.kind === "projects" ? subject.projects : []));
  if (first === undefined || projects.length !== subjects.length || new Set(projects).size !== subjects.length)
    return undefined;
  const values = parts.map(summable);
  const isComplete = values.every((value) => value !== undefined);
  return {
    name: `${projects.map(({ id }) => id).join("+")}.${first.indicator.id}`,
    subject: { kind: "projects", projects },
    indicator: first.indicator,
    actual: isComplete
      ? { status: "known", value: values.reduce((sum: number, value) => sum + (value as number), 0) }
      : { status: "missing", reason: "not-delivered" },
    measuredIn: first.measuredIn,
    quality: weakest(parts.map(({ quality }) => quality)),
  };
}

/**
 * An approximation is never summed (RAG-1 rule 12), and neither is a count by another definition, of an earlier quarter, or
 * that another project counts already.
 */
function summable({ actual, quality, light }: NamedFigure): number | undefined {
  const isOther = quality === "different-definition" || quality === "counted-elsewhere";
  return isOther || light?.flags.includes("outdated") ? undefined : exactValueOf(actual);
}

/** A sum is as good as the weakest of its parts (FLAG-1). */
function weakest(qualities: readonly Quality[]): Quality {
  return (["unchecked", "estimated", "provisional"] as const).find((one) => qualities.includes(one)) ?? "measured";
}
