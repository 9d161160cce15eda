import type { Dataset, Project, QuarterFigures, Story } from "../domain/dataset.ts";
import type { CategoryId, ProgrammeId, ProjectId } from "../domain/ids.ts";
import type { Quarter } from "../domain/quarter.ts";
import { slugOf } from "../domain/slug.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { type DataFiles, kindOf, nameIn } from "./data-files.ts";
import { editionsFrom, foldersOf } from "./editions-from.ts";
import { type FileReader, fileReader, type Read } from "./file-reader.ts";
import { type References, references } from "./references.ts";
import type { Kind } from "./shape.ts";
import { toBudgets } from "./to-budgets.ts";
import { toCommitments } from "./to-commitments.ts";
import { checkMainIndicator, checkUpperIndicators, toIndicators } from "./to-indicators.ts";
import { toMunicipalities } from "./to-municipalities.ts";
import { toPlan } from "./to-plan.ts";
import { toProject, unreadProject } from "./to-project.ts";
import { toQuarterFigures, unreadQuarter } from "./to-quarter-figures.ts";
import { toSeries } from "./to-series.ts";
import { toStory } from "./to-story.ts";
import { toTerms } from "./to-terms.ts";
import { reportUnreadFiles } from "./unread-files.ts";

/** What came out of the files. Without a dataset nothing more can be checked. */
export type Reading = { readonly dataset?: Dataset; readonly problems: readonly Problem[] };

/**
 * Reads a data folder. Gives every mistake of every file at once, and a dataset as far as it could be made:
 * a file that could not be read is left out, and references to it are not reported again.
 * `folder` is the data folder as it is named in messages, e.g. "data".
 */
export function readDataset(files: DataFiles, folder: string): Reading {
  const isDataFolder = [...files.keys()].some((path) => !["image", "guide", undefined].includes(kindOf(path)));
  if (!isDataFolder) return { problems: [problem("map-ontbreekt", { file: folder, line: 1, column: 1 }, { folder })] };
  const problems: Problem[] = [];
  const reader = fileReader(files, folder, (one) => problems.push(one));
  const misnamed = reportUnreadFiles(files, reader);
  const dataset = datasetFrom(reader, misnamed);
  return dataset === undefined ? { problems } : { dataset, problems };
}

function datasetFrom(reader: FileReader, misnamed: ReadonlySet<string>): Dataset | undefined {
  const required = <K extends Kind>(kind: K, path: string): Read<K> | undefined => {
    if (!reader.has(path) && !misnamed.has(path))
      reader.report(problem("bestand-ontbreekt", reader.placeOf(path), { missing: path }));
    return reader.yaml(kind, path);
  };
  const monitor = required("monitor.schema.json", "monitor.yaml");
  const indicatorFile = required("indicatoren.schema.json", "indicatoren.yaml");
  const plan = required("doelen.schema.json", "doelen.yaml");
  const municipalities = required("gemeenten.schema.json", "gemeenten.yaml");
  const budgets = reader.yaml("begroting.schema.json", "begroting.yaml");
  const terms = reader.yaml("begrippen.schema.json", "begrippen.yaml");
  const commitments = reader.yaml("toezeggingen.schema.json", "toezeggingen.yaml");
  const paths = {
    project: withMisnamed("project", reader, misnamed),
    quarter: withMisnamed("quarter", reader, misnamed),
  };
  const refs = references(
    {
      project: paths.project.map(nameIn),
      indicator: indicatorFile && namesOfIndicators(indicatorFile),
      category: monitor?.record.categorieen.map(({ id }) => id),
      sector: monitor?.record.sectoren.map(({ id }) => id),
      targetGroup: monitor && (monitor.record.doelgroepen ?? []).map(({ id }) => id),
      municipality: municipalities?.record.gemeenten.map(({ id }) => id),
      edition: foldersOf(reader).map(nameIn),
      programme: monitor?.record.programmas.map(({ id }) => id),
      source: monitor?.record.bronnen.map(({ id }) => id),
    },
    reader.report,
  );
  const parts = {
    programmePlan: plan ? toPlan(plan.record.versies, plan.at.in("versies"), refs) : [],
    municipalities: municipalities ? toMunicipalities(municipalities.record, municipalities.at, refs) : [],
    budgets: budgets ? toBudgets(budgets.record, budgets.at, refs) : [],
    projects: projectsFrom(paths.project, reader, refs),
    quarters: quartersFrom(paths.quarter, reader, refs),
    editions: editionsFrom({ reader, misnamed, quarters: paths.quarter.map(nameIn) }, refs),
    stories: storiesFrom(reader, refs),
    terms: terms ? toTerms(terms.record, terms.at, refs) : [],
    commitments: commitments ? toCommitments(commitments.record, commitments.at, refs) : [],
  };
  const series = monitor && toSeries(monitor.record, monitor.at, { references: refs, hasFile: reader.has });
  const indicators = indicatorFile && toIndicators(indicatorFile.record);
  if (indicatorFile) checkUpperIndicators(indicatorFile.record, indicatorFile.at, refs);
  if (monitor && indicatorFile && indicators) {
    const definedAt = indicatorFile.at.in("indicatoren");
    checkMainIndicator(monitor.record, monitor.at, { references: refs, indicators, definedAt });
  }
  refs.reportUnknown();
  if (series === undefined || indicators === undefined || plan === undefined) return undefined;
  return { series, indicators, prose: reader.prose, words: reader.words, ...parts };
}

