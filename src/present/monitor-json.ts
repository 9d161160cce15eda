import type { Amount, BudgetCode, BudgetRow } from "../domain/budget.ts";
import type { Dataset, Explanation, Sentence } from "../domain/dataset.ts";
import type { Actual, Correction, Quality, Reference } from "../domain/figure.ts";
import type {
  BudgetResult,
  Coverage,
  GroupResult,
  GroupTotal,
  IndicatorResult,
  LightRecord,
  Monitor,
  ProgrammeIndicator,
  ProgrammeResult,
  ProjectResult,
  TargetToDate,
} from "../domain/monitor.ts";
import type { PathKind } from "../domain/plan.ts";
import { approximationWord, missingWords, rounded } from "./dutch.ts";
import { stateWords } from "./event-words.ts";
import { budgetSentences, colourWords, lightCode, lightCodes, lightSentence, verdictWords } from "./light-words.ts";

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

const budgetCodes: Readonly<Record<BudgetCode, string>> = {
  "on-budget": "binnen-begroting",
  underspent: "te-weinig-uitgegeven",
  overspent: "te-veel-uitgegeven",
  "beyond-total": "boven-hele-begroting",
  "no-budget-path": "geen-bestedingspad",
  "no-spending": "geen-bedrag",
};

const rowCodes: Readonly<Record<BudgetRow["kind"], string>> = {
  project: "project",
  overhead: "programma",
  flexible: "flexibel",
};

const statusCodes = { concept: "concept", final: "vastgesteld", reconstruction: "reconstructie" } as const;

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
    opbouw: breakdown.parts.map(({ projects, value }) => ({ projecten: projects.map(({ id }) => id), aantal: value })),
    zonder: breakdown.without.map(({ id }) => id),
    doelverdeling: {
      nietBelegd: gap.gap,
      projectenZonderDoel: gap.projectsWithoutGoal,
      vrijgekomen: gap.freed.map(({ project, amount }) => ({ project: project.id, aantal: amount })),
    },
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

function indicatorOf(result: IndicatorResult, monitor: Monitor) {
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

/** What decided a light and what it became (RAG-1, "Record"). `regel` is the code of the computed colour. */
function lightOf(light: LightRecord, monitor: Monitor) {
  return {
    kleur: colourWords[light.colour],
    berekend: colourWords[light.computed],
    code: lightCode(light),
    regel: lightCodes[light.code],
    invoer: inputOf(light),
    drempels: thresholdsOf(monitor),
    signalen: listOf(light.flags.map((flag) => (flag === "outdated" ? "verouderd" : "controleer-doel"))),
    handmatig: light.override && {
      kleur: colourWords[light.override.colour ?? "grey"],
      reden: light.override.reason,
      door: light.override.by,
      datum: light.override.date,
    },
  };
}

function inputOf({ input }: LightRecord) {
  return {
    toestand: stateOf(input.state),
    teVroeg: input.early,
    afgeschermd: input.suppressed,
    vorigeKleur: input.previousColour && colourWords[input.previousColour],
  };
}

function stateOf(state: ProjectResult["state"]): string {
  return state === "on-hold" ? "on-hold" : stateWords[state];
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
function targetOf({ value }: Pick<TargetToDate, "value">) {
  return { waarde: rounded(value), exact: value.toFraction() };
}

function coverageOf(coverage: Coverage) {
  return {
    stand: coverageCodes[coverage.status],
    aandeel: "share" in coverage ? coverage.share.toFraction() : undefined,
  };
}

function referenceOf({ source, place }: Reference) {
  return { bron: source, vindplaats: place };
}

function thresholdsOf({ thresholds }: Monitor) {
  return {
    groen: thresholds.green,
    oranje: thresholds.orange,
    eindOranje: thresholds.finishedOrange,
    minimumDoel: thresholds.smallestTarget,
    spelingPersonen: thresholds.slackPersons,
    marge: thresholds.margin,
    controleerProcent: thresholds.checkPercentage,
    controleerVerschil: thresholds.checkDifference,
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
      ...referenceOf(figure.reference),
      toelichting: figure.note,
    })),
  }));
}

/** The light for money stands apart from the results (RAG-1). */
function moneyOf({ spending, budget, budgetLight }: ProgrammeResult) {
  if (spending === undefined && budget === undefined) return undefined;
  return {
    uitgegeven: spending && {
      ...amountOf(spending.amount),
      ...referenceOf(spending.reference),
      toelichting: spending.note,
    },
    begroting: budget && budgetOf(budget),
    stoplicht: {
      kleur: colourWords[budgetLight.colour],
      code: budgetCodes[budgetLight.code],
      zin: budgetSentences[budgetLight.code],
    },
  };
}

function budgetOf({ version, years, rows, total, toDate }: BudgetResult) {
  return {
    versie: version.name,
    ...referenceOf(version.reference),
    heeftBestedingspad: version.path !== undefined,
    totEnMet: toDate?.valueOf(),
    totaal: total,
    jaren: years.map((year) => ({
      jaar: year.year,
      totaal: year.total,
      uitgesplitst: year.itemised,
      nietUitgesplitst: year.rest,
    })),
    posten: rows.map((row) => ({
      soort: rowCodes[row.kind],
      project: row.project,
      naam: row.post,
      sector: row.sector,
      bedragen: [...row.amounts].map(([year, amount]) => ({ jaar: year, ...amountOf(amount) })),
    })),
  };
}

function amountOf(amount: Actual | Amount) {
  switch (amount.status) {
    case "known":
      return { bedrag: amount.value };
    case "approximate":
      return { bedrag: amount.near, benadering: approximationWord(amount.word) };
    case "missing":
      return { ontbreekt: missingWords[amount.reason] };
  }
}

function listOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
