import type { ErrorObject } from "ajv";
import { closest } from "../problems/closest.ts";
import type { KeyCause, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { adviceFor, describe, expectedOf, formOf, type Schema, show } from "./advice.ts";
import type { Records } from "./records.ts";
import type { LooseWord, Path, Source } from "./source.ts";

/** A part of a file with the wrong form. Without a problem when another message already tells about it. */
export type Mistake = { readonly path: Path; readonly problem?: Problem };

/** Gives the mistakes behind the errors of the schema validator, each once, at its narrowest place. */
export function mistakesOf(kind: keyof Records, errors: readonly ErrorObject[], source: Source): Mistake[] {
  const direct = errors.filter(({ keyword }) => !["propertyNames", "if", "anyOf", "allOf"].includes(keyword));
  const mistakes = direct.map(
    (error) => looseWord(error, source) ?? misspeltWord(kind, error, source) ?? mistakeOf(error, direct, source),
  );
  return firstPerPath(mistakes);
}

function mistakeOf(error: ErrorObject, all: readonly ErrorObject[], source: Source): Mistake {
  const path = pathOf(error);
  if (error.keyword === "required") return missingKeys(error, all, source);
  return isTooFewBecauseMissing(error, all) ? { path } : { path, problem: problemOf(error, source) };
}

/** The first missing key of a block speaks for all of them. A misspelt key is one mistake, not also a missing one. */
function missingKeys({ instancePath, params }: ErrorObject, all: readonly ErrorObject[], source: Source): Mistake {
  const beside = all.filter((other) => other.instancePath === instancePath);
  const meant = beside
    .filter(({ keyword }) => keyword === "additionalProperties")
    .map((other) => unknownKey(other).nearest?.replace(/:$/, ""));
  const keys = beside
    .filter(({ keyword }) => keyword === "required")
    .map((other): string => other.params.missingProperty)
    .filter((key) => !meant.includes(key));
  const path = stepsOf(instancePath);
  if (keys[0] !== params.missingProperty) return { path };
  return { path, problem: problem("ontbrekende-sleutel", source.placeOf(path, "key"), { keys, ...within(path) }) };
}

function isTooFewBecauseMissing(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword !== "minProperties") return false;
  return all.some(({ keyword, instancePath }) => keyword === "required" && instancePath === error.instancePath);
}

function firstPerPath(mistakes: readonly Mistake[]): Mistake[] {
  const seen = new Set<string>();
  return mistakes.filter(({ path, problem: found }) => {
    const key = JSON.stringify([path, found?.code === "ontbrekende-sleutel", found === undefined]);
    return !seen.has(key) && seen.add(key);
  });
}

function pathOf({ instancePath, propertyName, keyword, params }: ErrorObject): string[] {
  const key = propertyName ?? (keyword === "additionalProperties" ? params.additionalProperty : undefined);
  return key === undefined ? stepsOf(instancePath) : [...stepsOf(instancePath), key];
}

function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Finds what a comma cut off from a text or a number between { }: “{wat: Koken, eten}” gives a word “eten” without a value. */
function looseWord(error: ErrorObject, source: Source): Mistake | undefined {
  const path = pathOf(error);
  const loose = source.looseWordAt(path);
  // A word that may stand there is no unknown one: only its value is missing, or its colon.
  if (loose === undefined || error.keyword === "type" || isKeyWithoutColon(error)) return undefined;
  const place = source.placeOf(path, "key");
  return {
    path,
    problem: problem("onbekende-sleutel", place, { found: loose.word, allowed: [], cause: causeOf(loose) }),
  };
}

function isKeyWithoutColon(error: ErrorObject): boolean {
  return error.keyword === "additionalProperties" && (unknownKey(error).nearest?.endsWith(":") ?? false);
}

function causeOf({ word, before = "" }: LooseWord): KeyCause {
  if (/^\d+$/.test(word) && /\d$/.test(before)) return "comma-in-number";
  return /[“”„]/.test(before + word) ? "curly-quotes" : "comma-in-text";
}

/** The words that stand between the indicators in a quarter file. */
const wordsAmongIndicators: Readonly<Record<string, readonly string[]>> = {
  projecten: ["naam", "nummer", "categorie", "oordeel", "ontbreekt", "toelichting"],
  samen: ["projecten", "toelichting"],
};

