import { listOf } from "./list-of.nl.ts";
import type { ProblemDetails } from "./problem.ts";

type LetterCode =
  | "tekst-zonder-gegevens"
  | "briefdeel-ontbreekt"
  | "briefdeel-leeg"
  | "briefgegeven-ontbreekt"
  | "geadresseerde-ontbreekt"
  | "gemeentetekst-ongebruikt";

/** The Dutch sentences about letters to the councils and proposals to the board. */
export const letterSentences: { readonly [Code in LetterCode]: (details: ProblemDetails[Code]) => string } = {
  "tekst-zonder-gegevens": ({ key }) =>
    `Deze tekst komt nergens, want in editie.yaml staat geen “${key}”. Zet daar “${key}:” met de gegevens; LEESMIJ.md heeft een voorbeeld.`,
  "briefdeel-ontbreekt": ({ sections, found }) =>
    `In de brief ${sections.length === 1 ? "ontbreekt de kop" : "ontbreken de koppen"} ${listOf(sections.map((one) => `“## ${one}”`))}.${found.length > 0 ? ` Er ${found.length === 1 ? "staat" : "staan"} wel: ${listOf(found.map((one) => `“${one}”`))}.` : ""} Een kop begint met ##, een spatie en dat woord; er mag meer achter staan.`,
  "briefdeel-leeg": ({ section }) => `Onder de kop “${section}” staat nog geen tekst. Vul die aan.`,
  "briefgegeven-ontbreekt": ({ of, keys }) =>
    `In “${of}” ${keys.length === 1 ? "ontbreekt" : "ontbreken"} ${listOf(keys.map((key) => `“${key}”`))}. Een vastgestelde editie heeft dit nodig. Vul het in, of zet de status op “concept”.`,
  "geadresseerde-ontbreekt": ({ municipalities }) =>
    `Aan wie gaat de brief voor ${listOf(municipalities)}? Vul in gemeenten.yaml “geadresseerde” in, zoals “de gemeenteraad van ${municipalities[0]}”.`,
  "gemeentetekst-ongebruikt": ({ municipality }) =>
    `Deze tekst komt in geen brief: ${municipality} doet op de datum van deze editie niet mee. Kijk de datums in gemeenten.yaml na of verwijder de tekst.`,
};
