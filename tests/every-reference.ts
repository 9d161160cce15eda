import type { Dataset, QuarterFigures } from "../src/domain/dataset.ts";
import type { Figure, Reference } from "../src/domain/figure.ts";
import type { SourceId } from "../src/domain/ids.ts";
import type { PlanVersion } from "../src/domain/plan.ts";

/** Where a figure says it comes from, with the figure in words. */
export type Sourced = { readonly what: string; readonly source: SourceId | undefined };

/** Lists the source of every figure, goal and amount in a dataset. */
export function everyReference(dataset: Dataset): Sourced[] {
  return [
    ...dataset.programmePlan.flatMap((version) => ofPlan("programme", version)),
    ...[...dataset.projects.values()].flatMap(({ id, plan }) => plan.flatMap((version) => ofPlan(id, version))),
    ...[...dataset.quarters.values()].flatMap(ofQuarter),
    ...dataset.budgets.flatMap(({ name, decision, reference, flexible }) => [
      sourced(`budget ${name}`, { ...decision.reference, ...reference }),
      ...(flexible ? [sourced(`flexible budget ${name}`, { ...decision.reference, ...flexible.reference })] : []),
    ]),
  ];
}

/** A goal comes from the decision on its plan version, unless it names a source of its own. */
function ofPlan(subject: string, { name, goals, decision }: PlanVersion): Sourced[] {
  return [...goals].map(([id, { reference }]) =>
    sourced(`goal ${subject} ${id} ${name}`, { ...decision.reference, ...reference }),
  );
}

function ofQuarter({ quarter, totals, together, projects, spending, projectCount }: QuarterFigures): Sourced[] {
  return [
    ...ofFigures(`${quarter} programme`, totals),
    ...together.flatMap((one) => ofFigures(`${quarter} ${one.projects.join(" + ")}`, one.figures)),
    ...[...projects.values()].flatMap(({ project, figures }) => ofFigures(`${quarter} ${project}`, figures)),
    ...[...projects.values()].flatMap(({ project, judgement }) =>
      judgement ? [sourced(`${quarter} ${project} judgement`, judgement.reference)] : [],
    ),
    ...(spending ? [sourced(`${quarter} spending`, spending.reference)] : []),
    ...(projectCount ? [sourced(`${quarter} project count`, projectCount.reference)] : []),
  ];
}

function ofFigures(subject: string, figures: ReadonlyMap<string, Figure>): Sourced[] {
  return [...figures].map(([id, { reference }]) => sourced(`${subject} ${id}`, reference));
}

function sourced(what: string, { source }: Reference): Sourced {
  return { what, source };
}
