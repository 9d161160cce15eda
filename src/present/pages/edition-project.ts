import type { Publication } from "../../domain/dataset.ts";
import type { EditionStatus } from "../../domain/edition.ts";
import type { IndicatorResult, Monitor, ProjectResult } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { actualText, capital, listText, lowerStart } from "../dutch.ts";
import type { IndicatorView } from "../indicator-view.ts";
import { lightSentence } from "../light-words.ts";
import { actualOf } from "../named-counts.ts";
import { type ProjectContext, type ProjectView, projectView } from "../project-view.ts";
import { knownPoints, trendSpark } from "../trend-chart.ts";
import { type AttentionBlock, attentionBlock, isBad } from "./attention-view.ts";
import { groupPath } from "./group-editions.ts";

/** A project as an edition shows it: shorter than its own page, and with what asks for attention. */
export type EditionProject = Omit<ProjectView, "indicators"> & {
  readonly indicators: readonly EditionIndicator[];
  readonly attention: readonly AttentionBlock[];
  /** Instead of a chart and a table, when there are two counts and nothing to measure them by. */
  readonly pair?: CountPair;
  /** Instead of a table, when there is no number at all. */
  readonly unknown?: string;
  readonly published: readonly PublishedLink[];
  readonly sectorPath?: string;
};

export type EditionIndicator = IndicatorView & { readonly spark?: ChartView };

/** Two counts of a small project: who started, and who found work. */
export type CountPair = {
  readonly items: readonly {
    readonly icon: "person" | "work";
    readonly value: string;
    readonly name: string;
    readonly marks: readonly string[];
  }[];
  /** Why there is no light. */
  readonly sentence: string;
};

/** What others published. The words say who, never what a participant told. */
export type PublishedLink = { readonly text: string; readonly link: string };

/** What the views of one edition have in common; `earlier` are the editions before it. */
export type EditionContext = ProjectContext & {
  readonly earlier: readonly Monitor[];
  readonly mainIndicator: string;
};

/** Gives a project as an edition shows it. */
export function editionProject(project: ProjectResult, context: EditionContext): EditionProject {
  const { chart, ...view } = projectView(project, context);
  const pair = countPair(project, view.indicators, context);
  const { sector } = project;
  const sectorPage = sector && groupPath(context.published, "sectors", sector.id);
  const unknown = unknownText(project, view.indicators, context.monitor.edition.status);
  return {
    ...view,
    notes: notesByName(view.notes),
    indicators: view.indicators.map((one) => withSpark(one, project, context.monitor)),
    attention: attentionOf(project, context),
    published: project.project.readMore.map(publishedLink),
    ...(chart && !pair && { chart }),
    ...(pair && { pair }),
    ...(unknown && { unknown }),
    ...(sectorPage && { sectorPath: sectorPage }),
  };
}

/** Notes about the same indicators follow each other in one paragraph. */
function notesByName(notes: ProjectView["notes"]): ProjectView["notes"] {
  const texts = new Map<string, string[]>();
  for (const { names, text } of notes) texts.set(names, [...(texts.get(names) ?? []), text]);
  return [...texts].map(([names, all]) => ({ names, text: all.join(" ") }));
}

/** Every orange and red light, and each other one that the team explains. */
function attentionOf({ indicators, project }: ProjectResult, { monitor, earlier }: EditionContext): AttentionBlock[] {
  return indicators
    .filter(({ light }) => isBad(light.colour) || light.explanation !== undefined)
    .map((result) => attentionBlock(result, monitor, earlier, project.id));
}

/** From three numbers on, the line says something that the last number does not. */
function withSpark(view: IndicatorView, { project }: ProjectResult, { edition, trends }: Monitor): EditionIndicator {
  const trend = trends.projects.get(project.id)?.find(({ indicator }) => indicator.id === view.id);
  const isLong = trend !== undefined && knownPoints(trend).length >= 3;
  const spark = isLong ? trendSpark(trend, chartId(edition.id, "project", project.id, "lijn", view.id)) : undefined;
  return { ...view, ...(spark && { spark }) };
}

function countPair(
  { indicators }: ProjectResult,
  views: readonly IndicatorView[],
  context: EditionContext,
): CountPair | undefined {
  const [first, second] = indicators;
  const isPair =
    indicators.length === 2 &&
    indicators.some(({ indicator }) => indicator.id === context.mainIndicator) &&
    indicators.every(({ actual, target, goal }) => actual.status !== "missing" && !target && goal?.value === undefined);
  if (!isPair || first === undefined || second === undefined) return undefined;
  return {
    items: indicators.map((result, index) => ({
      icon: result.indicator.id === context.mainIndicator ? "work" : "person",
      value: actualOf(result.actual, result.indicator),
      name: lowerStart(result.indicator.name),
      marks: views[index]?.marks ?? [],
    })),
    sentence: [...new Set([first, second].map((one) => lightSentence(one, context.monitor.edition.status)))].join(" "),
  };
}

/** "Niet bekend: gestarte trajecten (niet leesbaar)." A goal that is known is said as well. */
function unknownText(
  project: ProjectResult,
  views: readonly IndicatorView[],
  status: EditionStatus,
): string | undefined {
  const { indicators, judgement } = project;
  if (judgement || indicators.length === 0) return undefined;
  if (indicators.some(({ actual, light }) => actual.status !== "missing" || light.colour !== "grey")) return undefined;
  const goals = views.filter(({ goal }) => /\d/.test(goal)).map(({ name, goal }) => `${lowerStart(name)} ${goal}`);
  // That a figure is missing was just said, and a goal in words stands among the notes.
  const isSaid = ({ light, goal }: IndicatorResult) =>
    light.code === "no-figures" || (light.code === "no-goal" && goal?.inWords !== undefined);
  const others = indicators.filter((one) => !isSaid(one));
  return [
    `Niet bekend: ${missingText(indicators)}.`,
    ...new Set(others.map((one) => lightSentence(one, status))),
    ...(goals.length > 0 ? [`Doel totaal: ${listText(goals)}.`] : []),
  ].join(" ");
}

function missingText(indicators: readonly IndicatorResult[]): string {
  const reasons = new Map<string, string[]>();
  for (const { actual, indicator } of indicators) {
    const reason = actualText(actual);
    reasons.set(reason, [...(reasons.get(reason) ?? []), lowerStart(indicator.name)]);
  }
  return listText([...reasons].map(([reason, names]) => `${listText(names)} (${reason})`));
}

function publishedLink({ kind, title, publisher, link }: Publication): PublishedLink {
  const where = publisher ? `, ${publisher}` : "";
  switch (kind) {
    case "story":
      return { text: `Ervaringen van deelnemers${publisher ? ` staan op de site van ${publisher}` : ""}`, link };
    case "article":
      return { text: `Artikel: ${title}${where}`, link };
    case "background":
      return { text: `Achtergrond: ${capital(title)}${where}`, link };
  }
}
