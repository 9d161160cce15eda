import type { Place } from "../problems/problem.ts";
import type { Path, Source } from "./source.ts";

/** A spot in a file while its record is turned into a domain value: knows its place and whether it was faulty. */
export type Located = {
  readonly place: Place;
  readonly keyPlace: Place;
  /** True when the form of this part was already reported; later checks then stay silent. */
  readonly isFaulty: boolean;
  readonly in: (...path: Path) => Located;
};

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
    in: (...steps) => located(source, isFaulty, [...path, ...steps]),
  };
}
