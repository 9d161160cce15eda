import type { Dataset } from "../../domain/dataset.ts";
import type { MissingReason } from "../../domain/figure.ts";
import { judgedCount } from "../../domain/light-counts.ts";
import type { Monitor, ProgrammeIndicator, ProgrammeResult } from "../../domain/monitor.ts";
import { colours } from "../../domain/traffic-light.ts";
import { capital, counted, inWords, listText, lowerStart, number, quarterLong, rounded, share } from "../dutch.ts";
import { goalText } from "../light-view.ts";
import { colourWords, verdictWords } from "../light-words.ts";
import { bestAndWorst } from "./best-and-worst.ts";
import type { LifeCycleView } from "./life-cycle-view.ts";
import { shareOfBudget, spentText } from "./spending-view.ts";

/**
 * Gives five plain sentences that tell an edition in a minute, made from its figures by rule: the verdict, the main goal,
 * what goes best and worst, the money, and what changed. What is not known is said, never guessed.
 */
export function fiveSentences({ series }: Dataset, monitor: Monitor, changes: LifeCycleView): string[] {
  const { programme } = monitor;
  const main = programme.indicators.find(({ indicator }) => indicator.id === series.mainIndicator);
  return [
    verdictSentence(programme, main),
    mainSentence(monitor, main),
    bestAndWorst(programme) ?? projectsSentence(monitor),
    moneySentence(monitor),
    changes.summary,
  ];
}

function verdictSentence({ verdict, indicators }: ProgrammeResult, main: ProgrammeIndicator | undefined): string {
  if (verdict === "no-verdict") {
    const name = main ? `, ${lowerStart(main.indicator.name)},` : "";
    return `Over het programma is nog geen oordeel mogelijk: het belangrijkste doel${name} heeft geen kleur.`;
  }
  return `Het programma ligt ${verdictWords[verdict]}: ${coloursText(indicators)}.`;
}

/** "van de drie hoofddoelen is er één groen en zijn er twee rood" would be long: "twee rood en één groen". */
function coloursText(indicators: readonly ProgrammeIndicator[]): string {
  const counts = colours
    .map((colour) => ({ colour, count: indicators.filter(({ light }) => light.colour === colour).length }))
    .filter(({ count }) => count > 0);
  const [first] = counts;
  const all = indicators.length;
  if (first === undefined) return "er zijn geen hoofddoelen";
  if (all === 1) return `het hoofddoel is ${colourWords[first.colour]}`;
  if (counts.length === 1)
    return `${all === 2 ? "beide" : `alle ${inWords(all)} de`} hoofddoelen zijn ${colourWords[first.colour]}`;
  const parts = counts.map(({ colour, count }) => `${inWords(count)} ${colourWords[colour]}`);
  return `van de ${inWords(all)} hoofddoelen ${first.count === 1 ? "is" : "zijn"} er ${listText(parts)}`;
}

function mainSentence({ quarter }: Monitor, main: ProgrammeIndicator | undefined): string {
  if (main === undefined) return "Voor het programma als geheel is geen hoofddoel afgesproken.";
  const { indicator, actual, measuredIn, quality, target } = main;
  const name = lowerStart(indicator.name);
  if (actual.status === "missing") return `Bij ${name} is het aantal niet bekend: ${missingClauses[actual.reason]}.`;
  const figure = counted(actual, indicator.unit);
  if (measuredIn < quarter)
    return `Bij ${name} is het laatst bekende aantal ${figure}, tot en met het ${quarterLong(measuredIn)}.`;
  const isOne = actual.status === "known" && actual.value === 1;
  const goal = goalText(main);
  const measures = [target && `gepland was ${number(rounded(target.value))}`, goal && `het einddoel is ${goal}`];
  const beside = listText(measures.filter((one) => one !== undefined && one !== "") as string[]);
  const mark = quality === "provisional" ? " (voorlopig)" : quality === "estimated" ? " (geschat)" : "";
  return `Bij ${name} ${isOne ? "staat" : "staan"} ${figure}${mark} op de teller${beside ? `; ${beside}` : ""}.`;
}

const missingClauses: Readonly<Record<MissingReason, string>> = {
  "not-in-source": "het staat niet in de openbare stukken",
  illegible: "het is in de openbare stukken niet te lezen",
  "not-delivered": "we hebben het nog niet gekregen",
  "not-measured-yet": "het is nog niet gemeten",
  "to-be-filled-in": "het moet nog worden ingevuld",
  "not-applicable": "tellen past hier niet",
  "only-together": "het is alleen samen met andere aantallen bekend",
};

function projectsSentence({ programme: { counts }, projects }: Monitor): string {
  const present = colours.filter((colour) => colour !== "grey" && counts[colour] > 0);
  const judged = judgedCount(counts);
  const isQualitative = projects.every(({ judgement }) => judgement !== undefined);
  const many = isQualitative ? "projecten" : "projectdoelen";
  if (projects.length === 0) return "In deze monitor staan geen projecten.";
  if (judged === 0 && counts.grey === 0) return "Bij de projecten in deze monitor staat niets om te beoordelen.";
  if (judged === 0 && counts.grey === 1)
    return `Het ene ${isQualitative ? "project" : "projectdoel"} heeft geen kleur: een oordeel is niet mogelijk.`;
  if (judged === 0)
    return `Van de ${inWords(counts.grey)} ${many} heeft er geen een kleur: een oordeel is niet mogelijk.`;
  if (judged === 1) return `Eén van de ${many} kon worden beoordeeld: dat is ${colourWords[present[0] ?? "grey"]}.`;
  const parts = present.map((colour) => `${inWords(counts[colour])} ${colourWords[colour]}`);
  return `Van de ${inWords(judged)} ${many} met een oordeel ${counts[present[0] ?? "green"] === 1 ? "is" : "zijn"} er ${listText(parts)}.`;
}

function moneySentence(monitor: Monitor): string {
  const { spending, budgetLight } = monitor.programme;
  if (spending === undefined) return "Over de uitgaven staat in deze monitor niets.";
  const { amount } = spending;
  if (amount.status === "missing")
    return `Hoeveel geld er is uitgegeven, is niet bekend: ${missingClauses[amount.reason]}.`;
  const spent = capital(`er is ${spentText(monitor)} uitgegeven`);
  if (budgetLight.code === "beyond-total") return `${spent}; dat is meer dan de hele begroting.`;
  if (budgetLight.ratio) return `${spent}; dat is ${share(budgetLight.ratio)} van wat tot nu toe was begroot.`;
  const part = shareOfBudget(monitor);
  switch (part?.status) {
    case "part":
      return `${spent}; dat is ${part.text} van de hele begroting.`;
    case "other-years":
      return `${spent}; met de begroting is dat niet te vergelijken, want die gaat over andere jaren.`;
    case "not-comparable":
      return `${spent}; met de begroting is dat niet te vergelijken.`;
    case undefined:
      return `${spent}; een begroting om dat mee te vergelijken staat niet in deze monitor.`;
  }
}
