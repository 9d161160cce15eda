import { exactValueOf } from "../domain/figure.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Goal } from "../domain/plan.ts";
import { slugOf } from "../domain/slug.ts";
import { thingWords } from "./counted-things.ts";
import type { FigureReference } from "./figure-reference.ts";
import type { NamedFigure } from "./named-figures.ts";
import { type KnownActual, type ReferenceValue, referenceValue, type TextContext } from "./reference-value.ts";
import { indicatorWords } from "./subject-words.ts";

/** A value of an edition that a loose number in a text may stand for. */
export type FigureCandidate = {
  /** What to write between the braces, e.g. "cijfer zorg.bemiddeld". */
  readonly reference: string;
  readonly of: "count" | "percentage" | "euros";
  readonly aspect: "actual" | "goal" | "target" | "share" | "things" | "money";
  readonly value: KnownActual;
  /** Absent for money and counted things. */
  readonly figure?: NamedFigure;
  /** The words that point to the indicator of the figure. */
  readonly words?: RegExp;
};

/** Lists all values of an edition that a text may quote. */
export function figureCandidates(figures: readonly NamedFigure[], context: TextContext): FigureCandidate[] {
  const words = new Map(figures.map(({ indicator }) => [indicator.id, indicator]));
  const patterns = new Map([...words].map(([id, indicator]) => [id, indicatorWords(indicator)]));
  return [
    ...figures.flatMap((figure) => ofFigure(figure, patterns.get(figure.indicator.id))),
    ...ofThings(context),
    ...ofMoney(context),
  ];
}

function ofFigure(figure: NamedFigure, words: RegExp | undefined): FigureCandidate[] {
  const { name, actual, goal, target } = figure;
  const exact = exactValueOf(actual);
  const aim = goal?.value ?? goal?.perYear;
  const count = { of: "count", figure, ...(words && { words }) } as const;
  return [
    ...(actual.status === "missing"
      ? []
      : [{ ...count, reference: `cijfer ${name}`, aspect: "actual" as const, value: actual }]),
    ...(aim === undefined
      ? []
      : [{ ...count, reference: `doel ${name}`, aspect: "goal" as const, value: numberWith(aim, goal) }]),
    ...(target === undefined
      ? []
      : [
          {
            ...count,
            reference: `tussendoel ${name}`,
            aspect: "target" as const,
            value: known(target.round().valueOf()),
          },
        ]),
    ...(exact === undefined || goal?.value === undefined || goal.value < 20
      ? []
      : [
          {
            ...count,
            of: "percentage" as const,
            reference: `aandeel ${name}`,
            aspect: "share" as const,
            value: known(Math.floor((exact * 100) / goal.value)),
          },
        ]),
  ];
}

function numberWith(value: number, { approximation }: Pick<Goal, "approximation"> = {}): KnownActual {
  return approximation ? { status: "approximate", word: approximation, near: value } : known(value);
}

function known(value: number): KnownActual {
  return { status: "known", value };
}

function ofThings(context: TextContext): FigureCandidate[] {
  return Object.keys(thingWords).flatMap((things) => {
    const value = valueIn({ kind: "things", things, isBare: false }, context);
    if (value?.kind !== "things") return [];
    const { number, approximation } = value;
    return [
      {
        reference: `aantal ${things}`,
        of: "count",
        aspect: "things",
        value: numberWith(number, approximation && { approximation }),
      },
    ];
  });
}

function ofMoney(context: TextContext): FigureCandidate[] {
  return moneyReferences(context.monitor).flatMap(({ reference, written }) => {
    const value = valueIn(reference, context);
    if (value?.kind !== "money") return [];
    const { euros, approximation } = value;
    return [
      {
        reference: written,
        of: "euros",
        aspect: "money",
        value: numberWith(euros, approximation && { approximation }),
      },
    ];
  });
}

function moneyReferences({ programme }: Monitor): { reference: FigureReference; written: string }[] {
  const { version } = programme.budget ?? {};
  const posts = (version?.rows ?? []).map(({ project, post, sector }) => project ?? slugOf(post ?? sector ?? ""));
  return [
    { reference: { kind: "spent" }, written: "uitgegeven" },
    { reference: { kind: "budget" }, written: "budget" },
    ...(version?.years ?? []).map((year) => ({
      reference: { kind: "budget", year } as const,
      written: `budget ${year}`,
    })),
    ...[...new Set(posts), "flexibel"]
      .filter(Boolean)
      .map((post) => ({ reference: { kind: "budget", post } as const, written: `budget ${post}` })),
  ];
}

function valueIn(reference: FigureReference, context: TextContext): ReferenceValue | undefined {
  const value = referenceValue(reference, context);
  return "mistake" in value ? undefined : value;
}
