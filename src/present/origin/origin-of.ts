import type { Monitor } from "../../domain/monitor.ts";
import type { FigureSubject, NamedFigure } from "../../texts/named-figures.ts";
import { betweenText, capital, counted, listText, quarterShort, sectorText } from "../dutch.ts";
import { qualityWords } from "../event-words.ts";
import { originAnchor } from "../paths.ts";
import { countLines } from "./count-lines.ts";
import { type FigureBehind, figureBehind } from "./figure-behind.ts";
import { type FigureOrigin, type OriginPart, partOf } from "./figure-origin.ts";
import { judgementParts } from "./judgement-parts.ts";
import type { OriginContext } from "./origin-context.ts";
import { previousLines } from "./previous-lines.ts";

/** Gives where a named figure of an edition comes from. Every number in it was calculated before. */
export function originOf(figure: NamedFigure, context: OriginContext): FigureOrigin {
  const { indicator, actual, goal } = figure;
  const behind = figureBehind(figure, context.monitor, context.figures);
  const partial = behind.kind === "group" ? behind.total.sum : undefined;
  const hasGoal = goal?.value !== undefined || goal?.perYear !== undefined;
  const word = actual.status !== "missing" ? "cijfer" : hasGoal && "doel";
  return {
    name: figure.name,
    anchor: originAnchor(figure.name),
    what: indicator.name,
    whose: whoseText(figure.subject),
    value: partial === undefined || actual.status === "known" ? counted(actual, indicator.unit) : "niet compleet",
    marks: marksOf(figure, context.monitor),
    ...(word && { reference: `{{ ${word} ${figure.name} }}` }),
    isBrief: word === false && partial === undefined,
    parts: partsOf(figure, behind, context),
    ...(indicator.explanation && { explanation: indicator.explanation }),
  };
}

/** Names whose figure it is: "Zorgstart en Wijkleerbedrijf samen", "sector Zorg". */
function whoseText(subject: FigureSubject): string {
  switch (subject.kind) {
    case "programme":
      return "Het hele programma";
    case "projects":
      return `${listText(subject.projects.map(({ name }) => name))}${subject.projects.length > 1 ? " samen" : ""}`;
    case "group":
      if (subject.group === "sector") return capital(sectorText(subject.name));
      return `${subject.group === "category" ? "Categorie" : "Doelgroep"} ${subject.name}`;
  }
}

function marksOf({ actual, quality, measuredIn }: NamedFigure, { quarter }: Monitor): string[] {
  return [
    actual.status === "approximate" ? betweenText(actual.word, actual.near) : undefined,
    qualityWords[quality],
    measuredIn < quarter && actual.status !== "missing" ? `t/m ${quarterShort(measuredIn)}` : undefined,
  ].filter((mark) => mark !== undefined);
}

function partsOf(figure: NamedFigure, behind: FigureBehind, context: OriginContext): OriginPart[] {
  return [
    ...partOf("Waar het vandaan komt", countLines(figure, behind, context)),
    ...partOf("Vorige monitor", previousLines(figure, context)),
    ...judgementParts(behind, context),
  ];
}
