import type { Dataset } from "../domain/dataset.ts";
import type { GroupResult, Monitor, ProjectResult } from "../domain/monitor.ts";
import { editionInWords, type InWords, saidInWords, sentencesWith } from "./edition-in-words.ts";
import { figuresInText } from "./figure-words.ts";

type Content = { readonly dataset: Dataset; readonly monitors: readonly Monitor[] };

/**
 * Words the references in the sentences of every edition, once and for all that show them: pages, sheets, search, feed and
 * open data. The calculated monitors keep their figures; calculating them again takes longer than all the rest.
 */
export function contentInWords({ dataset, monitors }: Content): Content {
  const worded = monitors.map((monitor) =>
    monitorInWords(monitor, sentencesWith(figuresInText({ monitor, monitors }))),
  );
  const editions = new Map(monitors.map(({ edition }, index) => [edition, worded[index]?.edition]));
  return {
    dataset: { ...dataset, editions: dataset.editions.map((edition) => editions.get(edition) ?? edition) },
    monitors: worded,
  };
}

function monitorInWords(monitor: Monitor, inWords: InWords): Monitor {
  const { edition, programme, projects, categories, sectors, targetGroups } = monitor;
  const worded = new Map(projects.map((project) => [project, projectInWords(project, inWords)]));
  const all = (some: readonly ProjectResult[]) => some.map((project) => worded.get(project) ?? project);
  const grouped = <Group>(group: GroupResult<Group>): GroupResult<Group> => ({
    ...group,
    projects: all(group.projects),
    totals: group.totals.map((total) => ({ ...total, without: all(total.without), stopped: all(total.stopped) })),
  });
  return {
    ...monitor,
    edition: editionInWords(edition, inWords),
    programme: { ...programme, indicators: programme.indicators.map((one) => lightInWords(one, inWords)) },
    projects: all(projects),
    categories: categories.map(grouped),
    sectors: sectors.map(grouped),
    targetGroups: targetGroups.map(grouped),
  };
}

function projectInWords(project: ProjectResult, inWords: InWords): ProjectResult {
  return { ...project, indicators: project.indicators.map((one) => lightInWords(one, inWords)) };
}

type WithLight = Pick<ProjectResult["indicators"][number], "light">;

function lightInWords<T extends WithLight>(result: T, inWords: InWords): T {
  return { ...result, light: saidInWords(result.light, inWords) };
}
