import type { Unit } from "../domain/dataset.ts";
import { type Actual, type Approximation, exactValueOf, type MissingReason } from "../domain/figure.ts";
import type { LightRecord, Monitor } from "../domain/monitor.ts";
import type { Quarter } from "../domain/quarter.ts";
import { closest } from "../problems/closest.ts";
import { budgetAmount } from "./budget-amount.ts";
import { countedThings, type Things } from "./counted-things.ts";
import { differenceSince } from "./figure-difference.ts";
import type { FigureAspect, FigureReference, ReferenceMistake } from "./figure-reference.ts";
import { figureNamed, type NamedFigure, namedFigures } from "./named-figures.ts";
import { nearestQuarters } from "./nearest-quarters.ts";
import { publishedBefore } from "./published-before.ts";

/** An actual that is not missing. */
export type KnownActual = Exclude<Actual, { readonly status: "missing" }>;

/** What a reference stands for. `figure` and `monitor`: which figure, and of which edition. */
export type ReferenceValue =
  | (OfFigure & {
      readonly kind: "count";
      readonly aspect: "actual" | "goal" | "target" | "stated";
      /** A target may have decimals; it is shown rounded half up. */
      readonly value: KnownActual;
      /** Absent when only the number is asked. */
      readonly unit?: Unit;
      /** A goal that is a number a year: its words end in "per jaar" when there is a unit. */
      readonly isPerYear?: true;
    })
  | (OfFigure & { readonly kind: "difference"; readonly difference: number; readonly unit?: Unit })
  | (OfFigure & { readonly kind: "share"; readonly part: number; readonly whole: number })
  | (OfFigure & { readonly kind: "status"; readonly light: LightRecord })
  | {
      readonly kind: "things";
      readonly things: Things;
      readonly number: number;
      readonly approximation?: Approximation;
      readonly isBare: boolean;
    }
  | {
      readonly kind: "money";
      readonly of: "budget" | "spent";
      readonly euros: number;
      readonly approximation?: Approximation;
    }
  | { readonly kind: "loose"; readonly text: string };

type OfFigure = { readonly figure: NamedFigure; readonly monitor: Monitor };

/** A reference to something that exists but has no number. */
export type NoValue = {
  readonly mistake: "no-value";
  readonly found: string;
  readonly aspect: FigureAspect | "budget" | "spent";
  readonly reason?: MissingReason;
  /** The edition that was looked in, when it is not that of the text. */
  readonly quarter?: Quarter;
  /** Names that do have one: "only known together with". */
  readonly nearest: readonly string[];
};

/** The edition a text belongs to, among all editions in order of time. */
export type TextContext = { readonly monitor: Monitor; readonly monitors: readonly Monitor[] };

/** Gives what a reference stands for in an edition, or why it stands for nothing. */
export function referenceValue(
  reference: FigureReference,
  context: TextContext,
): ReferenceValue | ReferenceMistake | NoValue {
  switch (reference.kind) {
    case "loose":
      return reference;
    case "things":
      return countedThings(reference, context);
    case "budget":
      return budgetAmount(reference, context.monitor);
    case "spent":
      return spent(context.monitor);
    default:
      return namedValue(reference, context);
  }
}

type Named = Extract<FigureReference, { readonly name: string }>;

