import type { IndicatorResult, Monitor } from "../domain/monitor.ts";

/** A light with what it is about: its key in stoplichten.yaml, and the name readers know. */
export type Light = { readonly subject: string; readonly name: string; readonly result: IndicatorResult };

/** All lights of an edition with the name of what they are about. */
export function lightsOf({ programme, projects }: Monitor): Light[] {
  return [
    ...programme.indicators.map((result) => ({ subject: "programme", name: "Het programma", result })),
    ...projects.flatMap(({ project, name, indicators }) =>
      indicators.map((result) => ({ subject: project.id, name, result })),
    ),
  ];
}
