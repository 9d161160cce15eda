import { Ajv, type ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";
import type { Problem } from "../problems/problem.ts";
import type { Records } from "./records.ts";
import { schemas } from "./schemas.ts";
import { mistakesOf, valueAt } from "./shape-problems.ts";
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
  for (let round = 0; !validate(value); round += 1) {
    const mistakes = mistakesOf(kind, validate.errors ?? [], source);
    if (round === 0) problems.push(...mistakes.flatMap((mistake) => mistake.problem ?? []));
    const faultyValue = value;
    const paths = mistakes.map(({ path }) => pathToDrop(path, faultyValue));
    faulty.push(...paths);
    if (round === mostRounds || paths.some((path) => path.length === 0)) return { isFaulty: () => true, problems };
    value = without(value, paths);
  }
  const isFaulty = (path: Path) => faulty.some((one) => startsWith(one, path) || startsWith(path, one));
  return { value: value as Records[K], isFaulty, problems };
}

/** More than the depth of any file: so often can leaving out a part uncover the next mistake. */
const mostRounds = 20;

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
  fresh.addFormat("moment", isPossible);
  return fresh;
}

/** A moment may be less precise than a day; a day must exist. What has no form of a moment is said by its pattern. */
function isPossible(moment: string): boolean {
  const [, day] = /^\d{4}-\d{2}-(\d{2})$/.exec(moment) ?? [];
  return day === undefined || new Date(`${moment}T00:00:00Z`).getUTCDate() === Number(day);
}

/** A fault inside a list drops the whole list: without it the other parts would get another position. */
function pathToDrop(path: Path, root: unknown): Path {
  const inList = path.findIndex((_, index) => Array.isArray(valueAt(root, path.slice(0, index))));
  return inList === -1 ? path : path.slice(0, inList);
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
  const holder = valueAt(root, path.slice(0, -1));
  if (typeof holder === "object" && holder !== null) delete (holder as Record<string, unknown>)[String(path.at(-1))];
}