/** The names in the file, also of indicators with a mistake. With a name of the wrong form nobody knows which names there are. */
function namesOfIndicators({ at }: Read<"indicatoren.schema.json">): readonly string[] | undefined {
  const names = at.in("indicatoren").keys;
  return names.every((name) => slugOf(name) === name) ? names : undefined;
}

/** The paths of a kind; a file with a misspelt name counts by the name that was meant. */
function withMisnamed(kind: "project" | "quarter", reader: FileReader, misnamed: ReadonlySet<string>): string[] {
  return [...reader.paths(kind), ...[...misnamed].filter((path) => kindOf(path) === kind)];
}

function projectsFrom(paths: readonly string[], reader: FileReader, refs: References): Map<ProjectId, Project> {
  return new Map(
    paths.map((path) => {
      const id = nameIn(path) as ProjectId;
      checkName(id, path, reader);
      const read = reader.yaml("project.schema.json", path);
      const [category, programme] = [refs.known.category?.[0], refs.known.programme?.[0]];
      const project = read
        ? toProject(id, read.record, read.at, refs)
        : unreadProject(id, category as CategoryId, programme as ProgrammeId);
      return [id, project];
    }),
  );
}

/** Names Windows keeps for itself: such a file cannot be made there, whatever its extension. */
const deviceNames = /^(con|prn|aux|nul|(com|lpt)\d)$/;

/** The name of a file becomes an address of the site. “programma” stands for the programme in stoplichten.yaml. */
function checkName(name: string, path: string, { report, placeOf }: FileReader): void {
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
  if (!isSlug) report(problem("slechte-bestandsnaam", placeOf(path), { found: name, reason: "form" }));
  if (deviceNames.test(name))
    report(problem("slechte-bestandsnaam", placeOf(path), { found: name, reason: "taken-by-windows" }));
  if (name === "programma") report(problem("gereserveerde-sleutel", placeOf(path), { key: name }));
}

function quartersFrom(paths: readonly string[], reader: FileReader, refs: References): Map<Quarter, QuarterFigures> {
  return new Map(
    paths.map((path): [Quarter, QuarterFigures] => {
      const expected = nameIn(path) as Quarter;
      const file = reader.yaml("kwartaal.schema.json", path);
      if (file === undefined) return [expected, unreadQuarter(expected)];
      const figures = toQuarterFigures(file.record, file.at, refs);
      if (figures.quarter !== expected) {
        const place = file.at.in("kwartaal").place;
        reader.report(
          problem("bestandsnaam-klopt-niet", place, { found: figures.quarter, expected: `${expected}.yaml` }),
        );
      }
      return [expected, { ...figures, quarter: expected }];
    }),
  );
}

function storiesFrom(reader: FileReader, refs: References): Story[] {
  return reader.paths("story").flatMap((path): Story[] => {
    checkName(nameIn(path), path, reader);
    const read = reader.frontMatter("verhaal.schema.json", path);
    return read ? [toStory(nameIn(path), read.record, read.body, read.at, refs)] : [];
  });
}
