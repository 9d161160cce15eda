import type { Reference } from "../domain/figure.ts";
import type { Monitor, ProgrammeResult, ProjectResult } from "../domain/monitor.ts";
import type { Series, Source } from "../domain/series.ts";
import { sourceMarksIn } from "../domain/source-marks.ts";
import type { TextContext } from "../texts/reference-value.ts";
import { figuresInText } from "./figure-words.ts";
import type { TextNotes } from "./markdown.ts";

/** Gives the sources that an edition refers to, from its figures or from its texts, in the order of monitor.yaml. */
export function editionSources({ sources }: Series, monitor: Monitor): Source[] {
  const used = new Set<string | undefined>([
    ...referencesOf(monitor).map((reference) => reference?.source),
    ...textsOf(monitor).flatMap((text) => sourceMarksIn(text).map(({ id }) => id)),
  ]);
  return sources.filter(({ id }) => used.has(id));
}

/**
 * Gives what a text of an edition can point at: its figures, and the sources, numbered in their order.
 * `page`: where the list of sources stands, when not on the same page.
 */
export function textNotes(context: TextContext, sources: readonly Source[], page?: string): TextNotes {
  const numbered = sources.map(({ id, shortTitle }, index) => [id, { number: index + 1, title: shortTitle }] as const);
  return {
    sources: new Map<string, { number: number; title: string }>(numbered),
    figures: figuresInText(context),
    ...(page && { page }),
  };
}

function referencesOf({ edition, programme, projects }: Monitor): (Reference | undefined)[] {
  const { reference, verdictInSource } = edition;
  return [
    reference,
    verdictInSource?.reference,
    ...programmeReferences(programme),
    ...projects.flatMap(projectReferences),
  ];
}

function programmeReferences({ indicators, spending, projectCount, budget, planHistory }: ProgrammeResult) {
  const version = budget?.version;
  return [
    ...indicators.map(({ reference }) => reference),
    spending?.reference,
    projectCount?.reference,
    version?.reference,
    version?.decision.reference,
    version?.flexible?.reference,
    ...planHistory.flatMap(({ decision, goals }) => [
      decision.reference,
      ...[...goals.values()].map(({ reference }) => reference),
    ]),
  ];
}

function projectReferences({ indicators, judgement, together, events, project }: ProjectResult) {
  return [
    project.reference,
    judgement?.reference,
    ...project.readMore.map(({ reference }) => reference),
    ...indicators.map(({ reference }) => reference),
    ...together.flatMap(({ figures }) => figures.map(({ reference }) => reference)),
    ...events.map(({ reference }) => reference),
  ];
}

function textsOf({ edition: { texts } }: Monitor): string[] {
  const { introduction, conclusions, expectation, context, categories, projects } = texts;
  const chapters = [introduction, conclusions, expectation, context];
  return [...chapters, ...categories.values(), ...projects.values()].filter((text) => text !== undefined);
}
