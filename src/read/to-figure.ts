import type { Correction, Figure, MissingReason, Reference } from "../domain/figure.ts";
import { problem } from "../problems/problem.ts";
import { type Located, unread } from "./located.ts";
import type { Cijfer } from "./records.ts";
import type { References } from "./references.ts";
import { approximations, correctionKinds, missingReasons, qualities } from "./words.ts";

type WithReference = { bron?: string | undefined; vindplaats?: string | undefined };

/** Gives where a fact comes from; `fallback` is the source of the whole file. */
export function toReference(
  record: WithReference,
  at: Located,
  references: References,
  fallback?: Reference,
): Reference {
  const source =
    record.bron === undefined ? fallback?.source : references.check("source", record.bron, at.in("bron").place);
  return { ...(source && { source }), ...(record.vindplaats && { place: record.vindplaats }) };
}

/** Gives a figure, or undefined when it says neither what was realised nor why that is missing. */
export function toFigure(record: Cijfer, at: Located, references: References, fallback: Reference): Figure | undefined {
  const actual = toActual(record, "realisatie", at, references);
  if (actual === undefined) return undefined;
  checkLastCorrection(record, at, references);
  const target = record.doelTotEnMet;
  return {
    actual,
    quality: qualities[record.kwaliteit ?? "gemeten"],
    reference: toReference(record, at, references, fallback),
    corrections: (record.correcties ?? []).map(toCorrection),
    origin: at.in(record.realisatie === undefined ? "ontbreekt" : "realisatie").place,
    ...(target !== undefined && { statedTarget: { value: target, origin: at.in("doelTotEnMet").place } }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** A figure that is there but could not be read; its mistake was reported. */
export const unreadFigure: Figure = {
  actual: { status: "missing", reason: "not-delivered" },
  quality: "measured",
  reference: {},
  corrections: [],
  origin: unread,
};

type Counted = { [Key in "realisatie" | "bedrag"]?: number } & Pick<Cijfer, "ontbreekt" | "benadering">;

/** Gives the count or amount itself; reports when both or none of number and reason are there. */
export function toActual(
  record: Counted,
  key: "realisatie" | "bedrag",
  at: Located,
  references: References,
): Figure["actual"] | undefined {
  const number = record[key];
  if (at.isFaulty) return undefined;
  if ((number === undefined) === (record.ontbreekt === undefined)) {
    references.report(problem("realisatie-of-ontbreekt", at.keyPlace, { both: number !== undefined, key }));
    return undefined;
  }
  if (number === undefined) {
    if (record.benadering) references.report(problem("benadering-zonder-getal", at.in("benadering").place, {}));
    return missing(missingReasons[record.ontbreekt as keyof typeof missingReasons]);
  }
  if (record.benadering) return { status: "approximate", word: approximations[record.benadering], near: number };
  return { status: "known", value: number };
}

function missing(reason: MissingReason): Figure["actual"] {
  return { status: "missing", reason };
}

function checkLastCorrection(record: Cijfer, at: Located, references: References): void {
  const last = record.correcties?.at(-1);
  if (last === undefined || record.realisatie === undefined || last.wordt === record.realisatie) return;
  const place = at.in("correcties", (record.correcties?.length ?? 1) - 1, "wordt").place;
  references.report(problem("correctie-klopt-niet", place, { stated: record.realisatie, corrected: last.wordt }));
}

function toCorrection(record: NonNullable<Cijfer["correcties"]>[number]): Correction {
  return {
    date: record.op,
    from: record.was,
    to: record.wordt,
    kind: correctionKinds[record.soort],
    reason: record.reden,
  };
}
