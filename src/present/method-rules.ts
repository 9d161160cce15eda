import { budgetLimits } from "../domain/budget.ts";
import { coverageLimits } from "../domain/coverage-limits.ts";
import type { Thresholds } from "../domain/thresholds.ts";
import type { Colour } from "../domain/traffic-light.ts";
import { inWords, share } from "./dutch.ts";

/** Says what decides a colour, in the order in which it is decided: the first that holds wins (RAG-1). */
export function orderOfDecision(thresholds: Thresholds): string[] {
  const { green, orange, finishedOrange, smallestTarget, slackPersons } = thresholds;
  const small = inWords(smallestTarget);
  return [
    "Is het project gestopt, of ligt het stil? Dan is het grijs.",
    "Is er geen doel in een getal? Dan is het grijs.",
    "Laten we een getal niet zien om mensen te beschermen? Dan is het grijs.",
    "Is het project nog niet gestart? Dan is het grijs. Had er volgens het plan al een resultaat moeten zijn? Dan is het rood.",
    "Is er geen cijfer? Dan is het grijs. De reden staat erbij.",
    `Is het project afgerond? Dan telt alleen het doel totaal. Gehaald is groen, ten minste ${finishedOrange}% is oranje, minder is rood.${smallestTarget > 0 ? ` Een doel onder de ${small} dat niet is gehaald, is grijs.` : ""}`,
    "Is het doel totaal al gehaald? Dan is het groen.",
    "Is er geen doel nu, of is het nog te vroeg om te meten? Dan is het grijs.",
    "Hoefde er nog niets te zijn? Dan is een resultaat groen. Zonder resultaat is het grijs.",
    ...(smallestTarget > 0 ? [`Is het doel nu kleiner dan ${small}? Dan is het grijs: het aantal is te klein.`] : []),
    ...(slackPersons > 0
      ? [`Komt er hoogstens ${inWords(slackPersons)} tekort aan het doel nu? Dan is het groen.`]
      : []),
    `Anders vergelijken we de realisatie met het doel nu. Ten minste ${green}% is groen, ten minste ${orange}% is oranje, minder is rood.`,
  ];
}

/** Says what else touches the colour: approximations, the margin, old figures and a goal that may not fit. */
export function otherLightRules(thresholds: Thresholds): string[] {
  const { margin, checkPercentage, checkDifference } = thresholds;
  return [
    "We vergelijken precies. We ronden pas af als we het getal laten zien.",
    "Is een aantal niet precies bekend, zoals ‘ruim 300’? Dan bekijken we het laagste en het hoogste getal. Alleen als beide dezelfde kleur geven, tonen we die kleur.",
    "Is er geen nieuw cijfer? Dan gebruiken we dat van één kwartaal eerder. We vergelijken het met het doel van toen en zetten dat erbij.",
    margin === 0
      ? "De kleur in de vorige monitor telt niet mee. Gelijke cijfers geven gelijke kleuren."
      : `Was de kleur in de vorige monitor slechter? Dan is een betere kleur er pas bij ${inWords(margin)} procentpunt boven de grens.`,
    `Is de realisatie meer dan ${checkPercentage}% van het doel nu, en ten minste ${inWords(checkDifference)} hoger? Dan vragen we of het doel nog past.`,
    "Bij oranje en rood hoort uitleg: de oorzaak, het gevolg en de maatregel.",
  ];
}

/** Says when a colour may be set by hand. */
export const overrideRules: readonly string[] = [
  "Het team mag een berekende kleur veranderen, maar alleen voor één monitor.",
  "Alleen groen, oranje en rood kunnen veranderen. Grijs blijft grijs.",
  "Slechter mag altijd. Beter mag hoogstens één stap: van rood naar oranje, of van oranje naar groen.",
  "Bij de kleur staan altijd de berekende kleur, de reden, wie het besloot en wanneer.",
];

/** Says how totals come about (RAG-1, aggregation). */
export function totalRules(): string[] {
  return [
    "Noemt het programma zelf een totaal, dan gebruiken we dat totaal. Anders tellen we de projecten op.",
    "Een kleur van een totaal volgt uit de opgetelde aantallen. Het is nooit een gemiddelde van kleuren.",
    "Een project zonder precies cijfer telt niet mee, ook niet in het doel. Het staat er met naam bij.",
    `Hoort er minder dan ${share(coverageLimits.provisionalBelow)} van het doel bij de getelde projecten? Dan heet het totaal voorlopig.`,
    `Is dat minder dan ${share(coverageLimits.greyBelow)}? Dan is het totaal grijs.`,
    "Wat alleen voor projecten samen bekend is, telt één keer mee.",
  ];
}

/** Says when the light for money has which colour: spending too little is not good either (RAG-1). */
export function budgetRules(): { readonly colour: Colour; readonly meaning: string }[] {
  const { green, orange } = budgetLimits;
  return [
    {
      colour: "green",
      meaning: `Er is ${share(green.from)} tot en met ${share(green.to)} uitgegeven van wat tot nu toe was begroot.`,
    },
    {
      colour: "orange",
      meaning: `Er is meer of minder uitgegeven dan dat, maar ten minste ${share(orange.from)} en hoogstens ${share(orange.to)}.`,
    },
    {
      colour: "red",
      meaning: `Er is minder dan ${share(orange.from)} of meer dan ${share(orange.to)} uitgegeven. Of er is meer uitgegeven dan de hele begroting.`,
    },
    {
      colour: "grey",
      meaning: "De begroting zegt niet hoeveel er nu uitgegeven had moeten zijn, of wat is uitgegeven is niet bekend.",
    },
  ];
}

/** Says what happens to a target when the plan changes (PATH-1). */
export const planRules: readonly string[] = [
  "Een doel verandert alleen door een besluit. Het oude plan blijft staan; er komt een versie bij.",
  "Het nieuwe doelpad begint waar het oude op dat moment was. Zo blijft een achterstand zichtbaar.",
  "Begint het doelpad toch opnieuw vanaf de realisatie? Dan staat dat erbij.",
  "Ligt een project stil, dan staat het doelpad ook stil. Daarna schuift het op.",
  "Stopt een project, dan blijft het doel van het programma gelijk. Voor het restant is er dan nog geen project.",
];
