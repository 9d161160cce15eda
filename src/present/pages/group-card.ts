import { lightCounts } from "../../domain/light-counts.ts";
import { type Colour, colours } from "../../domain/traffic-light.ts";
import { lowerStart, number, quarterShort } from "../dutch.ts";
import { lightSubjects } from "../light-subjects.ts";
import { colourWords } from "../light-words.ts";
import { editionPath, projectPath } from "../paths.ts";
import type { GroupEdition } from "./group-editions.ts";
import { type GroupFigure, groupFigures } from "./group-figures.ts";

/** A category, sector or target group on a list: its projects in one monitor, and what is known of it. */
export type GroupCard = {
  readonly id: string;
  readonly name: string;
  readonly path?: string;
  readonly explanation?: string;
  readonly period: string;
  readonly editionPath: string;
  /** How many projects there are: "3 projecten". */
  readonly count: string;
  readonly projects: readonly { readonly name: string; readonly path: string }[];
  readonly lightsName: string;
  readonly lights: readonly { readonly colour: Colour; readonly word: string }[];
  /** Of the last edition in which a number is known; the names go on from the number. */
  readonly known?: { readonly period: string; readonly figures: readonly GroupFigure[] };
};

/** Gives the card of a group from the last edition that has it; undefined when none has. */
export function groupCard(editions: readonly GroupEdition[], pathOf?: (id: string) => string): GroupCard | undefined {
  const newest = editions.at(-1);
  if (newest === undefined) return undefined;
  const { monitor, result } = newest;
  const { group, projects } = result;
  const explanation = "explanation" in group ? group.explanation : undefined;
  const known = knownFigures(editions);
  return {
    id: group.id,
    name: group.name,
    period: `t/m ${quarterShort(monitor.quarter)}`,
    editionPath: editionPath(monitor.edition.id),
    count: `${number(projects.length)} ${projects.length === 1 ? "project" : "projecten"}`,
    projects: projects.map(({ project, name }) => ({ name, path: projectPath(monitor.edition.id, project.id) })),
    lightsName: `Kleuren van de ${lightSubjects(projects)}`,
    lights: lightsOf(newest),
    ...(pathOf && { path: pathOf(group.id) }),
    ...(explanation && { explanation }),
    ...(known && { known }),
  };
}

function lightsOf({ result }: GroupEdition): GroupCard["lights"] {
  const counts = lightCounts(result.projects);
  return colours
    .filter((colour) => counts[colour] > 0)
    .map((colour) => ({ colour, word: `${number(counts[colour])} ${colourWords[colour]}` }));
}

function knownFigures(editions: readonly GroupEdition[]): GroupCard["known"] {
  for (const { monitor, result } of editions.toReversed()) {
    const figures = groupFigures(result, monitor).filter(({ isNumber }) => isNumber);
    if (figures.length > 0) {
      return {
        period: `t/m ${quarterShort(monitor.quarter)}`,
        figures: figures.map(({ name, ...figure }) => ({ ...figure, name: lowerStart(name) })),
      };
    }
  }
  return undefined;
}
