import type { Letter } from "../domain/letter.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import type { LightRule } from "./rule.ts";

/** Finds councils without an addressee for their own letter of a final edition, and texts for municipalities that get none. */
export const lettersReachCouncils: LightRule = ({ municipalities }, monitors) =>
  monitors.flatMap((monitor) => {
    const { letter } = monitor.edition;
    if (letter === undefined) return [];
    const names = new Map(municipalities.map(({ id, name }): [string, string] => [id, name]));
    return [...withoutAddressee(letter, monitor), ...unusedTexts(letter, monitor, names)];
  });

function withoutAddressee({ form, origin }: Letter, { edition, municipalities }: Monitor): Problem[] {
  if (form === "joint" || edition.status !== "final") return [];
  const without = municipalities.filter(({ addressee }) => addressee === undefined).map(({ name }) => name);
  return without.length === 0 ? [] : [problem("geadresseerde-ontbreekt", origin, { municipalities: without })];
}

function unusedTexts(
  { paragraphs }: Letter,
  { municipalities }: Monitor,
  names: ReadonlyMap<string, string>,
): Problem[] {
  return [...paragraphs]
    .filter(([id]) => !municipalities.some((one) => one.id === id))
    .map(([id, { origin }]) => problem("gemeentetekst-ongebruikt", origin, { municipality: names.get(id) ?? id }));
}
