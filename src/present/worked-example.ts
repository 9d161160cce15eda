import Fraction from "fraction.js";
import type { Indicator } from "../domain/dataset.ts";
import type { Actual } from "../domain/figure.ts";
import type { IndicatorId } from "../domain/ids.ts";
import type { IndicatorResult, Monitor } from "../domain/monitor.ts";
import type { Thresholds } from "../domain/thresholds.ts";
import { type Colour, type LightCode, trafficLight } from "../domain/traffic-light.ts";
import { actualText, attainment, hasPercentage, number, quarterShort, rounded } from "./dutch.ts";
import { attainedText, type Fact, goalText, type LightView, lightView } from "./light-view.ts";
import { type Judged, lightSentence } from "./light-words.ts";
import { projectPath, sectionPath } from "./paths.ts";

/** A light with the figures behind it, so that a reader can follow the rules. */
export type WorkedExample = {
  readonly title: string;
  readonly light: LightView;
  readonly figures: readonly Fact[];
  readonly sentence: string;
  /** Where a real example stands. */
  readonly path?: string;
};

const planned = 200; // half a percent is one person: every limit in whole percents is a whole number
const total = 400;
const residents: Indicator = {
  id: "voorbeeld" as IndicatorId,
  name: "Voorbeeld",
  unit: { one: "inwoner", many: "inwoners" },
  lag: 0,
  isMainGoal: false,
};

/**
 * Gives an invented example of a colour, judged by the thresholds in force: the count where the colour begins, and of red
 * the highest count. Grey has no count. Undefined when the thresholds leave no count with that colour.
 */
export function inventedExample(colour: Colour, thresholds: Thresholds): WorkedExample | undefined {
  if (colour === "grey") return exampleOf("Zonder cijfer", { status: "missing", reason: "not-delivered" }, thresholds);
  const counts = Array.from({ length: total }, (_, count) => count);
  const ofColour = counts.filter((count) => judge({ status: "known", value: count }, thresholds).colour === colour);
  const value = colour === "red" ? ofColour.at(-1) : ofColour[0];
  if (value === undefined) return undefined;
  return exampleOf(
    colour === "red" ? "Net rood" : `Nog net ${colour === "green" ? "groen" : "oranje"}`,
    { status: "known", value },
    thresholds,
  );
}

function judge(actual: Actual, thresholds: Thresholds) {
  const input = { state: "running", early: false, suppressed: false } as const;
  return { ...trafficLight({ ...input, actual, target: new Fraction(planned), goal: total }, thresholds), input };
}

function exampleOf(title: string, actual: Actual, thresholds: Thresholds): WorkedExample {
  const light = judge(actual, thresholds);
  const target = { value: new Fraction(planned) };
  const judged: Judged = { indicator: residents, actual, light, target, goal: { value: total } };
  const reached = actual.status === "known" ? attainment(actual.value, target.value) : undefined;
  return {
    title,
    light: lightView(light),
    figures: figuresOf({ actual, target: number(planned), goal: number(total), reached }),
    sentence: lightSentence(judged, "final"),
  };
}

type Figures = {
  readonly actual: Actual;
  readonly target: string;
  readonly goal: string;
  readonly reached: string | undefined;
};

function figuresOf({ actual, target, goal, reached }: Figures): Fact[] {
  return [
    { name: "Realisatie", value: actualText(actual) },
    { name: "Doel nu", value: target },
    { name: "Doel totaal", value: goal },
    ...(reached ? [{ name: "Bereikt", value: reached }] : []),
  ];
}

type Subject = { readonly name: string; readonly path: string; readonly results: readonly IndicatorResult[] };

/**
 * Gives a real example of a colour from the newest edition that has one: of the programme, else of a project. A colour
 * set by hand explains no limit, nor does that of a finished project. `monitors` come oldest first.
 */
export function realExample(colour: Colour, monitors: readonly Monitor[]): WorkedExample | undefined {
  for (const monitor of [...monitors].reverse()) {
    for (const subject of subjectsOf(monitor)) {
      const result = subject.results.find((one) => isGoodExample(one, colour));
      if (result) return realExampleOf(result, subject, monitor);
    }
  }
  return undefined;
}

function subjectsOf({ edition, programme, projects }: Monitor): Subject[] {
  return [
    { name: "Het programma", path: sectionPath(edition.id, "glance"), results: programme.indicators },
    ...projects.map(({ project, name, indicators }) => ({
      name,
      path: projectPath(edition.id, project.id),
      results: indicators,
    })),
  ];
}

/** The codes that follow from a percentage of the target to date: only those show where the limits lie. */
const exampleCodes: Readonly<Record<Exclude<Colour, "grey">, LightCode>> = {
  green: "on-schedule",
  orange: "behind",
  red: "far-behind",
};

function isGoodExample({ light, target }: IndicatorResult, colour: Colour): boolean {
  if (light.override) return false;
  if (colour === "grey") return light.colour === "grey";
  if (light.ratio === undefined) return false; // an approximation has no percentage
  return light.code === exampleCodes[colour] && target !== undefined && hasPercentage(target.value);
}

function realExampleOf(result: IndicatorResult, { name, path }: Subject, { edition, quarter }: Monitor): WorkedExample {
  return {
    title: `${name}, ${result.indicator.name}, t/m ${quarterShort(quarter)}`,
    light: lightView(result.light),
    figures: figuresOf({
      actual: result.actual,
      target: result.target ? number(rounded(result.target.value)) : "geen",
      goal: goalText(result) ?? "geen",
      reached: attainedText(result),
    }),
    sentence: lightSentence(result, edition.status),
    path,
  };
}
