import type { Monitor } from "../../domain/monitor.ts";
import { colours } from "../../domain/traffic-light.ts";
import { approximately, capital, inWords, listText, number } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import { asClause, colourWords, verdictLadder, verdictMeanings, verdictWords } from "../light-words.ts";
import { spentText } from "./spending-view.ts";

/** The verdict on the whole programme, with the step of the ladder it stands on. */
export type VerdictView = {
  readonly colour: string;
  readonly words: string;
  readonly meaning: string;
  /** What the source itself says, with where it stands. */
  readonly inSource?: { readonly text: string; readonly source?: string };
  readonly ladder: readonly { readonly words: string; readonly isCurrent: boolean }[];
};

/** How many lights have which colour. */
export type CountsView = {
  readonly sentence: string;
  readonly items: readonly { readonly colour: string; readonly word: string; readonly count: number }[];
};

export type KeyFigure = { readonly value: string; readonly label: string; readonly note?: string };

/** Gives the verdict. Main goals without a colour are said: the verdict is about the others. */
export function verdictView({ programme, edition }: Monitor, sourceTitles: ReadonlyMap<string, string>): VerdictView {
  const { headline, verdict, indicators } = programme;
  const { verdictInSource } = edition;
  const source = verdictInSource && referenceText(verdictInSource.reference, sourceTitles);
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
    ...(verdictInSource && {
      inSource: { text: `De bron zelf zegt: ${asClause(verdictInSource.text)}`, ...(source && { source }) },
    }),
  };
}

/** Gives the counts per colour, grey apart (RAG-1). A project that is judged in words counts as one. */
export function countsView({ programme: { counts }, projects }: Monitor): CountsView {
  const items = colours.map((colour) => ({
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
    return `${judged === 2 ? "Beide" : `Alle ${inWords(judged)}`} beoordeelde ${many} zijn ${present[0]?.word}.`;
  }
  const parts = listText(present.map(({ count, word }) => `${inWords(count)} ${word}`));
  return `Van de ${inWords(judged)} beoordeelde ${many} ${present[0]?.count === 1 ? "is" : "zijn"} er ${parts}.`;
}

function greySentence(grey: number, { one, many }: Noun): string {
  if (grey === 0) return "";
  if (grey === 1) return ` Eén ${one} is niet te beoordelen; dat is grijs.`;
  return ` ${capital(inWords(grey))} ${many} zijn niet te beoordelen; die zijn grijs.`;
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