function namedValue(reference: Named, context: TextContext): ReferenceValue | ReferenceMistake | NoValue {
  const monitor = monitorAt(reference.quarter, context);
  if (monitor === undefined) return unknownQuarter(reference.quarter as Quarter, context);
  const figures = namedFigures(monitor);
  const figure = figureNamed(figures, reference.name);
  const asked = monitor === context.monitor ? {} : { quarter: monitor.quarter };
  if (figure === undefined) return { ...unknownFigure(reference.name, figures), ...asked };
  const of = { figure, monitor };
  const unit = reference.isBare ? {} : { unit: figure.indicator.unit };
  const without = (aspect: FigureAspect): NoValue => ({ ...noValue(reference.name, aspect, figure), ...asked });
  const { actual } = figure;
  switch (reference.kind) {
    case "actual":
      return actual.status === "missing"
        ? without("actual")
        : { kind: "count", aspect: "actual", value: actual, ...unit, ...of };
    case "stated":
      if (actual.status === "missing") return without("actual");
      return {
        kind: "count",
        aspect: "stated",
        value: { status: "approximate", word: reference.word, near: reference.number },
        ...unit,
        ...of,
      };
    case "goal": {
      const goal = goalValue(figure);
      return goal === undefined ? without("goal") : { kind: "count", aspect: "goal", ...goal, ...unit, ...of };
    }
    case "target":
      if (figure.target === undefined) return without("target");
      return {
        kind: "count",
        aspect: "target",
        value: { status: "known", value: figure.target.valueOf() },
        ...unit,
        ...of,
      };
    case "share": {
      const [part, whole] = [exactValueOf(actual), figure.goal?.value];
      const hasShare = part !== undefined && whole !== undefined && whole > 0 && !figure.goal?.approximation;
      return hasShare ? { kind: "share", part, whole, ...of } : without("share");
    }
    case "difference": {
      const before = previousOf(figure, monitor, context);
      const difference = before && differenceSince(figure, before);
      return difference === undefined ? without("difference") : { kind: "difference", difference, ...unit, ...of };
    }
    case "status":
      return figure.light ? { kind: "status", light: figure.light, ...of } : without("status");
  }
}

/** The number to reach at the end; of a goal without an end the number a year. */
function goalValue({ goal }: NamedFigure): { value: KnownActual; isPerYear?: true } | undefined {
  const number = goal?.value ?? goal?.perYear;
  if (number === undefined) return undefined;
  const word = goal?.approximation;
  return {
    value: word ? { status: "approximate", word, near: number } : { status: "known", value: number },
    ...(goal?.value === undefined && { isPerYear: true }),
  };
}

/** Gives the edition of a quarter, never one that is later than the text or not published; without a quarter its own. */
function monitorAt(quarter: Quarter | undefined, context: TextContext): Monitor | undefined {
  if (quarter === undefined || quarter === context.monitor.quarter) return context.monitor;
  return publishedBefore(context).find((one) => one.quarter === quarter);
}

/** Gives the same figure in the last edition that was published before this one. */
export function previousOf(
  figure: NamedFigure,
  monitor: Monitor,
  { monitors }: Pick<TextContext, "monitors">,
): NamedFigure | undefined {
  const earlier = publishedBefore({ monitor, monitors }).at(-1);
  return earlier && figureNamed(namedFigures(earlier), figure.name);
}

function spent({ programme }: Monitor): ReferenceValue | NoValue {
  const amount = programme.spending?.amount;
  if (amount?.status === "known") return { kind: "money", of: "spent", euros: amount.value };
  if (amount?.status === "approximate")
    return { kind: "money", of: "spent", euros: amount.near, approximation: amount.word };
  return {
    mistake: "no-value",
    found: "uitgegeven",
    aspect: "spent",
    nearest: [],
    ...(amount && { reason: amount.reason }),
  };
}

function noValue(found: string, aspect: FigureAspect, { actual }: NamedFigure): NoValue {
  if (actual.status !== "missing") return { mistake: "no-value", found, aspect, nearest: [] };
  const indicator = found.slice(found.lastIndexOf(".") + 1);
  const nearest = actual.together ? [`${actual.together.join("+")}.${indicator}`] : [];
  return { mistake: "no-value", found, aspect, reason: actual.reason, nearest };
}

function unknownFigure(found: string, figures: readonly NamedFigure[]): ReferenceMistake {
  const names = figures.map(({ name }) => name);
  const best = closest(found, names);
  const subject = found.slice(0, Math.max(0, found.lastIndexOf(".")));
  const siblings = names.filter((name) => subject !== "" && name.startsWith(`${subject}.`));
  const nearest = [...new Set([...(best ? [best] : []), ...siblings])].slice(0, 3);
  return { mistake: "unknown-figure", found, nearest };
}

function unknownQuarter(found: Quarter, context: TextContext): ReferenceMistake {
  return { mistake: "unknown-quarter", found, nearest: nearestQuarters(found, context) };
}
