import { letterSentences } from "./letters.nl.ts";
import { listOf } from "./list-of.nl.ts";
import type { KeyCause, OverrideMistake, Place, Problem, ProblemCode, ProblemDetails, YamlMistake } from "./problem.ts";
import { textSentences } from "./texts.nl.ts";
import { weakColour } from "./weak-colour.nl.ts";

type Sentences = { readonly [Code in ProblemCode]: (details: ProblemDetails[Code]) => string };

/** Gives the Dutch sentence of a problem: what is wrong, what was found, what is expected, the likely fix. */
export function messageOf(problem: Problem): string {
  const sentence = sentences[problem.code] as (details: Problem["details"]) => string;
  return sentence(problem.details);
}

const sentences: Sentences = {
  ...letterSentences,
  ...textSentences,
  "niet-utf8": () =>
    "Dit teken is niet te lezen: het bestand is niet opgeslagen als UTF-8. Sla het opnieuw op met codering UTF-8.",
  "leeg-bestand": () => "Dit bestand is leeg. Vul het in of verwijder het.",
  "bestand-ontbreekt": ({ missing }) =>
    `Het bestand “${missing}” ontbreekt. Maak het of verbeter de naam; LEESMIJ.md legt uit hoe.`,
  "onbekend-bestand": ({ nearest, existing, example }) =>
    `Een bestand met deze naam wordt niet gelezen. ${nearest ? `Bedoelde u “${nearest}”?` : unreadFileAdvice(existing, example)}`,
  "map-ontbreekt": ({ folder }) =>
    `De map “${folder}” bestaat niet of bevat geen gegevens van de monitor, zoals monitor.yaml.`,
  "bestandsnaam-klopt-niet": ({ found, expected }) =>
    `Hier staat “${found}”, maar het bestand heet “${expected}”. Maak ze gelijk.`,
  "mapnaam-klopt-niet": ({ found, folder, expected }) =>
    folder.toLowerCase() === expected
      ? `De naam van de map heeft een hoofdletter. Noem de map “${expected}”.`
      : `Hier staat “${found}”, maar de map heet “${folder}”. Noem de map “${expected}” of verbeter het kwartaal.`,
  "slechte-bestandsnaam": ({ found, reason }) =>
    reason === "taken-by-windows"
      ? `De naam “${found}” kan niet: Windows gebruikt dit woord zelf. Kies een andere naam.`
      : `De naam “${found}” kan niet. Gebruik kleine letters, cijfers en streepjes, zoals “hout-en-recycling”.`,
  "yaml-fout": ({ mistake, text }) =>
    [yamlMistakes[mistake], quoteAdvice(mistake, text), text && `Er staat: ${text}`].filter(Boolean).join(" "),
  "tab-als-inspringing": ({ others }) =>
    `Deze regel begint met een tab${others > 0 ? `, en ${others === 1 ? "één andere regel" : `${others} andere regels`} ook` : ""}. Gebruik spaties om in te springen.`,
  "dubbele-sleutel": ({ key, line }) => `“${key}” staat er twee keer: hier en op regel ${line}. Laat er één staan.`,
  "te-veel-verwijzingen": () => "Dit bestand herhaalt zichzelf te vaak (met & en *). Schrijf de waarden uit.",
  "onbekende-sleutel": (name) => unknownKey(name),
  "ontbrekende-sleutel": ({ keys, within }) => {
    const names = listOf(keys.map((key) => `“${key}”`));
    return `${names} ${keys.length === 1 ? "ontbreekt" : "ontbreken"}${within ? ` bij “${within}”` : ""}. Vul dit aan.`;
  },
  "verkeerd-soort": ({ found, expected, advice }) =>
    `Hier hoort ${expected}; er staat ${found}.${advice ? ` ${advice}` : ""}`,
  "onbekende-waarde": (name) => `“${name.found}” kan hier niet. ${hint(name)}`,
  "verkeerde-vorm": ({ found, form, example }) =>
    `“${found}” heeft niet de goede vorm.${form ? ` ${form}` : ""}${example ? ` Bijvoorbeeld: ${example}` : ""}`,
  "buiten-bereik": ({ found, limit }) => `${found} kan hier niet: het getal moet ${limit} zijn.`,
  "lege-tekst": () => "Hier staat geen tekst. Vul iets in of verwijder de regel.",
  "te-weinig": ({ minimum, of }) => {
    if (minimum === 1) return "Hier is nog niets ingevuld. Vul het in of verwijder het.";
    if (of === "lines") return `In deze lijst horen ten minste ${minimum} onderdelen te staan.`;
    return `Hier ontbreekt nog iets: er horen ten minste ${minimum} regels “naam: waarde” te staan.`;
  },
  "dubbele-waarde": ({ found }) => `“${found}” staat twee keer in deze lijst. Laat er één staan.`,
  "gereserveerde-sleutel": ({ key }) => `“${key}” heeft al een vaste betekenis. Kies een andere naam.`,
  "onbekend-project": unknownName("Onbekend project", "projecten/"),
  "onbekende-indicator": unknownName("Onbekende indicator", "indicatoren.yaml"),
  "onbekende-categorie": unknownName("Onbekende categorie", "monitor.yaml"),
  "onbekende-sector": unknownName("Onbekende sector", "monitor.yaml"),
  "onbekende-doelgroep": unknownName("Onbekende doelgroep", "monitor.yaml"),
  "onbekende-gemeente": unknownName("Onbekende gemeente", "gemeenten.yaml"),
  "onbekende-editie": unknownName("Onbekende editie", "de map edities"),
  "onbekend-programma": unknownName("Onbekend programma", "monitor.yaml"),
  "onbekende-bron": unknownName("Onbekende bron", "monitor.yaml"),
  "kwartaal-ontbreekt": ({ quarter }) =>
    `Er zijn geen cijfers van ${quarter}. Maak kwartalen/${quarter}.yaml of verbeter het kwartaal.`,
  "hoofdindicator-zonder-hoofddoel": ({ indicator }) =>
    `De hoofdindicator “${indicator}” heeft geen doel voor het hele programma. Zet in indicatoren.yaml “hoofddoel: true” bij “${indicator}” of kies een andere.`,

  "realisatie-of-ontbreekt": ({ both, key }) =>
    both
      ? `Hier staan “${key}” en “ontbreekt” allebei. Kies er één.`
      : `Hier hoort “${key}” met een getal, of “ontbreekt” met de reden.`,
  "benadering-zonder-getal": () => "“benadering” kan alleen bij een getal. Vul het getal in of haal “benadering” weg.",
  "cijfers-en-ontbreekt": ({ project }) =>
    `“${project}” heeft cijfers of een oordeel én “ontbreekt”. Haal één van beide weg.`,
  "correctie-klopt-niet": ({ stated, corrected }) =>
    `De laatste correctie eindigt op ${corrected}, maar de realisatie is ${stated}. Maak ze gelijk.`,
  "daalt-zonder-correctie": ({ subject, indicator, value, earlier, quarter }) =>
    `${subject}, ${indicator}: ${value} is minder dan de ${earlier} van ${quarter}. Aantallen t/m een kwartaal dalen niet. Verbeter het getal of zet er “correcties” bij, met soort correctie of revisie.`,
  "meer-dan-gestart": ({ subject, indicator, value, upper, most }) =>
    `${subject}: ${indicator} (${value}) is meer dan ${upper} (${most}). Verbeter het getal of leg het uit met “toelichting”.`,
  "gepland-met-resultaat": ({ project, indicator, value, others }) =>
    `${project} is nog niet gestart, maar heeft al een resultaat: ${indicator} ${value}. Pas de levensloop of het cijfer aan.${elsewhere(others)}`,
  "som-wijkt-af": ({ indicator, sum, total }) =>
    `${indicator}: de projecten tellen op tot ${sum}, maar het totaal is ${total}. Eén van de getallen klopt niet.`,
  "deel-groter-dan-totaal": ({ indicator, sum, total, parts }) =>
    `${indicator}: de bekende projecten tellen al op tot ${sum}${named(parts)}, meer dan het totaal van ${total}. Eén van de getallen klopt niet.`,
  "samen-dubbel": ({ project, indicator }) =>
    `“${project}” heeft bij ${indicator} een eigen cijfer én een cijfer onder “samen”, of het staat twee keer onder “samen”. Het zou dubbel tellen. Laat er één staan.`,

  "doel-ontbreekt": () => "Geef hier “doel” met een getal, of “inWoorden” met de afspraak.",
  "pad-zonder-periode": ({ keys }) =>
    `Deze planversie heeft een doel met een pad, maar geen ${listOf(keys.map((key) => `“${key}”`))}. Vul dit in of kies pad: geen.`,
  "eind-voor-begin": ({ begin, end, from = "begin" }) =>
    `Het eind (${end}) ligt ${end === begin ? "niet na" : "voor"} het ${from} (${begin}).`,
  "punten-ontbreken": ({ key }) => `Bij dit pad horen “${key}”. Vul ze in of kies een ander pad.`,
  "pad-daalt": ({ quarter, value, earlier }) =>
    `Het pad daalt: in ${quarter} staat ${value}, eerder stond er al ${earlier}. Aantallen t/m een kwartaal dalen niet.`,
  "pad-eindigt-niet-op-doel": ({ end, goal }) => `Het laatste punt moet ${end} zijn met waarde ${goal}, het doel.`,
  "buiten-planperiode": ({ quarter, begin, end }) =>
    `${quarter} ligt buiten het plan, dat loopt van ${begin} t/m ${end}.`,
  "gewichten-nul": () => "De gewichten zijn samen 0. Geef ten minste één kwartaal een gewicht boven 0.",
  "doel-onder-oud-pad": ({ goal, target }) =>
    `Het nieuwe doel (${goal}) ligt onder het doel nu van het oude plan (${target}). Het doelpad daalt dan.`,
  "aanloop-te-lang": ({ lag, quarters }) =>
    `De aanloop is ${lag} kwartalen, het plan duurt er ${quarters}. De aanloop moet korter zijn dan het plan.`,
  "zelfde-besluitkwartaal": ({ quarter }) =>
    `Er zijn twee planversies met besluitkwartaal ${quarter}. Geef elke versie een eigen kwartaal.`,
  "anker-zonder-besluit": () =>
    "Anker “realisatie” mag alleen met een eigen besluit. Vul “besluit” in met datum of kenmerk.",
  "anker-zonder-realisatie": ({ quarter }) =>
    `Anker “realisatie” begint bij het aantal t/m ${quarter}, maar dat staat niet in kwartalen/${quarter}.yaml. Vul het aan of kies anker: oud-pad.`,
  "doel-tm-boven-doel": ({ target, goal }) =>
    `Het doel t/m dit kwartaal (${target}) is hoger dan het doel totaal (${goal}). Eén van beide klopt niet.`,
  "doel-tm-daalt": ({ target, earlier, quarter }) =>
    `Het doel t/m dit kwartaal (${target}) is lager dan dat van ${quarter} (${earlier}). Een doelpad daalt niet. Verbeter één van beide.`,
  "doel-tm-wijkt-af": ({ target, path }) =>
    `Het doel t/m dit kwartaal is ${target}, volgens het doelpad ${path}. Het getal dat hier staat, geldt.`,

  "grenzen-volgorde": ({ green, orange }) =>
    `De grens van oranje (${orange}) moet boven 0 en onder de grens van groen (${green}) liggen.`,
  "uitleg-ontbreekt": ({ subject, indicator, colour, fields, file, keys }) =>
    `${subject}: “${indicator}” is ${colourWords[colour]}. Leg dat uit in ${file}, bij ${keys.map((key) => `“${key}”`).join(", ")}: vul ${listOf(fields)} in.`,
  "handmatig-fout": ({ subject, indicator, mistake }) => `${subject}, ${indicator}: ${overrideMistakes[mistake]}`,
  "stoplicht-ongebruikt": ({ subject, indicator }) =>
    `${subject} heeft in deze editie geen stoplicht voor ${indicator}. Wat hier staat, komt niet in de monitor.`,

  "dubbel-nummer": ({ number, other }) => `Nummer ${number} is al gebruikt in ${other}. Elk nummer komt één keer voor.`,
  "begroting-boven-totaal": ({ year, sum, total }) =>
    `${year}: de regels tellen op tot ${euros(sum)}, meer dan het totaal van ${euros(total)}. Eén van de bedragen klopt niet.`,
  "begroting-regel-zonder-naam": () => "Deze regel heeft geen naam. Vul “project” of “post” in.",
  "jaar-niet-in-begroting": ({ year, years, others }) =>
    `${year} hoort niet bij deze begroting. De jaren zijn ${listOf(years.map(String))}.${elsewhere(others)}`,
  "dubbele-naam": ({ name, other }) =>
    `De naam “${name}” wordt ook gebruikt in ${other}. Een naam hoort bij één project.`,
  "dubbele-id": ({ id }) =>
    `De sleutel “${id}” komt twee keer voor in deze lijst. Hoofdletters maken geen verschil. Geef elk onderdeel een eigen sleutel.`,
  "tot-in-plaats-van-tm": ({ found }) => `Er staat “${found}”. Bedoelt u tot en met dat kwartaal? Schrijf dan “t/m”.`,
  "toestemming-verlopen": ({ until }) =>
    `De toestemming voor dit verhaal liep tot ${until}. Vraag opnieuw toestemming of haal het verhaal weg.`,
  "kleur-te-zwak": weakColour,
};

