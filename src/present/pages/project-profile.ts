import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { capital, listText } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import { categoryPath, municipalityPath, sectorPath, singlePaths } from "../paths.ts";
import { type Group, type GroupKind, groupEditions } from "./group-editions.ts";

/** One row about a project: a text, or names that link to a page. */
export type ProfileRow = { readonly name: string } & (
  | { readonly value: string }
  | { readonly links: readonly { readonly name: string; readonly path?: string }[] }
);

type Context = { readonly monitors: readonly Monitor[]; readonly sourceTitles: ReadonlyMap<string, string> };

/** Gives what a project is, in the order in which an outsider asks. */
export function projectProfile(
  dataset: Dataset,
  result: ProjectResult,
  { monitors, sourceTitles }: Context,
): ProfileRow[] {
  const { project, category, sector, targetGroup } = result;
  const programme = dataset.series.programmes.find(({ id }) => id === project.programme)?.name;
  // A group that only a concept has, has no page.
  const linked = (kind: GroupKind, group: Group, path: string) => ({
    name: group.name,
    ...(groupEditions(monitors, kind, group.id).length > 0 && { path }),
  });
  return [
    ...textRow("Voor wie", project.forWhom),
    ...textRow("Vorm en duur", project.form),
    ...textRow("Partners", listText(project.partners)),
    ...textRow("Geld", project.funding),
    ...textRow("Programma", programme),
    { name: "Categorie", links: [linked("categories", category, categoryPath(category.id))] },
    ...(sector ? [{ name: "Sector", links: [linked("sectors", sector, sectorPath(sector.id))] }] : []),
    ...(targetGroup
      ? [
          {
            name: "Doelgroep",
            links: [linked("targetGroups", targetGroup, `${singlePaths.sectors}#doelgroep-${targetGroup.id}`)],
          },
        ]
      : []),
    municipalitiesRow(dataset, result),
    ...textRow("Ook genoemd", listText(project.aliases)),
    ...textRow("Bron", referenceText(project.reference, sourceTitles)),
  ];
}

function textRow(name: string, value: string | undefined): ProfileRow[] {
  return value ? [{ name, value: capital(value) }] : [];
}

function municipalitiesRow({ municipalities }: Dataset, { project }: ProjectResult): ProfileRow {
  if (project.municipalities.length === 0) return { name: "Gemeenten", value: "Alle gemeenten die meedoen" };
  const named = municipalities.filter(({ id }) => project.municipalities.includes(id));
  return { name: "Gemeenten", links: named.map(({ id, name }) => ({ name, path: municipalityPath(id) })) };
}
