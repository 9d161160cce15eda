import { slugOf } from "../domain/slug.ts";

/** The parts of a JSON Schema that say what belongs somewhere. */
export type Schema = {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly required?: readonly string[];
};

const kinds: Readonly<Record<string, string>> = {
  integer: "een heel getal",
  number: "een getal",
  string: "tekst",
  object: "een blok van regels “naam: waarde”",
  array: "een lijst (elke regel begint met een streepje)",
  boolean: "true of false",
};

/** Says in words which kinds of value belong here, e.g. "een heel getal". */
export function expectedOf(types: readonly string[], { format, required = [] }: Schema): string {
  const words = types.map((type) => {
    if (type === "string" && format === "date") return "een datum";
    return type === "object" && required.includes("ontbreekt") ? "“ontbreekt” met de reden" : (kinds[type] ?? type);
  });
  return words.join(" of ");
}

/** Says in words what was found. */
export function describe(value: unknown, written = show(value)): string {
  if (value === null || value === undefined) return "niets";
  if (Array.isArray(value)) return "een lijst";
  return typeof value === "object" ? "een blok" : `“${written}”`;
}

/** Writes a value as a text for a message. */
export function show(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

type Wrong = {
  readonly value: unknown;
  readonly written: string;
  readonly types: readonly string[];
  readonly schema: Schema;
  readonly key: string;
};

/** Gives the likely remedy for a value of the wrong kind, or undefined when none comes to mind. */
export function adviceFor(wrong: Wrong): string | undefined {
  const { value, written, types, schema } = wrong;
  if (types.includes("integer") || types.includes("number")) return numberAdvice(wrong);
  if (types.includes("string")) return textAdvice(value, written, schema);
  if (types.includes("boolean")) return "Schrijf true voor ja en false voor nee.";
  if (types.includes("array")) return listAdvice(value, written);
  if (schema.title !== "Cijfer") return undefined;
  if (value === null) return "Schrijf {realisatie: 6} of {ontbreekt: niet geleverd}.";
  if (typeof value === "number") return `Schrijf {realisatie: ${written}}.`;
  return typeof value === "string"
    ? "Schrijf {realisatie: …} met het getal, of {ontbreekt: …} met de reden."
    : undefined;
}

function textAdvice(value: unknown, written: string, { pattern, examples = [] }: Schema): string | undefined {
  if (typeof value !== "number" && typeof value !== "boolean") return undefined;
  const fits = pattern === undefined || new RegExp(pattern).test(written);
  return fits ? "Zet het tussen aanhalingstekens." : `Bijvoorbeeld: ${show(examples[0] ?? "")}`;
}

function numberAdvice({ value, written, key }: Wrong): string | undefined {
  const digits = written.replaceAll(/[€\s.,]/g, "");
  if (/^(€\s*)?\d{1,3}([.,\s]\d{3})+$/.test(written)) return `Schrijf het zonder punt of komma: ${digits}.`;
  if (typeof value === "number" || /^\d+,\d+$/.test(written)) return "Een heel getal heeft geen punt of komma.";
  if (/^\d+$/.test(written)) return "Haal de aanhalingstekens weg.";
  if (/\d/.test(written) && /^(ruim|bijna|circa|meer dan|ongeveer|ca)/i.test(written))
    return "Schrijf alleen het getal, en zet het woord bij “benadering”.";
  return ["realisatie", "bedrag"].includes(key)
    ? `Is het getal er niet? Schrijf dan “ontbreekt” in plaats van “${key}”, met de reden.`
    : undefined;
}

function listAdvice(value: unknown, written: string): string | undefined {
  if (typeof value === "string")
    return /^-\S/.test(written) ? "Zet een spatie na elk streepje." : `Schrijf [${written}].`;
  return typeof value === "object" && value !== null ? "Zet een streepje voor elk onderdeel." : undefined;
}

const siteAddress = { form: "Het adres van de site begint met https://.", example: "https://voorbeeld.nl/pagina" };

/** Says what form belongs here, with an example; of a date or quarter what was probably meant. */
export function formOf(schema: Schema, written: string): { form: string; example?: string } {
  if (schema.format === "uri") return siteAddress;
  const isDay = schema.format === "date" || schema.format === "moment";
  if (isDay && /^(19|20)\d{2}-\d{2}-\d{2}$/.test(written)) return { form: "Deze dag bestaat niet." };
  if (schema.pattern?.startsWith("^(19|20)") && /^(?!19|20)\d{4}(-|$)/.test(written))
    return { form: "Klopt het jaar? Het begint met 19 of 20." };
  const example =
    likelyDate(schema, written) ?? likelyQuarter(schema, written) ?? likelyKey(schema, written) ?? schema.examples?.[0];
  return { form: schema.description ?? "", ...(example !== undefined && { example: show(example) }) };
}

function likelyDate({ format }: Schema, written: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(written) ?? [];
  return format === "date" && day && month ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : undefined;
}

function likelyQuarter({ pattern = "" }: Schema, written: string): string | undefined {
  if (!pattern.includes("Q[1-4]")) return undefined;
  const year = /(?:19|20)\d{2}/.exec(written)?.[0];
  const number =
    /\b(?:q|kwartaal\s*|k)([1-4])(?!\d)|(?<!\d)([1-4])(?:e|ste)?\s*kwartaal|^\d{4}\D?([1-4])$|(?<=\d)q([1-4])/i.exec(
      written,
    );
  const quarter = number?.slice(1).find(Boolean);
  return year && quarter ? `${year}-Q${quarter}` : undefined;
}

function likelyKey({ pattern = "" }: Schema, written: string): string | undefined {
  const slug = slugOf(written);
  return pattern.startsWith("^[a-z0-9]+(-") && slug !== "" ? slug : undefined;
}
