import type { Category, Dataset, Edition, Sector, Source } from "../../domain/dataset.ts";
import type { GroupResult, GroupTotal, Monitor, ProgrammeIndicator, ProgrammeResult, ProjectResult } from "../../domain/monitor.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { actualText, approximately, capital, inWords, listText, number, quarterShort, rounded, share, unitFor } from "../dutch.ts";
import { goalGauge } from "../figure-charts.ts";
import { type IndicatorView, indicatorView } from "../indicator-view.ts";
import { colourWords, verdictMeanings, verdictWords } from "../light-words.ts";
import { type LightView, totalLightView } from "../light-view.ts";
import { projectPath } from "../paths.ts";
import { type EventView, eventView, type ProjectContext, type ProjectView, projectView, type TogetherView, togetherView } from "../project-view.ts";
import { type BudgetView, budgetView, spentText } from "./budget-view.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import { editionPageView, type PageView } from "./page-view.ts";
import { type PlanView, planViews } from "./plan-view.ts";

/** Everything the page and the PDF of an edition show. */
export type EditionPage = {
  readonly head: EditionHead;
  readonly view: PageView;
  readonly introduction?: string;
  readonly conclusions?: string;
  readonly goals: readonly GoalView[];
  readonly breakdown: BreakdownView;
  readonly verdict: { readonly colour: string; readonly words: string; readonly meaning: string };
  readonly counts: CountsView;
  readonly keyFigures: readonly KeyFigure[];
  readonly categories: readonly GroupView[];
  readonly sectors: readonly SectorRow[];
  readonly lifeCycle: readonly (EventView & { readonly project: string; readonly path?: string })[];
  readonly lifeCycleSince: string;
  readonly budget?: BudgetView;
  readonly plans: readonly PlanView[];
  readonly municipalities: string;
  readonly assumptions: readonly string[];
  /** What was assumed about the targets to date; stands beside the colours it decides. */
  readonly planAssumption?: string;
  readonly thresholds: Monitor["thresholds"];
  readonly sources: readonly Source[];
  readonly next?: string;
  /** True when no indicator of any project was measured: the traffic lights were given in words. */
  readonly isQualitative: boolean;
};

/** A main goal: its row of figures, its gauge, and how the total is made up. */
export type GoalView = IndicatorView & {
  readonly chart?: ChartView;
  readonly remarks: readonly string[];
};

/** What is known of the totals per project: a row for each project, or for projects together; a column for each goal. */
export type BreakdownView = {
  readonly columns: readonly string[];
  readonly rows: readonly BreakdownRow[];
  readonly totals: readonly BreakdownRow[];
};
type BreakdownRow = { readonly name: string; readonly values: readonly string[] };

export type CountsView = {
  readonly sentence: string;
  readonly items: readonly { readonly colour: string; readonly word: string; readonly count: number }[];
};

export type KeyFigure = { readonly value: string; readonly label: string; readonly note?: string };

export type GroupView = {
  readonly id: string;
  readonly name: string;
  readonly explanation?: string;
  readonly text?: string;
  readonly totals: readonly TotalView[];
  readonly together: readonly TogetherView[];
  readonly projects: readonly ProjectView[];
  /** True when all its projects were judged in words: they are then shown as one table of lights. */
  readonly isQualitative: boolean;
};

export type TotalView = {
  readonly name: string;
  readonly sum: string;
  readonly target: string;
  readonly light: LightView;
  readonly remark: string;
};

export type SectorRow = { readonly name: string; readonly projects: string; readonly totals: readonly TotalView[] };

/** Gives the page of an edition. */
export function editionPage(dataset: Dataset, monitor: Monitor, context: ProjectContext, previous: Monitor | undefined): EditionPage {
  const { edition, programme } = monitor;
  const budget = budgetView(dataset, context);
  const head = editionHead(edition, dataset.series);
  return {
    head,
    view: editionPageView(head, dataset.series),
    goals: programme.indicators.map((result) => goalView(result, context)),
    breakdown: breakdownView(programme),
    verdict: verdictView(programme),
    counts: countsView(programme),
    keyFigures: keyFigures(monitor),
    categories: monitor.categories.map((group) => groupView(group, context)),
    sectors: monitor.sectors.map(sectorRow),
    lifeCycle: lifeCycle(dataset, monitor, context, previous),
    lifeCycleSince: previous ? `sinds de vorige monitor (t/m ${quarterShort(previous.quarter)})` : "tot nu toe",
    plans: planViews(programme.planHistory, dataset.indicators, context.sourceTitles),
    municipalities: listText(monitor.municipalities.map(({ name }) => name)),
    assumptions: assumptionsOf(edition),
    thresholds: monitor.thresholds,
    sources: sourcesOf(dataset, monitor),
    isQualitative: monitor.projects.length > 0 && monitor.projects.every(({ judgement }) => judgement !== undefined),
    ...(edition.texts.introduction && { introduction: edition.texts.introduction }),
    ...(edition.texts.conclusions && { conclusions: edition.texts.conclusions }),
    ...(budget && { budget }),
    ...(programme.plan?.assumption && { planAssumption: programme.plan.assumption }),
    ...(edition.next && { next: edition.next }),
  };
}

