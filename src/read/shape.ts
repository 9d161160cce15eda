import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";
import { closest } from "./closest.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { Records } from "./records.ts";
import { schemas } from "./schemas.ts";
import type { Path, Source } from "./source.ts";

export type Kind = keyof Records;

/** A file whose form was checked. `value` holds only what is well formed; `isFaulty` tells where something was not. */
export type Shaped<K extends Kind> = {
  readonly value?: Records[K];
  readonly isFaulty: (path: Path) => boolean;
  readonly problems: readonly Problem[];
};

/**
 * Checks a file against the JSON Schema of its kind. Each mistake is reported once, at its narrowest place;
 * the faulty parts are left out of the value, so that later checks can go on without repeating them.
 */
export function checkShape<K extends Kind>(kind: K, source: Source): Shaped<K> {
  const validate = validatorOf(kind);
  const problems: Problem[] = [];
  const faulty: Path[] = [];
  let value = structuredClone(source.value);
  // Leaving out one part can uncover the next mistake: the holder of a list that became empty, for example.
  for (let round = 0; round < 10 && !validate(value); round += 1) {
    const mistakes = relevant(validate.errors ?? []);
    if (round === 0) problems.push(...mistakes.map((error) => problemOf(error, source)));
    const faultyValue = value;
    const paths = mistakes.map((error) => pathToDrop(error, faultyValue));
    faulty.push(...paths);
    if (paths.some((path) => path.length === 0)) return { isFaulty: () => true, problems };
    value = without(value, paths);
  }
  const isFaulty = (path: Path) => faulty.some((one) => startsWith(one, path) || startsWith(path, one));
  return { value: value as Records[K], isFaulty, problems };
}

const validators = new Map<Kind, ValidateFunction>();
let ajv: Ajv | undefined;

function validatorOf(kind: Kind): ValidateFunction {
  ajv ??= newAjv();
  const known = validators.get(kind) ?? ajv.getSchema(kind);
  if (known === undefined) throw new Error(`No schema ${kind}`);
  validators.set(kind, known);
  return known;
}

function newAjv(): Ajv {
  const fresh = new Ajv({ allErrors: true, verbose: true, strict: false, schemas });
  const addFormats = addFormatsModule as unknown as (ajv: Ajv, formats: string[]) => void;
  addFormats(fresh, ["date", "uri"]);
  return fresh;
}

/** Drops what repeats another error: the outcome of a compound keyword, and what stands below a key of wrong form. */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const direct = errors.filter(({ keyword }) => !["propertyNames", "if", "anyOf", "allOf"].includes(keyword));
  const seen = new Set<string>();
  return direct.filter((error) => {
    const key = pathOf(error).join("/") + (error.keyword === "required" ? error.params.missingProperty : "");
    return !seen.has(key) && seen.add(key);
  });
}

function pathOf(error: ErrorObject): string[] {
  const path = error.instancePath.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
  const key = error.propertyName ?? (error.keyword === "additionalProperties" ? error.params.additionalProperty : undefined);
  return key === undefined ? path : [...path, key];
}

/** A fault inside a list drops the whole list: without it the other items would get another position. */
function pathToDrop(error: ErrorObject, root: unknown): Path {
  const path = pathOf(error);
  const inList = path.findIndex((_, index) => Array.isArray(stepsInto(root, path.slice(0, index))));
  return inList === -1 ? path : path.slice(0, inList);
}

function problemOf(error: ErrorObject, source: Source): Problem {
  const path = pathOf(error);
  const place = source.placeOf(path);
  const key = source.placeOf(path, "key");
  const found = show(error.propertyName ?? error.data);
  const schema = error.parentSchema as { description?: string; examples?: unknown[]; title?: string };
  switch (error.keyword) {
    case "additionalProperties": {
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      return problem("onbekende-sleutel", key, nameOf(error.params.additionalProperty, allowed));
    }
    case "required":
      return problem("ontbrekende-sleutel", key, { key: error.params.missingProperty, ...within(path) });
    case "enum":
      return problem("onbekende-waarde", place, nameOf(found, (error.schema as unknown[]).map(String)));
    case "minimum":
    case "maximum":
      return problem("buiten-bereik", place, { found, limit: limitOf(error) });
    case "minItems":
    case "minProperties":
      return problem("te-weinig", key, { minimum: error.params.limit });
    case "uniqueItems":
      return problem("dubbele-waarde", source.placeOf([...path, error.params.i]), {
        found: show((error.data as unknown[])[error.params.i]),
      });
    case "minLength":
      return problem("lege-tekst", place, {});
    case "not":
      return problem("gereserveerde-sleutel", key, { key: found });
    case "type":
      return problem("verkeerd-soort", place, typeDetails(error));
    default:
      if (String(error.data).trim() === "") return problem("lege-tekst", place, {});
      return problem("verkeerde-vorm", error.propertyName ? key : place, {
        found,
        form: schema.description ?? "",
        ...(schema.examples?.[0] !== undefined && { example: show(schema.examples[0]) }),
      });
  }
}

const kinds: Readonly<Record<string, string>> = {
  integer: "een heel getal",
  number: "een getal",
  string: "tekst",
  object: "een blok met sleutels",
  array: "een lijst (regels die met een streepje beginnen)",
  boolean: "true of false",
};

function typeDetails({ data, params }: ErrorObject) {
  const expected = [params.type].flat().map((type: string) => kinds[type] ?? type).join(" of ");
  const advice = adviceFor(data, [params.type].flat());
  return { found: describe(data), expected, ...(advice && { advice }) };
}

function adviceFor(data: unknown, types: readonly string[]): string | undefined {
  if (!types.includes("integer")) return types.includes("string") && typeof data === "number" ? "Zet het tussen aanhalingstekens." : undefined;
  const digits = String(data).replace(/[.\s]/g, "");
  if (typeof data === "number" || /^\d{1,3}([.\s]\d{3})+$/.test(String(data))) return `Schrijf het zonder punt of komma, zoals ${/^\d+$/.test(digits) ? digits : "1204"}.`;
  return typeof data === "string" && /^\d+$/.test(data) ? "Haal de aanhalingstekens weg." : undefined;
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return "niets";
  if (Array.isArray(value)) return "een lijst";
  if (typeof value === "object") return "een blok met sleutels";
  return `“${show(value)}”`;
}

function limitOf({ keyword, params }: ErrorObject): string {
  return keyword === "minimum" ? `${params.limit} of meer` : `${params.limit} of minder`;
}

function nameOf(found: string, allowed: readonly string[]) {
  const nearest = closest(found, allowed);
  return { found, allowed, ...(nearest && { nearest }) };
}

function within(path: readonly string[]): { within?: string } {
  const last = path.at(-1);
  return last === undefined || /^\d+$/.test(last) ? {} : { within: last };
}

function show(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((step, index) => String(step) === String(path[index]));
}

/** Gives a copy without the parts at the paths. */
function without(value: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(value);
  for (const path of paths) remove(copy, path);
  return copy;
}

function remove(root: unknown, path: Path): void {
  const holder = stepsInto(root, path.slice(0, -1));
  if (typeof holder === "object" && holder !== null) delete (holder as Record<string, unknown>)[String(path.at(-1))];
}

function stepsInto(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[String(step)], root);
}
