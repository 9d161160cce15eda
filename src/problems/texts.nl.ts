import { impossibleLink } from "./impossible-link.nl.ts";
import { listOf } from "./list-of.nl.ts";
import { strangeSign } from "./strange-sign.nl.ts";
import type { NearestValue, ReferenceMistakeName, TextDetails, WrongWord } from "./text-details.ts";

type Sentences = { readonly [Code in keyof TextDetails]: (details: TextDetails[Code]) => string };

/** The Dutch sentences about figures in texts. */
export const textSentences: Sentences = {
  "onbekende-verwijzing": (details) =>
    [mistakes[details.mistake](details.found, details.quarter), meant(details)].filter(Boolean).join(" "),
  "verwijzing-haakjes": ({ found }) =>
    `Hier kloppen de accolades niet: “${found}”. Een verwijzing staat tussen twee accolades aan elke kant: {{ cijfer bemiddeld }}.`,
  "verwijzing-hier-niet": ({ found }) =>
    `Hier kan geen verwijzing staan: deze tekst hoort niet bij één editie. Haal ${found} weg of typ het getal zelf.`,
  "dubbel-woord": ({ found, shows, word, bare }) =>
    `“${found}”: de verwijzing laat zelf al “${shows}” zien. Haal “${word}” weg${bare ? `, of schrijf {{ ${bare} }} ${word}` : ""}.`,
  "tekst-ongebruikt": ({ of, name }) =>
    of === "project"
      ? `Deze tekst komt nergens: het project “${name}” staat niet in het kwartaal van deze editie. Zet het project in het bestand van het kwartaal of verwijder de tekst.`
      : `Deze tekst komt nergens: de categorie “${name}” heeft in deze editie geen projecten. Kijk de naam van het bestand na of verwijder de tekst.`,
  "verwijzing-zonder-waarde": ({ found, aspect, reason, quarter, nearest }) =>
    [
      `“${found}” heeft ${noValueWords(aspect, quarter)}${reason && reason in reasonWords ? `: ${reasonWords[reason]}` : ""}.`,
      nearest.length > 0
        ? `Samen is het wel bekend: ${listOf(nearest.map(quoted))}.`
        : "Haal de verwijzing weg of vul de gegevens aan.",
    ].join(" "),
  "teken-niet-in-lettertype": strangeSign,
  "link-kan-niet": impossibleLink,
  "los-getal": ({ found, nearest }) => `“${found}” staat los in de tekst. ${looseAdvice(found, nearest)}`,
  "woord-klopt-niet": ({ found, why }) => `“${found}” klopt niet. ${whyWrong(why, found)}`,
  "woord-niet-na-te-gaan": ({ found, why }) => `“${found}” is niet na te rekenen. ${unknownReasons[why](found)}`,
};

function looseAdvice(found: string, nearest: NearestValue | undefined): string {
  const keep = `{{ los ${found} }}`;
  if (nearest === undefined) return `Bedoelt u dit getal zelf? Schrijf dan ${keep}.`;
  const reference = `{{ ${nearest.reference} }}`;
  const instead = nearest.replaces === found ? "" : ` in plaats van “${nearest.replaces}”`;
  if (nearest.isSame) return `Schrijf ${reference}${instead}; of, als het een ander getal is, ${keep}.`;
  const write = instead && ` Schrijf dat${instead}.`;
  return `Het lijkt op ${reference}: dat is ${valueWords(nearest)}.${write} Is het een ander getal? Schrijf dan ${keep}.`;
}

function valueWords({ number, word, of }: NearestValue): string {
  const digits = number.toLocaleString("nl-NL");
  const shown = of === "euros" ? `€\u00a0${digits}` : of === "percentage" ? `${digits}%` : digits;
  return word ? `${approximationWords[word]} ${shown}` : shown;
}

const approximationWords = { "well-over": "ruim", "more-than": "meer dan", almost: "bijna", about: "circa" } as const;

const mistakes: Readonly<Record<ReferenceMistakeName, (found: string, quarter?: string) => string>> = {
  empty: () => "Tussen deze accolades staat niets. Schrijf bijvoorbeeld {{ cijfer bemiddeld }}.",
  "unknown-word": (found) => `Een verwijzing kan niet met “${found}” beginnen.`,
  "unknown-figure": (found, quarter) => `Er is in ${editionOf(quarter)} geen cijfer “${found}”.`,
  "unknown-quarter": (found) => `Er is geen editie t/m “${found}” van dit kwartaal of eerder.`,
  "quarter-form": (found) => `“${found}” heeft niet de goede vorm. Schrijf een kwartaal zoals t/m 2022-Q1.`,
  "unknown-things": (found) => `“${found}” is hier niet te tellen.`,
  "unknown-budget": (found) => `“${found}” staat niet in de begroting.`,
  "no-word": (found) => `Voor “${found}” ontbreekt een woord.`,
  "with-unit": (found) => `Haal “${found}” uit de verwijzing: dat woord komt er vanzelf achter.`,
  "no-name": (found) => `Na “${found}” ontbreekt de naam, zoals in {{ cijfer bemiddeld }}.`,
  "no-number": (found) =>
    `Bij “${found}” ontbreekt een getal, zoals in {{ ${/^los$/i.test(found) ? "los 16.000" : "ruim 600 gestart"} }}.`,
  "too-much": (found) => `“${found}” hoort hier niet te staan.`,
};

