import type { Dataset, Prose, Story } from "../domain/dataset.ts";
import { isPublished } from "../domain/edition.ts";
import type { Monitor } from "../domain/monitor.ts";

/** A text with the edition it speaks of, and what it is about as a whole: the ids of a project or category. */
export type EditionText = {
  readonly prose: Prose;
  readonly monitor: Monitor;
  readonly about: readonly string[];
  readonly isConcept: boolean;
  /** A newer edition shows the same text: only what differs between editions is then checked. */
  readonly isRepeated: boolean;
};

/** Gives the texts of the editions and the stories. */
export function editionTexts({ prose, stories }: Dataset, monitors: readonly Monitor[]): EditionText[] {
  const byFolder = new Map(monitors.map((one) => [folderOf(one.edition.origin.file), one]));
  const storyFiles = new Map(stories.map((story) => [story.origin.file, story]));
  return prose.flatMap((one): EditionText[] => {
    const { file, line } = one.origin;
    const story = storyFiles.get(file);
    if (story) return storyTexts(one, story, monitors);
    const monitor = monitorOf(file, byFolder);
    if (monitor === undefined) return [];
    const about = aboutOf(file) ?? subjectAt(line, file, monitor);
    return [{ prose: one, monitor, about, isConcept: !isPublished(monitor.edition), isRepeated: false }];
  });
}

/** A story stands in every published edition with its project, each time with the figures of that edition. */
function storyTexts(prose: Prose, { project }: Story, monitors: readonly Monitor[]): EditionText[] {
  const showing = monitors.filter(
    ({ edition, projects }) => isPublished(edition) && projects.some((one) => one.project.id === project),
  );
  const compared = showing.length > 0 ? showing : monitors.slice(-1);
  return compared.map((monitor) => ({
    prose,
    monitor,
    about: [project],
    isConcept: false,
    isRepeated: monitor !== compared.at(-1),
  }));
}

/** The folder of the edition, or the folder above for the texts per category, project and municipality. */
function monitorOf(file: string, byFolder: ReadonlyMap<string, Monitor>): Monitor | undefined {
  return byFolder.get(folderOf(file)) ?? byFolder.get(folderOf(folderOf(file)));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

function aboutOf(file: string): string[] | undefined {
  const [, id] = /\/(?:projecten|categorieen)\/([^/]+)\.md$/.exec(file) ?? [];
  return id === undefined ? undefined : [id];
}

/** In stoplichten.yaml a sentence is about the project of its block. */
function subjectAt(line: number, file: string, { edition }: Monitor): string[] {
  const block = edition.explanations.findLast(({ origin }) => origin.file === file && origin.line <= line);
  return block === undefined || block.subject === "programme" ? [] : [block.subject];
}
