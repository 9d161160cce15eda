import type { Dataset, Publication } from "../../domain/dataset.ts";
import type { IndicatorId } from "../../domain/ids.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { inOrderOfDecision, type PlanVersion } from "../../domain/plan.ts";
import { quartersBetween } from "../../domain/quarter.ts";
import { chartId } from "../charts/chart-id.ts";
import { capital, quarterShort } from "../dutch.ts";
import { editionSources, textNotes } from "../edition-sources.ts";
import { referenceText } from "../event-words.ts";
import { wholeGoalText } from "../goal-words.ts";
import type { Fact } from "../light-view.ts";
import type { TextNotes } from "../markdown.ts";
import { projectPath } from "../paths.ts";
import { type ProjectContext, type ProjectView, projectView } from "../project-view.ts";
import type { StoryView } from "../story-view.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import { innerPageView, type PageView } from "./page-view.ts";
import { type PlanView, planViews } from "./plan-view.ts";
import { type ProjectSaid, projectHistory } from "./project-history.ts";
import { type ProfileRow, projectProfile } from "./project-profile.ts";
import { type TimelineItem, timelineView } from "./timeline-view.ts";
import { type TrendsView, trendsView } from "./trend-view.ts";

/** Everything the page of one project in one edition shows. */
export type ProjectPage = {
  readonly path: string;
  readonly view: PageView;
  readonly head: EditionHead;
  /** The sources and figures that its text points at. */
  readonly notes: TextNotes;
  /** Without its stories: they stand in a section of their own. */
  readonly project: ProjectView;
  readonly profile: readonly ProfileRow[];
  /** What each indicator counts, and what not. */
  readonly definitions: readonly Fact[];
  readonly link?: string;
  readonly note?: string;
  readonly trends: TrendsView;
  readonly earlier: readonly ProjectSaid[];
  readonly stories: readonly StoryView[];
  readonly readMore: readonly ReadMoreView[];
  /** The goals that hold now, as they were agreed. */
  readonly agreements: readonly Fact[];
  readonly plans: readonly PlanView[];
  readonly timeline: readonly TimelineItem[];
  /** Present when an event lies between the quarter of the figures and the day of the edition. */
  readonly timelineNote?: string;
  /** This project in all monitors, oldest first; not linked for the one of this page. */
  readonly editions: readonly { readonly name: string; readonly path: string; readonly isThis: boolean }[];
  readonly neighbours: Neighbours;
};

/** What others published about a project. */
export type ReadMoreView = {
  readonly kind: string;
  readonly title: string;
  readonly publisher?: string;
  readonly link: string;
  readonly source?: string;
};

/** The project before and after this one, in the order of the monitor. */
export type Neighbours = {
  readonly place: string;
  readonly previous?: { readonly name: string; readonly path: string };
  readonly next?: { readonly name: string; readonly path: string };
};

/** Gives the page of a project. The published editions link to each other. */
export function projectPage(
  dataset: Dataset,
  monitor: Monitor,
  result: ProjectResult,
  context: ProjectContext,
): ProjectPage {
  const { project } = result;
  const { edition, quarter } = monitor;
  const decided = inOrderOfDecision(project.plan).filter(({ decidedIn }) => decidedIn <= quarter);
  const head = editionHead(edition, dataset.series);
  const path = projectPath(edition.id, project.id);
  const { stories, ...view } = projectView(result, context);
  return {
    view: innerPageView(path, result.name, head, project.what),
    path,
    head,
    notes: textNotes({ monitor, monitors: context.published }, editionSources(dataset.series, monitor), head.path),
    project: { ...view, stories: [] },
    profile: projectProfile(dataset, result, context),
    definitions: result.indicators.flatMap(({ indicator: { name, explanation } }) =>
      explanation ? [{ name, value: explanation }] : [],
    ),
    trends: trendsOf(result, monitor),
    earlier: projectHistory(
      dataset,
      project.id,
      context.published.filter((other) => other.quarter < quarter),
    ),
    stories,
    readMore: project.readMore.map((one) => readMoreView(one, context.sourceTitles)),
    agreements: agreementsOf(decided.at(-1), dataset),
    plans: planViews(decided, dataset.indicators, context.sourceTitles),
    timeline: timelineView(result.events, context),
    editions: editionsOf(project.id, monitor, context.published),
    neighbours: neighboursOf(project.id, monitor),
    ...(project.link && !project.readMore.some(({ link }) => link === project.link) && { link: project.link }),
    ...(project.note && { note: project.note }),
    ...(result.events.some(({ moment }) => moment.quarter > quarter) && {
      timelineNote: `Wat na ${quarterShort(quarter)} gebeurde, telt nog niet mee in de stand van deze monitor.`,
    }),
  };
}

/** A project that counts nothing in this monitor is not said to lack numbers. */
function trendsOf({ project, indicators }: ProjectResult, { trends, edition }: Monitor): TrendsView {
  const view = trendsView(trends.projects.get(project.id) ?? [], {
    id: chartId(edition.id, "project", project.id),
    of: "dit project",
  });
  return indicators.length > 0 ? view : { lines: view.lines };
}

const publicationWords: Readonly<Record<Publication["kind"], string>> = {
  story: "Verhaal",
  article: "Artikel",
  background: "Achtergrond",
};

function readMoreView(
  { kind, title, publisher, link, reference }: Publication,
  titles: ProjectContext["sourceTitles"],
): ReadMoreView {
  const source = referenceText(reference, titles);
  return { kind: publicationWords[kind], title, link, ...(publisher && { publisher }), ...(source && { source }) };
}

function agreementsOf(plan: PlanVersion | undefined, { indicators }: Dataset): Fact[] {
  return [...(plan?.goals ?? new Map<IndicatorId, never>())].flatMap(([id, goal]) => {
    const indicator = indicators.get(id);
    return indicator ? [{ name: indicator.name, value: capital(wholeGoalText(goal, indicator, indicators)) }] : [];
  });
}

/** A concept is only shown on its own pages. */
function editionsOf(id: string, monitor: Monitor, published: readonly Monitor[]): ProjectPage["editions"] {
  return [...new Set([...published, monitor])]
    .sort((a, b) => quartersBetween(b.quarter, a.quarter))
    .filter(({ projects }) => projects.some(({ project }) => project.id === id))
    .map((other) => ({
      name: `t/m ${quarterShort(other.quarter)}`,
      path: projectPath(other.edition.id, id),
      isThis: other === monitor,
    }));
}

/** In the order in which the monitor shows them: by category. */
function neighboursOf(id: string, { categories, edition }: Monitor): Neighbours {
  const inOrder = categories.flatMap(({ projects }) => projects);
  const at = inOrder.findIndex(({ project }) => project.id === id);
  const entry = (one: ProjectResult | undefined) =>
    one && { name: one.name, path: projectPath(edition.id, one.project.id) };
  const [previous, next] = [entry(inOrder[at - 1]), entry(inOrder[at + 1])];
  return {
    place: `Project ${at + 1} van ${inOrder.length} in deze monitor`,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}
