import type { ProjectId } from "../../domain/ids.ts";
import { colourOfJudgement, judgedCount } from "../../domain/light-counts.ts";
import type { IndicatorResult, Monitor, ProjectResult } from "../../domain/monitor.ts";
import type { Colour, TrafficLight } from "../../domain/traffic-light.ts";
import { capital, inWords, lowerStart } from "../dutch.ts";
import { explanationFacts, type Fact, type LightView, lagOf, lightView } from "../light-view.ts";
import { asClause, colourWords, lightLabel } from "../light-words.ts";
import { shorten } from "../shorten.ts";
import { follows, previousWords } from "./previous-edition.ts";

/** What is orange or red, most serious first: main goals with their explanation, and projects with a pointer to theirs. */
export type AttentionView = {
  /** What can be said when nothing is orange or red. */
  readonly nothing: string;
  readonly goals: readonly AttentionBlock[];
  readonly projects: readonly AttentionProject[];
};

/** One orange or red light: how far it is behind, whether it was before, and what the team says about it. */
export type AttentionBlock = {
  readonly name: string;
  readonly light: LightView;
  /** The label of the light and how far it is behind; of a colour set by hand the calculated one and the reason. */
  readonly words: string;
  readonly lag?: string;
  readonly byHand?: string;
  readonly before?: string;
  /** Cause, consequence and measure. */
  readonly explanation: readonly Fact[];
};

export type AttentionProject = {
  readonly name: string;
  readonly anchor: string;
  readonly colour: Colour;
  /** Each light with its label and how far it is behind; in short only the latter. */
  readonly lights: readonly { readonly full: string; readonly short: string }[];
};

/** Gives what needs attention in an edition. `earlier` are the editions before this one. */
export function attentionView(monitor: Monitor, earlier: readonly Monitor[]): AttentionView {
  const goals = monitor.programme.indicators.filter(({ light }) => isBad(light.colour)).sort(mostSeriousFirst);
  const projects = monitor.projects.filter((project) => isBad(worstOf(project)));
  return {
    nothing: nothingBad(monitor),
    goals: goals.map((result) => attentionBlock(result, monitor, earlier)),
    projects: projects
      .sort((a, b) => mostSeriousFirst(gravestOf(a), gravestOf(b)))
      .map((project) => ({
        name: project.name,
        anchor: `project-${project.project.id}`,
        colour: worstOf(project),
        lights: lightsOf(project),
      })),
  };
}

/** Gives the attention a light of the programme, or of a project, asks for. */
export function attentionBlock(
  result: IndicatorResult,
  monitor: Monitor,
  earlier: readonly Monitor[],
  project?: ProjectId,
): AttentionBlock {
  const { indicator, light } = result;
  const byHand = byHandText(light);
  // How far it is behind did not decide a colour that is set by hand.
  const lag = byHand ? undefined : lagOf(result)?.full;
  const before = beforeText(indicator.id, [...earlier, monitor], project);
  return {
    name: indicator.name,
    light: lightView(light),
    words: byHand ?? [lightLabel(light), lag].filter(Boolean).join(", "),
    explanation: explanationFacts(light.explanation),
    ...(lag && { lag }),
    ...(byHand && { byHand }),
    ...(isBad(light.colour) && before && { before }),
  };
}

/** A main goal without a colour may lag too: where it is grey, "no orange or red" would comfort without ground. */
function nothingBad({ programme: { indicators, counts } }: Monitor): string {
  const grey = indicators.filter(({ light }) => light.colour === "grey").length;
  const isKnown = grey < indicators.length || judgedCount(counts) > 0;
  if (grey === 0)
    return isKnown ? "Er is geen hoofddoel of project met oranje of rood." : "Er is nog geen kleur bekend.";
  const all = `van ${indicators.length === 1 ? "het hoofddoel" : `${howMany(grey, indicators.length)} hoofddoelen`} is de kleur niet bekend`;
  return `${capital(all)}.${isKnown ? " Wat wel een kleur heeft, is niet oranje of rood." : ""}`;
}

