import type { TextDetails } from "./text-details.ts";

/** Where a mistake stands: the file as the team knows it, with line and column counted from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

export type Severity = "error" | "warning";

/** What was written and what may have been meant. `nearest` is absent when nothing looks like it. */
type Name = { readonly found: string; readonly nearest?: string; readonly allowed: readonly string[] };

/** A name that refers to something, with the other places where the same name stands. */
type UnknownName = Name & { readonly others: readonly Place[] };

/** What YAML itself could not read, as far as we can tell. */
export type YamlMistake =
  | "quote"
  | "bracket"
  | "colon-in-text"
  | "colon-in-brackets"
  | "no-colon"
  | "no-space"
  | "indent"
  | "special-start"
  | "reference-start"
  | "reference-single"
  | "reference-quoted"
  | "text-after"
  | "backslash"
  | "more-documents"
  | "front-matter"
  | "other";

/** How a piece of a value came to stand as a key between { }: a comma cut it off, or quotes that YAML does not know. */
export type KeyCause = "comma-in-text" | "comma-in-number" | "curly-quotes";

/** Why a colour set by hand is not accepted (RAG-1). */
export type OverrideMistake = "incomplete" | "on-grey" | "too-many-steps" | "same-colour";

/** Which colour of the region. */
export type ThemeColour = "main" | "mainDark" | "accent" | "background" | "text";