/** All codes, in the order of their subjects. */
export const problemCodes = Object.keys(sentences) as ProblemCode[];

const yamlMistakes: Readonly<Record<YamlMistake, string>> = {
  quote: "Hier begint een aanhalingsteken dat niet wordt gesloten. Zet aan het eind van de tekst hetzelfde teken.",
  bracket: "Hier klopt een haakje niet: er ontbreekt een haakje of een komma, of er staat er één te veel.",
  "colon-in-text": "In deze tekst staat een dubbele punt. Zet de hele tekst tussen aanhalingstekens.",
  "colon-in-brackets":
    "Tussen deze haakjes ontbreekt een komma, of er staat een dubbele punt in een tekst. Zet zo'n tekst tussen aanhalingstekens.",
  "no-colon":
    "Deze regel heeft geen dubbele punt. Schrijf “naam: waarde”; hoort de regel bij de tekst erboven, laat hem dan verder inspringen.",
  "no-space": "Na de dubbele punt ontbreekt een spatie. Schrijf “naam: waarde”.",
  indent: "Deze regel springt niet goed in. Zet hem recht onder de regels waar hij bij hoort.",
  "reference-start": 'Een tekst die begint met {{ hoort tussen aanhalingstekens: "{{ … }} …".',
  "reference-single":
    'Een verwijzing heeft aan elke kant twee accolades. Begint een tekst ermee, zet dan de hele tekst tussen aanhalingstekens: "{{ … }} …".',
  "reference-quoted": 'Zet de aanhalingstekens om de hele tekst, niet alleen om de verwijzing: "{{ … }} …".',
  "special-start": "Een tekst kan niet met dit teken beginnen. Zet de hele tekst tussen aanhalingstekens.",
  "text-after":
    "Na het tweede aanhalingsteken of haakje gaat de tekst door. Zet de hele tekst tussen aanhalingstekens; staat er ' in de tekst, gebruik dan \".",
  backslash: "Tussen dubbele aanhalingstekens kan geen \\ staan. Gebruik enkele aanhalingstekens.",
  "more-documents": "Binnen een bestand kan geen regel met drie streepjes staan. Verwijder die regel.",
  "front-matter":
    "Dit verhaal mist het blok bovenaan. Begin met een regel ---, dan project, naam, citaat en toestemming, en weer een regel ---.",
  other: "Deze regel is niet te lezen. Vergelijk hem met de regels erboven.",
};

