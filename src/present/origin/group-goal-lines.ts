import Fraction from "fraction.js";
import { exactValueOf } from "../../domain/figure.ts";
import type { GroupTotal, IndicatorResult, ProjectResult } from "../../domain/monitor.ts";
import { number, rounded } from "../dutch.ts";
import type { OriginLine } from "./figure-origin.ts";
import { nameOfFigure, type OriginContext } from "./origin-context.ts";
import { exactText } from "./target-lines.ts";

/** Says what the goals of the projects in a total come to, and which each is. */
export function groupGoalLines(total: GroupTotal, goal: number, context: OriginContext): OriginLine[] {
  const terms = termsOf(total, context, ({ goal: ofProject }) => fractionOf(ofProject?.value));
  return linesOf(terms, new Fraction(goal), "de doelen", context);
}

/** Says what the targets of the projects in a total come to, and which each is. */
export function groupTargetLines(total: GroupTotal, target: Fraction, context: OriginContext): OriginLine[] {
  const terms = termsOf(total, context, ({ goal, target: toDate }, { state }) =>
    state === "finished" ? fractionOf(goal?.value) : toDate?.value,
  );
  const marked = terms.map((term) => (term.state === "finished" ? { ...term, mark: "afgerond: doel totaal" } : term));
  return linesOf(marked, target, "het doel nu", context);
}

type Term = Pick<ProjectResult, "project" | "name" | "state"> & {
  readonly indicator: IndicatorResult["indicator"];
  readonly value: Fraction | undefined;
  readonly mark?: string;
};

/** Of a stopped project only what it reached counts. */
function termsOf(
  { parts, indicator }: GroupTotal,
  { monitor }: OriginContext,
  planned: (result: IndicatorResult, project: ProjectResult) => Fraction | undefined,
): Term[] {
  return parts
    .flatMap(({ projects }) => projects)
    .flatMap(({ id }) => monitor.projects.find(({ project }) => project.id === id) ?? [])
    .map((one): Term => {
      const result = one.indicators.find((other) => other.indicator.id === indicator.id);
      const isStopped = one.state === "stopped";
      const value = isStopped ? fractionOf(result && exactValueOf(result.actual)) : result && planned(result, one);
      const { project, name, state } = one;
      return { project, name, state, indicator, value, ...(isStopped && { mark: "gestopt: wat is bereikt" }) };
    });
}

function fractionOf(value: number | undefined): Fraction | undefined {
  return value === undefined ? undefined : new Fraction(value);
}

/** The terms are told only when they come to the total that was calculated, and one alone would say the same again. */
function linesOf(terms: readonly Term[], sum: Fraction, what: string, context: OriginContext): OriginLine[] {
  const added = terms.reduce((all, { value }) => all.add(value ?? 0), new Fraction(0));
  const [first, second] = terms;
  const whose = first && !second ? context.nameOf(first.project) : "de getelde projecten samen";
  const start = { text: `${number(rounded(sum))}: ${what} van ${whose}.` };
  const isTold = !second && first?.mark === undefined;
  return added.equals(sum) && !isTold ? [start, ...terms.map((term) => termLine(term, context))] : [start];
}

function termLine({ project, indicator, value, mark }: Term, { nameOf }: OriginContext): OriginLine {
  return {
    text: `${nameOf(project)}: ${value ? exactText(value) : ""}${mark ? ` (${mark})` : ""}.`,
    see: nameOfFigure([project], indicator),
    goesOn: true,
  };
}
