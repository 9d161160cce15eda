import type { Place } from "../problems/problem.ts";
import type { Path, Source } from "./source.ts";

/** A spot in a file while its record is turned into a domain value: knows its place and whether it was faulty. */
export type Located = {
  readonly place: Place;
  readonly keyPlace: Place;
  /** True when the form of this part was already reported; later checks then stay silent. */
  readonly isFaulty: boolean;
  /** The keys as they stand in the file, also of parts that were left out because they were faulty. */
  readonly keys: readonly string[];
  readonly in: (...path: Path) => Located;
};

/** The origin of what could not be read. Rules stay silent about it: the mistake was already reported. */
export const unread: Place = { file: "", line: 1, column: 1 };

/** Gives the spot at the root of a file. */
export function located(source: Source, isFaulty: (path: Path) => boolean, path: Path = []): Located {
  return {
    get place() {
      return source.placeOf(path);
    },
    get keyPlace() {
      return source.placeOf(path, "key");
    },
    get isFaulty() {
      return isFaulty(path);
    },
    get keys() {
      return keysOf(
        path.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], source.value),
      );
    },
    in: (...steps) => located(source, isFaulty, [...path, ...steps]),
  };
}

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