function goalView(result: ProgrammeIndicator, context: ProjectContext): GoalView {
  const { edition } = context.monitor;
  const chart = goalGauge(result, `${edition.id}-programma-${result.indicator.id}`, context.palette);
  return {
    ...indicatorView(result, context),
    remarks: goalRemarks(result),
    ...(chart && { chart }),
  };
}

function breakdownView({ indicators }: ProgrammeResult): BreakdownView {
  const nameOf = (projects: readonly { readonly name: string }[]) =>
    listText(projects.map(({ name }) => name)) + (projects.length > 1 ? " samen" : "");
  const valuesOf = indicators.map(({ breakdown }) => new Map(breakdown.parts.map((part) => [nameOf(part.projects), part.value])));
  const names = [...new Set(valuesOf.flatMap((values) => [...values.keys()]))];
  const row = (name: string, values: readonly (number | undefined)[], unknown: string): BreakdownRow => ({
    name,
    values: values.map((value) => (value === undefined ? unknown : number(value))),
  });
  return {
    columns: indicators.map(({ indicator }) => indicator.name),
    rows: names.map((name) => row(name, valuesOf.map((values) => values.get(name)), "geen cijfer")),
    totals: [
      row("Niet uitgesplitst", indicators.map(({ breakdown }) => breakdown.rest), "niet te bepalen"),
      { name: "Totaal", values: indicators.map(({ actual }) => actualText(actual)) },
    ],
  };
}

function goalRemarks({ breakdown, gap, indicator, origin }: ProgrammeIndicator): string[] {
  const { unit } = indicator;
  return [
    origin === "summed" && breakdown.parts.length > 0 ? "Dit totaal is opgeteld uit de projecten." : undefined,
    origin === "summed" && breakdown.without.length > 0 ? `Exclusief ${listText(breakdown.without.map(({ name }) => name))}.` : undefined,
    gap.gap !== undefined && gap.gap > 0 ? `Van het doel is ${number(gap.gap)} nog niet belegd bij een project.` : undefined,
    gap.gap !== undefined && gap.gap < 0 ? `De doelen van de projecten zijn samen ${number(-gap.gap)} hoger dan het doel: dubbel belegd.` : undefined,
    gap.goal !== undefined && gap.gap === undefined
      ? `Hoeveel van het doel bij projecten is belegd, is niet te bepalen: van ${inWords(gap.projectsWithoutGoal)} ${gap.projectsWithoutGoal === 1 ? "project" : "projecten"} is het doel niet bekend.`
      : undefined,
    ...gap.freed.map(
      ({ project, amount }) => `Door het stoppen van ${project.name} ${amount === 1 ? "is" : "zijn"} ${number(amount)}\u00a0${unitFor(amount, unit)} nog niet belegd.`,
    ),
  ].filter((one) => one !== undefined);
}

function verdictView({ headline, verdict }: ProgrammeResult): EditionPage["verdict"] {
  return { colour: headline, words: verdictWords[verdict], meaning: verdictMeanings[verdict] };
}

function countsView({ counts }: ProgrammeResult): CountsView {
  const judged = counts.green + counts.orange + counts.red;
  const items = (["green", "orange", "red", "grey"] as const).map((colour) => ({ colour, word: colourWords[colour], count: counts[colour] }));
  const sentence =
    judged === 0
      ? `Geen enkel projectdoel kon worden beoordeeld; ${inWords(counts.grey)} ${counts.grey === 1 ? "is" : "zijn"} grijs.`
      : `Van de ${number(judged)} beoordeelde projectdoelen ${counts.green === 1 ? "is" : "zijn"} er ${number(counts.green)} groen, ${number(counts.orange)} oranje en ${number(counts.red)} rood. Daarnaast ${counts.grey === 1 ? "is" : "zijn"} er ${number(counts.grey)} grijs: daarover is geen oordeel mogelijk.`;
  return { sentence, items };
}

