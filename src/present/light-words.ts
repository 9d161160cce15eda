import type { BudgetCode } from "../domain/budget.ts";
import type { Judgement } from "../domain/dataset.ts";
import type { EditionStatus } from "../domain/edition.ts";
import type { IndicatorResult, LightRecord, TargetToDate, VerdictCode } from "../domain/monitor.ts";
import type { Goal } from "../domain/plan.ts";
import type { Colour, LightCode, TrafficLight } from "../domain/traffic-light.ts";
import { actualText, betweenText, capital, count, lowerStart, number, quarterLong, rounded, unitFor } from "./dutch.ts";

/** The public name of each colour; also in monitor.json. */
export const colourWords: Readonly<Record<Colour, string>> = {
  green: "groen",
  orange: "oranje",
  red: "rood",
  grey: "grijs",
};

/** The public name of each light code; also in monitor.json. */
export const lightCodes: Readonly<Record<LightCode, string>> = {
  "on-schedule": "op-schema",
  "ahead-of-schedule": "voor-op-schema",
  "goal-reached-early": "doel-al-gehaald",
  behind: "loopt-achter",
  "far-behind": "loopt-ver-achter",
  "start-delayed": "start-uitgesteld",
  "too-early": "te-vroeg",
  "too-small": "te-klein",
  "no-figures": "geen-cijfers",
  "no-goal": "geen-doel",
  "no-target": "geen-tussendoel",
  "not-started": "niet-gestart",
  "on-hold": "on-hold",
  stopped: "gestopt",
  reached: "gehaald",
  "nearly-reached": "bijna-gehaald",
  "not-reached": "niet-gehaald",
  suppressed: "afgeschermd",
  approximate: "benaderd",
  "result-before-start": "gepland-met-resultaat",
  incomplete: "onvolledig",
};

/** Two or three words beside the shape of a light. */
export const lightLabels: Readonly<Record<LightCode, string>> = {
  "on-schedule": "op koers",
  "ahead-of-schedule": "voor op schema",
  "goal-reached-early": "doel gehaald",
  behind: "loopt achter",
  "far-behind": "loopt ver achter",
  "start-delayed": "start uitgesteld",
  "too-early": "te vroeg",
  "too-small": "te klein aantal",
  "no-figures": "geen cijfer",
  "no-goal": "geen doel in cijfers",
  "no-target": "geen tussendoel",
  "not-started": "nog niet gestart",
  "on-hold": "ligt stil",
  stopped: "gestopt",
  reached: "doel gehaald",
  "nearly-reached": "doel bijna gehaald",
  "not-reached": "doel niet gehaald",
  suppressed: "afgeschermd",
  approximate: "niet precies bekend",
  "result-before-start": "nog niet gestart",
  incomplete: "cijfers onvolledig",
};

/** Gives the label of a light; a colour set by hand says so. */
export function lightLabel(light: TrafficLight): string {
  return light.override ? "met de hand bepaald" : lightLabels[light.code];
}

/** Gives the public code of a light: "handmatig" for a colour set by hand. */
export function lightCode(light: TrafficLight): string {
  return light.override ? "handmatig" : lightCodes[light.code];
}

/** What a sentence about a light needs; an indicator has it, and so has a total of ours. */
export type Judged = Pick<IndicatorResult, "indicator" | "actual" | "light"> & {
  readonly target?: Pick<TargetToDate, "value">;
  readonly goal?: Partial<Pick<Goal, "inWords" | "perYear" | "share">> & { readonly value?: number | undefined };
};

type Sentence = (result: Judged, status: EditionStatus) => string;

/** Says in one plain sentence why a light has its colour (FMT-1). Only published values are filled in. */
export function lightSentence(result: Judged, status: EditionStatus): string {
  const { light } = result;
  const computed = sentences[light.code](result, status);
  if (!light.override) return computed;
  const { colour, reason = "" } = light.override;
  return `De berekende kleur is ${colourWords[light.computed]}. We tonen ${colourWords[colour as Colour]}, omdat ${asClause(reason)}`;
}