function meant({ mistake, nearest }: TextDetails["onbekende-verwijzing"]): string {
  if (nearest.length === 0) return mistake === "unknown-word" ? "LEESMIJ.md noemt de woorden die kunnen." : "";
  const isWhole = mistake === "no-word" || mistake === "with-unit";
  return `Bedoelde u ${listOf(
    nearest.map((one) => (isWhole ? `{{ ${one} }}` : quoted(one))),
    "of",
  )}?`;
}

function editionOf(quarter: string | undefined): string {
  return quarter === undefined ? "deze editie" : `de editie t/m ${quarter}`;
}

/** Without another edition only a figure needs to say which one is meant. */
function noValueWords(aspect: TextDetails["verwijzing-zonder-waarde"]["aspect"], quarter: string | undefined): string {
  return aspect === "actual" || quarter ? `in ${editionOf(quarter)} ${aspectWords[aspect]}` : aspectWords[aspect];
}

const aspectWords = {
  actual: "geen getal",
  goal: "geen doel met een getal",
  target: "geen tussendoel",
  difference: "geen verschil met een vorige editie; daarvoor zijn twee precieze getallen nodig",
  share: "geen aandeel; daarvoor zijn een precies getal en een precies doel nodig",
  status: "geen stoplicht",
  budget: "geen bedrag in de begroting",
  spent: "geen bedrag",
} as const;

const reasonWords: Readonly<Record<string, string>> = {
  "not-in-source": "niet in bron",
  illegible: "niet leesbaar",
  "not-delivered": "niet geleverd",
  "not-measured-yet": "nog niet gemeten",
  "to-be-filled-in": "nog in te vullen",
  "not-applicable": "niet van toepassing",
  "only-together": "alleen samen bekend",
};

function whyWrong(why: WrongWord, found: string): string {
  switch (why.kind) {
    case "word":
      return wrongNumber(why, found);
    case "twice":
      return `De verwijzing toont zelf al “${approximationWords[why.word]} ${shown(why.shown)}”. Haal het woord weg.`;
    case "part":
      return `Het is ${why.percentage}%. Verbeter het woord of haal het weg.`;
    case "growth":
      return `De vorige editie had ${shown(why.before)}, deze ${shown(why.now)}.`;
    case "goals":
      return `Volgens de gegevens zijn het er ${why.is} van de ${why.of}.`;
    case "sum":
      return `De som is ${shown(why.is)}.`;
  }
}

/** A word before a reference has its number behind it: "bijna" becomes "bijna 225". */
function wrongNumber(why: WrongWord & { readonly kind: "word" }, found: string): string {
  if (/\d/.test(found)) return `Het is ${rangeWords(why)}. Verbeter het woord of het getal.`;
  const is = why.shown === why.is ? `precies ${shown(why.is)}` : rangeWords(why);
  return `Er staat straks “${found.toLowerCase()} ${shown(why.shown)}”, maar het is ${is}. Verbeter of verwijder het woord.`;
}

function rangeWords({ is, isUpTo }: WrongWord & { readonly kind: "word" }): string {
  return isUpTo === undefined ? shown(is) : `${shown(is)} tot en met ${shown(isUpTo)}`;
}

type WhyUnknown = TextDetails["woord-niet-na-te-gaan"]["why"];

const unknownReasons: Readonly<Record<WhyUnknown, (found: string) => string>> = {
  "nothing-before": () =>
    "Er staat in deze zin geen verwijzing voor om mee te vergelijken. Zet die erbij of schrijf het anders.",
  "no-number": (found) => `Er is geen getal om mee te vergelijken. ${leaveOut(found)}`,
  "no-edition-before": (found) => `Er is geen vorige editie met dit cijfer. ${leaveOut(found)}`,
  "which-figure": () => "In deze zin staan meer cijfers. Maak er een eigen zin van.",
};

function leaveOut(found: string): string {
  return `Laat het woord weg. Weet u zeker dat het klopt? Schrijf dan {{ los ${found} }}.`;
}

function shown(number: number): string {
  return (Math.round(number * 10) / 10).toLocaleString("nl-NL");
}

function quoted(name: string): string {
  return `“${name}”`;
}
