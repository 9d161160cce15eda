import { black, contrastOf, standingOut, standsOut } from "../domain/colour.ts";
import type { Theme, ThemeColour } from "../domain/series.ts";
import { defaultColours, lightsOnPaper, shapeContrast, textContrast } from "../domain/theme-colours.ts";
import { type Problem, problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/** Finds colours of the region that cannot be read or seen on its background. What is derived from them always can. */
export const themeReadable: Rule = ({ series: { theme } }) => {
  // Black is among them because lights can also be seen on black; paper is light.
  const onBackground = [...Object.values(lightsOnPaper), black];
  const mistakes = weakColour(theme, "background", onBackground, shapeContrast);
  if (mistakes.length > 0) return mistakes; // on a dark background every other colour is a mistake too
  const backs = [theme.background ?? defaultColours.background];
  return [
    ...weakColour(theme, "main", backs, textContrast),
    ...weakColour(theme, "mainDark", backs, textContrast),
    ...weakColour(theme, "accent", backs, shapeContrast),
    ...weakColour(theme, "text", backs, textContrast),
  ];
};

function weakColour(theme: Theme, colour: ThemeColour, backs: readonly string[], needed: number): Problem[] {
  const [found, origin] = [theme[colour], theme.origins?.[colour]];
  if (found === undefined || origin === undefined || standsOut(found, backs, needed)) return [];
  const ratio = Math.min(...backs.map((back) => contrastOf(found, back)));
  return [
    problem("kleur-te-zwak", origin, { colour, found, ratio, needed, nearest: standingOut(found, backs, needed) }),
  ];
}