/** The facts of every problem, by code. The code is public: it stands behind each message. */
export type ProblemDetails = TextDetails & {
  // Files
  "niet-utf8": object;
  "leeg-bestand": object;
  "bestand-ontbreekt": { readonly missing: string };
  "onbekend-bestand": { readonly nearest?: string; readonly existing?: string; readonly example?: string };
  "map-ontbreekt": { readonly folder: string };
  "bestandsnaam-klopt-niet": { readonly found: string; readonly expected: string };
  "mapnaam-klopt-niet": { readonly found: string; readonly folder: string; readonly expected: string };
  "slechte-bestandsnaam": { readonly found: string; readonly reason: "form" | "taken-by-windows" };
  // YAML
  "yaml-fout": { readonly mistake: YamlMistake; readonly text: string };
  "tab-als-inspringing": { readonly others: number };
  "dubbele-sleutel": { readonly key: string; readonly line: number };
  "te-veel-verwijzingen": object;
  // Form
  "onbekende-sleutel": Name & { readonly cause?: KeyCause };
  "ontbrekende-sleutel": { readonly keys: readonly string[]; readonly within?: string };
  "verkeerd-soort": { readonly found: string; readonly expected: string; readonly advice?: string };
  "onbekende-waarde": Name;
  "verkeerde-vorm": { readonly found: string; readonly form: string; readonly example?: string };
  "buiten-bereik": { readonly found: string; readonly limit: string };
  "lege-tekst": object;
  "te-weinig": { readonly minimum: number; readonly of: "lines" | "keys" };
  "dubbele-waarde": { readonly found: string };
  "gereserveerde-sleutel": { readonly key: string };
  // References
  "onbekend-project": UnknownName;
  "onbekende-indicator": UnknownName;
  "onbekende-categorie": UnknownName;
  "onbekende-sector": UnknownName;
  "onbekende-doelgroep": UnknownName;
  "onbekende-gemeente": UnknownName;
  "onbekende-editie": UnknownName;
  "onbekend-programma": UnknownName;
  "onbekende-bron": UnknownName;
  "kwartaal-ontbreekt": { readonly quarter: string };
  "hoofdindicator-zonder-hoofddoel": { readonly indicator: string };
  // Figures
  "realisatie-of-ontbreekt": { readonly both: boolean; readonly key: "realisatie" | "bedrag" };
  "benadering-zonder-getal": object;
  "cijfers-en-ontbreekt": { readonly project: string };
  "correctie-klopt-niet": { readonly stated: number; readonly corrected: number };
  "daalt-zonder-correctie": {
    readonly subject: string;
    readonly indicator: string;
    readonly value: number;
    readonly earlier: number;
    readonly quarter: string;
  };
  "meer-dan-gestart": {
    readonly subject: string;
    readonly indicator: string;
    readonly value: number;
    readonly upper: string;
    readonly most: number;
  };
  "gepland-met-resultaat": {
    readonly project: string;
    readonly indicator: string;
    readonly value: number;
    readonly others: readonly Place[];
  };
  "som-wijkt-af": { readonly indicator: string; readonly sum: number; readonly total: number };
  "deel-groter-dan-totaal": {
    readonly indicator: string;
    readonly sum: number;
    readonly total: number;
    readonly parts: readonly { readonly name: string; readonly value: number }[];
  };
  "samen-dubbel": { readonly project: string; readonly indicator: string };
  // Plans
  "doel-ontbreekt": object;
  "pad-zonder-periode": { readonly keys: readonly string[] };
  /** `from`: the key that holds the begin, when it is another one. */
  "eind-voor-begin": { readonly begin: string; readonly end: string; readonly from?: "besluitkwartaal" };
  "punten-ontbreken": { readonly key: "punten" | "gewichten" };
  "pad-daalt": { readonly quarter: string; readonly value: number; readonly earlier: number };
  "pad-eindigt-niet-op-doel": { readonly end: string; readonly goal: number };
  "buiten-planperiode": { readonly quarter: string; readonly begin: string; readonly end: string };
  "gewichten-nul": object;
  "doel-onder-oud-pad": { readonly goal: number; readonly target: string };
  "aanloop-te-lang": { readonly lag: number; readonly quarters: number };
  "zelfde-besluitkwartaal": { readonly quarter: string };
  "anker-zonder-besluit": object;
  "anker-zonder-realisatie": { readonly quarter: string };
  "doel-tm-boven-doel": { readonly target: number; readonly goal: number };
  "doel-tm-daalt": { readonly target: number; readonly earlier: number; readonly quarter: string };
  "doel-tm-wijkt-af": { readonly target: number; readonly path: string };
  // Lights
  "grenzen-volgorde": { readonly green: number; readonly orange: number };
  "uitleg-ontbreekt": {
    readonly subject: string;
    readonly indicator: string;
    readonly colour: "orange" | "red";
    readonly fields: readonly string[];
    /** Where it belongs: the file, and the keys in it. */
    readonly file: string;
    readonly keys: readonly string[];
  };
  "handmatig-fout": { readonly subject: string; readonly indicator: string; readonly mistake: OverrideMistake };
  "stoplicht-ongebruikt": { readonly subject: string; readonly indicator: string };
  // Editions, money, names, texts
  "dubbel-nummer": { readonly number: number; readonly other: string };
  "begroting-boven-totaal": { readonly year: number; readonly sum: number; readonly total: number };
  "begroting-regel-zonder-naam": object;
  "jaar-niet-in-begroting": {
    readonly year: string;
    readonly years: readonly number[];
    readonly others: readonly Place[];
  };
  "dubbele-naam": { readonly name: string; readonly other: string };
  "dubbele-id": { readonly id: string };
  // Letters and proposals
  "tekst-zonder-gegevens": { readonly key: "brief" | "voorstel" };
  /** `found`: titles that are no fixed section. */
  "briefdeel-leeg": { readonly section: string };
  "briefdeel-ontbreekt": { readonly sections: readonly string[]; readonly found: readonly string[] };
  "briefgegeven-ontbreekt": { readonly of: "brief" | "voorstel"; readonly keys: readonly string[] };
  "geadresseerde-ontbreekt": { readonly municipalities: readonly string[] };
  "gemeentetekst-ongebruikt": { readonly municipality: string };
  // Words, consent, colours
  "tot-in-plaats-van-tm": { readonly found: string };
  "toestemming-verlopen": { readonly until: string };
  "kleur-te-zwak": {
    readonly colour: ThemeColour;
    readonly found: string;
    readonly ratio: number;
    readonly needed: number;
    /** The nearest colour that stands out enough. */
    readonly nearest: string;
  };
};

export type ProblemCode = keyof ProblemDetails;

/** One mistake in the data: what, how bad, where, with which facts. The sentence is made from it in messages.nl.ts. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly details: ProblemDetails[C];
  };
}[Code];

const warnings: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "onbekend-bestand",
  "doel-onder-oud-pad",
  "doel-tm-wijkt-af",
  "tot-in-plaats-van-tm",
  "stoplicht-ongebruikt",
  "gemeentetekst-ongebruikt",
  "woord-niet-na-te-gaan",
]);

/** Makes a problem; its severity follows from the code unless it is given. */
export function problem<Code extends ProblemCode>(
  code: Code,
  place: Place,
  details: ProblemDetails[Code],
  severity: Severity = warnings.has(code) ? "warning" : "error",
): Problem {
  const { file, line, column } = place;
  return { code, severity, place: { file, line, column }, details } as unknown as Problem;
}

/** Tells whether at least one problem must stop the build. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** Gives the problems in reading order: by file, line and column, each place and code once. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((one) => [JSON.stringify([one.place, one.code, one.details]), one]));
  return [...unique.values()].sort((a, b) => inPlaceOrder(a.place, b.place) || (a.code < b.code ? -1 : 1));
}

/** Compares two places in reading order, the same on every computer. */
export function inPlaceOrder(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
