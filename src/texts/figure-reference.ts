import type { Approximation } from "../domain/figure.ts";
import type { Quarter } from "../domain/quarter.ts";

/** What a reference can ask of a named figure. */
export type FigureAspect = "actual" | "goal" | "target" | "difference" | "share" | "status";

/** A piece of text that stands for a figure of the data, e.g. `{{ cijfer taaltrajecten.gestart }}`. */
export type FigureReference =
  | (NamedReference & { readonly kind: FigureAspect })
  /** A rounded actual, checked against the real one: `{{ ruim 600 gestart }}`. */
  | (NamedReference & { readonly kind: "stated"; readonly word: Approximation; readonly number: number })
  /** A count of things that are no result: `{{ aantal projecten }}`. */
  | {
      readonly kind: "things";
      readonly things: string;
      /** The colour of the lights to count, or the group whose projects to count. */
      readonly which?: string;
      readonly isBare: boolean;
    }
  | { readonly kind: "budget"; readonly post?: string; readonly year?: number }
  | { readonly kind: "spent" }
  /** A number that is meant to stand loose; shown as typed. */
  | { readonly kind: "loose"; readonly text: string };

type NamedReference = {
  /** As typed, without quotes. */
  readonly name: string;
  /** The edition to look in, by its quarter; without it the one the text belongs to. */
  readonly quarter?: Quarter;
  /** True when only the number is asked, without the counted thing. */
  readonly isBare: boolean;
};

/** Why a reference stands for nothing. `nearest`: what may have been meant, most likely first. */
export type ReferenceMistake = {
  readonly found: string;
  readonly nearest: readonly string[];
  /** The edition that was looked in, when it is not that of the text. */
  readonly quarter?: Quarter;
} & (
  | { readonly mistake: "empty" }
  | { readonly mistake: "unknown-word" | "unknown-figure" | "unknown-quarter" | "unknown-things" | "unknown-budget" }
  | { readonly mistake: "no-word" | "no-name" | "no-number" | "with-unit" | "too-much" | "quarter-form" }
);
