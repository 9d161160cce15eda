import type { Judgement } from "./dataset.ts";
import type { ProjectResult } from "./monitor.ts";
import type { Colour, LightCounts } from "./traffic-light.ts";

/** Counts the lights of projects per colour, over project x indicator; a project that is judged in words counts once. */
export function lightCounts(projects: readonly ProjectResult[]): LightCounts {
  const found = projects.flatMap(({ judgement, indicators }): Colour[] => {
    if (judgement) return [colourOfJudgement(judgement)];
    return indicators.map(({ light }) => light.colour);
  });
  const count = (colour: Colour) => found.filter((one) => one === colour).length;
  return { green: count("green"), orange: count("orange"), red: count("red"), grey: count("grey") };
}

/** Gives the colour of a judgement in words; grey when it is not known. */
export function colourOfJudgement({ colour }: Pick<Judgement, "colour">): Colour {
  return colour === "unknown" ? "grey" : colour;
}

/** Gives how many lights have a colour: grey is no judgement. */
export function judgedCount({ green, orange, red }: LightCounts): number {
  return green + orange + red;
}
