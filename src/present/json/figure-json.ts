import type { Explanation, Sentence } from "../../domain/edition.ts";
import { type Actual, type Correction, intervalOf, type Quality, type Reference } from "../../domain/figure.ts";
import type { Coverage, IndicatorResult, Monitor, TargetToDate } from "../../domain/monitor.ts";
import type { PathKind } from "../../domain/plan.ts";
import { approximationWord, missingWords, rounded } from "../dutch.ts";
import { lightSentence } from "../light-words.ts";
import { lightOf, listOf } from "./light-json.ts";

/** The public name of each quality. */
export const qualityCodes: Readonly<Record<Quality, string>> = {
  measured: "gemeten",
  provisional: "voorlopig",
  estimated: "geschat",
  "different-definition": "andere-definitie",
  "counted-elsewhere": "elders-geteld",
  unchecked: "ongecontroleerd",
};

const pathCodes: Readonly<Record<PathKind | "stated", string>> = {
  linear: "lineair",
  lagged: "lineair-met-aanloop",
  explicit: "expliciet",
  weighted: "gewogen",
  "s-curve": "s-curve",
  none: "geen",
  stated: "opgegeven",
};

const coverageCodes: Readonly<Record<Coverage["status"], string>> = {
  complete: "volledig",
  provisional: "voorlopig",
  "too-thin": "te-laag",
  unknown: "onbekend",
};

const correctionCodes: Readonly<Record<Correction["kind"], string>> = {
  adjustment: "bijstelling",
  correction: "correctie",
  revision: "revisie",
};

/** Gives one indicator of a project or the programme: its figure, its goal and its light. */
export function indicatorOf(result: IndicatorResult, monitor: Monitor) {
  const { indicator, actual, quality, reference, measuredIn, target, goal, light } = result;
  return {
    id: indicator.id,
    naam: indicator.name,
    eenheid: indicator.unit.many,
    ...actualOf(actual),
    kwaliteit: qualityCodes[quality],
    ...referenceOf(reference),
    toelichting: result.note,
    peilkwartaal: measuredIn,
    doelTotEnMet: target && targetOf(target),
    doelTotaal: goal?.value,
    doelBenadering: goal?.approximation && approximationWord(goal.approximation),
    doelInWoorden: goal?.inWords,
    correcties: listOf(result.corrections.map(correctionOf)),
    stoplicht: {
      ...lightOf(light, monitor),
      zin: lightSentence(result, monitor.edition.status),
      pad: target ? pathCodes[target.path] : "geen",
      planversie: target?.version?.name,
    },
    uitleg: light.explanation && explanationOf(light.explanation),
  };
}

function correctionOf({ date, from, to, kind, reason }: Correction) {
  return { datum: date, was: from, wordt: to, soort: correctionCodes[kind], reden: reason };
}

function explanationOf({ cause, consequence, measure }: Explanation) {
  return {
    oorzaak: cause && sentenceOf(cause),
    gevolg: consequence && sentenceOf(consequence),
    maatregel: measure && sentenceOf(measure),
  };
}

function sentenceOf(sentence: Sentence) {
  return sentence.status === "written" ? { tekst: sentence.text } : { ontbreekt: missingWords[sentence.reason] };
}

/** Gives a number, an approximation with its word, or why there is none. */
export function actualOf(actual: Actual) {
  switch (actual.status) {
    case "known":
      return { realisatie: actual.value };
    case "approximate":
      return { realisatie: actual.near, benadering: approximationWord(actual.word), interval: rangeOf(actual) };
    case "missing":
      return { ontbreekt: missingWords[actual.reason], samenMet: actual.together };
  }
}

/** The numbers an approximation can stand for; the colour was computed at both ends. */
function rangeOf({ word, near }: Extract<Actual, { status: "approximate" }>) {
  const { low, high } = intervalOf(word, near);
  return { van: low, totEnMet: high };
}

/** Gives the whole number that is shown, and the exact fraction the colour was computed from, e.g. "1125/4". */
export function targetOf({ value }: Pick<TargetToDate, "value">) {
  return { waarde: rounded(value), exact: value.toFraction() };
}

/** Gives how much of a total of ours is covered. */
export function coverageOf(coverage: Coverage) {
  return {
    stand: coverageCodes[coverage.status],
    aandeel: "share" in coverage ? coverage.share.toFraction() : undefined,
  };
}

/** Gives where a figure comes from. */
export function referenceOf({ source, place }: Reference) {
  return { bron: source, vindplaats: place };
}