const sentences: Readonly<Record<LightCode, Sentence>> = {
  "on-schedule": (result) =>
    isAbovePlan(result)
      ? `Dit ligt op koers. ${thereAre(result)} Gepland was ${target(result, "number")}.`
      : `Dit ligt op koers: ${actual(result)} van de ${target(result)} die gepland waren.`,
  "ahead-of-schedule": (result) => `Dit gaat sneller dan gepland. Er zijn al ${counted(result)}.`,
  "goal-reached-early": (result) => `Het doel is al gehaald: ${actual(result)} van ${goal(result)}.`,
  behind: (result) => `Dit loopt achter. ${thereAre(result)} Gepland was ${target(result, "number")}.`,
  "far-behind": (result) =>
    `Dit loopt ver achter. ${thereAre(result)} Gepland was ${target(result, "number")}. Het doel is in gevaar.`,
  "start-delayed": () => "Dit project had al moeten starten. Dat is nog niet gebeurd.",
  "too-early": ({ light }) =>
    `Het is te vroeg voor een oordeel.${light.quarter ? ` De eerste resultaten verwachten we in het ${quarterLong(light.quarter)}.` : ""}`,
  "too-small": () => "De aantallen zijn te klein voor een oordeel.",
  "no-figures": ({ actual: missing }) => noFigures(missing),
  "no-goal": ({ goal: agreed }, status) => {
    if (agreed?.perYear !== undefined)
      return `Het doel is ${number(agreed.perYear)} per jaar. Een doel voor het eind is er niet.`;
    if (agreed?.share) return "Het doel is een deel van een ander aantal. Een vast getal is er niet.";
    if (agreed?.inWords) return `Er is geen doel in één getal. ${capital(agreed.inWords)}.`;
    return status === "reconstruction"
      ? "In de openbare stukken staat hiervoor geen doel."
      : "Hiervoor is geen doel afgesproken.";
  },
  "no-target": (_, status) =>
    status === "reconstruction"
      ? "In de openbare stukken staat hiervoor geen tussendoel."
      : "Hiervoor is geen tussendoel afgesproken.",
  "not-started": ({ light }) =>
    light.quarter ? `Dit project start in het ${quarterLong(light.quarter)}.` : "Dit project is nog niet gestart.",
  "on-hold": ({ light }) => `Dit project ligt stil${light.quarter ? ` sinds het ${quarterLong(light.quarter)}` : ""}.`,
  stopped: ({ light }) =>
    `Dit project is gestopt${light.quarter ? ` in het ${quarterLong(light.quarter)}` : ""}. De resultaten tellen mee in het totaal.`,
  reached: () => "Afgerond. Het doel is gehaald.",
  "nearly-reached": (result) => `Afgerond. Het doel is bijna gehaald: ${actual(result)} van ${goal(result)}.`,
  "not-reached": (result) => `Afgerond. Het doel is niet gehaald: ${actual(result)} van ${goal(result)}.`,
  suppressed: () => "Dit getal laten we niet zien. Zo blijven mensen onherkenbaar.",
  approximate: ({ actual: approximate }) =>
    approximate.status === "approximate"
      ? `Het getal is niet precies bekend. Het ligt ${betweenText(approximate.word, approximate.near)}. Daarbij past meer dan één kleur.`
      : "Het getal is niet precies bekend.",
  "result-before-start": () => "Dit project is nog niet gestart.",
  incomplete: () => "Van te veel projecten ontbreken cijfers om een oordeel te geven.",
};

function noFigures(actual: IndicatorResult["actual"]): string {
  const reason = actual.status === "missing" ? actual.reason : "not-delivered";
  return {
    "not-in-source": "Dit cijfer staat niet in de openbare stukken.",
    illegible: "Dit cijfer is in de openbare stukken niet te lezen.",
    "not-delivered": "We hebben nog geen cijfers gekregen.",
    "not-measured-yet": "Dit is nog niet gemeten.",
    "to-be-filled-in": "Dit cijfer moet nog worden ingevuld.",
    "not-applicable": "Dit cijfer past niet bij dit project.",
    "only-together": "Dit cijfer is alleen samen met een ander project bekend.",
  }[reason];
}

function actual(result: Judged): string {
  return actualText(result.actual);
}

function counted({ actual: value, indicator }: Judged): string {
  if (value.status === "known") return count(value.value, indicator.unit);
  return `${actualText(value)}\u00a0${indicator.unit.many}`;
}

