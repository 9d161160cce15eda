import type { Dataset, Edition, EditionTexts, Project, QuarterFigures, Story } from "../domain/dataset.ts";
import type { CategoryId, EditionId, ProgrammeId, ProjectId } from "../domain/ids.ts";
import { editionIdOf, type Quarter } from "../domain/quarter.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { closest } from "./closest.ts";
import { type DataFiles, type FileKind, kindOf, nameIn, wantedNames } from "./data-files.ts";
import { type FileReader, fileReader } from "./file-reader.ts";
import { type References, references } from "./references.ts";
import { toBudgets } from "./to-budgets.ts";
import { toEdition, toLightExplanations } from "./to-edition.ts";
import { toIndicators } from "./to-indicators.ts";
import { toMunicipalities } from "./to-municipalities.ts";
import { toPlan } from "./to-plan.ts";
import { toProject, unreadableProject } from "./to-project.ts";
import { toQuarterFigures } from "./to-quarter-figures.ts";
import { toSeries } from "./to-series.ts";
import { toStory } from "./to-story.ts";

/** What came out of the files. Without a dataset nothing more can be checked. */
export type Reading = { readonly dataset?: Dataset; readonly problems: readonly Problem[] };

/**
 * Reads a data folder. Gives every mistake of every file at once, and a dataset as far as it could be made:
 * a file that could not be read is left out, and references to it are not reported again.
 * `folder` is the data folder as it is named in messages, e.g. "data".
 */
export function readDataset(files: DataFiles, folder: string): Reading {
  const problems: Problem[] = [];
  const reader = fileReader(files, folder, (one) => problems.push(one));
  reportUnreadFiles(files, reader);
  const dataset = datasetFrom(reader);
  return dataset === undefined ? { problems } : { dataset, problems };
}

/** A typing mistake in a file name must not make figures disappear. */
function reportUnreadFiles(files: DataFiles, { report, placeOf }: FileReader): void {
  for (const path of files.keys()) {
    if (kindOf(path) !== undefined) continue;
    const nearest = closest(path, wantedNames(path));
    report(problem("onbekend-bestand", placeOf(path), nearest ? { nearest } : {}));
  }
}

function datasetFrom(reader: FileReader): Dataset | undefined {
  const monitor = reader.required("monitor.schema.json", "monitor.yaml");
  const indicatorFile = reader.required("indicatoren.schema.json", "indicatoren.yaml");
  const plan = reader.required("doelen.schema.json", "doelen.yaml");
  const municipalities = reader.required("gemeenten.schema.json", "gemeenten.yaml");
  const budgets = reader.yaml("begroting.schema.json", "begroting.yaml");
  const indicators = indicatorFile && toIndicators(indicatorFile.record);
  const refs = references(
    {
      project: reader.paths("project").map(nameIn),
      indicator: indicators && [...indicators.keys()],
      category: monitor?.record.categorieen.map(({ id }) => id),
      sector: monitor?.record.sectoren.map(({ id }) => id),
      programme: monitor?.record.programmas.map(({ id }) => id),
      source: monitor?.record.bronnen.map(({ id }) => id),
    },
    reader.report,
  );
  const parts = {
    programmePlan: plan ? toPlan(plan.record.versies, plan.at.in("versies"), refs) : [],
    municipalities: municipalities ? toMunicipalities(municipalities.record, municipalities.at, refs) : [],
    budgets: budgets ? toBudgets(budgets.record, budgets.at, refs) : [],
    projects: projectsFrom(reader, refs),
    quarters: quartersFrom(reader, refs),
    editions: editionsFrom(reader, refs),
    stories: storiesFrom(reader, refs),
  };
  const series = monitor && toSeries(monitor.record, monitor.at, refs);
  if (series === undefined || indicators === undefined || plan === undefined) return undefined;
  return { series, indicators, prose: reader.prose, ...parts };
}

function projectsFrom(reader: FileReader, refs: References): Map<ProjectId, Project> {
  return new Map(
    reader.paths("project").map((path) => {
      const id = nameIn(path) as ProjectId;
      if (!isSlug(id)) reader.report(problem("slechte-bestandsnaam", reader.placeOf(path), { found: id }));
      const read = reader.yaml("project.schema.json", path);
      const [category, programme] = [refs.known.category?.[0], refs.known.programme?.[0]];
      const project = read
        ? toProject(id, read.record, read.at, refs)
        : unreadableProject(id, category as CategoryId, programme as ProgrammeId);
      return [id, project];
    }),
  );
}

function quartersFrom(reader: FileReader, refs: References): Map<Quarter, QuarterFigures> {
  const read = reader.paths("quarter").flatMap((path): [Quarter, QuarterFigures][] => {
    const file = reader.yaml("kwartaal.schema.json", path);
    if (file === undefined) return [];
    const figures = toQuarterFigures(file.record, file.at, refs);
    const expected = nameIn(path);
    if (figures.quarter !== expected) {
      const place = file.at.in("kwartaal").place;
      reader.report(problem("bestandsnaam-klopt-niet", place, { found: figures.quarter, expected }));
    }
    return [[expected as Quarter, { ...figures, quarter: expected as Quarter }]];
  });
  return new Map(read);
}

function editionsFrom(reader: FileReader, refs: References): Edition[] {
  return reader.paths("edition").flatMap((path): Edition[] => {
    const folder = path.slice(0, path.lastIndexOf("/"));
    const id = nameIn(folder) as EditionId;
    const lights = reader.yaml("stoplichten.schema.json", `${folder}/stoplichten.yaml`);
    const explanations = lights ? toLightExplanations(lights.record, lights.at, refs) : [];
    const texts = editionTexts(folder, reader, refs);
    const read = reader.yaml("editie.schema.json", path);
    if (read === undefined) return [];
    const edition = toEdition(id, read.record, { texts, explanations }, read.at, refs);
    checkQuarterOf(edition, reader);
    return [edition];
  });
}

function checkQuarterOf({ id, quarter, origin }: Edition, reader: FileReader): void {
  if (editionIdOf(quarter) !== id) {
    reader.report(problem("bestandsnaam-klopt-niet", origin, { found: quarter, expected: `edities/${id}` }));
    return;
  }
  if (reader.paths("quarter").some((path) => nameIn(path) === quarter)) return;
  reader.report(problem("kwartaal-ontbreekt", origin, { quarter }));
}

function editionTexts(folder: string, reader: FileReader, refs: References): EditionTexts {
  const introduction = reader.markdown(`${folder}/inleiding.md`);
  const conclusions = reader.markdown(`${folder}/conclusies.md`);
  const textsBy = <Name extends "category" | "project">(kind: FileKind, name: Name) => {
    const here = reader.paths(kind).filter((path) => path.startsWith(`${folder}/`));
    return here.flatMap((path) => {
      const id = refs.check(name, nameIn(path), reader.placeOf(path));
      const contents = reader.markdown(path);
      return id && contents !== undefined ? [[id, contents] as const] : [];
    });
  };
  return {
    categories: new Map(textsBy("category-text", "category")),
    projects: new Map(textsBy("project-text", "project")),
    ...(introduction && { introduction }),
    ...(conclusions && { conclusions }),
  };
}

function storiesFrom(reader: FileReader, refs: References): Story[] {
  return reader.paths("story").flatMap((path): Story[] => {
    const read = reader.frontMatter("verhaal.schema.json", path);
    return read ? [toStory(nameIn(path), read.record, read.body, read.at, refs)] : [];
  });
}

function isSlug(name: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name);
}
