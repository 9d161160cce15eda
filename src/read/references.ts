import type { CategoryId, IndicatorId, ProgrammeId, ProjectId, SectorId, SourceId } from "../domain/ids.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { closest } from "./closest.ts";

type Ids = {
  project: ProjectId;
  indicator: IndicatorId;
  category: CategoryId;
  sector: SectorId;
  programme: ProgrammeId;
  source: SourceId;
};

/** The names that may be referred to. Undefined: the file that lists them could not be read, so nothing is reported. */
export type KnownNames = { readonly [Kind in keyof Ids]: readonly string[] | undefined };

/** Turns names in the data into ids, and reports those that do not exist. */
export type References = {
  readonly known: KnownNames;
  readonly check: <Kind extends keyof Ids>(kind: Kind, name: string, place: Place) => Ids[Kind] | undefined;
  readonly report: (problem: Problem) => void;
};

const codes = {
  project: "onbekend-project",
  indicator: "onbekende-indicator",
  category: "onbekende-categorie",
  sector: "onbekende-sector",
  programme: "onbekend-programma",
  source: "onbekende-bron",
} as const;

/** Makes the checker of references; unknown names are reported with the nearest known one. */
export function references(known: KnownNames, report: (problem: Problem) => void): References {
  return {
    known,
    report,
    check: (kind, name, place) => {
      const allowed = known[kind];
      if (allowed === undefined || allowed.includes(name)) return name as Ids[typeof kind];
      const nearest = closest(name, allowed);
      report(problem(codes[kind], place, { found: name, allowed: [...allowed], ...(nearest && { nearest }) }));
      return undefined;
    },
  };
}
