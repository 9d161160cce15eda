import Fraction from "fraction.js";
import type { Dataset } from "../../domain/dataset.ts";
import type { Approximation, MissingReason, Quality } from "../../domain/figure.ts";
import type { IndicatorResult, Monitor } from "../../domain/monitor.ts";
import { type Colour, colours, type LightCode } from "../../domain/traffic-light.ts";
import { columns } from "../csv/columns.ts";
import {
  approximately,
  attainment,
  betweenText,
  capital,
  euros,
  eurosInText,
  inWords,
  listText,
  missingWords,
  number,
  rounded,
  share,
  unrounded,
} from "../dutch.ts";
import { pathWords, qualityWords } from "../event-words.ts";
import { colourLight, type LightView } from "../light-view.ts";
import { colourWords, lightCodes, lightLabels, verdictLadder, verdictMeanings, verdictWords } from "../light-words.ts";
import {
  budgetRules,
  orderOfDecision,
  otherLightRules,
  overrideRules,
  planRules,
  totalRules,
} from "../method-rules.ts";
import { codeColours, codeMeanings, missingMeanings, pathMeanings, qualityMeanings } from "../method-words.ts";
import { singlePaths } from "../paths.ts";
import { inventedExample, realExample, type WorkedExample } from "../worked-example.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** How the monitor counts and judges: every rule and limit in force, with examples. */
export type MethodPage = {
  readonly view: PageView;
  readonly colours: readonly ColourRule[];
  readonly steps: readonly string[];
  readonly otherRules: readonly string[];
  readonly codes: readonly Meaning[];
  readonly overrides: readonly string[];
  readonly mainGoal: string;
  readonly verdicts: readonly Meaning[];
  readonly totals: readonly string[];
  readonly paths: readonly Meaning[];
  readonly planChanges: readonly string[];
  readonly budget: readonly Meaning[];
  readonly rounding: readonly Meaning[];
  readonly approximations: readonly Meaning[];
  readonly qualities: readonly Meaning[];
  readonly missing: readonly Meaning[];
  /** The columns of the CSV of an edition. */
  readonly columns: readonly Meaning[];
};

/** A colour with its rule in one line and its examples. */
export type ColourRule = { readonly light: LightView; readonly examples: readonly WorkedExample[] };

/** A word of the monitor and what it means; `note` says where it occurs, or under which code in the open data. */
export type Meaning = {
  readonly name: string;
  readonly meaning: string;
  readonly light?: LightView;
  readonly note?: string;
};

/** Gives the method page. `monitors` are the published ones, oldest first: examples and used paths come from them. */
export function methodPage(dataset: Dataset, monitors: readonly Monitor[]): MethodPage {
  const { series, indicators } = dataset;
  const { thresholds } = series;
  return {
    view: singlePageView(singlePaths.method, dataset),
    colours: colours.map((colour) => ({
      light: { ...colourLight(colour), label: colourRule(colour, dataset) },
      examples: [inventedExample(colour, thresholds), realExample(colour, monitors)].filter((one) => one !== undefined),
    })),
    steps: orderOfDecision(thresholds),
    otherRules: otherLightRules(thresholds),
    codes: codesOf(dataset),
    overrides: overrideRules,
    mainGoal: indicators.get(series.mainIndicator)?.name ?? series.mainIndicator,
    verdicts: verdictLadder.map((code) => ({ name: capital(verdictWords[code]), meaning: verdictMeanings[code] })),
    totals: totalRules(),
    paths: pathsOf(monitors),
    planChanges: planRules,
    budget: budgetRules().map(({ colour, meaning }) => ({
      name: capital(colourWords[colour]),
      light: colourLight(colour),
      meaning,
    })),
    rounding: roundingOf(),
    approximations: approximationsOf(),
    qualities: entriesOf(qualityMeanings).map(([quality, meaning]: [Quality, string]) => ({
      name: capital(qualityWords[quality] ?? "gemeten"),
      meaning,
    })),
    missing: entriesOf(missingMeanings).map(([reason, meaning]: [MissingReason, string]) => ({
      name: capital(missingWords[reason]),
      meaning,
    })),
    columns,
  };
}

function colourRule(colour: Colour, { series: { thresholds } }: Dataset): string {
  const { green, orange } = thresholds;
  return {
    green: `ten minste ${green}% van het doel nu`,
    orange: `ten minste ${orange}% van het doel nu`,
    red: `minder dan ${orange}% van het doel nu`,
    grey: "geen oordeel mogelijk; de reden staat erbij",
  }[colour];
}

