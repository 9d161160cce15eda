import type {
  CategoryId,
  EditionId,
  IndicatorId,
  MunicipalityId,
  ProgrammeId,
  ProjectId,
  SectorId,
  SourceId,
  TargetGroupId,
} from "../domain/ids.ts";
import { slugOf } from "../domain/slug.ts";
import { closest } from "../problems/closest.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { inPlaceOrder, problem } from "../problems/problem.ts";

type Ids = {
  project: ProjectId;
  indicator: IndicatorId;
  category: CategoryId;
  sector: SectorId;
  targetGroup: TargetGroupId;
  municipality: MunicipalityId;
  edition: EditionId;
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
  /** Reports the unknown names, each once, with all its places: a misspelt file name is one mistake, not forty. */
  readonly reportUnknown: () => void;
};

const codes = {
  project: "onbekend-project",
  indicator: "onbekende-indicator",
  category: "onbekende-categorie",
  sector: "onbekende-sector",
  targetGroup: "onbekende-doelgroep",
  municipality: "onbekende-gemeente",
  edition: "onbekende-editie",
  programme: "onbekend-programma",
  source: "onbekende-bron",
} as const;

type Unknown = { readonly kind: keyof Ids; readonly name: string; readonly places: Place[] };

/** Makes the checker of references; unknown names are reported with the nearest known one. */
export function references(known: KnownNames, report: (problem: Problem) => void): References {
  const unknown = new Map<string, Unknown>();
  return {
    known,
    report,
    check: (kind, name, place) => {
      // A file with a wrong name was reported: "Zorg Start.yaml" is found as "zorg-start".
      const isKnown = known[kind]?.some((one) => one === name || slugOf(one) === name) ?? true;
      if (isKnown) return name as Ids[typeof kind];
      const found = unknown.get(`${kind} ${name}`) ?? { kind, name, places: [] };
      found.places.push(place);
      unknown.set(`${kind} ${name}`, found);
      return undefined;
    },
    reportUnknown: () => {
      for (const one of unknown.values()) report(unknownProblem(one, known[one.kind] ?? []));
    },
  };
}

function unknownProblem({ kind, name, places }: Unknown, allowed: readonly string[]): Problem {
  const [first, ...others] = [...places].sort(inPlaceOrder);
  const nearest = closest(name, allowed);
  return problem(codes[kind], first as Place, { found: name, allowed, others, ...(nearest && { nearest }) });
}
