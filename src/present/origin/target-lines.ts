import type Fraction from "fraction.js";
import type { Project } from "../../domain/dataset.ts";
import type { IndicatorResult, TargetToDate } from "../../domain/monitor.ts";
import type { Goal } from "../../domain/plan.ts";
import { addQuarters, type Quarter } from "../../domain/quarter.ts";
import type { PathTarget, PathWay } from "../../domain/target-path.ts";
import { capital, inWords, number, quarterShort, rounded, unrounded } from "../dutch.ts";
import { pathWords } from "../event-words.ts";
import { pathMeanings } from "../method-words.ts";
import { writtenFigure } from "./figure-behind.ts";
import type { OriginLine } from "./figure-origin.ts";
import { assumptionLine } from "./goal-lines.ts";
import type { OriginContext } from "./origin-context.ts";

/** Says how the target to date follows from the plan, in numbers; or where it was stated, or why there is none. */
export function targetLines(
  result: IndicatorResult,
  projects: readonly Project[],
  context: OriginContext,
): (OriginLine | undefined)[] {
  const { target } = result;
  if (target === undefined) return [{ text: whyNone(result) }];
  const { value, path, version, way, held } = target;
  if (path === "stated") return [statedLine(result, value, { projects, context })];
  return [
    { text: `${capital(pathWords[path])}. ${pathMeanings[path]}` },
    ...(way && version ? wayLines({ value, version, held, way }, result, context) : []),
    heldLine(held),
    value.equals(rounded(value))
      ? undefined
      : { text: `Wij tonen ${number(rounded(value))}. Wij rekenen met het precieze getal.` },
  ];
}

/** Gives the quarter for which a result has its target: that of the figure when it is outdated. */
export function targetQuarter({ light, measuredIn }: IndicatorResult, quarter: Quarter): Quarter {
  return light.flags.includes("outdated") ? measuredIn : quarter;
}

function whyNone({ goal, version }: IndicatorResult): string {
  if (goal?.path === "none") return pathMeanings.none;
  if (version?.end === undefined) return "Van het plan is geen eind bekend. Daarom is er geen doel nu.";
  return "Het begin van het doelpad is niet bekend. Daarom is er geen doel nu.";
}

function statedLine(
  result: IndicatorResult,
  value: Fraction,
  { projects, context }: { readonly projects: readonly Project[]; readonly context: OriginContext },
): OriginLine {
  const quarter = targetQuarter(result, context.monitor.quarter);
  const stated = writtenFigure(context.dataset, projects, result.indicator, quarter)?.statedTarget;
  return {
    text: `${exactText(value)}. ${pathMeanings.stated}`,
    ...(stated && { place: stated.origin, number: stated.value }),
  };
}

function heldLine(held: TargetToDate["held"]): OriginLine | undefined {
  if (held === 0) return undefined;
  return {
    text: `Het project lag stil. Het doelpad is daarom ${inWords(held)} ${held === 1 ? "kwartaal" : "kwartalen"} opgeschoven.`,
  };
}

/** A version goes on from the one before it, so what that one came to is told first, with what it assumed. */
function wayLines(target: PathTarget, result: IndicatorResult, context: OriginContext): (OriginLine | undefined)[] {
  const { version, way } = target;
  const goal = version.goals.get(result.indicator.id) as Goal;
  return [
    ...(way.older ? wayLines(way.older, result, context) : []),
    { text: stepText(target, goal), place: goal.origin, version: version.name, ...numberOfGoal(goal) },
    // What the newest version assumed stands with its goal.
    version.name === result.version?.name ? undefined : assumptionLine(version, context),
  ];
}

function numberOfGoal({ value }: Goal): Pick<OriginLine, "number"> {
  return value === undefined ? {} : { number: value };
}

function stepText(target: PathTarget, goal: Goal): string {
  const { way, version } = target;
  const { from, share, older } = way;
  if (older && share.equals(0)) return `Het nieuwe plan begint bij ${exactText(from.value)}.`;
  return `Plan vanaf ${quarterShort(version.decidedIn)}: ${sumOfStep(target, goal)}`;
}

function sumOfStep({ value, way, version }: PathTarget, goal: Goal): string {
  const { from, to, share, older } = way;
  if (share.equals(1)) {
    const isPoint = to.quarter !== version.end;
    return isPoint
      ? `het tussendoel t/m ${quarterShort(to.quarter)} is ${exactText(value)}.`
      : `het doelpad is klaar. Het hele doel telt: ${exactText(value)}.`;
  }
  const start = older
    ? `het begint bij ${exactText(from.value)}`
    : `het begint bij de realisatie van toen, ${exactText(from.value)}`;
  const begins = older || !from.value.equals(0) ? start : undefined;
  if (share.equals(0)) return `${begins ?? "nu hoeft er nog niets te zijn"}.`;
  return `${[begins, `${sumText(way)} = ${exactText(value)}`].filter(Boolean).join(". ")} (${shareText(way, goal)}).`;
}

/** Writes from + (to − from) × share; what starts at nought is only a share of the goal. */
function sumText({ from, to, share, done, all }: PathWay): string {
  const part = isPlainShare({ share, done, all }) ? `${exactText(done)}/${exactText(all)}` : share.toFraction();
  if (from.value.equals(0)) return `${exactText(to.value)} × ${part}`;
  return `${exactText(from.value)} + (${exactText(to.value)} − ${exactText(from.value)}) × ${part}`;
}

function shareText(way: PathWay, { path }: Goal): string {
  const { from, to, done, all, share } = way;
  const parts = `${exactText(done)} van de ${exactText(all)}`;
  if (path === "weighted") return `gewicht ${parts}`;
  const until = `, ${quarterShort(addQuarters(from.quarter, 1))} t/m ${quarterShort(to.quarter)}`;
  const bent = isPlainShare(way) ? "" : `; dat is ${share.toFraction()} van de weg`;
  return `${parts} kwartalen${path === "lagged" ? " na de aanloop" : until}${bent}`;
}

/** Only a path that is no straight line has another share than that of the quarters. */
function isPlainShare({ share, done, all }: Pick<PathWay, "share" | "done" | "all">): boolean {
  return share.equals(done.div(all));
}

/** Writes an exact number in a sum: "281,25", or "ongeveer 321,02" when it does not end. */
export function exactText(value: Fraction): string {
  return value.equals(rounded(value)) ? number(rounded(value)) : unrounded(value).replace("precies ", "");
}
