import type { Dataset, Source } from "../../domain/dataset.ts";
import type { Monitor, ProgrammeResult } from "../../domain/monitor.ts";
import { listText, lowerStart, quarterShort } from "../dutch.ts";
import type { Fact } from "../light-view.ts";
import { lightLabel } from "../light-words.ts";
import type { ProjectContext } from "../project-view.ts";
import { type BudgetView, budgetView } from "./budget-view.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import {
  type CountsView,
  countsView,
  type KeyFigure,
  keyFigures,
  type VerdictView,
  verdictView,
} from "./glance-view.ts";
import { type BreakdownView, breakdownView, type GoalView, goalView } from "./goal-view.ts";
import { type GroupView, groupView, type SectorTable, sectorTable } from "./group-view.ts";
import { type EditionEvent, lifeCycle } from "./life-cycle-view.ts";
import { editionPageView, type PageView } from "./page-view.ts";
import { type PlanView, planViews } from "./plan-view.ts";

/** Everything the page and the PDF of an edition show. */
export type EditionPage = {
  readonly head: EditionHead;
  readonly view: PageView;
  readonly introduction?: string;
  readonly conclusions?: string;
  readonly goals: readonly GoalView[];
  readonly attention: AttentionView;
  readonly breakdown: BreakdownView;
  readonly verdict: VerdictView;
  readonly counts: CountsView;
  readonly keyFigures: readonly KeyFigure[];
  readonly categories: readonly GroupView[];
  readonly sectors: SectorTable;
  readonly lifeCycle: readonly EditionEvent[];
  readonly lifeCycleSince: string;
  readonly budget?: BudgetView;
  readonly plans: readonly PlanView[];
  readonly municipalities: string;
  readonly programmes: readonly Fact[];
  readonly assumptions: readonly string[];
  /** What was assumed about the targets to date; stands beside the colours it decides. */
  readonly planAssumptions: readonly string[];
  readonly thresholds: Monitor["thresholds"];
  readonly sources: readonly Source[];
  readonly next?: string;
};

/** What is orange or red: the main goals, and the projects with the words of their lights. */
export type AttentionView = {
  readonly goals: readonly GoalView[];
  readonly projects: readonly { readonly name: string; readonly anchor: string; readonly lights: readonly string[] }[];
};

/** Gives the page of an edition. */
export function editionPage(
  dataset: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  earlier: readonly Monitor[],
): EditionPage {
  const previous = earlier.at(-1);
  const { edition, programme } = monitor;
  const budget = budgetView(dataset, context);
  const head = editionHead(edition, dataset.series);
  const goals = programme.indicators.map((result) => goalView(result, context));
  return {
    head,
    view: editionPageView(head, dataset.series),
    goals,
    attention: attentionView(goals, monitor),
    breakdown: breakdownView(programme),
    verdict: verdictView(programme),
    counts: countsView(programme),
    keyFigures: keyFigures(monitor),
    categories: monitor.categories.map((group) => groupView(group, context)),
    sectors: sectorTable(
      monitor.sectors,
      programme.indicators.map(({ indicator }) => indicator),
    ),
    lifeCycle: lifeCycle(dataset, monitor, context, earlier),
    lifeCycleSince: previous ? `sinds de vorige monitor (t/m ${quarterShort(previous.quarter)})` : "tot nu toe",
    planAssumptions: planAssumptions(programme),
    plans: planViews(programme.planHistory, dataset.indicators, context.sourceTitles),
    programmes: dataset.series.programmes.flatMap(({ name, note }) => (note ? [{ name, value: note }] : [])),
    municipalities: listText(monitor.municipalities.map(({ name }) => name)),
    assumptions: assumptionsOf(monitor),
    thresholds: monitor.thresholds,
    sources: sourcesOf(dataset, monitor),
    ...(edition.texts.introduction && { introduction: edition.texts.introduction }),
    ...(edition.texts.conclusions && { conclusions: edition.texts.conclusions }),
    ...(budget && { budget }),
    ...(edition.next && { next: edition.next }),
  };
}

function attentionView(goals: readonly GoalView[], { projects }: Monitor): AttentionView {
  const isBad = (colour: string) => colour === "orange" || colour === "red";
  return {
    goals: goals.filter(({ light }) => isBad(light.colour)),
    projects: projects.flatMap(({ project, name, indicators }) => {
      const lights = indicators.filter(({ light }) => isBad(light.colour));
      if (lights.length === 0) return [];
      const words = lights.map(({ indicator, light }) => `${lightLabel(light)} bij ${lowerStart(indicator.name)}`);
      return [{ name, anchor: `project-${project.id}`, lights: words }];
    }),
  };
}

/** What was assumed about the path that holds now and the older ones it goes on from; nothing when none has a path. */
function planAssumptions({ planHistory }: ProgrammeResult): string[] {
  const withPath = planHistory.filter(({ goals }) => [...goals.values()].some(({ path }) => path !== "none"));
  return withPath.flatMap(({ assumption }) => (assumption ? [assumption] : []));
}

function assumptionsOf({ edition, note }: Monitor): string[] {
  const { quarterAssumption, date } = edition;
  return [edition.note, note, quarterAssumption, date.status === "missing" ? date.note : undefined].filter(
    (one): one is string => one !== undefined,
  );
}

/** The sources this edition refers to, in the order of monitor.yaml. */
function sourcesOf({ series }: Dataset, { edition, programme, projects }: Monitor): Source[] {
  const references = [
    edition.reference,
    ...programme.indicators.map(({ reference }) => reference),
    programme.spending?.reference,
    programme.projectCount?.reference,
    programme.budget?.version.reference,
    ...programme.planHistory.map(({ decision }) => decision.reference),
    ...projects.flatMap(({ indicators, judgement, together, events, project }) => [
      project.reference,
      judgement?.reference,
      ...indicators.map(({ reference }) => reference),
      ...together.flatMap(({ figures }) => figures.map(({ reference }) => reference)),
      ...events.map(({ reference }) => reference),
    ]),
  ];
  const used = new Set(references.map((reference) => reference?.source));
  return series.sources.filter(({ id }) => used.has(id));
}
