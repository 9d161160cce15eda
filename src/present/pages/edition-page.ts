import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProgrammeResult } from "../../domain/monitor.ts";
import type { Source } from "../../domain/series.ts";
import { chartId } from "../charts/chart-id.ts";
import { listText } from "../dutch.ts";
import { editionSources, textNotes } from "../edition-sources.ts";
import type { Fact } from "../light-view.ts";
import { colourQuestion } from "../light-words.ts";
import type { TextNotes } from "../markdown.ts";
import { singlePaths } from "../paths.ts";
import type { ProjectContext } from "../project-view.ts";
import { type AttentionView, attentionView } from "./attention-view.ts";
import { type BudgetView, budgetView } from "./budget-view.ts";
import { type Callout, calloutsView } from "./callouts-view.ts";
import { type ColophonView, colophonView } from "./colophon-view.ts";
import { type Chapter, chaptersOf } from "./edition-chapters.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import type { EditionContext } from "./edition-project.ts";
import { type GlancePage, glancePage } from "./glance-page.ts";
import {
  type CountsView,
  countsView,
  type KeyFigure,
  keyFigures,
  type VerdictView,
  verdictView,
} from "./glance-view.ts";
import { type BreakdownView, breakdownView, definitionsOf, type GoalView, goalView, remarksOf } from "./goal-view.ts";
import { type GroupView, groupView, type SectorTable, sectorTable } from "./group-view.ts";
import { type LifeCycleView, lifeCycleView } from "./life-cycle-view.ts";
import { isColourless } from "./light-legend.ts";
import { editionPageView, type PageView } from "./page-view.ts";
import { type PhasesView, phasesView } from "./phases-view.ts";
import { type PlanView, planViews } from "./plan-view.ts";
import { type TrendsView, trendsView } from "./trend-view.ts";

/** Everything the page and the PDF of an edition show. */
export type EditionPage = {
  readonly head: EditionHead;
  readonly view: PageView;
  readonly chapters: readonly Chapter[];
  readonly glance: GlancePage;
  readonly introduction?: string;
  readonly conclusions?: string;
  readonly expectation?: string;
  /** The economy and the labour market around the programme. */
  readonly context?: string;
  readonly goals: readonly GoalView[];
  /** The title of the reasons of their colours. */
  readonly question: string;
  readonly attention: AttentionView;
  readonly breakdown: BreakdownView;
  readonly verdict: VerdictView;
  readonly counts: CountsView;
  /** True when not one light has a colour: what the colours mean then need not be told. */
  readonly isColourless: boolean;
  readonly keyFigures: readonly KeyFigure[];
  /** What each main goal counts, what not, and what its goal is about. */
  readonly definitions: readonly Fact[];
  readonly remarks: readonly Fact[];
  readonly callouts: readonly Callout[];
  readonly phases: PhasesView;
  readonly categories: readonly GroupView[];
  readonly sectors: SectorTable;
  readonly trends: TrendsView;
  readonly lifeCycle: LifeCycleView;
  readonly budget?: BudgetView;
  readonly plans: readonly PlanView[];
  readonly municipalities: string;
  readonly programmes: readonly Fact[];
  readonly assumptions: readonly string[];
  /** What was assumed about the targets to date; stands beside the colours it decides. */
  readonly planAssumptions: readonly string[];
  readonly sources: readonly Source[];
  /** The sources and figures that its texts point at. */
  readonly notes: TextNotes;
  readonly colophon: ColophonView;
  /** What is asked of the council, when the sheet has no room for all of it. */
  readonly asked: readonly string[];
  /** The page that explains how we reckon. */
  readonly method: string;
  readonly next?: string;
};

/** Gives the page of an edition. `earlier` are the editions before it. */
export function editionPage(
  dataset: Dataset,
  monitor: Monitor,
  projectContext: ProjectContext,
  earlier: readonly Monitor[],
): EditionPage {
  const { series, indicators } = dataset;
  const { edition, programme } = monitor;
  const context: EditionContext = { ...projectContext, earlier, mainIndicator: series.mainIndicator };
  const budget = budgetView(dataset, context);
  const head = editionHead(edition, series);
  const goals = programme.indicators.map((result) => goalView(result, context));
  const attention = attentionView(monitor, earlier);
  const lifeCycle = lifeCycleView(dataset, monitor, context, earlier);
  const planAssumptions = planAssumptionsOf(programme);
  const sources = editionSources(series, monitor);
  const phases = phasesView(monitor);
  const trends = trendsView(monitor.trends.programme.filter(isMainGoal), {
    id: chartId(edition.id, "programma"),
    of: "het programma",
  });
  const categories = monitor.categories.map((group) => groupView(group, context));
  const verdict = verdictView(monitor, context.sourceTitles);
  const glance = glancePage(dataset, monitor, { head, verdict, goals, attention, changes: lifeCycle, planAssumptions });
  const asked = glance.isAskedShortened ? edition.asked : [];
  return {
    head,
    view: editionPageView(head, monitor, series),
    chapters: chaptersOf(monitor, { attention, phases, trends, categories, asked, hasMoney: budget !== undefined }),
    glance,
    asked,
    goals,
    question: colourQuestion(goals.length),
    attention,
    breakdown: breakdownView(monitor),
    verdict,
    counts: countsView(monitor),
    isColourless: isColourless(monitor),
    keyFigures: keyFigures(monitor),
    definitions: definitionsOf(goals),
    remarks: remarksOf(goals),
    callouts: calloutsView(monitor, series.mainIndicator),
    phases,
    categories,
    sectors: sectorTable(monitor, context),
    trends,
    lifeCycle,
    planAssumptions,
    plans: planViews(programme.planHistory, indicators, context.sourceTitles),
    programmes: series.programmes.flatMap(({ name, note }) => (note ? [{ name, value: note }] : [])),
    municipalities: listText(monitor.municipalities.map(({ name }) => name)),
    assumptions: assumptionsOf(monitor),
    sources,
    notes: textNotes({ monitor, monitors: context.published }, sources),
    colophon: colophonView(dataset, monitor, earlier),
    method: singlePaths.method,
    ...chapterTexts(edition.texts),
    ...(budget && { budget }),
    ...(edition.next && { next: edition.next }),
  };
}

/** The texts of the team that are chapters of their own. */
function chapterTexts({ introduction, conclusions, expectation, context }: Monitor["edition"]["texts"]) {
  return {
    ...(introduction && { introduction }),
    ...(conclusions && { conclusions }),
    ...(expectation && { expectation }),
    ...(context && { context }),
  };
}

function isMainGoal({ indicator }: { readonly indicator: { readonly isMainGoal: boolean } }): boolean {
  return indicator.isMainGoal;
}

/** What was assumed about the path that holds now and the older ones it goes on from; nothing when none has a path. */
function planAssumptionsOf({ planHistory }: ProgrammeResult): string[] {
  const withPath = planHistory.filter(({ goals }) => [...goals.values()].some(({ path }) => path !== "none"));
  return withPath.flatMap(({ assumption }) => (assumption ? [assumption] : []));
}

function assumptionsOf({ edition, note }: Monitor): string[] {
  const { quarterAssumption, date } = edition;
  return [edition.note, note, quarterAssumption, date.status === "missing" ? date.note : undefined].filter(
    (one): one is string => one !== undefined,
  );
}
