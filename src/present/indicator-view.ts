import { intervalOf } from "../domain/figure.ts";
import type { IndicatorResult, Monitor } from "../domain/monitor.ts";
import { actualText, dateText, inWords, number, quarterShort, rounded } from "./dutch.ts";
import { qualityWords, referenceText } from "./event-words.ts";
import { agreementText } from "./goal-words.ts";
import { attainedText, goalText, type LightView, lightView, type WhyView, whyView } from "./light-view.ts";

/** One row of a table of figures. Texts only: a template shows them as they are. */
export type IndicatorView = {
  readonly id: string;
  readonly name: string;
  readonly explanation?: string;
  readonly actual: string;
  /** False when the actual is a reason instead of a number. */
  readonly isNumber: boolean;
  /** Words behind the number, e.g. "voorlopig" or "t/m Q4 2021". */
  readonly marks: readonly string[];
  readonly target: string;
  readonly goal: string;
  readonly attained: string;
  readonly light: LightView;
  readonly why: WhyView;
  readonly notes: readonly string[];
  readonly source?: string;
};

/** What views of one edition have in common. */
export type ViewContext = {
  readonly monitor: Monitor;
  readonly sourceTitles: ReadonlyMap<string, string>;
};

/** Gives one indicator of a project or programme as a table row. */
export function indicatorView(result: IndicatorResult, context: ViewContext): IndicatorView {
  const { monitor, sourceTitles } = context;
  const source = referenceText(result.reference, sourceTitles);
  return {
    id: result.indicator.id,
    name: result.indicator.name,
    actual: actualText(result.actual),
    isNumber: result.actual.status !== "missing",
    marks: marksOf(result, monitor),
    target: result.target ? number(rounded(result.target.value)) : "geen",
    goal: goalCell(result, monitor),
    attained: attainedText(result) ?? "niet te bepalen",
    light: lightView(result.light),
    why: whyView(result, monitor),
    notes: notesOf(result),
    ...(result.indicator.explanation && { explanation: result.indicator.explanation }),
    ...(source && { source }),
  };
}

/** A goal a year or as a part fits in a cell; one in words stands among the notes. */
function goalCell(result: IndicatorResult, { programme, projects }: Monitor): string {
  const { goal, indicator } = result;
  if (goal === undefined) return "geen";
  const { inWords: agreed, ...inNumbers } = goal;
  const all = [...programme.indicators, ...projects.flatMap(({ indicators }) => indicators)];
  const indicators = new Map(all.map((one) => [one.indicator.id, one.indicator]));
  return goalText(result) ?? agreementText(inNumbers, indicator, indicators) ?? (agreed ? "zie afspraak" : "geen");
}

function marksOf(result: IndicatorResult, { quarter }: Monitor): string[] {
  const quality = qualityWords[result.quality];
  const earlier = result.measuredIn < quarter ? `t/m ${quarterShort(result.measuredIn)}` : undefined;
  return [quality, earlier].filter((mark) => mark !== undefined);
}

function notesOf({ note, goal, corrections, target, scopeBefore, version, indicator }: IndicatorResult): string[] {
  const oldGoal = scopeBefore?.goals.get(indicator.id)?.value;
  return [
    note,
    goal?.inWords && `Afspraak over het doel: ${goal.inWords}.`,
    goal?.note,
    target?.held
      ? `Het project lag stil. Het doel nu is daarom ${inWords(target.held)} ${target.held === 1 ? "kwartaal" : "kwartalen"} opgeschoven.`
      : undefined,
    scopeBefore &&
      `Breuk in de reeks: het bereik is nu ‘${version?.scope}’${oldGoal === undefined ? "" : ` (doel ${number(version?.goals.get(indicator.id)?.value ?? 0)}); daarvoor ‘${scopeBefore.scope ?? "alles"}’ (doel ${number(oldGoal)})`}.`,
    ...corrections.map(
      ({ date, from, to, reason }) =>
        `Bijgesteld op ${dateText(date)}: was ${number(from)}, is nu ${number(to)}. ${reason}`,
    ),
  ].filter((one): one is string => typeof one === "string" && one !== "");
}

/** Gives the number a chart draws for an actual: the value, or the least an approximation can be. */
export function drawnValue({ actual }: IndicatorResult): number | undefined {
  if (actual.status === "missing") return undefined;
  return actual.status === "known" ? actual.value : intervalOf(actual.word, actual.near).low;
}
