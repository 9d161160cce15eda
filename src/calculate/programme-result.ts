import { budgetLight } from "../domain/budget.ts";
import type { Indicator } from "../domain/dataset.ts";
import { type Actual, exactValueOf } from "../domain/figure.ts";
import type { Breakdown, IndicatorResult, ProgrammeIndicator, ProgrammeResult, ProjectResult, VerdictCode } from "../domain/monitor.ts";
import { inOrderOfDecision, versionAt } from "../domain/plan.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { budgetResult } from "./budget-result.ts";
import { figureOfProgramme } from "./figure-lookup.ts";
import { goalGap } from "./goal-gap.ts";
import { coverageOf } from "./group-totals.ts";
import { indicatorResult, type Subject } from "./indicator-result.ts";
import { type KnownParts, knownParts } from "./known-parts.ts";
import type { EditionContext } from "./project-result.ts";

/** Gives the results of the programme as a whole, from the reported totals and the results of its projects. */
export function programmeResult(context: EditionContext, projects: readonly ProjectResult[]): ProgrammeResult {
  const { dataset, edition, figures } = context;
  const indicators = [...dataset.indicators.values()]
    .filter(({ isMainGoal }) => isMainGoal)
    .map((indicator) => programmeIndicator(context, projects, indicator));
  const main = indicators.find(({ indicator }) => indicator.id === dataset.series.mainIndicator);
  const headline = headlineOf(main, indicators);
  const budget = budgetResult(dataset.budgets, edition.quarter);
  const spent = figures.spending && exactValueOf(figures.spending.amount);
  const plan = versionAt(dataset.programmePlan, edition.quarter);
  return {
    indicators,
    headline,
    verdict: verdictOf(headline, indicators),
    counts: countsOf(projects),
    planHistory: inOrderOfDecision(dataset.programmePlan).filter(({ decidedIn }) => decidedIn <= edition.quarter),
    // Spending counts from the start of the programme: only a budget with a path over that time can judge it.
    budgetLight: budgetLight({ spent, toDate: budget?.toDate, total: budget?.version.path && budget.total }),
    ...(plan && { plan }),
    ...(figures.spending && { spending: figures.spending }),
    ...(budget && { budget }),
    ...(figures.projectCount && { projectCount: figures.projectCount }),
  };
}

function programmeIndicator(
  context: EditionContext,
  projects: readonly ProjectResult[],
  indicator: Indicator,
): ProgrammeIndicator {
  const { dataset, edition, figures } = context;
  const known = knownParts(projects, indicator, figures.together);
  const isReported = figures.totals.has(indicator.id);
  const result = indicatorResult(subjectOf(context), indicator, edition.quarter, summedActual(known, indicator));
  const goal = versionAt(dataset.programmePlan, edition.quarter)?.goals.get(indicator.id)?.value;
  return {
    ...(isReported ? result : greyWhenIncomplete(result, known, indicator)),
    origin: isReported ? "reported" : "summed",
    breakdown: breakdownOf(known, isReported ? exactValueOf(result.actual) : undefined),
    gap: goalGap(goal, projects, indicator, edition.quarter),
  };
}

/** Without a reported total the known project figures are added up; without any of those there is no figure. */
function summedActual({ parts, sum }: KnownParts, _indicator: Indicator): Actual {
  return parts.length > 0 ? { status: "known", value: sum } : { status: "missing", reason: "not-delivered" };
}

function greyWhenIncomplete(result: IndicatorResult, known: KnownParts, indicator: Indicator): IndicatorResult {
  const { status } = coverageOf(known, indicator);
  if (result.light.colour === "grey" || status === "complete" || status === "provisional") return result;
  return { ...result, light: { ...result.light, colour: "grey", computed: "grey", code: "incomplete" } };
}

function breakdownOf({ parts, sum, without }: KnownParts, total: number | undefined): Breakdown {
  return {
    known: sum,
    parts: parts.map(({ projects, value }) => ({ projects: projects.map(({ project }) => project), value })),
    without: without.map(({ project }) => project),
    ...(total !== undefined && { rest: total - sum }),
  };
}

function subjectOf({ dataset, edition, previous }: EditionContext): Subject {
  return {
    plan: dataset.programmePlan,
    events: [],
    state: "running",
    firstMeasurable: dataset.series.firstMeasurable,
    thresholds: dataset.series.thresholds,
    figureAt: ({ id }, quarter) => figureOfProgramme(dataset, id, quarter),
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

function countsOf(projects: readonly ProjectResult[]): Record<Colour, number> {
  const colours = projects.flatMap(({ judgement, indicators }): Colour[] => {
    if (judgement) return [judgement.colour === "unknown" ? "grey" : judgement.colour];
    return indicators.map(({ light }) => light.colour);
  });
  const count = (colour: Colour) => colours.filter((one) => one === colour).length;
  return { green: count("green"), orange: count("orange"), red: count("red"), grey: count("grey") };
}