function howMany(some: number, all: number): string {
  if (some === all) return all === 2 ? "beide" : `alle ${inWords(all)} de`;
  return `${inWords(some)} van de ${inWords(all)}`;
}

/** "berekend groen, met de hand oranje: de reden." */
function byHandText({ override, computed, colour }: TrafficLight, at = ""): string | undefined {
  if (override === undefined) return undefined;
  const reason = override.reason ? `: ${asClause(override.reason)}` : "";
  return `berekend ${colourWords[computed]}, met de hand ${colourWords[colour]}${at}${reason}`;
}

/** Tells whether a colour asks for attention. */
export function isBad(colour: Colour): boolean {
  return colour === "orange" || colour === "red";
}

/** Says how many editions in a row before the last of `monitors` had it orange or red. */
function beforeText(indicator: string, monitors: readonly Monitor[], project?: ProjectId): string | undefined {
  const latestFirst = monitors.toReversed();
  const [now, ...before] = latestFirst;
  const colours = before.map((one) => colourIn(one, indicator, project));
  const end = colours.findIndex((colour) => colour === undefined || !isBad(colour));
  const run = end === -1 ? before : before.slice(0, end);
  const [last] = run;
  if (now === undefined || last === undefined) return undefined;
  if (run.length === 1) return `Ook in ${previousWords(now, last).full} was dit ${colourWords[colours[0] as Colour]}.`;
  const areAllThere = run.every((one, index) => follows(latestFirst[index] as Monitor, one));
  return `Ook in de ${inWords(run.length)} vorige monitors ${areAllThere ? "" : "in dit archief "}was dit oranje of rood.`;
}

function colourIn({ programme, projects }: Monitor, indicator: string, project?: ProjectId): Colour | undefined {
  const results = project ? projects.find((one) => one.project.id === project)?.indicators : programme.indicators;
  return results?.find((one) => one.indicator.id === indicator)?.light.colour;
}

const handWords = 16;

function lightsOf({ indicators, judgement }: ProjectResult): AttentionProject["lights"] {
  if (judgement)
    return [{ full: sentenceStart(judgement.explanation), short: sentenceStart(shorten(judgement.explanation, 12)) }];
  return indicators
    .filter(({ light }) => isBad(light.colour))
    .sort(mostSeriousFirst)
    .map((result) => {
      const at = `bij ${lowerStart(result.indicator.name)}`;
      const byHand = byHandText(result.light, ` ${at}`);
      if (byHand) return { full: sentenceStart(byHand), short: sentenceStart(shorten(byHand, handWords)) };
      const lag = lagOf(result)?.short;
      const label = `${lightLabel(result.light)} ${at}`;
      if (lag === undefined) return { full: label, short: label };
      return { full: `${label} (${lag})`, short: `${lag} ${at}` };
    });
}

/** The words of a judgement follow a name and a colon, and get their full stop there. */
function sentenceStart(text: string): string {
  return text.replace(/\.$/, "");
}

type Gravity = { readonly light: Pick<IndicatorResult["light"], "colour" | "ratio"> };

function worstOf(project: ProjectResult): Colour {
  return gravestOf(project).light.colour;
}

function gravestOf({ indicators, judgement }: ProjectResult): Gravity {
  if (judgement) return { light: { colour: colourOfJudgement(judgement) } };
  return [...indicators].sort(mostSeriousFirst)[0] ?? { light: { colour: "grey" } };
}

const gravity: Readonly<Record<Colour, number>> = { red: 0, orange: 1, green: 2, grey: 3 };

/** Red before orange; then what is furthest behind. A start that is late has no figure to compare: it comes first. */
function mostSeriousFirst(a: Gravity, b: Gravity): number {
  const byColour = gravity[a.light.colour] - gravity[b.light.colour];
  if (byColour !== 0) return byColour;
  return (a.light.ratio?.valueOf() ?? 0) - (b.light.ratio?.valueOf() ?? 0);
}
