import Fraction from "fraction.js";
import type { Judgement } from "../domain/dataset.ts";
import type { Explanation, Sentence } from "../domain/edition.ts";
import { colourOfJudgement } from "../domain/light-counts.ts";
import type { IndicatorResult, LightRecord, Monitor } from "../domain/monitor.ts";
import type { Thresholds } from "../domain/thresholds.ts";
import type { Colour, TrafficLight } from "../domain/traffic-light.ts";
import {
  approximately,
  attainment,
  betweenText,
  capital,
  dateText,
  hasPercentage,
  missingWords,
  number,
  quarterShort,
  rounded,
  unrounded,
} from "./dutch.ts";
import { pathWords, stateWords } from "./event-words.ts";
import { colourWords, flagSentences, judgementLabel, lightLabel, lightSentence } from "./light-words.ts";

/** A traffic light as it is shown: never colour alone, always a word and a label beside the shape. */
export type LightView = { readonly colour: Colour; readonly word: string; readonly label: string };

/** The answer to "Waarom deze kleur?": the sentence, the record behind it, and what the team says about it. */
export type WhyView = {
  readonly sentence: string;
  readonly flags: readonly string[];
  readonly facts: readonly Fact[];
  readonly explanation: readonly Fact[];
};
export type Fact = { readonly name: string; readonly value: string };

/** Gives the light of an indicator. */
export function lightView(light: TrafficLight): LightView {
  return { colour: light.colour, word: colourWords[light.colour], label: lightLabel(light) };
}

/** Gives a colour with nothing but its word, or another word for it. */
export function colourLight(colour: Colour, word = colourWords[colour]): LightView {
  return { colour, word, label: "" };
}

/** Gives the light of a judgement in words. */
export function judgementLight(judgement: Judgement): LightView {
  return colourLight(colourOfJudgement(judgement), judgementLabel(judgement));
}

/** Gives everything that decided a light, in the order in which a reader asks (RAG-1, "Record"). */
export function whyView(result: IndicatorResult, monitor: Monitor): WhyView {
  return {
    sentence: lightSentence(result, monitor.edition.status),
    flags: flagSentences(result),
    facts: factsOf(result, monitor),
    explanation: explanationFacts(result.light.explanation),
  };
}

function factsOf(result: IndicatorResult, { quarter, thresholds }: Monitor): Fact[] {
  const { light, measuredIn } = result;
  const attained = attainedText(result);
  // The last figure of a project that ended counts today; an outdated one is compared with the target of its own quarter.
  const targetQuarter = light.flags.includes("outdated") ? measuredIn : quarter;
  return [
    { name: `Realisatie t/m ${quarterShort(measuredIn)}`, value: actualFact(result) },
    { name: `Doel t/m ${quarterShort(targetQuarter)}`, value: targetFact(result) },
    { name: "Doel totaal", value: goalText(result) ?? "niet in één getal bekend" },
    ...(attained ? [{ name: "Bereikt", value: attained }] : []),
    { name: "Zo staat het ervoor", value: stateWords[light.input.state] },
    ...(light.input.early ? [{ name: "Te vroeg om te meten", value: "ja" }] : []),
    { name: "Grenzen", value: limitsText(light, thresholds) },
    { name: "Oordeel", value: lightLabel(light) },
    ...overrideFacts(light),
  ];
}

/** Writes how much was reached: of the goal when the project is finished, else of the target to date; undefined without one. */
export function attainedText(result: IndicatorResult): string | undefined {
  const { actual } = result;
  const whole = wholeOf(result);
  return actual.status === "known" && whole ? attainment(actual.value, whole) : undefined;
}

/** How far an orange or red light is behind, in full and in the few words that fit beside a name. */
export type Lag = { readonly full: string; readonly short: string };

/** Writes how far an orange or red light is behind: "30% achter op wat gepland was"; undefined when that is not a number. */
export function lagOf(result: IndicatorResult): Lag | undefined {
  const { actual, light } = result;
  const whole = wholeOf(result);
  const isBehind = light.colour === "orange" || light.colour === "red";
  if (!isBehind || actual.status !== "known" || whole === undefined || whole.compare(actual.value) <= 0)
    return undefined;
  const isFinished = light.input.state === "finished";
  if (!hasPercentage(whole)) {
    const reached = attainment(actual.value, whole);
    return { full: `${reached} ${isFinished ? "bereikt" : "die gepland waren"}`, short: reached };
  }
  // What is reached is rounded down, so that both together are a hundred.
  const percentage = `${number(100 - new Fraction(actual.value).mul(100).div(whole).floor().valueOf())}%`;
  if (isFinished) return { full: `${percentage} onder het doel`, short: `${percentage} onder het doel` };
  return { full: `${percentage} achter op wat gepland was`, short: `${percentage} achter` };
}

/** What an actual is measured by: the goal of a finished project, else the target to date. */
function wholeOf({ target, goal, light }: IndicatorResult): Fraction | undefined {
  const whole = light.input.state === "finished" ? goal?.value && new Fraction(goal.value) : target?.value;
  return whole && !whole.equals(0) ? whole : undefined;
}

function limitsText({ input }: LightRecord, thresholds: Thresholds): string {
  if (input.state === "finished")
    return `groen als het doel is gehaald, oranje vanaf ${thresholds.finishedOrange}% van het doel`;
  return `groen vanaf ${thresholds.green}%, oranje vanaf ${thresholds.orange}% van het doel nu`;
}

function overrideFacts(light: TrafficLight): Fact[] {
  const { override } = light;
  if (override === undefined) return [];
  return [
    { name: "Berekende kleur", value: colourWords[light.computed] },
    { name: "Getoonde kleur", value: colourWords[light.colour] },
    { name: "Bepaald door", value: `${override.by ?? ""}${override.date ? `, ${dateText(override.date)}` : ""}` },
  ];
}

function actualFact({ actual }: IndicatorResult): string {
  if (actual.status === "known") return number(actual.value);
  if (actual.status === "missing") return missingWords[actual.reason];
  return `${approximately(number(actual.near), actual.word)} (${betweenText(actual.word, actual.near)})`;
}

function targetFact({ target }: IndicatorResult): string {
  if (target === undefined) return "geen";
  const { value } = target;
  const exact = value.equals(rounded(value)) ? "" : `, ${unrounded(value)}`;
  const version = target.version ? `, volgens het plan dat geldt vanaf ${quarterShort(target.version.decidedIn)}` : "";
  return `${number(rounded(value))}${exact} (${pathWords[target.path]}${version})`;
}

/** Writes the goal, with its approximation; undefined when it is not one number. */
export function goalText({ goal }: IndicatorResult): string | undefined {
  return goal?.value === undefined ? undefined : approximately(number(goal.value), goal.approximation);
}

/** Writes cause, consequence and measure, each with its name. */
export function explanationFacts(explanation: Explanation | undefined): Fact[] {
  if (explanation === undefined) return [];
  const { cause, consequence, measure } = explanation;
  return Object.entries({ oorzaak: cause, gevolg: consequence, maatregel: measure }).flatMap(([name, sentence]) =>
    sentence ? [{ name: capital(name), value: sentenceText(sentence) }] : [],
  );
}

function sentenceText(sentence: Sentence): string {
  return sentence.status === "written" ? sentence.text : `${capital(missingWords[sentence.reason])}.`;
}
