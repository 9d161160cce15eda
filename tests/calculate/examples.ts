import { monitorsOf } from "../../src/calculate/monitor-of.ts";
import type { BudgetVersion, Spending } from "../../src/domain/budget.ts";
import type {
  Dataset,
  Indicator,
  Judgement,
  Municipality,
  Project,
  ProjectQuarter,
  QuarterFigures,
  TogetherFigures,
} from "../../src/domain/dataset.ts";
import type { Edition, LightExplanation } from "../../src/domain/edition.ts";
import type { Actual, Figure, MissingReason, Quality } from "../../src/domain/figure.ts";
import type { CategoryId, EditionId, IndicatorId, ProgrammeId, ProjectId, SectorId } from "../../src/domain/ids.ts";
import type { LifeCycleEvent } from "../../src/domain/life-cycle.ts";
import type {
  GroupTotal,
  IndicatorResult,
  Monitor,
  ProgrammeIndicator,
  ProjectResult,
} from "../../src/domain/monitor.ts";
import type { Goal, PlanVersion } from "../../src/domain/plan.ts";
import { type Quarter, quarterOf } from "../../src/domain/quarter.ts";
import { defaultThresholds, type Thresholds } from "../../src/domain/thresholds.ts";
import { goal } from "../domain/examples.ts";

/** The indicators of the examples: three main goals, of which `bemiddeld` decides, and one of a project's own. */
export type IndicatorName = "gestart" | "afgerond" | "bemiddeld" | "gesprekken";

const origin = { file: "data/voorbeeld.yaml", line: 1, column: 1 };

export function indicatorId(name: IndicatorName): IndicatorId {
  return name as string as IndicatorId;
}

export function projectId(name: string): ProjectId {
  return name as ProjectId;
}

function indicator(name: IndicatorName, lag: number): Indicator {
  const unit = { one: "inwoner", many: "inwoners" };
  return { id: indicatorId(name), name, unit, lag, isMainGoal: name !== "gesprekken" };
}

type ActualExample = number | MissingReason | Actual;
type FigureExample = ActualExample | { actual: ActualExample; target?: number; quality?: Quality };
type FiguresExample = Partial<Record<IndicatorName, FigureExample>>;

function actualOf(given: ActualExample): Actual {
  if (typeof given === "number") return { status: "known", value: given };
  return typeof given === "string" ? { status: "missing", reason: given } : given;
}

function figureOf(given: FigureExample): Figure {
  const said = typeof given === "object" && "actual" in given ? given : { actual: given };
  return {
    actual: actualOf(said.actual),
    quality: said.quality ?? "measured",
    reference: {},
    corrections: [],
    origin,
    ...(said.target !== undefined && { statedTarget: { value: said.target, origin } }),
  };
}

function figuresOf(given: FiguresExample): ReadonlyMap<IndicatorId, Figure> {
  return new Map(namesOf(given).map((name) => [indicatorId(name), figureOf(given[name] as FigureExample)]));
}

function namesOf(given: object): IndicatorName[] {
  return Object.keys(given) as IndicatorName[];
}

type PlanExample = Partial<
  Pick<PlanVersion, "name" | "scope" | "anchor"> & { decidedIn: string; begin: string; end: string }
>;

/** A plan of sixteen quarters, 2020-Q1 t/m 2023-Q4, decided just before it begins; numbers are goals on a straight line. */
export function plan(goals: Partial<Record<IndicatorName, number | Goal>>, given: PlanExample = {}): PlanVersion {
  const { decidedIn, begin, end, ...rest } = { decidedIn: "2019-Q4", begin: "2020-Q1", end: "2023-Q4", ...given };
  const goalOf = (one: number | Goal) => (typeof one === "number" ? goal({ value: one }) : one);
  return {
    name: "v1",
    decidedIn: quarterOf(decidedIn),
    decision: { reference: {} },
    begin: quarterOf(begin),
    end: quarterOf(end),
    anchor: "old-path",
    goals: new Map(namesOf(goals).map((name) => [indicatorId(name), goalOf(goals[name] as number | Goal)])),
    origin,
    ...rest,
  };
}

type ProjectExample = {
  readonly events?: readonly LifeCycleEvent[];
  readonly plan?: readonly PlanVersion[];
  readonly category?: string;
  readonly sector?: string;
};

/** A running project of the category `leren`, without goals, unless said otherwise. */
export function project(id: string, given: ProjectExample = {}): Project {
  return {
    id: projectId(id),
    name: `Project ${id}`,
    aliases: [],
    programme: "waw" as ProgrammeId,
    category: (given.category ?? "leren") as CategoryId,
    partners: [],
    municipalities: [],
    readMore: [],
    isSensitive: false,
    reference: {},
    events: given.events ?? [],
    plan: given.plan ?? [],
    origin,
    ...(given.sector && { sector: given.sector as SectorId }),
  };
}

type InQuarter = FiguresExample & {
  judgement?: Judgement["colour"];
  missing?: MissingReason;
  category?: string;
  name?: string;
};

type QuarterExample = {
  readonly totals?: FiguresExample;
  readonly projects?: Readonly<Record<string, InQuarter>>;
  readonly together?: readonly (FiguresExample & { projects: readonly string[] })[];
  readonly spent?: ActualExample;
};

function inQuarter(id: string, { judgement, missing, category, name, ...figures }: InQuarter): ProjectQuarter {
  return {
    project: projectId(id),
    figures: figuresOf(figures),
    phases: [],
    origin,
    ...(judgement && { judgement: { colour: judgement, explanation: "Een oordeel.", reference: {}, origin } }),
    ...(missing && { missing }),
    ...(category && { category: category as CategoryId }),
    ...(name && { name }),
  };
}

