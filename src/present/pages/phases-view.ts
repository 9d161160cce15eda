import type { Phase } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { projectPath } from "../paths.ts";

/** The projects in one phase, as the edition says in words how far they are. */
export type PhaseView = {
  readonly title: string;
  readonly projects: readonly { readonly name: string; readonly number?: string; readonly path: string }[];
};

const phaseTitles: Readonly<Record<Phase, string>> = {
  "under-way": "Al in uitvoering",
  commissioned: "Opdracht gegeven",
  delayed: "Vertraagd",
};

/** Gives the phases that have projects. A project stands in two when one part of it is further than the other. */
export function phasesView({ edition, projects }: Monitor): PhaseView[] {
  return (Object.keys(phaseTitles) as Phase[]).flatMap((phase): PhaseView[] => {
    const inPhase = projects.filter(({ phases }) => phases.includes(phase));
    if (inPhase.length === 0) return [];
    return [
      {
        title: phaseTitles[phase],
        projects: inPhase.map(({ name, number, project }) => ({
          name,
          path: projectPath(edition.id, project.id),
          ...(number && { number }),
        })),
      },
    ];
  });
}
