import type { ProjectResult } from "./monitor.ts";
import type { Colour } from "./traffic-light.ts";

/** Counts the lights of projects per colour, over project x indicator; a project that is judged in words counts once. */
export function lightCounts(projects: readonly ProjectResult[]): Record<Colour, number> {
  const colours = projects.flatMap(({ judgement, indicators }): Colour[] => {
    if (judgement) return [judgement.colour === "unknown" ? "grey" : judgement.colour];
    return indicators.map(({ light }) => light.colour);
  });
  const count = (colour: Colour) => colours.filter((one) => one === colour).length;
  return { green: count("green"), orange: count("orange"), red: count("red"), grey: count("grey") };
}
