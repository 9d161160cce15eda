import type { Project } from "../../domain/dataset.ts";
import type { GroupTotal, IndicatorResult } from "../../domain/monitor.ts";
import type { LightCode } from "../../domain/traffic-light.ts";
import { quarterShort } from "../dutch.ts";
import type { FigureBehind } from "./figure-behind.ts";
import { type OriginPart, partOf } from "./figure-origin.ts";
import { goalLines } from "./goal-lines.ts";
import { groupGoalLines, groupTargetLines } from "./group-goal-lines.ts";
import { lightLines } from "./light-lines.ts";
import type { OriginContext } from "./origin-context.ts";
import { targetLines, targetQuarter } from "./target-lines.ts";

/** Says what a figure is measured by: the goal, the target to date and the light. Figures without a light have none of these. */
export function judgementParts(behind: FigureBehind, context: OriginContext): OriginPart[] {
  if (behind.kind === "programme") return resultParts(behind.result, undefined, context);
  if (behind.kind === "project") return resultParts(behind.result, behind.project, context);
  return behind.kind === "group" ? groupParts(behind.total, context) : [];
}

function resultParts(result: IndicatorResult, project: Project | undefined, context: OriginContext): OriginPart[] {
  const { edition, quarter } = context.monitor;
  const subject = project?.id ?? "programme";
  const said = edition.explanations.find((one) => one.subject === subject && one.indicator === result.indicator.id);
  const until = quarterShort(targetQuarter(result, quarter));
  return [
    ...partOf("Doel totaal", goalLines(result, context)),
    // Without a goal in a number the light already says why there is no target.
    ...(result.goal?.value !== undefined || result.target
      ? partOf(`Doel nu, t/m ${until}`, targetLines(result, project ? [project] : [], context))
      : []),
    ...partOf("Stoplicht", lightLines(result, said, context)),
  ];
}

function groupParts(total: GroupTotal, context: OriginContext): OriginPart[] {
  const { indicator, goal, target, sum, light } = total;
  const judged = {
    indicator,
    light,
    actual: sum === undefined ? noSum : ({ status: "known", value: sum } as const),
    ...(target && { target: { value: target } }),
    ...(goal !== undefined && { goal: { value: goal } }),
  };
  // Both then have the same reason.
  if (goal === undefined && target === undefined)
    return [
      ...partOf("Doel", [{ text: whyNone(total) }]),
      ...partOf("Stoplicht", lightLines(judged, undefined, context, groupSentences[light.code])),
    ];
  return [
    ...partOf("Doel totaal", goal === undefined ? [{ text: whyNone(total) }] : groupGoalLines(total, goal, context)),
    ...partOf("Doel nu", target ? groupTargetLines(total, target, context) : [{ text: whyNone(total) }]),
    ...partOf("Stoplicht", lightLines(judged, undefined, context)),
  ];
}

/** What is said of one project does not fit several. */
const groupSentences: Readonly<Partial<Record<LightCode, string>>> = {
  stopped: "De projecten die zijn geteld, zijn gestopt. De resultaten tellen mee in het totaal.",
};

const noSum = { status: "missing", reason: "not-delivered" } as const;

function whyNone({ sum, light }: GroupTotal): string {
  if (sum === undefined) return "Niet bekend: van geen enkel project is een getal geteld.";
  if (light.input.state === "stopped") return "Geen: van een gestopt project telt alleen wat is bereikt.";
  return "Niet bekend: niet elk project dat is geteld, heeft er een.";
}