/** The figures of a quarter; nothing is known unless said otherwise. */
export function quarter(name: string, given: QuarterExample = {}): QuarterFigures {
  const projects = Object.entries(given.projects ?? {});
  return {
    quarter: quarterOf(name),
    totals: figuresOf(given.totals ?? {}),
    together: (given.together ?? []).map(togetherOf),
    projects: new Map(projects.map(([id, one]) => [projectId(id), inQuarter(id, one)])),
    origin,
    ...(given.spent !== undefined && { spending: spendingOf(given.spent) }),
  };
}

function togetherOf({ projects, ...figures }: FiguresExample & { projects: readonly string[] }): TogetherFigures {
  return { projects: projects.map(projectId), figures: figuresOf(figures), origin };
}

function spendingOf(amount: ActualExample): Spending {
  return { amount: actualOf(amount), reference: {}, origin };
}

type EditionExample = {
  readonly day?: string;
  readonly estimate?: string;
  readonly explanations?: readonly LightExplanation[];
};

/** A final edition; the day of publication is not known unless said otherwise. */
export function edition(name: string, { day, estimate, explanations = [] }: EditionExample = {}): Edition {
  return {
    id: name.toLowerCase() as EditionId,
    quarter: quarterOf(name),
    date: day
      ? { status: "known", day }
      : { status: "missing", reason: "not-in-source", ...(estimate && { estimate: quarterOf(estimate) }) },
    status: "final",
    headline: "Een kop.",
    reference: {},
    asked: [],
    texts: { categories: new Map(), projects: new Map() },
    explanations,
    origin,
  };
}

type DatasetExample = {
  readonly projects?: readonly Project[];
  readonly quarters?: readonly QuarterFigures[];
  readonly editions?: readonly Edition[];
  readonly programmePlan?: readonly PlanVersion[];
  readonly budgets?: readonly BudgetVersion[];
  readonly municipalities?: readonly Municipality[];
  readonly thresholds?: Partial<Thresholds>;
  readonly firstMeasurable?: string;
  readonly lags?: Partial<Record<IndicatorName, number>>;
};

/** A complete dataset around what is given. Projects that a quarter names exist; every quarter has an edition. */
export function dataset(given: DatasetExample = {}): Dataset {
  const quarters = given.quarters ?? [];
  const named = quarters.flatMap(({ projects, together }) => [
    ...projects.keys(),
    ...together.flatMap((one) => one.projects),
  ]);
  const projects = new Map<ProjectId, Project>(named.map((id) => [id, project(id)]));
  for (const one of given.projects ?? []) projects.set(one.id, one);
  const indicators = (["gestart", "afgerond", "bemiddeld", "gesprekken"] as const).map((name) =>
    indicator(name, given.lags?.[name] ?? 0),
  );
  return {
    series: seriesOf(given),
    indicators: new Map(indicators.map((one) => [one.id, one])),
    programmePlan: given.programmePlan ?? [],
    municipalities: given.municipalities ?? [],
    projects,
    budgets: given.budgets ?? [],
    quarters: new Map<Quarter, QuarterFigures>(quarters.map((one) => [one.quarter, one])),
    editions: given.editions ?? quarters.map((one) => edition(one.quarter)),
    stories: [],
    commitments: [],
    terms: [],
    prose: [],
    words: [],
  };
}

function seriesOf({ thresholds, firstMeasurable }: DatasetExample): Dataset["series"] {
  const categories = ["leren", "werken", "klaar"].map((id) => ({ id: id as CategoryId, name: id }));
  return {
    title: "Monitor",
    region: "Voorbeeldregio",
    organisation: { name: "Voorbeeldregio" },
    isFictional: true,
    mainIndicator: indicatorId("bemiddeld"),
    programmes: [{ id: "waw" as ProgrammeId, name: "Werken aan Werk", events: [] }],
    categories,
    sectors: ["zorg", "techniek"].map((id) => ({ id: id as SectorId, name: id })),
    targetGroups: [],
    accessibility: { audits: [], limitations: [] },
    thresholds: { ...defaultThresholds, ...thresholds },
    contact: { name: "Programmateam" },
    sources: [],
    theme: {},
    ...(firstMeasurable && { firstMeasurable: quarterOf(firstMeasurable) }),
  };
}

/** Gives the monitor of an edition; of the last one unless said otherwise. */
export function monitorAt(data: Dataset, name?: string): Monitor {
  const monitors = monitorsOf(data);
  const found = name === undefined ? monitors.at(-1) : monitors.find((one) => one.quarter === name);
  return found as Monitor;
}

export function projectIn(monitor: Monitor, id: string): ProjectResult {
  return monitor.projects.find((one) => one.project.id === id) as ProjectResult;
}

/** Gives the result of one indicator of a project. */
export function resultIn(monitor: Monitor, id: string, name: IndicatorName = "bemiddeld"): IndicatorResult {
  return projectIn(monitor, id).indicators.find((one) => one.indicator.id === name) as IndicatorResult;
}

/** Gives the result of one indicator of the programme. */
export function programmeIn(monitor: Monitor, name: IndicatorName = "bemiddeld"): ProgrammeIndicator {
  return monitor.programme.indicators.find((one) => one.indicator.id === name) as ProgrammeIndicator;
}

/** Gives a total of a category. */
export function totalIn(monitor: Monitor, category: string, name: IndicatorName = "bemiddeld"): GroupTotal {
  const group = monitor.categories.find((one) => one.group.id === category);
  return group?.totals.find((one) => one.indicator.id === name) as GroupTotal;
}

/** Gives the ids of projects, e.g. of those without figures. */
export function idsOf(projects: readonly (Project | ProjectResult)[]): string[] {
  return projects.map((one) => ("project" in one ? one.project.id : one.id));
}
