import type { Dataset, Indicator, Project } from "../domain/dataset.ts";
import type { Figure } from "../domain/figure.ts";
import type { ProgrammeIndicator } from "../domain/monitor.ts";
import { inOrderOfDecision, type PlanVersion, versionAt } from "../domain/plan.ts";
import { lastDayOf, type Quarter, quartersFrom } from "../domain/quarter.ts";
import { togetherActual, togetherIn } from "../domain/together-lookup.ts";
import type { Trend, TrendCount, TrendPoint, TrendVersion } from "../domain/trend.ts";
import { versionBeforeScopeChange } from "./indicator-result.ts";
import { programmeResult } from "./programme-result.ts";
import { projectResults } from "./project-result.ts";
import { basisOfProgramme, basisOfProject, type TargetBasis, targetOf } from "./target-of.ts";

/** Gives the trend of each indicator for which a project has a goal or a figure, t/m a quarter. What came later does not count. */
export function projectTrends(dataset: Dataset, project: Project, until: Quarter): Trend[] {
  return trendsOf(dataset, until, {
    ...basisOfProject(dataset, project),
    hasFigureIn: (indicator, quarter) => hasFigure(dataset, project, indicator, quarter),
    countIn: (indicator, quarter) => countOfProject(dataset, project, indicator, quarter),
  });
}

/** Gives the trend of each indicator for which the programme has a goal or a total, t/m a quarter. */
export function programmeTrends(dataset: Dataset, until: Quarter): Trend[] {
  const totalIn = ({ id }: Indicator, quarter: Quarter) => dataset.quarters.get(quarter)?.totals.get(id);
  const sums = sumsOfEditions(dataset, until);
  const sumIn = (indicator: Indicator, quarter: Quarter) =>
    sums.get(quarter)?.find((one) => one.origin === "summed" && one.indicator === indicator);
  return trendsOf(dataset, until, {
    ...basisOfProgramme(dataset),
    hasFigureIn: (indicator, quarter) =>
      totalIn(indicator, quarter) !== undefined || sumIn(indicator, quarter)?.actual.status === "known",
    countIn: (indicator, quarter) => {
      const total = totalIn(indicator, quarter);
      return total ? countOf(total) : countOfSum(sumIn(indicator, quarter));
    },
  });
}

/** Who a trend is about: what its targets are made from, and what each quarter file says itself. */
type Subject = TargetBasis & {
  readonly hasFigureIn: (indicator: Indicator, quarter: Quarter) => boolean;
  readonly countIn: (indicator: Indicator, quarter: Quarter) => TrendCount;
};

function trendsOf({ indicators, quarters }: Dataset, until: Quarter, subject: Subject): Trend[] {
  const versions = inOrderOfDecision(subject.plan).filter(({ decidedIn }) => decidedIn <= until);
  return [...indicators.values()].flatMap((indicator) => {
    const withFigure = [...quarters.keys()].filter((quarter) => subject.hasFigureIn(indicator, quarter));
    const [first] = [...withFigure, ...beginsOf(versions, indicator)].sort();
    if (first === undefined || first > until) return [];
    const goal = versions.at(-1)?.goals.get(indicator.id);
    return [
      {
        indicator,
        points: pointsOf(subject, indicator, quartersFrom(first, until)),
        versions: versions.map((version) => trendVersion(version, indicator)),
        ...(goal && { goal }),
      },
    ];
  });
}

/** Where the plan for an indicator begins. A goal without a begin counts from its decision. */
function beginsOf(versions: readonly PlanVersion[], { id }: Indicator): Quarter[] {
  return versions.filter(({ goals }) => goals.has(id)).map(({ begin, decidedIn }) => begin ?? decidedIn);
}

function trendVersion({ decidedIn: from, goals, ...version }: PlanVersion, { id }: Indicator): TrendVersion {
  const goal = goals.get(id);
  return { ...version, from, ...(goal && { goal }) };
}

