import type { Indicator } from "../domain/dataset.ts";
import type { LightExplanation } from "../domain/edition.ts";
import type { Actual, Figure } from "../domain/figure.ts";
import { eventBehindState, isEnded, nextStart, type ProjectState } from "../domain/life-cycle.ts";
import type { IndicatorResult, LightRecord, TargetToDate } from "../domain/monitor.ts";
import { inOrderOfDecision, type PlanVersion, versionAt } from "../domain/plan.ts";
import { addQuarters, type Quarter } from "../domain/quarter.ts";
import { hasPath } from "../domain/target-path.ts";
import type { Thresholds } from "../domain/thresholds.ts";
import { type Colour, type LightCode, type TrafficLight, trafficLight } from "../domain/traffic-light.ts";
import { type TargetBasis, targetOf } from "./target-of.ts";

/** Who an indicator belongs to, a project or the programme, and all that decides its result. */
export type Subject = TargetBasis & {
  readonly state: ProjectState;
  readonly firstMeasurable: Quarter | undefined;
  readonly thresholds: Thresholds;
  readonly saidOf: (indicator: Indicator) => LightExplanation | undefined;
  readonly previousColourOf: (indicator: Indicator) => Colour | undefined;
};

/** Gives the result of one indicator t/m a quarter. `actual` is what to use when no figure was found. */
export function indicatorResult(
  subject: Subject,
  indicator: Indicator,
  quarter: Quarter,
  actual: Actual,
): IndicatorResult {
  const found = subject.figureAt(indicator, quarter);
  const measuredIn = found?.quarter ?? quarter;
  // An outdated figure is judged as in its own quarter, against the target of then; a final one as of today.
  const judgedIn = isEnded(subject.state) ? quarter : measuredIn;
  const target = targetOf(subject, indicator, judgedIn);
  const version = versionAt(subject.plan, quarter);
  const goal = version?.goals.get(indicator.id);
  const scopeBefore = versionBeforeScopeChange(subject.plan, version, quarter);
  return {
    indicator,
    actual: found?.figure.actual ?? actual,
    measuredIn,
    quality: found?.figure.quality ?? "measured",
    reference: found?.figure.reference ?? {},
    corrections: found?.figure.corrections ?? [],
    light: lightOf(subject, indicator, { quarter, judgedIn, target, actual: found?.figure.actual ?? actual }),
    ...(found?.figure.note && { note: found.figure.note }),
    ...(target && { target }),
    ...(goal && { goal }),
    ...(version && { version }),
    ...(scopeBefore && { scopeBefore }),
  };
}

type LightSituation = {
  readonly quarter: Quarter;
  /** Earlier than `quarter` for an outdated figure. */
  readonly judgedIn: Quarter;
  readonly target: TargetToDate | undefined;
  readonly actual: Figure["actual"];
};

function lightOf(subject: Subject, indicator: Indicator, situation: LightSituation): LightRecord {
  const { quarter, judgedIn, target, actual } = situation;
  const version = versionAt(subject.plan, quarter);
  const firstMeasurable = firstMeasurableOf(subject, indicator, judgedIn);
  const early = firstMeasurable !== undefined && judgedIn < firstMeasurable;
  const said = subject.saidOf(indicator);
  const previousColour = subject.thresholds.margin > 0 ? subject.previousColourOf(indicator) : undefined;
  const light = trafficLight(
    {
      state: subject.state,
      actual,
      target: target?.value,
      goal: version?.goals.get(indicator.id)?.value,
      early,
      suppressed: false,
      previousColour,
      override: said?.override,
    },
    subject.thresholds,
  );
  const named = quarterNamedBy(light.code, subject, quarter, firstMeasurable);
  return {
    ...light,
    flags: judgedIn < quarter ? [...light.flags, "outdated"] : light.flags,
    input: { state: subject.state, early, suppressed: false, ...(previousColour && { previousColour }) },
    ...(named && { quarter: named }),
    ...(said?.explanation && { explanation: said.explanation }),
  } satisfies LightRecord & TrafficLight;
}

/** The first quarter in which results can be expected: of the programme as a whole, and after the start lag (RAG-1). */
function firstMeasurableOf(
  { firstMeasurable, plan }: Subject,
  indicator: Indicator,
  quarter: Quarter,
): Quarter | undefined {
  const begin = beginOfPath(plan, indicator, quarter);
  const afterLag = begin && addQuarters(begin, indicator.lag);
  if (firstMeasurable === undefined || afterLag === undefined) return firstMeasurable ?? afterLag;
  return firstMeasurable > afterLag ? firstMeasurable : afterLag;
}

/** A version that goes on from an older path does not begin anew: the lag counts once (PATH-1). */
function beginOfPath(plan: readonly PlanVersion[], { id }: Indicator, quarter: Quarter): Quarter | undefined {
  const versions = inOrderOfDecision(plan).filter(({ decidedIn }) => decidedIn <= quarter);
  const lastWithout = versions.findLastIndex((version) => !hasPath(version, id));
  return (versions[lastWithout + 1] ?? versions.at(-1))?.begin;
}

function quarterNamedBy(
  code: LightCode,
  { events }: Subject,
  quarter: Quarter,
  firstMeasurable: Quarter | undefined,
): Quarter | undefined {
  if (code === "stopped" || code === "on-hold") return eventBehindState(events, quarter)?.moment.quarter;
  if (code === "not-started") return nextStart(events, quarter)?.moment.quarter;
  if (code !== "too-early") return undefined;
  return firstMeasurable !== undefined && firstMeasurable > quarter ? firstMeasurable : undefined;
}

/** Gives the version before a change of scope, in the quarter of that change: its goal is shown beside the new one. */
export function versionBeforeScopeChange(
  plan: readonly PlanVersion[],
  version: PlanVersion | undefined,
  quarter: Quarter,
): PlanVersion | undefined {
  if (version?.decidedIn !== quarter || version.scope === undefined) return undefined;
  const before = versionAt(plan, addQuarters(quarter, -1));
  return before && before.scope !== version.scope ? before : undefined;
}