/** "1.072 van de 960" would read as a mistake. */
function isAbovePlan({ actual: value, target: path }: Parameters<Sentence>[0]): boolean {
  return value.status === "known" && path !== undefined && path.value.compare(value.value) < 0;
}

function thereAre(result: Judged): string {
  const isOne = result.actual.status === "known" && result.actual.value === 1;
  return `${isOne ? "Er is" : "Er zijn"} ${counted(result)}.`;
}

/** The target as a whole number; with its unit unless only the number is asked. */
function target({ target: path, indicator }: Judged, form: "with-unit" | "number" = "with-unit"): string {
  if (path === undefined) return "";
  const value = rounded(path.value);
  return form === "number" ? number(value) : `${number(value)}\u00a0${unitFor(value, indicator.unit)}`;
}

function goal({ goal: agreed }: Judged): string {
  return number(agreed?.value ?? 0);
}

const ordinaryStarts =
  /^(De|Het|Een|Er|Dit|Deze|Die|Dat|Door|In|Op|Bij|Na|Voor|Met|Wij|We|Zij|Ze|Veel|Alle|Ook|Nog|Twee|Drie)\b/;

/** Makes a text the end of a sentence. Only an ordinary word loses its capital: a name or "WSP" keeps it. */
export function asClause(clause: string): string {
  const text = clause.trim().replace(/\.?$/, ".");
  return ordinaryStarts.test(text) ? lowerStart(text) : text;
}

/** The verdict in words, by the published ladder (RAG-1). */
export const verdictWords: Readonly<Record<VerdictCode, string>> = {
  "on-course": "op koers",
  "fairly-on-course": "redelijk op koers",
  "partly-on-course": "deels op koers",
  "off-course": "niet op koers",
  "no-verdict": "nog geen oordeel",
};

/** The verdicts from best to worst, as the method page and each edition show them. */
export const verdictLadder = [
  "on-course",
  "fairly-on-course",
  "partly-on-course",
  "off-course",
  "no-verdict",
] as const satisfies readonly VerdictCode[];

/** Says of each verdict when it is given. */
export const verdictMeanings: Readonly<Record<VerdictCode, string>> = {
  "on-course": "Alle hoofddoelen zijn groen.",
  "fairly-on-course": "Het belangrijkste doel is groen of oranje. Geen enkel hoofddoel is rood.",
  "partly-on-course": "Het belangrijkste doel is groen of oranje. Ten minste één ander hoofddoel is rood.",
  "off-course": "Het belangrijkste doel is rood.",
  "no-verdict": "Het belangrijkste doel heeft geen kleur.",
};

/** Says why the light for money has its colour. */
export const budgetSentences: Readonly<Record<BudgetCode, string>> = {
  "on-budget": "De uitgaven liggen dicht bij de begroting.",
  underspent: "Er is minder uitgegeven dan begroot. Ook dat vraagt aandacht.",
  overspent: "Er is meer uitgegeven dan begroot.",
  "beyond-total": "Er is meer uitgegeven dan de hele begroting.",
  "no-budget-path":
    "Over het geld geven we geen oordeel: de begroting zegt niet hoeveel er nu uitgegeven had moeten zijn.",
  "no-spending": "Over het geld geven we geen oordeel: wat er is uitgegeven, is niet precies bekend.",
};

/** Words the judgement of a qualitative project. */
export function judgementLabel({ colour }: Judgement): string {
  return colour === "unknown" ? "kleur niet bekend" : colourWords[colour];
}

/** Asks why lights have their colours. */
export function colourQuestion(count: number): string {
  return `Waarom deze ${count === 1 ? "kleur" : "kleuren"}?`;
}

/** Notes that go with a light: the goal may need a check, or the figure is of an earlier quarter. */
export function flagSentences({ light, measuredIn }: IndicatorResult): string[] {
  const sentencesOf = (flags: LightRecord["flags"]) =>
    flags.map((flag) =>
      flag === "check-goal"
        ? "Het aantal ligt ver boven de planning. Past het doel nog?"
        : `Laatst bekend t/m ${quarterLong(measuredIn)}.`,
    );
  return sentencesOf(light.flags);
}
