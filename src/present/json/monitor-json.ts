import type { Dataset } from "../../domain/dataset.ts";
import type { Actual } from "../../domain/figure.ts";
import type {
  BreakdownPart,
  GroupResult,
  GroupTotal,
  Monitor,
  ProgrammeIndicator,
  ProjectResult,
} from "../../domain/monitor.ts";
import { approximationWord, missingWords } from "../dutch.ts";
import { colourWords, lightSentence, verdictWords } from "../light-words.ts";
import { actualOf, coverageOf, indicatorOf, qualityCodes, referenceOf, targetOf } from "./figure-json.ts";
import { lightOf, stateOf, thresholdsOf } from "./light-json.ts";
import { moneyOf } from "./money-json.ts";

/** The public name of each status of an edition. */
export const statusCodes = { concept: "concept", final: "vastgesteld", reconstruction: "reconstructie" } as const;

/**
 * Gives the text of monitor.json: every figure, light and reason of an edition, so that anyone can recompute each colour.
 * A public contract; its schema is assets/schema/monitor.schema.json. A key without a value is left out.
 */
export function monitorJson(dataset: Dataset, monitor: Monitor): string {
  const { edition, categories, sectors, projects } = monitor;
  const shape = {
    $schema: "../../../schema/monitor.schema.json",
    editie: edition.id,
    nummer: edition.number,
    totEnMet: edition.quarter,
    status: statusCodes[edition.status],
    ...dateOf(monitor),
    fictief: dataset.series.isFictional || undefined,
    titel: dataset.series.title,
    kop: edition.headline,
    drempels: thresholdsOf(monitor),
    programma: programmeOf(dataset, monitor),
    categorieen: categories.map((group) => groupOf(group, monitor)),
    sectoren: sectors.map((group) => groupOf(group, monitor)),
    samen: togetherOf(projects),
    projecten: projects.map((project) => projectOf(project, monitor)),
    bronnen: dataset.series.sources.map(({ id, title, publisher, date, link }) => ({
      id,
      titel: title,
      uitgever: publisher,
      datum: date,
      link,
    })),
  };
  return `${JSON.stringify(shape, undefined, 2)}\n`;
}

function dateOf({ edition: { date } }: Monitor) {
  return date.status === "known" ? { datum: date.day } : { datumOntbreekt: missingWords[date.reason] };
}

function programmeOf({ series }: Dataset, monitor: Monitor) {
  const { programme } = monitor;
  const { projectCount, plan } = programme;
  return {
    oordeel: verdictWords[programme.verdict],
    kleur: colourWords[programme.headline],
    hoofdindicator: series.mainIndicator,
    aantallen: {
      groen: programme.counts.green,
      oranje: programme.counts.orange,
      rood: programme.counts.red,
      grijs: programme.counts.grey,
    },
    aanname: plan?.assumption,
    indicatoren: programme.indicators.map((result) => programmeIndicatorOf(result, monitor)),
    aantalProjecten: projectCount && {
      waarde: projectCount.value,
      benadering: projectCount.approximation && approximationWord(projectCount.approximation),
      ...referenceOf(projectCount.reference),
      toelichting: projectCount.note,
    },
    geld: moneyOf(programme),
  };
}

function programmeIndicatorOf(result: ProgrammeIndicator, monitor: Monitor) {
  const { breakdown, coverage, gap } = result;
  return {
    ...indicatorOf(result, monitor),
    herkomst: result.origin === "reported" ? "gemeld" : "opgeteld",
    dekking: coverage && coverageOf(coverage),
    bekendPerProject: breakdown.known,
    nietUitgesplitst: breakdown.rest,
    opbouw: breakdown.parts.map(partOf),
    zonder: breakdown.without.map(({ id }) => id),
    doelverdeling: {
      nietBelegd: gap.gap,
      projectenZonderDoel: gap.projectsWithoutGoal,
      vrijgekomen: gap.freed.map(({ project, amount }) => ({ project: project.id, aantal: amount })),
    },
  };
}

function partOf({ projects, value, endedIn, isOtherDefinition }: BreakdownPart) {
  return {
    projecten: projects.map(({ id }) => id),
    aantal: value,
    peilkwartaal: endedIn,
    anderGeteld: isOtherDefinition || undefined,
  };
}

function groupOf<Group extends { readonly id: string; readonly name: string }>(
  { group, projects, totals }: GroupResult<Group>,
  monitor: Monitor,
) {
  return {
    id: group.id,
    naam: group.name,
    projecten: projects.map(({ project }) => project.id),
    totalen: totals.map((total) => totalOf(total, monitor)),
  };
}

function totalOf(total: GroupTotal, monitor: Monitor) {
  const { indicator, sum, target, goal, light } = total;
  const actual: Actual =
    sum === undefined ? { status: "missing", reason: "not-delivered" } : { status: "known", value: sum };
  return {
    id: indicator.id,
    naam: indicator.name,
    eenheid: indicator.unit.many,
    ...actualOf(actual),
    doelTotEnMet: target && targetOf({ value: target }),
    doelTotaal: goal,
    zonder: total.without.map(({ project }) => project.id),
    dekking: coverageOf(total.coverage),
    stoplicht: {
      ...lightOf(light, monitor),
      zin: lightSentence(
        { indicator, actual, light, ...(target && { target: { value: target } }), goal: { value: goal } },
        monitor.edition.status,
      ),
      pad: target ? "som" : "geen",
    },
  };
}

function projectOf({ project, judgement, indicators, ...result }: ProjectResult, monitor: Monitor) {
  return {
    id: project.id,
    naam: result.name,
    nummer: result.number,
    categorie: result.category.id,
    sector: result.sector?.id,
    toestand: stateOf(result.state),
    oordeel: judgement && {
      kleur: judgement.colour === "unknown" ? "onbekend" : colourWords[judgement.colour],
      code: judgement.colour === "unknown" ? "kleur-onbekend" : "kwalitatief",
      toelichting: judgement.explanation,
      zie: judgement.see,
      ...referenceOf(judgement.reference),
    },
    indicatoren: judgement && indicators.length === 0 ? undefined : indicators.map((one) => indicatorOf(one, monitor)),
  };
}

function togetherOf(projects: readonly ProjectResult[]) {
  const groups = projects.flatMap(({ together }) => together);
  const unique = new Map(groups.map((group) => [JSON.stringify(group), group]));
  return [...unique.values()].map(({ projects: members, figures, note }) => ({
    projecten: members.map(({ id }) => id),
    toelichting: note,
    indicatoren: figures.map((figure) => ({
      id: figure.indicator.id,
      naam: figure.indicator.name,
      eenheid: figure.indicator.unit.many,
      ...actualOf(figure.actual),
      kwaliteit: qualityCodes[figure.quality],
      peilkwartaal: figure.measuredIn,
      ...referenceOf(figure.reference),
      toelichting: figure.note,
    })),
  }));
}
