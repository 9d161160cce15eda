import { number } from "../dutch.ts";
import { textWidth } from "./text-width.ts";
import type { TrendData, TrendPoint } from "./trend.ts";
import { letters } from "./write.ts";

/** The name and the figure at the end of a line, so that no legend is needed. */
export type EndLabel = {
  readonly line: "actual" | "target" | "goal";
  readonly name: string;
  readonly figure: string;
  readonly value: number;
  /** The place of the quarter in which the line ends; the goal holds to the end. */
  readonly at: number;
};

/** Gives the labels of the lines. A target path that ends in the goal needs no label beside that of the goal. */
export function endLabels({ points, goal, goalText }: TrendData): EndLabel[] {
  const last = points.length - 1;
  const actualAt = points.findLastIndex(({ actual }) => actual !== undefined);
  const targetAt = points.findLastIndex(({ target }) => target !== undefined);
  const [actual, target] = [points[actualAt], points[targetAt]?.target];
  const labels: EndLabel[] = [];
  if (actual?.actual !== undefined) {
    const figure = actualTextOf(actual);
    labels.push({ line: "actual", name: "Realisatie", figure, value: actual.actual, at: actualAt });
  }
  if (target !== undefined && !(target === goal && targetAt === last)) {
    labels.push({ line: "target", name: "Doelpad", figure: number(target), value: target, at: targetAt });
  }
  if (goal !== undefined) {
    labels.push({ line: "goal", name: "Doel totaal", figure: goalText ?? number(goal), value: goal, at: last });
  }
  return labels;
}

/** Writes the figure of a quarter; empty when there is none. */
export function actualTextOf({ actual, actualText }: TrendPoint): string {
  return actualText ?? (actual === undefined ? "" : number(actual));
}

/** Gives the room that a label needs. */
export function labelWidth({ name, figure }: EndLabel): number {
  return Math.max(textWidth(name, letters.plain), textWidth(figure, letters.figure));
}

/** The height of a label of two lines. */
export const labelHeight = 40;
