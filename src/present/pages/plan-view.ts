import type { Indicator } from "../../domain/dataset.ts";
import type { IndicatorId } from "../../domain/ids.ts";
import type { Goal, PlanVersion } from "../../domain/plan.ts";
import { approximately, dateText, number, quarterShort } from "../dutch.ts";
import { pathWords, referenceText } from "../event-words.ts";
import { agreementText } from "../goal-words.ts";

/** A plan version as shown in the table of goals: one row for each indicator. */
export type PlanView = {
  readonly name: string;
  readonly from: string;
  readonly period: string;
  readonly goals: readonly {
    readonly name: string;
    readonly goal: string;
    readonly path: string;
    readonly note?: string;
    readonly source?: string;
  }[];
  readonly decision?: string;
  readonly remarks: readonly string[];
};

/** Gives the versions of a plan, oldest first, with all that was decided and assumed. */
export function planViews(
  versions: readonly PlanVersion[],
  indicators: ReadonlyMap<IndicatorId, Indicator>,
  sourceTitles: ReadonlyMap<string, string>,
): PlanView[] {
  return versions.map((version) => ({
    name: version.name,
    from: quarterShort(version.decidedIn),
    period: periodOf(version),
    goals: [...version.goals].map(([id, goal]) => ({
      name: indicators.get(id)?.name ?? id,
      goal: goalOf(goal, indicators.get(id), indicators),
      path: pathWords[goal.path],
      ...(goal.note && { note: goal.note }),
      ...sourceOf(goal, sourceTitles),
    })),
    remarks: remarksOf(version),
    ...decisionOf(version.decision, sourceTitles),
  }));
}

function sourceOf({ reference }: Goal, sourceTitles: ReadonlyMap<string, string>): { source?: string } {
  const source = referenceText(reference, sourceTitles);
  return source ? { source } : {};
}

function periodOf({ begin, end }: PlanVersion): string {
  if (begin && end) return `${quarterShort(begin)} t/m ${quarterShort(end)}`;
  if (end) return `t/m ${quarterShort(end)}`;
  return begin ? `vanaf ${quarterShort(begin)}` : "niet bekend";
}

function goalOf(goal: Goal, indicator: Indicator | undefined, indicators: ReadonlyMap<IndicatorId, Indicator>): string {
  const { value, approximation } = goal;
  const total = value === undefined ? undefined : approximately(number(value), approximation);
  const agreed = indicator && agreementText(goal, indicator, indicators);
  return [total, agreed].filter(Boolean).join("; ") || "niet bekend";
}

/** Writes the decision behind a plan or budget: its date, where it is to be found, and the source that tells of it. */
export function decisionOf(
  decision: PlanVersion["decision"],
  sourceTitles: ReadonlyMap<string, string>,
): { decision?: string } {
  const parts = [
    decision.date && dateText(decision.date),
    decision.mark,
    referenceText(decision.reference, sourceTitles),
  ];
  const text = parts.filter(Boolean).join(", ");
  return text ? { decision: text } : {};
}

function remarksOf({ reason, scope, anchor, assumption, note }: PlanVersion): string[] {
  return [
    reason && `Reden: ${reason}`,
    scope && `Bereik: ${scope.replace(/\.$/, "")}.`,
    anchor === "actual" && "Doelpad opnieuw gestart vanaf de realisatie.",
    assumption && `Aanname: ${assumption}`,
    note,
  ].filter((one): one is string => typeof one === "string" && one !== "");
}
