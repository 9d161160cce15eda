import type { Project, Unit } from "../../domain/dataset.ts";
import type { BreakdownPart, GoalGap, Monitor, ProgrammeIndicator } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { actualText, count, inWords, listOfMany, listText, lowerStart, number, quarterShort, share } from "../dutch.ts";
import { goalGauge } from "../figure-charts.ts";
import { type IndicatorView, indicatorView } from "../indicator-view.ts";
import type { Fact } from "../light-view.ts";
import type { ProjectContext } from "../project-view.ts";

/** A main goal: its row of figures, its gauge, and how the total is made up. */
export type GoalView = IndicatorView & {
  readonly chart?: ChartView;
  /** What the goal is about, when that is not the same as what was counted. */
  readonly scope?: string;
  readonly remarks: readonly string[];
};

/** What is known of the totals per project: a row for each project, or for projects together; a column for each goal. */
export type BreakdownView = {
  readonly columns: readonly string[];
  readonly rows: readonly BreakdownRow[];
  readonly totals: readonly BreakdownRow[];
};
type BreakdownRow = { readonly name: string; readonly values: readonly string[] };

/** Gives a main goal of the programme. */
export function goalView(result: ProgrammeIndicator, context: ProjectContext): GoalView {
  const { edition } = context.monitor;
  const chart = goalGauge(result, chartId(edition.id, "programma", "meter", result.indicator.id));
  const scope = result.goal && result.version?.scope;
  return {
    ...indicatorView(result, context),
    remarks: goalRemarks(result, nameIn(context.monitor)),
    ...(chart && { chart }),
    ...(scope && { scope }),
  };
}

/** How an edition calls a project; one that it does not name any more has its own name. */
type NameOf = (project: Project) => string;

function nameIn({ projects }: Monitor): NameOf {
  const names = new Map(projects.map(({ project, name }) => [project.id, name]));
  return ({ id, name }) => names.get(id) ?? name;
}

function goalRemarks({ breakdown, gap, indicator, origin, coverage }: ProgrammeIndicator, nameOf: NameOf): string[] {
  const { unit } = indicator;
  return [
    origin === "summed" && breakdown.parts.length > 0 ? "Dit totaal is opgeteld uit de projecten." : undefined,
    origin === "summed" && breakdown.without.length > 0
      ? `Zonder ${listOfMany(breakdown.without.map(nameOf))}.`
      : undefined,
    coverage?.status === "provisional" ? `Voorlopig: ${share(coverage.share)} van het doel is geteld.` : undefined,
    gap.gap !== undefined && gap.gap > 0 ? `Voor ${count(gap.gap, unit)} van het doel is nog geen project.` : undefined,
    gap.gap !== undefined && gap.gap < 0
      ? `De doelen van de projecten zijn samen ${number(-gap.gap)} hoger dan het doel.`
      : undefined,
    gap.goal !== undefined && gap.gap === undefined
      ? `Of er voor het hele doel projecten zijn, is niet te bepalen: ${whyNoGap(gap)}.`
      : undefined,
    ...gap.freed.map(({ project, amount }) => freedText({ name: nameOf(project), amount, unit, gap: gap.gap })),
  ].filter((one) => one !== undefined);
}

type Freed = { readonly name: string; readonly amount: number; readonly unit: Unit; readonly gap: number | undefined };

/** That no other project takes over what a stopped one left, can be said only when the goals of all projects are known. */
function freedText({ name, amount, unit, gap }: Freed): string {
  const left = `Van het doel van ${name} ${amount === 1 ? "bleef" : "bleven"} ${count(amount, unit)} over.`;
  if (gap === undefined)
    return `${left} Of een ander project ${amount === 1 ? "dat" : "die"} overneemt, is niet bekend.`;
  return gap >= amount ? `${left} Daarvoor is nog geen ander project.` : left;
}

/** Without a project whose goal is unknown, a goal is an approximation: a difference with it would look exact. */
function whyNoGap({ projectsWithoutGoal: without }: GoalGap): string {
  if (without === 0) return "een van de doelen is geen precies getal";
  return `van ${inWords(without)} ${without === 1 ? "project" : "projecten"} is het doel niet bekend`;
}

/** Gives what each main goal counts. What holds for the goals of all of them is said once. */
export function definitionsOf(goals: readonly GoalView[]): Fact[] {
  const scopes = [...new Set(goals.map(({ scope }) => scope))];
  const shared = scopes.length === 1 ? scopes[0] : undefined;
  const ofGoals = goals.flatMap(({ name, explanation, notes, scope }) => {
    const about = scope && !shared ? `Bereik van het doel: ${lowerStart(scope)}` : undefined;
    const value = [explanation, ...notes, about].filter(Boolean).join(" ");
    return value ? [{ name, value }] : [];
  });
  return [...ofGoals, ...(shared ? [{ name: "Bereik van de doelen", value: shared }] : [])];
}

/** Gives the remarks at the goals; one that holds for several stands once. */
export function remarksOf(goals: readonly GoalView[]): Fact[] {
  const names = new Map<string, string[]>();
  for (const { name, remarks } of goals) {
    for (const remark of remarks) names.set(remark, [...(names.get(remark) ?? []), name]);
  }
  return [...names].map(([value, all]) => ({
    name: all.length === goals.length ? "Alle hoofddoelen" : listText(all),
    value,
  }));
}

/** Gives the make-up of the totals: known parts, what is not itemised, and the total. */
export function breakdownView(monitor: Monitor): BreakdownView {
  const { indicators } = monitor.programme;
  const nameOf = nameIn(monitor);
  const cells = indicators.map(
    ({ breakdown }) => new Map(breakdown.parts.map((part) => [partName(part, nameOf), partText(part)])),
  );
  const names = [...new Set(cells.flatMap((values) => [...values.keys()]))];
  return {
    columns: indicators.map(({ indicator }) => indicator.name),
    rows: names.map((name) => ({ name, values: cells.map((values) => values.get(name) ?? "geen cijfer") })),
    totals: [
      {
        name: "Niet uitgesplitst",
        values: indicators.map(({ breakdown: { rest } }) => (rest === undefined ? "niet te bepalen" : number(rest))),
      },
      { name: "Totaal", values: indicators.map(({ actual }) => actualText(actual)) },
    ],
  };
}

function partName({ projects }: BreakdownPart, nameOf: NameOf): string {
  return listText(projects.map(nameOf)) + (projects.length > 1 ? " samen" : "");
}

/** A number that was counted otherwise, or is the last one of a project that ended, says so. */
function partText({ value, endedIn, isOtherDefinition }: BreakdownPart): string {
  const marks = [isOtherDefinition && "anders geteld", endedIn && `eindstand t/m ${quarterShort(endedIn)}`].filter(
    Boolean,
  );
  return marks.length > 0 ? `${number(value)} (${marks.join(", ")})` : number(value);
}
