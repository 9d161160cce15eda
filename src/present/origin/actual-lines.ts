import type { Indicator, Project } from "../../domain/dataset.ts";
import { type Actual, type Correction, exactValueOf, type Figure, type Quality } from "../../domain/figure.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { betweenText, capital, counted, dateText, listText, missingWords, number, quarterShort } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";
import { missingMeanings, qualityMeanings } from "../method-words.ts";
import { writtenFigure } from "./figure-behind.ts";
import type { OriginLine } from "./figure-origin.ts";
import { nameOfFigure, type OriginContext } from "./origin-context.ts";

/** A count as it was reported: of a project, of several together, or of the programme when there is none. */
export type Reported = {
  readonly projects: readonly Pick<Project, "id" | "name">[];
  readonly indicator: Indicator;
  readonly actual: Actual;
  readonly measuredIn: Quarter;
  readonly quality: Quality;
  /** True when the project ended: an older figure then is the last one, not an outdated one. */
  readonly isFinal: boolean;
};

/** Says where a reported count was written, how good it is, and what was said about it. */
export function actualLines(reported: Reported, context: OriginContext): (OriginLine | undefined)[] {
  const { projects, indicator, measuredIn } = reported;
  const figure = writtenFigure(context.dataset, projects, indicator, measuredIn);
  const source = figure && context.sourceOf(figure.reference);
  return [
    ...(reported.actual.status === "missing" ? missingLines(reported, figure, context) : [countLine(reported, figure)]),
    source === undefined ? undefined : { text: `Bron: ${source}.`, goesOn: true },
    earlierLine(reported, context),
    qualityLine(reported),
    figure?.note === undefined ? undefined : { text: `Toelichting: ${context.plain(figure.note)}` },
    ...(figure?.corrections ?? []).map((one) => correctionLine(one, context)),
  ];
}

function countLine({ actual, indicator, projects }: Reported, figure: Figure | undefined): OriginLine {
  const whose = { 0: "Opgegeven voor het hele programma", 1: "Opgegeven door het project" }[projects.length];
  const between = actual.status === "approximate" ? ` Dat is ${betweenText(actual.word, actual.near)}.` : "";
  const written = numberIn(actual);
  return {
    text: `${whose ?? "Opgegeven voor deze projecten samen"}: ${counted(actual, indicator.unit)}.${between}`,
    ...(figure && { place: figure.origin }),
    ...(written !== undefined && { number: written }),
  };
}

/** Gives the number as it stands in the file. */
export function numberIn(actual: Actual): number | undefined {
  return actual.status === "approximate" ? actual.near : exactValueOf(actual);
}

function missingLines(reported: Reported, figure: Figure | undefined, context: OriginContext): OriginLine[] {
  const { actual, projects, indicator } = reported;
  if (actual.status !== "missing") return [];
  const place = figure?.origin ?? placeOfSilence(reported, context);
  const others = (actual.together ?? []).filter((id) => projects.every((project) => project.id !== id));
  const together = actual.together?.map((id) => ({ id }));
  return [
    {
      text: `${capital(missingWords[actual.reason])}. ${missingMeanings[actual.reason]}`,
      ...(place && { place }),
    },
    ...(together && others.length > 0
      ? [{ text: `Samen met ${listText(others.map(context.nameOfId))}.`, see: nameOfFigure(together, indicator) }]
      : []),
  ];
}

/** Where a quarter file names a project without this figure. */
function placeOfSilence({ projects, measuredIn }: Reported, { dataset }: OriginContext): Origin | undefined {
  const file = dataset.quarters.get(measuredIn);
  const [project] = projects;
  if (project === undefined) return undefined;
  const named = file?.projects.get(project.id) ?? file?.together.find((one) => one.projects.includes(project.id));
  return named?.origin;
}

function earlierLine({ measuredIn, isFinal, actual }: Reported, { monitor }: OriginContext): OriginLine | undefined {
  if (measuredIn >= monitor.quarter || actual.status === "missing") return undefined;
  return {
    text: isFinal
      ? `Dit is de eindstand, ${untilText(measuredIn)}. Het project is klaar of gestopt. Het laatste cijfer blijft meetellen.`
      : `Er is geen nieuw cijfer. Dit is het laatst bekende, ${untilText(measuredIn)}.`,
  };
}

function untilText(quarter: Quarter): string {
  return `t/m ${quarterShort(quarter)}`;
}

function qualityLine({ quality }: Reported): OriginLine | undefined {
  const word = qualityWords[quality];
  return word === undefined ? undefined : { text: `${capital(word)}. ${qualityMeanings[quality]}` };
}

function correctionLine({ date, from, to, reason }: Correction, { plain }: OriginContext): OriginLine {
  const change = `was ${number(from)}, is nu ${number(to)}`;
  return { text: `Bijgesteld op ${dateText(date)}: ${change}. ${plain(reason)}` };
}
