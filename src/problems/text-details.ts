/** The word with which a number is called an approximation. */
type ApproximationWord = "well-over" | "more-than" | "almost" | "about";

/** A value of the data and the reference that shows it. */
export type NearestValue = {
  /** What to write between the braces. */
  readonly reference: string;
  /** The words of the text in whose place it comes. */
  readonly replaces: string;
  readonly number: number;
  readonly word?: ApproximationWord;
  readonly of: "count" | "percentage" | "euros";
  /** The number in the text is this value; otherwise it only looks like it. */
  readonly isSame: boolean;
};

/** Why a reference in a text cannot be read, or names what does not exist. */
export type ReferenceMistakeName =
  | "empty"
  | "unknown-word"
  | "unknown-figure"
  | "unknown-quarter"
  | "unknown-things"
  | "unknown-budget"
  | "no-word"
  | "no-name"
  | "no-number"
  | "with-unit"
  | "too-much"
  | "quarter-form";

/** What the data says instead of what a word in a text says. */
export type WrongWord =
  | { readonly kind: "word"; readonly shown: number; readonly is: number; readonly isUpTo?: number }
  | { readonly kind: "twice"; readonly word: ApproximationWord; readonly shown: number }
  | { readonly kind: "part"; readonly percentage: number }
  | { readonly kind: "growth"; readonly before: number; readonly now: number }
  | { readonly kind: "goals"; readonly is: number; readonly of: number }
  | { readonly kind: "sum"; readonly is: number };

/** The facts of problems with figures in texts, by code. */
export type TextDetails = {
  "onbekende-verwijzing": {
    readonly mistake: ReferenceMistakeName;
    readonly found: string;
    readonly nearest: readonly string[];
    /** The edition that was looked in, when it is not that of the text. */
    readonly quarter?: string;
  };
  "verwijzing-hier-niet": { readonly found: string };
  "dubbel-woord": {
    readonly found: string;
    /** What the reference shows itself. */
    readonly shows: string;
    readonly word: string;
    /** The reference that leaves it to the text. */
    readonly bare?: string;
  };
  "tekst-ongebruikt": { readonly of: "project" | "category"; readonly name: string };
  "verwijzing-haakjes": { readonly found: string };
  "verwijzing-zonder-waarde": {
    readonly found: string;
    readonly aspect: "actual" | "goal" | "target" | "difference" | "share" | "status" | "budget" | "spent";
    readonly reason?: string;
    readonly quarter?: string;
    readonly nearest: readonly string[];
  };
  /** `plain`: the same in signs that the font has. */
  "teken-niet-in-lettertype": { readonly found: string; readonly plain?: string };
  "link-kan-niet": { readonly of: "link" | "picture"; readonly found: string; readonly address: string };
  "los-getal": { readonly found: string; readonly nearest?: NearestValue };
  "woord-klopt-niet": { readonly found: string; readonly why: WrongWord };
  "woord-niet-na-te-gaan": {
    readonly found: string;
    readonly why: "nothing-before" | "no-number" | "no-edition-before" | "which-figure";
  };
};
