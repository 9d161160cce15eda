import type { MissingReason, Quality } from "../domain/figure.ts";
import type { PathKind } from "../domain/plan.ts";
import type { Thresholds } from "../domain/thresholds.ts";
import type { Colour, LightCode } from "../domain/traffic-light.ts";
import { inWords } from "./dutch.ts";

/** What each code of a light means, with the limits in force (RAG-1). */
export function codeMeanings(thresholds: Thresholds): Readonly<Record<LightCode, string>> {
  const { green, orange, finishedOrange, smallestTarget } = thresholds;
  return {
    "on-schedule": `De realisatie is ten minste ${green}% van het doel nu.${slackSentence(thresholds)}`,
    "ahead-of-schedule": "Er was nog niets gepland. Er is al wel een resultaat.",
    "goal-reached-early": "Het doel totaal is al gehaald, vóór het einde.",
    behind: `De realisatie is minder dan ${green}%, maar ten minste ${orange}% van het doel nu.`,
    "far-behind": `De realisatie is minder dan ${orange}% van het doel nu.`,
    "start-delayed": "Volgens het plan had er al een resultaat moeten zijn. Het project is nog niet gestart.",
    "too-early": "De eerste resultaten zijn nog niet te verwachten.",
    "too-small":
      smallestTarget === 0
        ? "Deze grens staat uit: ook een klein doel krijgt een kleur."
        : `Het doel is kleiner dan ${inWords(smallestTarget)}. Eén persoon meer of minder zou de kleur al veranderen.`,
    "no-figures": "Er is geen cijfer. De reden staat erbij.",
    "no-goal": "Er is geen doel in een getal.",
    "no-target": "Er is wel een doel totaal. Waar het project nu had willen zijn, is niet bekend.",
    "not-started": "Het project is nog niet gestart. Dat hoeft volgens het plan ook nog niet.",
    "on-hold": "Het project ligt stil.",
    stopped: "Het project is gestopt. Wat is bereikt, blijft meetellen.",
    reached: "Het project is afgerond. Het doel is gehaald.",
    "nearly-reached": `Het project is afgerond. Ten minste ${finishedOrange}% van het doel is gehaald, maar niet alles.`,
    "not-reached": `Het project is afgerond. Minder dan ${finishedOrange}% van het doel is gehaald.`,
    suppressed: "Het getal laten we niet zien. Zo blijven mensen onherkenbaar.",
    approximate: "Het getal is niet precies bekend. Bij het laagste en het hoogste getal horen verschillende kleuren.",
    "result-before-start": "Er is een resultaat, maar het project is volgens de gegevens nog niet gestart.",
    incomplete: "Van te veel projecten ontbreken cijfers om een totaal te beoordelen.",
  };
}

function slackSentence({ slackPersons }: Thresholds): string {
  if (slackPersons === 0) return "";
  return ` ${slackPersons === 1 ? "Eén te weinig is" : `Tot en met ${inWords(slackPersons)} te weinig is`} ook nog groen.`;
}

/** The colour that goes with each code; the other way round a colour has several codes. */
export const codeColours: Readonly<Record<LightCode, Colour>> = {
  "on-schedule": "green",
  "ahead-of-schedule": "green",
  "goal-reached-early": "green",
  reached: "green",
  behind: "orange",
  "nearly-reached": "orange",
  "far-behind": "red",
  "start-delayed": "red",
  "not-reached": "red",
  "too-early": "grey",
  "too-small": "grey",
  "no-figures": "grey",
  "no-goal": "grey",
  "no-target": "grey",
  "not-started": "grey",
  "on-hold": "grey",
  stopped: "grey",
  suppressed: "grey",
  approximate: "grey",
  "result-before-start": "grey",
  incomplete: "grey",
};

/** How a target path of each kind runs (PATH-1). */
export const pathMeanings: Readonly<Record<PathKind | "stated", string>> = {
  linear: "Het doel groeit elk kwartaal met hetzelfde aantal.",
  lagged: "In de eerste kwartalen is het doel nu nul. Daarna groeit het elk kwartaal met hetzelfde aantal.",
  explicit: "Het plan noemt zelf tussendoelen. Daartussen groeit het doel gelijkmatig.",
  weighted: "Sommige kwartalen tellen zwaarder, bijvoorbeeld als er dan een groep begint.",
  "s-curve": "Het doel groeit eerst langzaam, dan snel en aan het eind weer langzaam.",
  none: "Er is alleen een doel voor het einde. Onderweg is er geen oordeel.",
  stated: "Het doel nu is voor dat kwartaal apart opgegeven. Dat gaat vóór het doelpad.",
};

/** What each quality of a figure means (FLAG-1). */
export const qualityMeanings: Readonly<Record<Quality, string>> = {
  measured: "Het cijfer is geteld. Er staat geen woord achter.",
  provisional: "Het cijfer kan nog veranderen.",
  estimated: "Het cijfer is geschat en niet geteld.",
  "different-definition":
    "Er is anders geteld dan de monitor doet. Het cijfer telt niet mee in totalen die wij optellen.",
  "counted-elsewhere": "De mensen tellen mee bij een ander project. Zo tellen zij niet dubbel.",
  unchecked: "Het cijfer is nog niet nagekeken.",
};

/** What each reason for a missing figure means (FLAG-1). */
export const missingMeanings: Readonly<Record<MissingReason, string>> = {
  "not-in-source": "Het cijfer staat niet in de openbare stukken.",
  illegible: "Het cijfer staat in de stukken, maar is niet te lezen.",
  "not-delivered": "We hebben het cijfer niet gekregen.",
  "not-measured-yet": "Er is nog niet geteld.",
  "to-be-filled-in": "Het cijfer komt nog. Dit staat alleen in een concept.",
  "not-applicable": "Dit cijfer past niet bij dit project.",
  "only-together": "Het cijfer is alleen samen met een ander project bekend. Het telt dan één keer mee.",
};
