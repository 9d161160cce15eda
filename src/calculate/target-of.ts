import Fraction from "fraction.js";
import type { Dataset, Indicator, Project } from "../domain/dataset.ts";
import { type Actual, exactValueOf } from "../domain/figure.ts";
import { type FoundFigure, figureOfProgramme, figureOfProject } from "../domain/figure-lookup.ts";
import type { LifeCycleEvent } from "../domain/life-cycle.ts";
import type { TargetToDate } from "../domain/monitor.ts";
import { type PlanVersion, versionAt } from "../domain/plan.ts";
import type { Quarter } from "../domain/quarter.ts";
import { targetAt } from "../domain/target-path.ts";

/** What the targets of a project, or of the programme, are made from. */
export type TargetBasis = {
  readonly plan: readonly PlanVersion[];
  readonly events: readonly LifeCycleEvent[];
  readonly figureAt: (indicator: Indicator, quarter: Quarter) => FoundFigure | undefined;
  /** The target a quarter file states itself, also beside a figure that is missing. */
  readonly statedTargetAt: (indicator: Indicator, quarter: Quarter) => number | undefined;
};

/** Gives what the targets of a project are made from. */
export function basisOfProject(dataset: Dataset, { id: project, plan, events }: Project): TargetBasis {
  return {
    plan,
    events,
    figureAt: ({ id }, quarter) => figureOfProject(dataset, project, id, quarter),
    statedTargetAt: ({ id }, quarter) =>
      dataset.quarters.get(quarter)?.projects.get(project)?.figures.get(id)?.statedTarget?.value,
  };
}

/** Gives what the targets of the programme as a whole are made from. */
export function basisOfProgramme(dataset: Dataset): TargetBasis {
  return {
    plan: dataset.programmePlan,
    events: [],
    figureAt: ({ id }, quarter) => figureOfProgramme(dataset, id, quarter),
    statedTargetAt: ({ id }, quarter) => dataset.quarters.get(quarter)?.totals.get(id)?.statedTarget?.value,
  };
}

/** Gives the target to date: the one stated in the quarter file wins over the path (PATH-1). */
export function targetOf(basis: TargetBasis, indicator: Indicator, quarter: Quarter): TargetToDate | undefined {
  const stated = basis.statedTargetAt(indicator, quarter);
  const version = versionAt(basis.plan, quarter);
  if (stated !== undefined)
    return { value: new Fraction(stated), path: "stated", held: 0, ...(version && { version }) };
  const path = targetAt(
    {
      versions: basis.plan,
      indicator: indicator.id,
      lag: indicator.lag,
      events: basis.events,
      actualAt: (at) => exactValueOf(basis.figureAt(indicator, at)?.figure.actual ?? notDelivered),
    },
    quarter,
  );
  if (path === undefined) return undefined;
  const kind = path.version.goals.get(indicator.id)?.path ?? "linear";
  return { value: path.value, path: kind, version: path.version, held: path.held, way: path.way };
}

const notDelivered: Actual = { status: "missing", reason: "not-delivered" };