/** What the gauges do not tell: the money, the number of projects and of municipalities. */
function keyFigures(monitor: Monitor): KeyFigure[] {
  const { projectCount, spending } = monitor.programme;
  const money: KeyFigure[] =
    spending && spending.amount.status !== "missing"
      ? [{ value: spentText(monitor), label: "uitgegeven", ...(spending.note && { note: spending.note }) }]
      : [];
  const projects: KeyFigure[] = projectCount
    ? [
        {
          value: approximately(number(projectCount.value), projectCount.approximation),
          label: projectCount.value === 1 ? "project" : "projecten",
          ...(projectCount.note && { note: projectCount.note }),
        },
      ]
    : [];
  const members = monitor.municipalities.length;
  const municipalities = { value: number(members), label: members === 1 ? "gemeente doet mee" : "gemeenten doen mee" };
  return [...money, ...projects, municipalities];
}

function groupView(group: GroupResult<Category>, context: ProjectContext): GroupView {
  const { id, name, explanation } = group.group;
  return {
    id,
    name,
    totals: group.projects.length > 1 ? group.totals.map(totalView) : [],
    together: group.together.map((one) => togetherView(one, context)),
    projects: group.projects.map((project) => projectView(project, context)),
    isQualitative: group.projects.every(({ judgement }) => judgement !== undefined),
    ...(explanation && { explanation }),
    ...(group.text && { text: group.text }),
  };
}

function totalView(total: GroupTotal): TotalView {
  return {
    name: total.indicator.name,
    sum: total.sum === undefined ? "niet bekend" : number(total.sum),
    target: total.target ? number(rounded(total.target)) : "niet bekend",
    light: totalLightView(total),
    remark: totalRemark(total),
  };
}

function totalRemark({ without, coverage }: GroupTotal): string {
  const excluded = without.length > 0 ? `exclusief ${listText(without.map(({ name }) => name))}` : "alle projecten";
  const provisional =
    coverage.status === "provisional" || coverage.status === "too-thin"
      ? `, ${coverage.status === "provisional" ? "voorlopig" : "te weinig bekend"}: ${share(coverage.share)} van het doel is geteld`
      : "";
  return capital(excluded + provisional);
}

function sectorRow({ group, projects, totals }: GroupResult<Sector>): SectorRow {
  return { name: group.name, projects: listText(projects.map(({ name }) => name)), totals: totals.map(totalView) };
}

/** The events between the previous edition and this one, of its projects and of the programmes. */
function lifeCycle(
  { series }: Dataset,
  monitor: Monitor,
  context: ProjectContext,
  previous: Monitor | undefined,
): EditionPage["lifeCycle"] {
  const isNew = ({ moment }: ProjectResult["events"][number]) =>
    moment.lastDay <= monitor.day && (previous === undefined || moment.lastDay > previous.day);
  const ofProgrammes = series.programmes.flatMap(({ name, events }) =>
    events.filter(isNew).map((event) => ({ event, project: `Programma ${name}`, path: undefined })),
  );
  const ofProjects = monitor.projects.flatMap(({ project, name, events }) =>
    events.filter(isNew).map((event) => ({ event, project: name, path: projectPath(monitor.edition.id, project.id) })),
  );
  return [...ofProgrammes, ...ofProjects]
    .sort((a, b) => (a.event.moment.lastDay < b.event.moment.lastDay ? -1 : a.event.moment.lastDay > b.event.moment.lastDay ? 1 : 0))
    .map(({ event, project, path }) => ({ ...eventView(event, context), project, ...(path && { path }) }));
}

function assumptionsOf({ quarterAssumption, date, note }: Edition): string[] {
  return [note, quarterAssumption, date.status === "missing" ? date.note : undefined].filter(
    (one): one is string => one !== undefined,
  );
}

/** The sources this edition refers to, in the order of monitor.yaml. */
function sourcesOf({ series }: Dataset, { edition, programme, projects }: Monitor): Source[] {
  const references = [
    edition.reference,
    ...programme.indicators.map(({ reference }) => reference),
    programme.spending?.reference,
    programme.projectCount?.reference,
    programme.budget?.version.reference,
    ...programme.planHistory.map(({ decision }) => decision.reference),
    ...projects.flatMap(({ indicators, judgement, together, events, project }) => [
      project.reference,
      judgement?.reference,
      ...indicators.map(({ reference }) => reference),
      ...together.flatMap(({ figures }) => figures.map(({ reference }) => reference)),
      ...events.map(({ reference }) => reference),
    ]),
  ];
  const used = new Set(references.map((reference) => reference?.source));
  return series.sources.filter(({ id }) => used.has(id));
}