const colourWords = { orange: "oranje", red: "rood" } as const;

const overrideMistakes: Readonly<Record<OverrideMistake, string>> = {
  incomplete: "een kleur met de hand heeft kleur, reden (ten minste 20 tekens), door en datum nodig.",
  "on-grey": "een grijs stoplicht kan niet met de hand een kleur krijgen.",
  "too-many-steps": "met de hand mag een kleur hooguit één stap beter worden.",
  "same-colour": "de gekozen kleur is al de berekende kleur. Haal “handmatig” weg of kies een andere kleur.",
};

function unreadFileAdvice(existing: string | undefined, example: string | undefined): string {
  if (existing) return `“${existing}” is er al. Verwijder één van de twee.`;
  return `Verwijder het of geef het de juiste naam${example ? `, zoals “${example}”` : ""}.`;
}

function quoteAdvice(mistake: YamlMistake, text: string): string {
  if (mistake === "quote" && text.includes("'")) return "Of zet de hele tekst tussen dubbele aanhalingstekens.";
  const isAboutText = mistake === "colon-in-text" || mistake === "colon-in-brackets";
  return isAboutText && /[“”„]/.test(text) ? curlyQuotes : "";
}

const curlyQuotes = 'Aanhalingstekens uit Word tellen niet: typ aan het begin en aan het eind een recht ".';

