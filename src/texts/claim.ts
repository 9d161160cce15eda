import type { Approximation } from "../domain/figure.ts";

/** A word in a text that says something about a figure, and whether the data agrees. */
export type Claim = {
  readonly index: number;
  /** The word, e.g. "bijna", "de helft van" or "twee van de drie". */
  readonly found: string;
} & (
  | { readonly outcome: "true" }
  /** The data says otherwise. `shown`: the number the reader sees; `is`: what it is compared with. */
  | { readonly outcome: "false"; readonly why: FalseClaim }
  /** Nothing to compare with. */
  | { readonly outcome: "unknown"; readonly why: UnknownClaim }
);

/** What the data says instead. */
export type FalseClaim =
  /** "bijna 225" while it is 225. */
  | { readonly kind: "word"; readonly shown: number; readonly is: number; readonly isUpTo?: number }
  /** The figure carries such a word itself: "ruim ruim 300". */
  | { readonly kind: "twice"; readonly word: Approximation; readonly shown: number }
  /** "de helft van" while it is 39%. */
  | { readonly kind: "part"; readonly percentage: number }
  /** "verdubbeld" while it went from 90 to 138. */
  | { readonly kind: "growth"; readonly before: number; readonly now: number }
  /** "twee van de drie hoofddoelen" while it is one, or while there are four. */
  | { readonly kind: "goals"; readonly is: number; readonly of: number }
  /** "238 + 79 = 317" while it is 316. */
  | { readonly kind: "sum"; readonly is: number };

export type UnknownClaim = "nothing-before" | "no-number" | "no-edition-before" | "which-figure";
