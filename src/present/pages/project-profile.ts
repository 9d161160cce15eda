import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { capital, listText } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import { municipalityPath } from "../paths.ts";
import { type Group, type GroupKind, groupPath } from "./group-editions.ts";

/** One row about a project: a text, or names that link to a page. */
export type ProfileRow = { readonly name: string } & (
  | { readonly value: string }
  | { readonly links: readonly { readonly name: string; readonly path?: string }[] }
);

type Context = { readonly published: readonly Monitor[]; readonly sourceTitles: ReadonlyMap<string, string> };

/** Gives what a project is, in the order in which an outsider asks. */
export function projectProfile(
  dataset: Dataset,
  result: ProjectResult,
  { published, sourceTitles }: Context,
): ProfileRow[] {
  const { project, category, sector, targetGroup } = result;
  const programme = dataset.series.programmes.find(({ id }) => id === project.programme)?.name;
  const linked = (kind: GroupKind, { id, name }: Group) => {
    const path = groupPath(published, kind, id);
    return { name, ...(path && { path }) };
  };
  return [
    ...textRow("Voor wie", project.forWhom),
    ...textRow("Vorm en duur", project.form),
    ...textRow("Partners", listText(project.partners)),
    ...textRow("Geld", project.funding),
    ...textRow("Programma", programme),
    { name: "Categorie", links: [linked("categories", category)] },
    ...(sector ? [{ name: "Sector", links: [linked("sectors", sector)] }] : []),
    ...(targetGroup ? [{ name: "Doelgroep", links: [linked("targetGroups", targetGroup)] }] : []),
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
