import { budgetLight } from "../domain/budget.ts";
import type { Indicator } from "../domain/dataset.ts";
import { type Actual, exactValueOf } from "../domain/figure.ts";
import { lightCounts } from "../domain/light-counts.ts";
import type {
  Breakdown,
  GoalGap,
  IndicatorResult,
  ProgrammeIndicator,
  ProgrammeResult,
  ProjectResult,
  VerdictCode,
} from "../domain/monitor.ts";
import { inOrderOfDecision, versionAt } from "../domain/plan.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { budgetResult } from "./budget-result.ts";
import { coverageOf, lightWithCoverage } from "./coverage.ts";
import { goalGap } from "./goal-gap.ts";
import { indicatorResult, type Subject } from "./indicator-result.ts";
import { type KnownParts, knownParts, onlySummable } from "./known-parts.ts";
import { type EditionContext, formerProjectResults } from "./project-result.ts";
import { basisOfProgramme } from "./target-of.ts";

/** Gives the results of the programme as a whole, from the reported totals and the results of its projects. */
export function programmeResult(context: EditionContext, projects: readonly ProjectResult[]): ProgrammeResult {
  const { dataset, edition, figures } = context;
  const former = formerProjectResults(context, projects);
  const indicators = [...dataset.indicators.values()]
    .filter(({ isMainGoal }) => isMainGoal)
    .map((indicator) => programmeIndicator(context, { projects, former }, indicator));
  const main = indicators.find(({ indicator }) => indicator.id === dataset.series.mainIndicator);
  const headline = headlineOf(main, indicators);
  const budget = budgetResult(dataset.budgets, edition.quarter);
  const spent = figures.spending && exactValueOf(figures.spending.amount);
  const plan = versionAt(dataset.programmePlan, edition.quarter);
  return {
    indicators,
    headline,
    verdict: verdictOf(headline, indicators),
    counts: lightCounts(projects),
    planHistory: inOrderOfDecision(dataset.programmePlan).filter(({ decidedIn }) => decidedIn <= edition.quarter),
    // Spending counts from the start of the programme: only a budget with a path over that time can judge it.
    budgetLight: budgetLight({ spent, toDate: budget?.toDate, total: budget?.version.path && budget.total }),
    ...(plan && { plan }),
    ...(figures.spending && { spending: figures.spending }),
    ...(budget && { budget }),
    ...(figures.projectCount && { projectCount: figures.projectCount }),
  };
}

type Projects = {
  /** The projects of the edition. */
  readonly projects: readonly ProjectResult[];
  /** Finished and stopped ones that the edition no longer names. */
  readonly former: readonly ProjectResult[];
};

function programmeIndicator(context: EditionContext, all: Projects, indicator: Indicator): ProgrammeIndicator {
  const { edition, figures } = context;
  const isReported = figures.totals.has(indicator.id);
  const former = all.former.filter((one) => hadNumber(one, indicator));
  const parts = knownParts(context, [...all.projects, ...former], indicator);
  const known = isReported ? parts : onlySummable(parts);
  const result = indicatorResult(subjectOf(context), indicator, edition.quarter, summedActual(known));
  const gap = gapOf(context, all, indicator);
  if (isReported) return { ...result, origin: "reported", breakdown: breakdownOf(known, totalOf(result)), gap };
  const coverage = coverageOf(known, indicator);
  const light = lightWithCoverage(result.light, coverage);
  return { ...result, light, origin: "summed", breakdown: breakdownOf(known, undefined), coverage, gap };
}

/** A total of an earlier quarter is not compared with the project figures of this one. */
function totalOf({ actual, light }: IndicatorResult): number | undefined {
  return light.flags.includes("outdated") ? undefined : exactValueOf(actual);
}

/** A former project is part of the totals when it had a number, of its own or together with others. */
function hadNumber({ indicators }: ProjectResult, { id }: Indicator): boolean {
  const actual = indicators.find(({ indicator }) => indicator.id === id)?.actual;
  return actual !== undefined && (actual.status !== "missing" || actual.reason === "only-together");
}

/** The goal of a project that is over still takes its part of the programme goal. */
function gapOf({ dataset, edition }: EditionContext, { projects, former }: Projects, indicator: Indicator): GoalGap {
  const goal = versionAt(dataset.programmePlan, edition.quarter)?.goals.get(indicator.id);
  const withGoal = former.filter(({ project }) => {
    return versionAt(project.plan, edition.quarter)?.goals.get(indicator.id)?.value !== undefined;
  });
  return goalGap(goal, [...projects, ...withGoal], indicator, edition.quarter);
}

/** Without a reported total the known project figures are added up; without any of those there is no figure. */
function summedActual({ parts, sum }: KnownParts): Actual {
  return parts.length > 0 ? { status: "known", value: sum } : { status: "missing", reason: "not-delivered" };
}

function breakdownOf({ parts, sum, without }: KnownParts, total: number | undefined): Breakdown {
  return {
    known: sum,
    parts: parts.map(({ projects, ...part }) => ({ ...part, projects: projects.map(({ project }) => project) })),
    without: without.map(({ project }) => project),
    ...(total !== undefined && { rest: total - sum }),
  };
}

function subjectOf({ dataset, edition, previous }: EditionContext): Subject {
  return {
    ...basisOfProgramme(dataset),
    state: "running",
    firstMeasurable: dataset.series.firstMeasurable,
    thresholds: dataset.series.thresholds,
    saidOf: ({ id }) => edition.explanations.find((one) => one.subject === "programme" && one.indicator === id),
    previousColourOf: ({ id }) =>
      previous?.programme.indicators.find(({ indicator }) => indicator.id === id)?.light.colour,
  };
}

/** The colour of the whole programme: the main indicator decides between grey and red, the others can only make it orange. */
function headlineOf(main: IndicatorResult | undefined, indicators: readonly IndicatorResult[]): Colour {
  const colour = main?.light.colour ?? "grey";
  if (colour === "grey" || colour === "red") return colour;
  return indicators.some(({ light }) => light.colour === "orange" || light.colour === "red") ? "orange" : "green";
}

/** The verdict in words follows from the lights, never from a feeling (RAG-1, "Verdict in words"). */
function verdictOf(headline: Colour, indicators: readonly IndicatorResult[]): VerdictCode {
  if (headline === "grey") return "no-verdict";
  if (headline === "red") return "off-course";
  if (indicators.every(({ light }) => light.colour === "green")) return "on-course";
  return indicators.some(({ light }) => light.colour === "red") ? "partly-on-course" : "fairly-on-course";
}
