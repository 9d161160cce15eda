import { distance } from "fastest-levenshtein";

/** Gives the name that most looks like what was written, or undefined when none comes near. Capitals do not count. */
export function closest(found: string, names: readonly string[]): string | undefined {
  const written = plain(found);
  const scored = names
    .map((name) => ({ name, steps: distance(written, plain(name)) }))
    .sort((a, b) => a.steps - b.steps);
  const best = scored[0];
  if (best === undefined) return undefined;
  const allowedSteps = Math.max(1, Math.floor(Math.max(written.length, best.name.length) * 0.4));
  return best.steps <= allowedSteps ? best.name : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[\s_-]+/g, "-");
}
