import type { BrokenRule, Verdict } from "./judge-pdfs.ts";

/** Words every broken rule for who must repair it: file, standard, rule, how often and where; empty when none is broken. */
export function brokenRules(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter(({ rules }) => rules.length > 0)
    .map(({ file, flavour, rules }) => [`${file} breaks ${flavour}:`, ...rules.map(inWords)].join("\n"))
    .join("\n");
}

function inWords({ rule, description, checks, places }: BrokenRule): string {
  return [`  ${rule}, ${checks} x: ${description}`, ...places.map((place) => `    at ${shortened(place)}`)].join("\n");
}

/** Keeps the end of a long path into the tree: its beginning is the same for all. */
function shortened(place: string): string {
  const steps = place.split("/");
  return steps.length <= 5 ? place : `…/${steps.slice(-4).join("/")}`;
}
