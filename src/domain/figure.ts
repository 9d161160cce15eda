import type { ProjectId, SourceId } from "./ids.ts";
import type { Origin } from "./origin.ts";

/** The word with which a source calls a number an approximation: ruim, meer dan, bijna, circa. */
export type Approximation = "well-over" | "more-than" | "almost" | "about";

/** Why a number is not there. `only-together` names the projects whose sum is known. */
export type MissingReason =
  | "not-in-source"
  | "illegible"
  | "not-delivered"
  | "not-measured-yet"
  | "to-be-filled-in"
  | "not-applicable"
  | "only-together";

/** A count t/m a quarter: known, known only by approximation, or missing with its reason. Never 0 for unknown. */
export type Actual =
  | { readonly status: "known"; readonly value: number }
  | { readonly status: "approximate"; readonly word: Approximation; readonly near: number }
  | { readonly status: "missing"; readonly reason: MissingReason; readonly together?: readonly ProjectId[] };

/** How good a figure is (FLAG-1, the SDMX observation status). */
export type Quality =
  | "measured"
  | "provisional"
  | "estimated"
  | "different-definition"
  | "counted-elsewhere"
  | "unchecked";

/** A published number that was changed later, with the reason. */
export type Correction = {
  readonly date: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "adjustment" | "correction" | "revision";
  readonly reason: string;
};

/** Where a fact comes from: the source and the place in it. */
export type Reference = { readonly source?: SourceId; readonly place?: string };

/** One figure of a quarter file: what was realised t/m the quarter, and sometimes where it should have been. */
export type Figure = {
  readonly actual: Actual;
  /** The target to date stated for this quarter; wins over the target path (PATH-1). */
  readonly statedTarget?: { readonly value: number; readonly origin: Origin };
  readonly quality: Quality;
  readonly reference: Reference;
  readonly note?: string;
  readonly corrections: readonly Correction[];
  readonly origin: Origin;
};

/**
 * Gives the whole numbers an approximation can stand for (FMT-1 rule 4), both ends included.
 * "bijna" below 20 leaves no whole number within 5%: then it means one less.
 */
export function intervalOf(word: Approximation, near: number): { low: number; high: number } {
  switch (word) {
    case "well-over":
    case "more-than":
      return { low: near, high: Math.max(near, Math.ceil((near * 11) / 10) - 1) };
    case "almost":
      return { low: Math.max(0, Math.min(near - 1, Math.ceil((near * 95) / 100))), high: Math.max(0, near - 1) };
    case "about":
      return { low: Math.ceil((near * 95) / 100), high: Math.floor((near * 105) / 100) };
  }
}

/** Gives the exact number of an actual, or undefined when it is approximate or missing. */
export function exactValueOf(actual: Actual): number | undefined {
  return actual.status === "known" ? actual.value : undefined;
}

/** Tells whether there is a figure with a number, exact or approximate. */
export function hasNumber(figure: Figure | undefined): boolean {
  return figure !== undefined && figure.actual.status !== "missing";
}

/** Gives the least an actual can be: its value, or the low end of its interval; undefined when missing. */
export function leastValueOf(actual: Actual): number | undefined {
  if (actual.status === "missing") return undefined;
  return actual.status === "known" ? actual.value : intervalOf(actual.word, actual.near).low;
}
