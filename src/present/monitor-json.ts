import type { Dataset } from "../domain/dataset.ts";
import type { Actual } from "../domain/figure.ts";
import type { IndicatorResult, LightRecord, Monitor, ProjectResult, TargetToDate } from "../domain/monitor.ts";
import type { PathKind } from "../domain/plan.ts";
import { approximationWord, missingWords, rounded } from "./dutch.ts";
import { stateWords } from "./event-words.ts";
import { colourWords, lightCode, lightCodes, lightSentence, verdictWords } from "./light-words.ts";
import type { Quality } from "../domain/figure.ts";

const qualityCodes: Readonly<Record<Quality, string>> = {
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

const statusCodes = { concept: "concept", final: "vastgesteld", reconstruction: "reconstructie" } as const;

/**
 * Gives the text of monitor.json: every figure, light and reason of an edition, so that anyone can recompute each colour.
 * A public contract; its schema is assets/schema/monitor.schema.json.
 */
export function monitorJson(dataset: Dataset, monitor: Monitor): string {
  const { edition, programme, projects } = monitor;
  const shape = {
    $schema: "../../../schema/monitor.schema.json",
    editie: edition.id,
    nummer: edition.number,
    totEnMet: edition.quarter,
    status: statusCodes[edition.status],
    fictief: dataset.series.isFictional || undefined,
    titel: dataset.series.title,
    kop: edition.headline,
    drempels: thresholdsOf(monitor),
    programma: {
      oordeel: verdictWords[programme.verdict],
      kleur: colourWords[programme.headline],
      aantallen: Object.fromEntries(Object.entries(programme.counts).map(([colour, n]) => [colourWords[colour as "grey"], n])),
      indicatoren: programme.indicators.map((result) => ({
        ...indicatorOf(result, monitor),
        herkomst: result.origin === "reported" ? "gemeld" : "opgeteld",
        bekendPerProject: result.breakdown.known,
        nietUitgesplitst: result.breakdown.rest,
      })),
    },
    samen: togetherOf(projects),
    projecten: projects.map((project) => projectOf(project, monitor)),
  };
  return `${JSON.stringify(shape, undefined, 2)}\n`;
}

function projectOf({ project, name, number, category, sector, state, indicators, judgement }: ProjectResult, monitor: Monitor) {
  return {
    id: project.id,
    naam: name,
    nummer: number,
    categorie: category.id,
    sector: sector?.id,
    toestand: stateWords[state] === "ligt stil" ? "on-hold" : stateWords[state],
    oordeel: judgement && {
      kleur: judgement.colour === "unknown" ? "onbekend" : colourWords[judgement.colour],
      code: judgement.colour === "unknown" ? "kleur-onbekend" : "kwalitatief",
      toelichting: judgement.explanation,
      zie: judgement.see,
      bron: judgement.reference.source,
    },
    indicatoren: judgement && indicators.length === 0 ? undefined : indicators.map((result) => indicatorOf(result, monitor)),
  };
}

function indicatorOf(result: IndicatorResult, monitor: Monitor) {
  const { indicator, actual, quality, reference, measuredIn, target, goal, light } = result;
  return {
    id: indicator.id,
    naam: indicator.name,
    eenheid: indicator.unit.many,
    ...actualOf(actual),
    kwaliteit: qualityCodes[quality],
    bron: reference.source,
    vindplaats: reference.place,
    peilkwartaal: measuredIn,
    doelTotEnMet: target && targetOf(target),
    doelTotaal: goal?.value,
    doelInWoorden: goal?.inWords,
    stoplicht: {
      kleur: colourWords[light.colour],
      berekend: colourWords[light.computed],
      code: lightCode(light),
      regel: lightCodes[light.code],
      zin: lightSentence(result, monitor.edition.status),
      invoer: inputOf(light),
      drempels: thresholdsOf(monitor),
      pad: target && pathCodes[target.path],
      planversie: target?.version?.name,
      signalen: light.flags.length > 0 ? light.flags.map((flag) => (flag === "outdated" ? "verouderd" : "controleer-doel")) : undefined,
      handmatig: light.override && {
        kleur: colourWords[light.override.colour ?? "grey"],
        reden: light.override.reason,
        door: light.override.by,
        datum: light.override.date,
      },
    },
  };
}

function actualOf(actual: Actual) {
  switch (actual.status) {
    case "known":
      return { realisatie: actual.value };
    case "approximate":
      return { realisatie: actual.near, benadering: approximationWord(actual.word) };
    case "missing":
      return { ontbreekt: missingWords[actual.reason], samenMet: actual.together };
  }
}

/** The whole number that is shown, and the exact fraction the colour was computed from, e.g. "1125/4". */
function targetOf({ value }: TargetToDate) {
  return { waarde: rounded(value), exact: value.toFraction() };
}

function inputOf({ input }: LightRecord) {
  return {
    toestand: input.state === "on-hold" ? "on-hold" : stateWords[input.state],
    teVroeg: input.early,
    afgeschermd: input.suppressed,
    vorigeKleur: input.previousColour && colourWords[input.previousColour],
  };
}

function thresholdsOf({ thresholds }: Monitor) {
  return {
    groen: thresholds.green,
    oranje: thresholds.orange,
    eindOranje: thresholds.finishedOrange,
    minimumDoel: thresholds.smallestTarget,
    spelingPersonen: thresholds.slackPersons,
    marge: thresholds.margin,
  };
}

function togetherOf(projects: readonly ProjectResult[]) {
  const groups = new Set(projects.flatMap(({ together }) => together));
  const unique = new Map([...groups].map((group) => [JSON.stringify(group), group]));
  return [...unique.values()].map(({ projects: members, figures }) => ({
    projecten: members.map(({ id }) => id),
    indicatoren: figures.map(({ indicator, actual, quality, reference }) => ({
      id: indicator.id,
      naam: indicator.name,
      ...actualOf(actual),
      kwaliteit: qualityCodes[quality],
      bron: reference.source,
      vindplaats: reference.place,
    })),
  }));
}