/** Every code of a light, grouped by colour; last the colours that were given and not calculated. */
function codesOf({ series }: Dataset): Meaning[] {
  const meanings = codeMeanings(series.thresholds);
  const calculated = entriesOf(codeColours).map(([code, colour]: [LightCode, Colour]) => ({
    name: capital(lightLabels[code]),
    light: colourLight(colour),
    meaning: meanings[code],
    note: lightCodes[code],
  }));
  return [
    ...calculated,
    {
      name: "Met de hand bepaald",
      meaning: "Het team heeft de berekende kleur veranderd. De reden staat erbij.",
      note: "handmatig",
    },
    {
      name: "Oordeel in woorden",
      meaning: "Het project heeft geen aantallen. De kleur komt van het team, met uitleg.",
      note: "kwalitatief",
    },
    {
      name: "Kleur niet bekend",
      light: colourLight("grey"),
      meaning: "Het project kreeg een kleur, maar die is niet meer te achterhalen.",
      note: "kleur-onbekend",
    },
  ];
}

/** The kinds of target path, with how many goals of these editions use them. */
function pathsOf(monitors: readonly Monitor[]): Meaning[] {
  const uses = monitors.flatMap(({ programme, projects }) => [
    ...programme.indicators.map((result) => pathUse("hoofddoel", "programma", result)),
    ...projects.flatMap(({ project, indicators }) => indicators.map((one) => pathUse("projectdoel", project.id, one))),
  ]);
  return entriesOf(pathMeanings).map(([path, meaning]) => ({
    name: capital(pathWords[path]),
    meaning,
    note: useText(uses.filter((one) => one.path === path)),
  }));
}

type GoalKind = "hoofddoel" | "projectdoel";
type PathUse = { readonly kind: GoalKind; readonly goal: string; readonly path: string | undefined };

function pathUse(kind: GoalKind, subject: string, { indicator, target, goal }: IndicatorResult): PathUse {
  const planned = goal?.value === undefined ? undefined : goal.path;
  return { kind, goal: `${subject} ${indicator.id}`, path: target?.path ?? planned };
}

/** A goal counts once, in however many editions it stands. */
function useText(uses: readonly PathUse[]): string {
  const parts = (["hoofddoel", "projectdoel"] as const).flatMap((kind) => {
    const count = new Set(uses.filter((one) => one.kind === kind).map(({ goal }) => goal)).size;
    return count === 0 ? [] : [`${inWords(count)} ${kind}${count === 1 ? "" : "en"}`];
  });
  return parts.length > 0 ? `Bij ${listText(parts)}` : "Niet gebruikt";
}

/** How numbers are written; the examples are written by the same functions as the numbers of the monitor (FMT-1). */
function roundingOf(): Meaning[] {
  const target = new Fraction(1125, 4);
  const [few, many] = [new Fraction(12), new Fraction(200)];
  return [
    {
      name: "Bereikt",
      meaning: `Een percentage, naar beneden afgerond. 189 van de 200 is ${attainment(189, many)}: dat lijkt nooit beter dan het is.`,
    },
    { name: "Bereikt bij een klein doel", meaning: `Geen percentage, maar aantallen: ${attainment(9, few)}.` },
    {
      name: "Doel nu",
      meaning: `Een heel getal. We rekenen door met het precieze getal: is dat ${unrounded(target).replace("precies ", "")}, dan staat er ${number(rounded(target))}.`,
    },
    { name: "Een deel van het geheel", meaning: `Een heel percentage. Twee derde is ${share(new Fraction(2, 3))}.` },
    { name: "Geld", meaning: `Hele euro’s, zoals ${euros(1_204_273)}. In een zin kort: ${eurosInText(1_204_273)}.` },
    { name: "Een som", meaning: "Door afronding kan een som iets afwijken." },
  ];
}

const example = 300;

function approximationsOf(): Meaning[] {
  const words: readonly Approximation[] = ["well-over", "more-than", "almost", "about"];
  return words.map((word) => ({
    name: capital(approximately(number(example), word)),
    meaning: `Het echte getal ligt ${betweenText(word, example)}.`,
  }));
}

/** The entries of a record whose keys the compiler knows, so that a key without words does not compile. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
