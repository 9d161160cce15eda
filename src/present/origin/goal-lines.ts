import type { Indicator } from "../../domain/dataset.ts";
import type { Goal, PlanVersion } from "../../domain/plan.ts";
import { capital, dateText, quarterShort } from "../dutch.ts";
import { wholeGoalText } from "../goal-words.ts";
import type { OriginLine } from "./figure-origin.ts";
import type { OriginContext } from "./origin-context.ts";

/** What is planned for an indicator, and by which version of the plan. */
export type Planned = {
  readonly indicator: Indicator;
  readonly goal?: Goal | undefined;
  readonly version?: PlanVersion | undefined;
};

/** Says what the goal is, where it was written, and which plan and decision set it. */
export function goalLines({ indicator, goal, version }: Planned, context: OriginContext): (OriginLine | undefined)[] {
  if (goal === undefined) return [{ text: "Hiervoor is geen doel vastgelegd." }];
  const { indicators } = context.dataset;
  const source = context.sourceOf(goal.reference);
  return [
    {
      text: `${capital(context.plain(wholeGoalText(goal, indicator, indicators)))}.`,
      place: goal.origin,
      ...(goal.value !== undefined && { number: goal.value }),
    },
    source === undefined ? undefined : { text: `Bron: ${source}.`, goesOn: true },
    version && versionLine(version, context, "Dit plan"),
    goal.note === undefined ? undefined : { text: `Toelichting: ${context.plain(goal.note)}` },
    version && assumptionLine(version, context),
  ];
}

/** Says from when a version of the plan or budget holds, and by which decision. */
export function versionLine(
  { name, decidedIn, decision, origin }: Pick<PlanVersion, "name" | "decidedIn" | "decision" | "origin">,
  context: OriginContext,
  what: "Dit plan" | "Deze begroting",
): OriginLine {
  const { date, mark, reference } = decision;
  const known = [date && dateText(date), mark, context.sourceOf(reference)].filter(Boolean).join(", ");
  return {
    text: `${what} geldt vanaf ${quarterShort(decidedIn)}. ${known ? `Besluit: ${known}.` : "Van het besluit is niets bekend."}`,
    place: origin,
    version: name,
  };
}

/** Says what was assumed to make a version of the plan. */
export function assumptionLine({ assumption }: PlanVersion, context: OriginContext): OriginLine | undefined {
  return assumption === undefined ? undefined : { text: `Aanname: ${context.plain(assumption)}` };
}
