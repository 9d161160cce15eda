import type { Phase } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { inWords } from "../dutch.ts";
import { projectPath } from "../paths.ts";

/** The projects in one phase, as the edition says in words how far they are. */
export type PhaseView = {
  readonly title: string;
  readonly projects: readonly { readonly name: string; readonly number?: string; readonly path: string }[];
};

/** The phases that have projects, and how many projects have none. */
export type PhasesView = { readonly items: readonly PhaseView[]; readonly without?: string };

const phaseTitles: Readonly<Record<Phase, string>> = {
  "under-way": "Al in uitvoering",
  commissioned: "Opdracht gegeven",
  delayed: "Vertraagd",
};

/** Gives the phases of the projects. A project stands in two when one part of it is further than the other. */
export function phasesView(monitor: Monitor): PhasesView {
  const items = phaseViews(monitor);
  const without = items.length > 0 && withoutPhase(monitor);
  return { items, ...(without && { without }) };
}

function withoutPhase({ edition, projects }: Monitor): string | undefined {
  const left = projects.filter(({ phases }) => phases.length === 0).length;
  if (left === 0) return undefined;
  const others = left === 1 ? "het andere project" : `de andere ${inWords(left)} projecten`;
  return `Van ${others} ${edition.status === "reconstruction" ? "zegt de bron dit niet" : "is dit niet bekend"}.`;
}

function phaseViews({ edition, projects }: Monitor): PhaseView[] {
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
