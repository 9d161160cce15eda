import type { Dataset } from "../../domain/dataset.ts";
import type { IndicatorResult, Monitor, TogetherResult } from "../../domain/monitor.ts";
import { actualText, capital, dateText, listText, lowerStart, number, quarterLong, quarterShort } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";
import type { Fact } from "../light-view.ts";
import { editionPath } from "../paths.ts";

/** How an edition came about and how to refer to it. */
export type ColophonView = {
  /** From which figures it was made, and when it was published; from the data, never from a clock. */
  readonly made: string;
  /** How to refer to it, whom to ask, and under which terms it may be used. */
  readonly facts: readonly Fact[];
  /** Figures that are provisional, estimated, counted otherwise or approximate. */
  readonly unsure: readonly string[];
  readonly corrections: readonly string[];
};

/** Gives the colophon of an edition. `earlier` are the editions before it. */
export function colophonView({ series }: Dataset, monitor: Monitor, earlier: readonly Monitor[]): ColophonView {
  const { contact, licence } = series;
  return {
    made: madeText(monitor),
    facts: [
      { name: "Zo verwijst u hiernaar", value: citationText(series, monitor) },
      { name: "Contact", value: [contact.name, contact.address].filter(Boolean).join(", ") },
      ...(licence ? [{ name: "Gebruik", value: sentencesOf([licence.name, licence.note, licence.link]) }] : []),
    ],
    unsure: [...subjectsOf(monitor).flatMap(unsureFigures), ...togetherIn(monitor).flatMap(unsureTogether)],
    corrections: correctionsOf(monitor, earlier.at(-1)?.day),
  };
}

function sentencesOf(texts: readonly (string | undefined)[]): string {
  return texts.flatMap((text) => (text ? [text.replace(/\.?$/, text.startsWith("http") ? "" : ".")] : [])).join(" ");
}

function madeText({ edition: { date, quarter } }: Monitor): string {
  const figures = `Gemaakt op basis van gegevens t/m ${quarterShort(quarter)}`;
  if (date.status === "known") return `${figures}. Uitgave van ${dateText(date.day)}.`;
  const guess = date.estimate ? `; vermoedelijk in het ${quarterLong(date.estimate)}` : "";
  return `${figures}. De datum van de uitgave is niet bekend${guess}.`;
}

/** A reconstruction was not made by the organisation, and is not cited as if it was. */
function citationText({ organisation, contact, title, address }: Dataset["series"], { edition }: Monitor): string {
  const { date, status, quarter, id } = edition;
  const author = status === "reconstruction" ? contact.name : organisation.name;
  const year = date.status === "known" ? ` (${date.day.slice(0, 4)})` : "";
  const kind = { reconstruction: " Reconstructie op basis van openbare stukken.", concept: " Concept.", final: "" }[
    status
  ];
  const where = address ? ` ${address.replace(/\/?$/, "/")}${editionPath(id)}` : "";
  return `${author}${year}. ${title}, ${quarterLong(quarter)}.${kind}${where}`;
}

/** Whose figures they are: the programme, or a project. */
type Subject = { readonly name: string; readonly indicators: readonly IndicatorResult[] };

function subjectsOf({ programme, projects }: Monitor): Subject[] {
  return [{ name: "Het programma", indicators: programme.indicators }, ...projects];
}

function unsureFigures({ name, indicators }: Subject): string[] {
  return indicators.flatMap((result) => unsureText(name, result));
}

type Figure = Pick<IndicatorResult, "indicator" | "actual" | "quality">;

function unsureText(name: string, { indicator, actual, quality }: Figure): string[] {
  const isApproximate = actual.status === "approximate";
  const word = qualityWords[quality] ?? (isApproximate ? "niet precies bekend" : undefined);
  if (word === undefined || actual.status === "missing") return [];
  return [`${capital(name)}, ${lowerStart(indicator.name)}: ${actualText(actual)} (${word})`];
}

/** Each project of a group has the figures of that group: they are listed once. */
function togetherIn({ projects }: Monitor): TogetherResult[] {
  const all = projects.flatMap(({ together }) => together);
  return [...new Map(all.map((one) => [one.projects.map(({ id }) => id).join(), one])).values()];
}

function unsureTogether({ projects, figures }: TogetherResult): string[] {
  return figures.flatMap((figure) => unsureText(`${listText(projects.map(({ name }) => name))} samen`, figure));
}

/** The counts, of this quarter and earlier ones, that were changed after the previous edition came out. */
function correctionsOf({ trends, projects, day }: Monitor, previousDay = ""): string[] {
  const subjects = [
    { name: "Het programma", trends: trends.programme },
    ...projects.map(({ name, project }) => ({ name, trends: trends.projects.get(project.id) ?? [] })),
  ];
  return subjects.flatMap(({ name, trends: all }) =>
    all.flatMap(({ indicator, points }) =>
      points.flatMap(({ quarter, corrections = [] }) =>
        corrections
          .filter(({ date }) => date > previousDay && date <= day)
          .map(
            ({ date, from, to, reason }) =>
              `${name}, ${lowerStart(indicator.name)} t/m ${quarterShort(quarter)}: was ${number(from)}, is nu ${number(to)} (${dateText(date)}). ${reason}`,
          ),
      ),
    ),
  );
}
