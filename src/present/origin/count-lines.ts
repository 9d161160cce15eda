import { isEnded } from "../../domain/life-cycle.ts";
import type { GroupTotal, ProgrammeIndicator } from "../../domain/monitor.ts";
import type { NamedFigure } from "../../texts/named-figures.ts";
import { counted, listText, number, share } from "../dutch.ts";
import { actualLines, numberIn, type Reported } from "./actual-lines.ts";
import { type FigureBehind, projectsOf, writtenFigure } from "./figure-behind.ts";
import type { OriginLine } from "./figure-origin.ts";
import type { OriginContext } from "./origin-context.ts";
import { equationOf, sumLines } from "./sum-lines.ts";

/** Says where the count of a figure comes from: a report, or a sum with all its parts. */
export function countLines(
  figure: NamedFigure,
  behind: FigureBehind,
  context: OriginContext,
): (OriginLine | undefined)[] {
  const { dataset, monitor } = context;
  switch (behind.kind) {
    case "programme":
      return behind.result.origin === "reported"
        ? reportedTotalLines(behind.result, context)
        : [...summedLines(behind.result), ...partsOfTotal(behind.result, context)];
    case "project": {
      const { result, project } = behind;
      const { note } = dataset.quarters.get(monitor.quarter)?.projects.get(project.id) ?? {};
      return [
        ...actualLines({ ...result, projects: [project], isFinal: isEnded(result.light.input.state) }, context),
        note === undefined ? undefined : { text: `Toelichting bij het project: ${context.plain(note)}` },
      ];
    }
    case "together": {
      const { projects, note } = behind.together;
      return [
        ...actualLines({ ...behind.figure, projects, isFinal: true }, context),
        { text: "Dit getal is alleen voor deze projecten samen bekend. Het telt één keer mee." },
        note === undefined ? undefined : { text: `Toelichting: ${context.plain(note)}` },
      ];
    }
    case "group":
      return groupLines(behind.total, context);
    case "added":
      return addedLines(figure, behind.terms, context);
  }
}

function reportedTotalLines(result: ProgrammeIndicator, context: OriginContext): (OriginLine | undefined)[] {
  const { breakdown } = result;
  const reported: Reported = { ...result, projects: [], isFinal: false };
  const hasRest = breakdown.parts.length > 0 && breakdown.rest !== undefined;
  return [
    ...actualLines(reported, context),
    hasRest ? { text: restText(breakdown.known, breakdown.rest as number) } : undefined,
    ...(breakdown.parts.length > 0 ? partsOfTotal(result, context) : []),
  ];
}

function restText(known: number, rest: number): string {
  const split = `Per project is ${number(known)} bekend`;
  return rest === 0 ? `${split}: alles.` : `${split}; ${number(rest)} is niet uitgesplitst.`;
}

function summedLines({ breakdown, actual, coverage }: ProgrammeIndicator): (OriginLine | undefined)[] {
  if (actual.status === "missing") return [{ text: "Er is geen totaal opgegeven. Er is ook niets om op te tellen." }];
  return [
    {
      text: sentence(
        "Er is geen totaal opgegeven. Wij tellen de projecten op",
        equationOf(breakdown.parts, breakdown.known),
      ),
    },
    coverageLine(coverage),
  ];
}

function partsOfTotal({ indicator, breakdown, origin }: ProgrammeIndicator, context: OriginContext): OriginLine[] {
  return sumLines(
    { indicator, ...breakdown },
    context,
    origin === "reported" ? "Per project niet bekend" : "Niet meegeteld",
  );
}

function groupLines({ indicator, sum, parts, without, coverage }: GroupTotal, context: OriginContext) {
  const projects = without.map(({ project }) => project);
  const start =
    sum === undefined
      ? { text: "Van geen enkel project is een precies getal bekend. Er is dus niets om op te tellen." }
      : {
          text: sentence(
            without.length > 0 ? "Wat wij optellen is niet compleet" : "Opgeteld uit de projecten",
            equationOf(parts, sum) ?? number(sum),
          ),
        };
  return [start, coverageLine(coverage), ...sumLines({ indicator, parts, without: projects }, context)];
}

function coverageLine(coverage: GroupTotal["coverage"] | undefined): OriginLine | undefined {
  if (coverage?.status !== "provisional" && coverage?.status !== "too-thin") return undefined;
  const word = coverage.status === "provisional" ? "Dit totaal is voorlopig" : "Dat is te weinig voor een oordeel";
  return { text: `${word}: ${share(coverage.share)} van het doel nu hoort bij wat is geteld.` };
}

function addedLines(figure: NamedFigure, terms: readonly NamedFigure[], context: OriginContext): OriginLine[] {
  const { actual } = figure;
  const values = terms.flatMap((term) => (term.actual.status === "known" ? [{ value: term.actual.value }] : []));
  const start =
    actual.status === "known"
      ? { text: sentence("Opgeteld voor een tekst in deze monitor", equationOf(values, actual.value)) }
      : { text: "Dit is niet op te tellen: niet elk deel is een precies getal van dezelfde soort." };
  return [start, ...terms.map((term) => termLine(term, context))];
}

function termLine(term: NamedFigure, { dataset }: OriginContext): OriginLine {
  const { name, indicator, actual, measuredIn } = term;
  const projects = projectsOf(term);
  const written = writtenFigure(dataset, projects, indicator, measuredIn);
  const value = numberIn(actual);
  return {
    text: `${listText(projects.map((one) => one.name))}: ${counted(actual, indicator.unit)}.`,
    see: name,
    ...(written && { place: written.origin }),
    ...(value !== undefined && { number: value }),
  };
}

function sentence(start: string, equation: string | undefined): string {
  return equation === undefined ? `${start}.` : `${start}: ${equation}.`;
}
