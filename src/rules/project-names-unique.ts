import { problem } from "../problems/problem.ts";
import { type Rule, wasRead } from "./rule.ts";

/** Finds names and aliases that belong to more than one project. Capitals, dashes and spaces do not tell them apart. */
export const projectNamesUnique: Rule = ({ projects }) => {
  const owners = new Map<string, string>();
  return [...projects.values()].filter(wasRead).flatMap(({ id, name, aliases, origin }) =>
    [name, ...aliases].flatMap((one) => {
      const key = one.toLowerCase().replaceAll(/[\s-]+/g, " ");
      const other = owners.get(key);
      owners.set(key, id);
      return other !== undefined && other !== id
        ? [problem("dubbele-naam", origin, { name: one, other: `projecten/${other}.yaml` })]
        : [];
    }),
  );
};
