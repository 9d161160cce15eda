import type { Dataset, Project } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { projectPath } from "../paths.ts";
import { foldText } from "./fold-text.ts";
import { firstSentence, type SearchEntry } from "./search-entry.ts";

/** Lists the projects of all editions: each with its page in the last edition that has it, and every name it ever had. */
export function projectEntries(dataset: Dataset, monitors: readonly Monitor[]): SearchEntry[] {
  const newestFirst = monitors.toReversed();
  const ids = new Set(newestFirst.flatMap(({ projects }) => projects.map(({ project }) => project.id)));
  return [...ids].map((id) => {
    const results = newestFirst.flatMap((monitor) =>
      monitor.projects.filter(({ project }) => project.id === id).map((result) => ({ monitor, result })),
    );
    const [newest] = results as [(typeof results)[number]];
    return projectEntry(
      dataset,
      projectPath(newest.monitor.edition.id, id),
      results.map(({ result }) => result),
    );
  });
}

function projectEntry(dataset: Dataset, path: string, results: readonly ProjectResult[]): SearchEntry {
  const [{ project }] = results as [ProjectResult];
  const { name } = project;
  const what = firstSentence(project.what ?? "");
  return {
    kind: "project",
    name,
    path,
    ...(project.what && { text: what.first }),
    aliases: otherNames(name, [...results.map((result) => result.name), ...project.aliases]),
    more: [what.rest, ...moreWords(dataset, project, results)].filter((text) => text !== ""),
  };
}

/** Names that differ in more than capitals and accents: those make no difference for who searches. */
function otherNames(name: string, names: readonly string[]): string[] {
  const byFolded = new Map(names.toReversed().map((one) => [foldText(one), one] as const));
  byFolded.delete(foldText(name));
  return [...byFolded.values()].reverse();
}

function moreWords({ series, municipalities }: Dataset, project: Project, results: readonly ProjectResult[]): string[] {
  const programme = series.programmes.find(({ id }) => id === project.programme);
  const [newest] = results;
  return [
    project.forWhom ?? "",
    ...project.partners,
    programme?.name ?? "",
    programme?.shortName ?? "",
    ...new Set(results.map(({ category }) => category.name)),
    newest?.sector?.name ?? "",
    newest?.targetGroup?.name ?? "",
    ...municipalities.filter(({ id }) => project.municipalities.includes(id)).map(({ name }) => name),
  ];
}
