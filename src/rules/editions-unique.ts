import type { Edition } from "../domain/dataset.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/** Finds edition numbers and quarters that are used twice. */
export const editionsUnique: Rule = ({ editions }) =>
  editions.flatMap((edition, index) => {
    const earlier = editions.slice(0, index);
    return [...numberProblem(edition, earlier), ...quarterProblem(edition, earlier)];
  });

function numberProblem({ number, origin }: Edition, earlier: readonly Edition[]) {
  const other = number === undefined ? undefined : earlier.find((one) => one.number === number);
  return other && number !== undefined ? [problem("dubbel-nummer", origin, { number, other: `edities/${other.id}` })] : [];
}

function quarterProblem({ quarter, origin }: Edition, earlier: readonly Edition[]) {
  const other = earlier.find((one) => one.quarter === quarter);
  return other ? [problem("dubbel-kwartaal", origin, { quarter, other: `edities/${other.id}` })] : [];
}
