import type { MissingReason } from "../../domain/figure.ts";
import { differenceSince } from "../../texts/figure-difference.ts";
import { figureNamed, type NamedFigure } from "../../texts/named-figures.ts";
import { count, counted, lowerStart } from "../dutch.ts";
import { previousWords } from "../pages/previous-edition.ts";
import { numberIn } from "./actual-lines.ts";
import { figureBehind, projectsOf, writtenFigure } from "./figure-behind.ts";
import type { OriginLine } from "./figure-origin.ts";
import type { OriginContext } from "./origin-context.ts";

/** Says what the figure was in the edition that was published before, and how much was added. */
export function previousLines(figure: NamedFigure, { previous, monitor, dataset }: OriginContext): OriginLine[] {
  if (previous === undefined) return [];
  const words = previousWords(monitor, previous.monitor).full;
  const before = figureNamed(previous.figures, figure.name);
  if (before === undefined && figure.actual.status === "missing") return [];
  if (before === undefined) return [{ text: `In ${words} stond dit cijfer niet.` }];
  const { kind } = figureBehind(before, previous.monitor, previous.figures);
  const isWritten = kind !== "group" && kind !== "added";
  if (before.actual.status === "missing") {
    if (figure.actual.status === "missing") return [];
    return [
      { text: `In ${words} ${isWritten ? missingBefore[before.actual.reason] : "was dit totaal niet compleet"}.` },
    ];
  }
  const written = isWritten
    ? writtenFigure(dataset, projectsOf(before), before.indicator, before.measuredIn)
    : undefined;
  const number = numberIn(before.actual);
  const change = changeText(figure, before);
  return [
    {
      text: `In ${words}: ${lowerStart(counted(before.actual, before.indicator.unit))}.${change ? ` ${change}` : ""}`,
      ...(written && number !== undefined && { place: written.origin, number }),
    },
  ];
}

/** That a figure was not there says enough; other reasons tell something of the figure itself. */
const missingBefore: Readonly<Record<MissingReason, string>> = {
  "not-in-source": "stond dit cijfer niet",
  illegible: "is dit cijfer niet te lezen",
  "not-delivered": "was dit cijfer nog niet geleverd",
  "not-measured-yet": "was dit nog niet gemeten",
  "to-be-filled-in": "was dit nog niet ingevuld",
  "not-applicable": "paste dit cijfer niet",
  "only-together": "was dit alleen samen met een ander project bekend",
};

function changeText(figure: NamedFigure, before: NamedFigure): string | undefined {
  const difference = differenceSince(figure, before);
  if (difference === undefined) return undefined;
  if (difference === 0) return "Dat is evenveel als nu.";
  return `Nu ${count(Math.abs(difference), figure.indicator.unit)} ${difference > 0 ? "meer" : "minder"}.`;
}
