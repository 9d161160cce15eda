import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { figureNamed, type NamedFigure } from "../../texts/named-figures.ts";
import { parseReference } from "../../texts/parse-reference.ts";
import { referencesIn } from "../../texts/references-in.ts";
import { projectPath } from "../paths.ts";
import type { FigureOrigin } from "./figure-origin.ts";
import { type OriginContext, originContext } from "./origin-context.ts";
import { originOf } from "./origin-of.ts";
import { otherOrigins } from "./other-origins.ts";

/** The figures of an edition as a reader looks for them: of the programme, of a category, of projects together, of groups. */
export type OriginSection = { readonly title: string; readonly groups: readonly OriginGroup[] };

/** Figures of one project or group; `path`: the page that tells about it. */
export type OriginGroup = { readonly name?: string; readonly path?: string; readonly items: readonly FigureOrigin[] };

/** Gives where every figure of an edition comes from. `monitors`: all editions, oldest first. */
export function editionOrigins(dataset: Dataset, monitors: readonly Monitor[], monitor: Monitor): OriginSection[] {
  const context = originContext(dataset, monitors, monitor);
  const all = [...context.figures, ...addedInTexts(context)];
  const of = (isWanted: (figure: NamedFigure) => boolean) =>
    all.filter(isWanted).map((figure) => originOf(figure, context));
  const sections: OriginSection[] = [
    { title: "Het hele programma", groups: [{ items: of(({ subject }) => subject.kind === "programme") }] },
    ...monitor.categories.map(({ group, projects }) => ({
      title: group.name,
      groups: projects.map(({ project, name }) => ({
        name,
        path: projectPath(monitor.edition.id, project.id),
        items: of(({ subject }) => isOfOne(subject, project.id)),
      })),
    })),
    {
      title: "Projecten samen",
      groups: groupsOf(of(({ subject }) => subject.kind === "projects" && subject.projects.length > 1)),
    },
    { title: "Per categorie, sector en doelgroep", groups: groupsOf(of(({ subject }) => subject.kind === "group")) },
    { title: "Geld en aantallen", groups: [{ items: otherOrigins(context) }] },
  ];
  return sections
    .map(({ title, groups }) => ({ title, groups: groups.filter(({ items }) => items.length > 0) }))
    .filter(({ groups }) => groups.length > 0);
}

function isOfOne(subject: NamedFigure["subject"], id: string): boolean {
  return subject.kind === "projects" && subject.projects.length === 1 && subject.projects[0]?.id === id;
}

function groupsOf(items: readonly FigureOrigin[]): OriginGroup[] {
  const names = [...new Set(items.map(({ whose }) => whose))];
  return names.map((name) => ({ name, items: items.filter(({ whose }) => whose === name) }));
}

/** Sums that a text makes: they are no figures of the edition, but a reader must find where they come from. */
function addedInTexts({ dataset, monitor, figures }: OriginContext): NamedFigure[] {
  const folder = /(?:^|\/)edities\/([^/]+)\//;
  const names = dataset.prose.flatMap(({ text, origin }) => {
    const written = folder.exec(origin.file)?.[1];
    const isOwn = written === undefined || written === monitor.edition.id;
    return referencesIn(text).flatMap(({ inside }) => {
      const reference = parseReference(inside);
      if (!("name" in reference) || !reference.name.includes("+")) return [];
      const isHere = reference.quarter === undefined ? isOwn : reference.quarter === monitor.quarter;
      return isHere ? [reference.name] : [];
    });
  });
  const added = names.flatMap((name) => figureNamed(figures, name) ?? []);
  const byName = new Map(added.map((figure) => [figure.name, figure]));
  return [...byName.values()].filter(({ name }) => !figures.some((one) => one.name === name));
}
