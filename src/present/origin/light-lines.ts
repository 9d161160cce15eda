import Fraction from "fraction.js";
import type { LightExplanation } from "../../domain/edition.ts";
import { exactValueOf } from "../../domain/figure.ts";
import type { LightRecord } from "../../domain/monitor.ts";
import type { Thresholds } from "../../domain/thresholds.ts";
import type { LightCode } from "../../domain/traffic-light.ts";
import { capital, dateText, hasPercentage, number } from "../dutch.ts";
import { explanationFacts } from "../light-view.ts";
import { colourWords, type Judged, lightSentence } from "../light-words.ts";
import { codeMeanings } from "../method-words.ts";
import type { OriginLine } from "./figure-origin.ts";
import type { OriginContext } from "./origin-context.ts";
import { exactText } from "./target-lines.ts";

/** Says which colour a figure has, by which rule and limit, and what the team said about it. `sentence`: why it has that colour. */
export function lightLines(
  judged: Judged,
  said: LightExplanation | undefined,
  context: OriginContext,
  sentence = lightSentence(judged, context.monitor.edition.status),
): (OriginLine | undefined)[] {
  const { light } = judged;
  const { thresholds } = context.monitor;
  return [
    {
      text: `${capital(colourWords[light.colour])}. ${context.plain(sentence)}`,
    },
    ruleLine(light, context),
    ratioLine(judged, thresholds),
    ...limitsBehind[light.code].flatMap((limit) => limitLines(limit, context)),
    marginLine(light, thresholds),
    checkLine(light, thresholds),
    ...explanationFacts(light.explanation).map(({ name, value }, index) => ({
      text: `${name}: ${context.plain(value)}`,
      ...(said && index === 0 && { place: said.origin }),
    })),
    overrideLine(light, said),
  ];
}

/** The sentence of a grey light without a number already is its rule. A limit that the region did not set is the makers'. */
function ruleLine({ code }: LightRecord, { dataset: { series }, monitor }: OriginContext): OriginLine | undefined {
  const limits = limitsBehind[code];
  if (limits.length === 0 && code !== "goal-reached-early") return undefined;
  const isUsual = limits.length > 0 && limits.every((limit) => series.thresholdOrigins?.[limit] === undefined);
  const usual = isUsual ? " Dit zijn de gewone grenzen." : "";
  return { text: `Regel: ${codeMeanings(monitor.thresholds)[code]}${usual}` };
}

/** The limits that decide each code; the others follow from no limit. */
const limitsBehind: Readonly<Record<LightCode, readonly (keyof Thresholds)[]>> = {
  "on-schedule": ["green", "slackPersons"],
  behind: ["green", "orange"],
  "far-behind": ["orange"],
  "nearly-reached": ["finishedOrange"],
  "not-reached": ["finishedOrange"],
  "too-small": ["smallestTarget"],
  approximate: ["green", "orange"],
  "ahead-of-schedule": [],
  "goal-reached-early": [],
  reached: [],
  "start-delayed": [],
  "too-early": [],
  "no-figures": [],
  "no-goal": [],
  "no-target": [],
  "not-started": [],
  "on-hold": [],
  stopped: [],
  suppressed: [],
  "result-before-start": [],
  incomplete: [],
};

const limitWords: Readonly<Record<keyof Thresholds, (value: number) => string>> = {
  green: (value) => `Grens van groen: ${value}% van het doel nu`,
  orange: (value) => `Grens van oranje: ${value}% van het doel nu`,
  finishedOrange: (value) => `Grens van oranje na afronding: ${value}% van het doel totaal`,
  smallestTarget: (value) => `Kleinste doel met een kleur: ${value}`,
  slackPersons: (value) => `Zoveel mag er tekort zijn: ${value}`,
  margin: (value) => `Extra nodig voor een betere kleur: ${value} procentpunt`,
  checkPercentage: (value) => `Ver boven de planning: meer dan ${value}% van het doel nu`,
  checkDifference: (value) => `En ten minste zoveel erboven: ${value}`,
};

/** Says where the region set a limit. */
function limitLines(limit: keyof Thresholds, { dataset: { series }, monitor }: OriginContext): OriginLine[] {
  const value = monitor.thresholds[limit];
  const place = series.thresholdOrigins?.[limit];
  return place ? [{ text: `${limitWords[limit](value)}, gekozen door de regio.`, place, number: value }] : [];
}

/** A colour follows from the exact fraction; a percentage of less than twenty is none (FMT-1 rule 3). */
function ratioLine({ actual, light, target, goal }: Judged, thresholds: Thresholds): OriginLine | undefined {
  const value = exactValueOf(actual);
  const isFinished = light.input.state === "finished";
  const whole = isFinished ? goal?.value && new Fraction(goal.value) : target?.value;
  if (value === undefined || !whole || whole.equals(0)) return undefined;
  const ratio = isFinished ? new Fraction(value).div(whole) : (light.ratio ?? new Fraction(value).div(whole));
  const outcome = hasPercentage(whole)
    ? percentageText(ratio, limitsOf(isFinished, thresholds))
    : whole.d === 1n && ratio.toFraction() !== `${value}/${whole.toFraction()}` && ratio.toFraction();
  return { text: `${number(value)} ÷ ${exactText(whole)}${outcome ? ` = ${outcome}` : ""}.` };
}

function limitsOf(isFinished: boolean, { green, orange, finishedOrange }: Thresholds): readonly number[] {
  return isFinished ? [100, finishedOrange] : [green, orange];
}

/** Near a limit a reader must see on which side of it the percentage is, or that it is exactly there. */
function percentageText(ratio: Fraction, limits: readonly number[]): string {
  const percentage = ratio.mul(100);
  const near = limits.find((limit) => percentage.sub(limit).abs().compare(1) < 0);
  const text = exactText(percentage.round(2));
  if (near === undefined) return `${text}%`;
  if (percentage.equals(near)) return `precies ${text}%`;
  if (text === number(near)) return `iets ${percentage.compare(near) < 0 ? "minder" : "meer"} dan ${text}%`;
  return `${percentage.equals(percentage.round(2)) ? "" : "ongeveer "}${text}%`;
}

function marginLine({ input: { previousColour } }: LightRecord, { margin }: Thresholds): OriginLine | undefined {
  if (margin === 0 || previousColour === undefined) return undefined;
  return {
    text: `De kleur in de vorige monitor was ${colourWords[previousColour]}. Voor een betere kleur is ${margin} procentpunt extra nodig.`,
  };
}

function checkLine({ flags }: LightRecord, { checkPercentage, checkDifference }: Thresholds): OriginLine | undefined {
  if (!flags.includes("check-goal")) return undefined;
  return {
    text: `Dit is meer dan ${checkPercentage}% van het doel nu, en ten minste ${checkDifference} meer. Past het doel nog?`,
  };
}

function overrideLine({ override }: LightRecord, said: LightExplanation | undefined): OriginLine | undefined {
  if (override === undefined) return undefined;
  const when = override.date ? ` op ${dateText(override.date)}` : "";
  return {
    text: `De kleur is met de hand bepaald door ${override.by ?? "het team"}${when}.`,
    ...(said && { place: said.origin }),
  };
}
