import type { Story } from "../domain/dataset.ts";
import { colourOfJudgement } from "../domain/light-counts.ts";
import type { Monitor, ProjectResult, TogetherResult } from "../domain/monitor.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { chartId } from "./charts/chart-id.ts";
import type { ChartView } from "./charts/chart-view.ts";
import { actualText, capital, listText, momentText, quarterShort, sectorText } from "./dutch.ts";
import { eventWords, qualityWords, referenceText, stateWords } from "./event-words.ts";
import { projectBars } from "./figure-charts.ts";
import { type IndicatorView, indicatorView, type ViewContext } from "./indicator-view.ts";
import { colourQuestion, judgementLabel } from "./light-words.ts";
import { projectPath } from "./paths.ts";
import { type StoryView, storyView } from "./story-view.ts";

/** A project in one edition, as shown on the edition page and on its own page. */
export type ProjectView = {
  readonly id: string;
  readonly name: string;
  readonly number?: string;
  readonly path: string;
  readonly state: string;
  /** With its word before it: "Sector Zorg". */
  readonly sector?: string;
  readonly category: string;
  readonly what?: string;
  readonly indicators: readonly IndicatorView[];
  /** The title of the reasons of their colours. */
  readonly question: string;
  readonly chart?: ChartView;
  readonly judgement?: JudgementView;
  readonly together: readonly TogetherView[];
  readonly text?: string;
  readonly note?: string;
  readonly events: readonly EventView[];
  readonly stories: readonly StoryView[];
  /** Remarks at the figures; one that holds for several indicators stands once. */
  readonly notes: readonly { readonly names: string; readonly text: string }[];
};

export type JudgementView = {
  readonly colour: Colour;
  readonly label: string;
  readonly explanation: string;
  readonly see?: { readonly name: string; readonly path: string };
  readonly source?: string;
};

/** Figures of projects together, e.g. "ZorgStart en Wijkleerbedrijf samen". */
export type TogetherView = {
  readonly names: string;
  readonly figures: readonly {
    readonly name: string;
    readonly actual: string;
    readonly marks: readonly string[];
    readonly notes: readonly string[];
    readonly source?: string;
  }[];
  readonly note?: string;
};

export type EventView = {
  readonly what: string;
  readonly when: string;
  readonly note?: string;
  readonly assumption?: string;
  readonly source?: string;
};

/** `published` are the editions that other pages may tell of, oldest first. */
export type ProjectContext = ViewContext & {
  readonly stories: readonly Story[];
  readonly published: readonly Monitor[];
};

/** Gives a project of an edition in words and charts. */
export function projectView(project: ProjectResult, context: ProjectContext): ProjectView {
  const { monitor, stories } = context;
  const { edition } = monitor;
  const chart = projectBars(project, chartId(edition.id, "project", project.project.id));
  const judgement = judgementView(project, context);
  const indicators = project.indicators.map((result) => indicatorView(result, context));
  return {
    id: project.project.id,
    name: project.name,
    path: projectPath(edition.id, project.project.id),
    state: stateWords[project.state],
    category: project.category.name,
    indicators,
    question: colourQuestion(indicators.length),
    notes: sharedNotes(indicators),
    together: project.together.map((one) => togetherView(one, context)),
    events: project.events.map((event) => eventView(event, context)),
    stories: stories
      .filter((story) => story.project === project.project.id)
      .map((story) => storyView(story, { monitor, monitors: context.published })),
    ...(project.number && { number: project.number }),
    ...(project.sector && { sector: capital(sectorText(project.sector.name)) }),
    ...(project.project.what && { what: project.project.what }),
    ...(chart && { chart }),
    ...(judgement && { judgement }),
    ...(project.text && { text: project.text }),
    ...(project.note && { note: project.note }),
  };
}

function sharedNotes(indicators: readonly IndicatorView[]): ProjectView["notes"] {
  const names = new Map<string, string[]>();
  for (const { name, notes } of indicators) {
    for (const note of notes) names.set(note, [...(names.get(note) ?? []), name]);
  }
  return [...names].map(([text, indicatorNames]) => ({ names: listText(indicatorNames), text }));
}

function judgementView(
  { judgement }: ProjectResult,
  { monitor, sourceTitles }: ViewContext,
): JudgementView | undefined {
  if (judgement === undefined) return undefined;
  const other = monitor.projects.find(({ project }) => project.id === judgement.see);
  const source = referenceText(judgement.reference, sourceTitles);
  return {
    colour: colourOfJudgement(judgement),
    label: judgementLabel(judgement),
    explanation: judgement.explanation,
    ...(other && {
      see: {
        name: other.number ? `${other.number}, ${other.name}` : other.name,
        path: projectPath(monitor.edition.id, other.project.id),
      },
    }),
    ...(source && { source }),
  };
}

/** Gives figures of projects together. */
export function togetherView(
  { projects, figures, note }: TogetherResult,
  { monitor, sourceTitles }: ViewContext,
): TogetherView {
  return {
    names: `${listText(projects.map(({ name }) => name))} samen`,
    figures: figures.map(({ indicator, actual, measuredIn, quality, reference, note: about }) => {
      const source = referenceText(reference, sourceTitles);
      const earlier = measuredIn < monitor.quarter ? `t/m ${quarterShort(measuredIn)}` : undefined;
      return {
        name: indicator.name,
        actual: actualText(actual),
        marks: [qualityWords[quality], earlier].filter((mark) => mark !== undefined),
        notes: about ? [about] : [],
        ...(source && { source }),
      };
    }),
    ...(note && { note }),
  };
}

/** Gives one event of a life cycle. */
export function eventView(event: ProjectResult["events"][number], { sourceTitles }: ViewContext): EventView {
  const source = referenceText(event.reference, sourceTitles);
  return {
    what: eventWords[event.kind],
    when: capital(momentText(event.moment)),
    ...(event.note && { note: event.note }),
    ...(event.assumption && { assumption: event.assumption }),
    ...(source && { source }),
  };
}
