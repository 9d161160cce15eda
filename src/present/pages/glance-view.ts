import type { Monitor, ProgrammeResult } from "../../domain/monitor.ts";
import { approximately, inWords, number } from "../dutch.ts";
import { colourWords, verdictMeanings, verdictWords } from "../light-words.ts";
import { spentText } from "./budget-view.ts";

/** The verdict on the whole programme, with the step of the ladder it stands on. */
export type VerdictView = { readonly colour: string; readonly words: string; readonly meaning: string };

/** How many lights have which colour. */
export type CountsView = {
  readonly sentence: string;
  readonly items: readonly { readonly colour: string; readonly word: string; readonly count: number }[];
};

export type KeyFigure = { readonly value: string; readonly label: string; readonly note?: string };

/** Gives the verdict. */
export function verdictView({ headline, verdict }: ProgrammeResult): VerdictView {
  return { colour: headline, words: verdictWords[verdict], meaning: verdictMeanings[verdict] };
}

/** Gives the counts per colour, grey apart (RAG-1). */
export function countsView({ counts }: ProgrammeResult): CountsView {
  const judged = counts.green + counts.orange + counts.red;
  const items = (["green", "orange", "red", "grey"] as const).map((colour) => ({
    colour,
    word: colourWords[colour],
    count: counts[colour],
  }));
  const sentence =
    judged === 0
      ? `Geen enkel projectdoel kon worden beoordeeld; ${inWords(counts.grey)} ${counts.grey === 1 ? "is" : "zijn"} grijs.`
      : `Van de ${number(judged)} beoordeelde projectdoelen ${counts.green === 1 ? "is" : "zijn"} er ${number(counts.green)} groen, ${number(counts.orange)} oranje en ${number(counts.red)} rood. Daarnaast ${counts.grey === 1 ? "is" : "zijn"} er ${number(counts.grey)} grijs: daarover is geen oordeel mogelijk.`;
  return { sentence, items };
}

/** Gives what the gauges do not tell: the money, the number of projects and of municipalities. */
export function keyFigures(monitor: Monitor): KeyFigure[] {
  const { projectCount, spending } = monitor.programme;
  const money: KeyFigure[] =
    spending && spending.amount.status !== "missing"
      ? [{ value: spentText(monitor), label: "uitgegeven", ...(spending.note && { note: spending.note }) }]
      : [];
  const projects: KeyFigure[] = projectCount
    ? [
        {
          value: approximately(number(projectCount.value), projectCount.approximation),
          label: projectCount.value === 1 ? "project" : "projecten",
          ...(projectCount.note && { note: projectCount.note }),
        },
      ]
    : [];
  const members = monitor.municipalities.length;
  const municipalities = { value: number(members), label: members === 1 ? "gemeente doet mee" : "gemeenten doen mee" };
  return [...money, ...projects, municipalities];
}
