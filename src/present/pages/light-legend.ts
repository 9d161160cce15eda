import { judgedCount } from "../../domain/light-counts.ts";
import type { Monitor } from "../../domain/monitor.ts";
import type { Colour } from "../../domain/traffic-light.ts";
import { colourWords } from "../light-words.ts";

/** What a colour means, in words that stand beside its light. */
export type LightMeaning = { readonly colour: Colour; readonly word: string; readonly label: string };

/** Gives what the colours of a monitor mean. When not one light has a colour, only grey has a meaning to tell. */
export function lightLegend(monitor: Monitor): LightMeaning[] {
  const { green, orange } = monitor.thresholds;
  if (isColourless(monitor)) return [meaning("grey", "geen oordeel mogelijk, of de kleur is niet bekend")];
  return [
    meaning("green", `ten minste ${green}% van het doel nu`),
    meaning("orange", `ten minste ${orange}%`),
    meaning("red", `minder dan ${orange}%`),
    meaning("grey", "geen oordeel mogelijk"),
  ];
}

/** Tells whether not one light of a monitor has a colour. */
export function isColourless({ programme: { counts, indicators } }: Monitor): boolean {
  return judgedCount(counts) === 0 && indicators.every(({ light }) => light.colour === "grey");
}

function meaning(colour: Colour, label: string): LightMeaning {
  return { colour, word: colourWords[colour], label };
}