function unknownKey(name: ProblemDetails["onbekende-sleutel"]): string {
  if (name.cause === "comma-in-number") return keyCauses[name.cause];
  const fix = name.cause ? keyCauses[name.cause] : hint(name, "LEESMIJ.md", 22);
  return `“${name.found}” is hier geen bekend woord. ${fix}`;
}

const keyCauses: Readonly<Record<KeyCause, string>> = {
  "comma-in-text": "Staat er een komma in uw tekst? Zet de hele tekst tussen aanhalingstekens.",
  "comma-in-number": "Hier hoort een heel getal, zonder komma.",
  "curly-quotes": curlyQuotes,
};

/** The parts of a sum when they are few: " (Lasschool 7 en Buurtkok 5)". */
function named(parts: readonly { readonly name: string; readonly value: number }[]): string {
  return parts.length > 4 ? "" : ` (${listOf(parts.map(({ name, value }) => `${name} ${value}`))})`;
}

/** The likely fix of a wrong name: the nearest one, else the ones there are, else where they are listed. */
function hint(
  { nearest, allowed }: { nearest?: string; allowed: readonly string[] },
  where?: string,
  most = 12,
): string {
  if (nearest !== undefined) return `Bedoelde u “${nearest}”?`;
  if (allowed.length === 0) return where ? `Voeg het toe in ${where}.` : "";
  if (allowed.length > most) return where ? `De bekende namen staan in ${where}.` : "";
  return `Mogelijk is: ${listOf(
    allowed.map((one) => `“${one}”`),
    "of",
  )}.`;
}

/** The sentence on a name that refers to nothing; names up to three of the other places where it stands. */
function unknownName(what: string, where: string) {
  return (name: ProblemDetails["onbekend-project"]): string => {
    const { found, others } = name;
    return `${what} “${found}”. ${hint(name, where)}${elsewhere(others)}`;
  };
}

function elsewhere(places: readonly Place[]): string {
  if (places.length === 0) return "";
  const shown = places.slice(0, 3).map(({ file, line }) => `${file}:${line}`);
  const more = places.length - shown.length;
  const rest = more > 0 ? [`op ${more} andere ${more === 1 ? "plaats" : "plaatsen"}`] : [];
  return ` Het staat ook in ${listOf([...shown, ...rest])}.`;
}

function euros(amount: number): string {
  return `€\u00a0${amount.toLocaleString("nl-NL")}`;
}