/** Finds a fixed word that was misspelt and therefore taken for an indicator, e.g. “ordeel”. */
function misspeltWord(kind: keyof Records, error: ErrorObject, source: Source): Mistake | undefined {
  if (kind !== "kwartaal.schema.json") return undefined;
  const path = pathOf(error).slice(0, 3);
  const [list = "", , word] = path;
  const allowed = wordsAmongIndicators[list];
  if (allowed === undefined || word === undefined || allowed.includes(word)) return undefined;
  const nearest = closest(word, allowed);
  if (nearest === undefined) return undefined;
  const place = source.placeOf(path, "key");
  return { path, problem: problem("onbekende-sleutel", place, { found: word, nearest, allowed }) };
}

function problemOf(error: ErrorObject, source: Source): Problem {
  const path = pathOf(error);
  const place = source.placeOf(path);
  const key = source.placeOf(path, "key");
  const written = onOneLine(error.propertyName ?? source.writtenAt(path) ?? show(error.data));
  switch (error.keyword) {
    case "additionalProperties":
      return problem("onbekende-sleutel", key, unknownKey(error));
    case "enum":
      return enumProblem(error, source);
    case "minimum":
    case "maximum":
      return problem("buiten-bereik", place, { found: written, limit: limitOf(error) });
    case "minItems":
    case "minProperties":
      return problem("te-weinig", key, {
        minimum: error.params.limit,
        of: error.keyword === "minItems" ? "lines" : "keys",
      });
    case "uniqueItems":
      return problem("dubbele-waarde", source.placeOf([...path, error.params.i]), {
        found: show((error.data as unknown[])[error.params.i]),
      });
    case "not":
      return problem("gereserveerde-sleutel", key, { key: written });
    case "type":
      return problem(
        "verkeerd-soort",
        place,
        typeDetails(error, written, path, source.looseWordAt(path) !== undefined),
      );
    default:
      return formProblem(error, source, written);
  }
}

/** A pattern, format or length that does not fit. */
function formProblem(error: ErrorObject, source: Source, written: string): Problem {
  const place = source.placeOf(pathOf(error), error.propertyName ? "key" : "value");
  if (error.propertyName === undefined && String(error.data).trim() === "") return problem("lege-tekst", place, {});
  return problem("verkeerde-vorm", place, { found: written, ...formOf(error.parentSchema as Schema, written) });
}

function enumProblem(error: ErrorObject, source: Source): Problem {
  const allowed = (error.schema as unknown[]).map(String);
  const place = source.placeOf(pathOf(error));
  if (typeof error.data === "string") return problem("onbekende-waarde", place, nameOf(error.data, allowed));
  const words = allowed.map((word) => `“${word}”`);
  const expected = `${words.slice(0, -1).join(", ")} of ${words.at(-1)}`;
  return problem("verkeerd-soort", place, { found: describe(error.data), expected });
}

const commaAdvice = "Staat er een komma in uw tekst? Zet de hele tekst tussen aanhalingstekens.";

function typeDetails({ data, params, parentSchema }: ErrorObject, written: string, path: Path, isLoose: boolean) {
  const types: string[] = [params.type].flat();
  const schema = parentSchema as Schema;
  const advice = isLoose ? commaAdvice : adviceFor({ value: data, written, types, schema, key: String(path.at(-1)) });
  return { found: describe(data, written), expected: expectedOf(types, schema), ...(advice && { advice }) };
}

function onOneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function limitOf({ keyword, params }: ErrorObject): string {
  return keyword === "minimum" ? `${params.limit} of meer` : `${params.limit} of minder`;
}

function unknownKey({ params, parentSchema }: ErrorObject) {
  const found: string = params.additionalProperty;
  const allowed = Object.keys((parentSchema as { properties?: object }).properties ?? {});
  // Without its colon a whole line becomes the key: “datum 2022-06-01”.
  const firstWord = allowed.find((word) => found.startsWith(`${word} `));
  return firstWord ? { found, allowed, nearest: `${firstWord}:` } : nameOf(found, allowed);
}

function nameOf(found: string, allowed: readonly string[]) {
  const nearest = closest(found, allowed);
  return { found, allowed, ...(nearest && { nearest }) };
}

function within(path: readonly string[]): { within?: string } {
  const last = path.at(-1);
  return last === undefined || /^\d+$/.test(last) ? {} : { within: last };
}

/** Gives the part of a value at a path, or undefined when it is not there. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined | null)?.[String(step)],
    root,
  );
}
