import Fraction from "fraction.js";
import { coverageLimits } from "../domain/coverage-limits.ts";
import type { Indicator } from "../domain/dataset.ts";
import { exactValueOf } from "../domain/figure.ts";
import type { Coverage, ProjectResult } from "../domain/monitor.ts";
import type { TrafficLight } from "../domain/traffic-light.ts";
import type { KnownParts } from "./known-parts.ts";

/**
 * Gives the coverage of a total of ours: the targets of the projects that were counted as a share of all targets.
 * Unknown when the target of a project without figures is unknown. Source: RAG-1, aggregation.
 */
export function coverageOf({ parts, without }: KnownParts, indicator: Indicator): Coverage {
  if (without.length === 0) return { status: "complete" };
  const counted = sumOf(parts.flatMap(({ projects }) => projects).map((project) => targetToCover(project, indicator)));
  const left = sumOf(without.map((project) => targetToCover(project, indicator)));
  if (counted === undefined || left === undefined) return { status: "unknown" };
  const all = counted.add(left);
  if (all.equals(0)) return { status: "complete" };
  const share = counted.div(all);
  if (share.compare(coverageLimits.greyBelow) < 0) return { status: "too-thin", share };
  return share.compare(coverageLimits.provisionalBelow) < 0 ? { status: "provisional", share } : { status: "complete" };
}

/** Gives the light of a total of ours: grey when too little of it is covered. A colour set by hand does not undo that. */
export function lightWithCoverage<Light extends TrafficLight>(light: Light, { status }: Coverage): Light {
  const isCovered = status === "complete" || status === "provisional";
  if (isCovered || light.computed === "grey") return light;
  const { override, overrideFault, ...rest } = light;
  const fault = overrideFault ?? (override && "on-grey");
  return {
    ...rest,
    colour: "grey",
    computed: "grey",
    code: "incomplete",
    ...(fault && { overrideFault: fault }),
  } as Light;
}

/** Gives what a project should have reached; of a stopped project what it did reach, of a finished one its goal (PATH-1). */
export function targetToCover(project: ProjectResult, { id }: Indicator): Fraction | undefined {
  const result = project.indicators.find(({ indicator }) => indicator.id === id);
  if (result === undefined) return undefined;
  if (project.state === "stopped") return fractionOf(exactValueOf(result.actual));
  if (project.state === "finished") return fractionOf(result.goal?.value);
  return result.target?.value;
}

/** Gives a count as an exact fraction. */
export function fractionOf(value: number | undefined): Fraction | undefined {
  return value === undefined ? undefined : new Fraction(value);
}

/** Adds up; undefined when there is nothing, or one of them is unknown. */
export function sumOf(values: readonly (Fraction | undefined)[]): Fraction | undefined {
  if (values.length === 0) return undefined;
  return values.reduce<Fraction | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum.add(value)),
    new Fraction(0),
  );
}
