import type { LightRecord, Monitor, ProjectResult } from "../../domain/monitor.ts";
import { stateWords } from "../event-words.ts";
import { colourWords, lightCode, lightCodes } from "../light-words.ts";

/**
 * Gives what decided a light and what it became (RAG-1, "Record"). `regel` is the code of the computed colour,
 * `verhouding` the exact actual divided by target, in lowest terms.
 */
export function lightOf(light: LightRecord, monitor: Monitor) {
  return {
    kleur: colourWords[light.colour],
    berekend: colourWords[light.computed],
    code: lightCode(light),
    regel: lightCodes[light.code],
    verhouding: light.input.suppressed ? undefined : light.ratio?.toFraction(),
    invoer: inputOf(light),
    drempels: thresholdsOf(monitor),
    signalen: listOf(light.flags.map((flag) => (flag === "outdated" ? "verouderd" : "controleer-doel"))),
    handmatig: light.override && {
      kleur: colourWords[light.override.colour ?? "grey"],
      reden: light.override.reason,
      door: light.override.by,
      datum: light.override.date,
    },
  };
}

function inputOf({ input }: LightRecord) {
  return {
    toestand: stateOf(input.state),
    teVroeg: input.early,
    afgeschermd: input.suppressed,
    vorigeKleur: input.previousColour && colourWords[input.previousColour],
  };
}

/** Gives the limits of the lights. */
export function thresholdsOf({ thresholds }: Monitor) {
  return {
    groen: thresholds.green,
    oranje: thresholds.orange,
    eindOranje: thresholds.finishedOrange,
    minimumDoel: thresholds.smallestTarget,
    spelingPersonen: thresholds.slackPersons,
    marge: thresholds.margin,
    controleerProcent: thresholds.checkPercentage,
    controleerVerschil: thresholds.checkDifference,
  };
}

/** Gives the public name of a state. */
export function stateOf(state: ProjectResult["state"]): string {
  return state === "on-hold" ? "on-hold" : stateWords[state];
}

/** Gives a list, or undefined when it is empty: the key is then left out. */
export function listOf<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}
