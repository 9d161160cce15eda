import type { Dataset, Indicator, Project } from "../../domain/dataset.ts";
import type { Reference } from "../../domain/figure.ts";
import type { ProjectId } from "../../domain/ids.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { type NamedFigure, namedFigures } from "../../texts/named-figures.ts";
import { publishedBefore } from "../../texts/published-before.ts";
import { sentencesWith } from "../edition-in-words.ts";
import { referenceText } from "../event-words.ts";
import { figuresInText } from "../figure-words.ts";

/** What every origin in an edition needs. */
export type OriginContext = {
  readonly dataset: Dataset;
  readonly monitor: Monitor;
  /** All editions, oldest first. */
  readonly monitors: readonly Monitor[];
  readonly figures: readonly NamedFigure[];
  /** The edition that was published before, with its figures. */
  readonly previous?: { readonly monitor: Monitor; readonly figures: readonly NamedFigure[] };
  /** How this edition calls a project. */
  readonly nameOf: (project: Pick<Project, "id" | "name">) => string;
  readonly nameOfId: (id: ProjectId) => string;
  readonly sourceOf: (reference: Reference) => string | undefined;
  /** Puts the figures in the place of the references in a text of the team. */
  readonly plain: (text: string) => string;
};

/** Gives what every origin in an edition needs. `monitors`: all editions, oldest first. */
export function originContext(dataset: Dataset, monitors: readonly Monitor[], monitor: Monitor): OriginContext {
  const names = new Map(monitor.projects.map(({ project, name }) => [project.id, name]));
  const titles = new Map(dataset.series.sources.map(({ id, shortTitle }): [string, string] => [id, shortTitle]));
  const previous = publishedBefore({ monitor, monitors }).at(-1);
  return {
    dataset,
    monitor,
    monitors,
    figures: namedFigures(monitor),
    nameOf: ({ id, name }) => names.get(id) ?? name,
    nameOfId: (id) => names.get(id) ?? dataset.projects.get(id)?.name ?? id,
    sourceOf: (reference) => referenceText(reference, titles),
    plain: sentencesWith(figuresInText({ monitor, monitors })),
    ...(previous && { previous: { monitor: previous, figures: namedFigures(previous) } }),
  };
}

/** The name under which the figures of one project, or of several together, are known. */
export function nameOfFigure(projects: readonly Pick<Project, "id">[], { id }: Pick<Indicator, "id">): string {
  return `${projects.map((project) => project.id).join("+")}.${id}`;
}
