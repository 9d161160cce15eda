import type { IndicatorId } from "../domain/ids.ts";
import type { Goal, PlanVersion } from "../domain/plan.ts";
import { type Quarter, quarterOf } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { Aandeel, Besluit, Doel, Planversie } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { anchors, approximations, pathKinds } from "./words.ts";

/**
 * Gives the plan versions of the programme or of a project, in the order of the file. A plan with a goal that
 * could not be read gives no versions: each version goes on from the one before.
 */
export function toPlan(records: readonly Planversie[], at: Located, references: References): PlanVersion[] {
  const versions = records.map((record, index) => toPlanVersion(record, at.in(index), references));
  const isComplete = versions.every(
    ({ goals }, index) => goals.size === Object.keys(records[index]?.indicatoren ?? {}).length,
  );
  return isComplete ? versions : [];
}

function toPlanVersion(record: Planversie, at: Located, references: References): PlanVersion {
  const goals = Object.entries(record.indicatoren).flatMap(([name, goal]): [IndicatorId, Goal][] => {
    const goalAt = at.in("indicatoren", name);
    const indicator = references.check("indicator", name, goalAt.keyPlace);
    const converted = toGoal(goal, goalAt, references);
    return indicator && converted ? [[indicator, converted]] : [];
  });
  return {
    name: record.versie,
    decidedIn: quarterOf(record.besluitkwartaal),
    decision: toDecision(record.besluit ?? {}, at.in("besluit"), references),
    anchor: anchors[record.anker ?? "oud-pad"],
    goals: new Map(goals),
    origin: at.in("besluitkwartaal").place,
    ...(record.reden && { reason: record.reden }),
    ...(record.begin && { begin: quarterOf(record.begin) }),
    ...(record.eind && { end: quarterOf(record.eind) }),
    ...(record.bereik && { scope: record.bereik }),
    ...(record.aanname && { assumption: record.aanname }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** Gives the decision behind a plan or budget. */
export function toDecision(record: Besluit, at: Located, references: References): PlanVersion["decision"] {
  return {
    reference: toReference(record, at, references),
    ...(record.datum && { date: record.datum }),
    ...(record.kenmerk && { mark: record.kenmerk }),
  };
}

function toGoal(record: Doel, at: Located, references: References): Goal | undefined {
  const { doel, inWoorden, perJaar, aandeel } = record;
  if ([doel, inWoorden, perJaar, aandeel].every((one) => one === undefined)) {
    if (!at.isFaulty) references.report(problem("doel-ontbreekt", at.keyPlace, {}));
    return undefined;
  }
  const share = aandeel && toShare(aandeel, at.in("aandeel"), references);
  return {
    path: record.doel === undefined ? "none" : pathKinds[record.pad ?? defaultPath(record)],
    points: inOrder(record.punten).map(([quarter, value]) => ({ quarter, value })),
    weights: new Map(inOrder(record.gewichten)),
    reference: toReference(record, at, references),
    origin: at.in(
      doel === undefined
        ? ((["inWoorden", "perJaar", "aandeel"] as const).find((key) => record[key] !== undefined) ?? "inWoorden")
        : "doel",
    ).place,
    ...(record.doel !== undefined && { value: record.doel }),
    ...(record.benadering && { approximation: approximations[record.benadering] }),
    ...(inWoorden && { inWords: inWoorden }),
    ...(perJaar !== undefined && { perYear: perJaar }),
    ...(share && { share }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

function toShare(record: Aandeel, at: Located, references: References): Goal["share"] {
  const of = references.check("indicator", record.van, at.in("van").place);
  return (
    of && {
      percentage: record.procent,
      of,
      ...(record.benadering && { approximation: approximations[record.benadering] }),
    }
  );
}

/** Linear is the default when no explicit path exists (PATH-1). */
function defaultPath(record: Doel): NonNullable<Doel["pad"]> {
  if (record.punten) return "expliciet";
  return record.gewichten ? "gewogen" : "lineair";
}

function inOrder(values: Readonly<Record<string, number>> = {}): [Quarter, number][] {
  return Object.entries(values)
    .map(([quarter, value]): [Quarter, number] => [quarterOf(quarter), value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