function pointsOf(subject: Subject, indicator: Indicator, quarters: readonly Quarter[]): TrendPoint[] {
  const counts = quarters.map((quarter) => subject.countIn(indicator, quarter));
  return quarters.map((quarter, index) => {
    const count = counts[index] as TrendCount;
    const earlier = counts.slice(0, index).findLast(isCounted);
    const version = versionAt(subject.plan, quarter);
    const target = targetOf(subject, indicator, quarter)?.value;
    const isBreak =
      isOtherDefinition(count, earlier) || versionBeforeScopeChange(subject.plan, version, quarter) !== undefined;
    return {
      quarter,
      ...count,
      ...(target && { target }),
      ...(version && { version }),
      ...(isBreak && { isBreak }),
    };
  });
}

function isCounted({ actual }: TrendCount): boolean {
  return actual !== undefined && actual.status !== "missing";
}

/** A count in another way than the number before it, in either direction, or one that was revised to count anew (VIN-1). */
function isOtherDefinition(count: TrendCount, earlier: TrendCount | undefined): boolean {
  if (earlier === undefined || !isCounted(count)) return false;
  const differs = ({ quality }: TrendCount) => quality === "different-definition";
  return differs(count) !== differs(earlier) || count.corrections?.some(({ kind }) => kind === "revision") === true;
}

function countOf({ actual, quality, note, corrections }: Figure): TrendCount {
  return { actual, quality, ...(note && { note }), ...(corrections.length > 0 && { corrections }) };
}

/** An indicator has a figure in a quarter, a number or a reason, when the file gives one for the project or for it with others. */
function hasFigure({ quarters }: Dataset, project: Project, { id }: Indicator, quarter: Quarter): boolean {
  const figures = quarters.get(quarter);
  const groups = figures?.together.filter(({ projects }) => projects.includes(project.id)) ?? [];
  return [figures?.projects.get(project.id), ...groups].some((one) => one?.figures.has(id));
}

/** The same choice as in an edition, but without a figure of an earlier quarter: that is a point of its own. */
function countOfProject(dataset: Dataset, { id: project }: Project, { id }: Indicator, quarter: Quarter): TrendCount {
  const figures = dataset.quarters.get(quarter);
  const inQuarter = figures?.projects.get(project);
  const isNamed = inQuarter !== undefined || figures?.together.some(({ projects }) => projects.includes(project));
  if (!isNamed) return {};
  const own = inQuarter?.figures.get(id);
  if (own !== undefined && own.actual.status !== "missing") return countOf(own);
  const shared = togetherActual(togetherIn(dataset, quarter), project, id);
  if (own !== undefined) return countOf({ ...own, actual: shared ?? own.actual });
  if (shared !== undefined) return { actual: shared };
  return inQuarter?.missing ? { actual: { status: "missing", reason: inQuarter.missing } } : {};
}

/** A total of ours is made for an edition, from the results of its projects: the trend shows that one. */
function sumsOfEditions(dataset: Dataset, until: Quarter): ReadonlyMap<Quarter, readonly ProgrammeIndicator[]> {
  const mainGoals = [...dataset.indicators.values()].filter(({ isMainGoal }) => isMainGoal);
  const sums = dataset.editions.flatMap((edition): [Quarter, readonly ProgrammeIndicator[]][] => {
    const { quarter } = edition;
    const figures = dataset.quarters.get(quarter);
    if (quarter > until || figures === undefined || mainGoals.every(({ id }) => figures.totals.has(id))) return [];
    const together = togetherIn(dataset, quarter);
    const context = { dataset, edition, figures, together, day: lastDayOf(quarter), previous: undefined };
    return [[quarter, programmeResult(context, projectResults(context)).indicators]];
  });
  return new Map(sums);
}

function countOfSum(sum: ProgrammeIndicator | undefined): TrendCount {
  if (sum === undefined) return {};
  const { actual, quality, breakdown } = sum;
  if (actual.status === "missing") return { actual };
  return { actual, quality, summed: breakdown.without.length > 0 ? "incomplete" : "complete" };
}
