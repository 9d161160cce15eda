import type { Indicator, Project } from "../../domain/dataset.ts";
import type { BreakdownPart, IndicatorResult } from "../../domain/monitor.ts";
import { actualText, listText, lowerStart, missingWords, number, quarterShort } from "../dutch.ts";
import { figureOfPart, writtenFigure } from "./figure-behind.ts";
import type { OriginLine } from "./figure-origin.ts";
import { nameOfFigure, type OriginContext } from "./origin-context.ts";

/** What was added up, and what is missing from it. */
export type Summed = {
  readonly indicator: Indicator;
  readonly parts: readonly BreakdownPart[];
  readonly without: readonly Project[];
};

/** Writes a sum as numbers: "138 + 46 = 184"; undefined when there is nothing to add. */
export function equationOf(parts: readonly { readonly value: number }[], sum: number): string | undefined {
  if (parts.length < 2) return undefined;
  return `${parts.map(({ value }) => number(value)).join(" + ")} = ${number(sum)}`;
}

/** Lists each part of a sum with its place, and each project that is no part of it with the reason; `left` names those. */
export function sumLines(
  { indicator, parts, without }: Summed,
  context: OriginContext,
  left: "Niet meegeteld" | "Per project niet bekend" = "Niet meegeteld",
): OriginLine[] {
  return [
    ...parts.map((part) => partLine(part, indicator, context)),
    ...(without.length > 0 ? [{ text: `${left}:` }] : []),
    ...without.map((project) => ({ ...withoutLine(project, indicator, context), goesOn: true as const })),
  ];
}

function partLine(part: BreakdownPart, indicator: Indicator, context: OriginContext): OriginLine {
  const { projects, value, endedIn, isOtherDefinition } = part;
  const { figure, name } = figureOfPart(part, indicator, context);
  const marks = [endedIn && `eindstand t/m ${quarterShort(endedIn)}`, isOtherDefinition && "anders geteld"];
  const known = marks.filter(Boolean).join(", ");
  return {
    text: `${listText(projects.map(context.nameOf))}${projects.length > 1 ? " samen" : ""}: ${number(value)}${known && ` (${known})`}.`,
    number: value,
    see: name,
    ...(figure && { place: figure.origin }),
  };
}

function withoutLine(project: Project, indicator: Indicator, context: OriginContext): OriginLine {
  const { dataset, monitor } = context;
  const result = monitor.projects
    .find((one) => one.project.id === project.id)
    ?.indicators.find((one) => one.indicator.id === indicator.id);
  const quarter = result?.measuredIn ?? monitor.quarter;
  const figure = writtenFigure(dataset, [project], indicator, quarter);
  const place = figure?.origin ?? dataset.quarters.get(quarter)?.projects.get(project.id)?.origin;
  return {
    text: `${context.nameOf(project)}: ${whyNot(result, project, context)}.`,
    see: nameOfFigure([project], indicator),
    ...(place && { place }),
  };
}

function whyNot(result: IndicatorResult | undefined, { id }: Project, { dataset, monitor }: OriginContext): string {
  const reason = dataset.quarters.get(monitor.quarter)?.projects.get(id)?.missing;
  if (result === undefined) return reason === undefined ? "geen precies getal bekend" : missingWords[reason];
  const { actual, quality, light, measuredIn } = result;
  if (actual.status === "missing") return missingWords[actual.reason];
  const shown = lowerStart(actualText(actual));
  if (actual.status === "approximate") return `‘${shown}’ is niet precies`;
  if (quality === "different-definition") return `${shown} is anders geteld`;
  return light.flags.includes("outdated")
    ? `${shown} is van t/m ${quarterShort(measuredIn)}`
    : "geen precies getal bekend";
}
