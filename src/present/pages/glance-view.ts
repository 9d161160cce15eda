import type { Monitor, ProgrammeResult } from "../../domain/monitor.ts";
import { approximately, inWords, listText, number } from "../dutch.ts";
import { colourWords, verdictLadder, verdictMeanings, verdictWords } from "../light-words.ts";
import { spentText } from "./spending-view.ts";

/** The verdict on the whole programme, with the step of the ladder it stands on. */
export type VerdictView = {
  readonly colour: string;
  readonly words: string;
  readonly meaning: string;
  readonly ladder: readonly { readonly words: string; readonly isCurrent: boolean }[];
};

/** How many lights have which colour. */
export type CountsView = {
  readonly sentence: string;
  readonly items: readonly { readonly colour: string; readonly word: string; readonly count: number }[];
};

export type KeyFigure = { readonly value: string; readonly label: string; readonly note?: string };

/** Gives the verdict. Main goals without a colour are said: the verdict is about the others. */
export function verdictView({ headline, verdict, indicators }: ProgrammeResult): VerdictView {
  const grey = indicators.filter(({ light }) => light.colour === "grey").length;
  const without =
    headline !== "grey" && grey > 0
      ? ` Van ${inWords(grey)} ${grey === 1 ? "hoofddoel is" : "hoofddoelen is"} de kleur niet bekend.`
      : "";
  return {
    colour: headline,
    words: verdictWords[verdict],
    meaning: verdictMeanings[verdict] + without,
    ladder: verdictLadder.map((step) => ({ words: verdictWords[step], isCurrent: step === verdict })),
  };
}

/** Gives the counts per colour, grey apart (RAG-1). A project that is judged in words counts as one. */
export function countsView({ programme: { counts }, projects }: Monitor): CountsView {
  const items = (["green", "orange", "red", "grey"] as const).map((colour) => ({
    colour,
    word: colourWords[colour],
    count: counts[colour],
  }));
  const noun = nounFor(projects);
  return { sentence: `${judgedSentence(items.slice(0, 3), noun)}${greySentence(counts.grey, noun)}`, items };
}

type Noun = { readonly one: string; readonly many: string };

/** What the lights are of: goals of projects, or whole projects when all are judged in words. */
function nounFor(projects: Monitor["projects"]): Noun {
  const isQualitative = projects.length > 0 && projects.every(({ judgement }) => judgement !== undefined);
  return isQualitative ? { one: "project", many: "projecten" } : { one: "projectdoel", many: "projectdoelen" };
}

function judgedSentence(items: CountsView["items"], { one, many }: Noun): string {
  const judged = items.reduce((sum, { count }) => sum + count, 0);
  if (judged === 0) return `Geen enkel ${one} kon worden beoordeeld.`;
  const present = items.filter(({ count }) => count > 0);
  if (present.length === 1) {
    if (judged === 1) return `Eén ${one} is beoordeeld; dat is ${present[0]?.word}.`;
    return `${judged === 2 ? "Beide" : `Alle ${number(judged)}`} beoordeelde ${many} zijn ${present[0]?.word}.`;
  }
  const parts = listText(present.map(({ count, word }) => `${number(count)} ${word}`));
  return `Van de ${number(judged)} beoordeelde ${many} ${present[0]?.count === 1 ? "is" : "zijn"} er ${parts}.`;
}

function greySentence(grey: number, { one, many }: Noun): string {
  if (grey === 0) return "";
  return ` Van ${number(grey)} ${grey === 1 ? one : many} is geen oordeel mogelijk: die ${grey === 1 ? "is" : "zijn"} grijs.`;
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
