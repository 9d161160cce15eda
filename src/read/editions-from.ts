import type { Edition, EditionTexts } from "../domain/edition.ts";
import type { EditionId } from "../domain/ids.ts";
import { editionIdOf } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import { type FileKind, nameIn } from "./data-files.ts";
import { documentsOf, documentTexts } from "./documents-from.ts";
import type { FileReader } from "./file-reader.ts";
import type { Located } from "./located.ts";
import type { References } from "./references.ts";
import { checkSourceMarks } from "./source-marks.ts";
import { toEdition, toLightExplanations } from "./to-edition.ts";

type EditionFiles = {
  readonly reader: FileReader;
  readonly misnamed: ReadonlySet<string>;
  /** The quarters there is a file of. */
  readonly quarters: readonly string[];
};

/** Gives the editions, one per folder below edities/. */
export function editionsFrom(files: EditionFiles, references: References): Edition[] {
  const numbers = new Map<number, string>();
  return foldersOf(files.reader).flatMap((folder): Edition[] => {
    const found = editionFrom(folder, files, references);
    if (found === undefined) return [];
    checkQuarter(found.edition, files, found.at);
    checkNumber(found.edition, numbers, found.at, references);
    return [found.edition];
  });
}

/** Gives the folders of the editions, sorted. */
export function foldersOf({ paths }: FileReader): string[] {
  const texts: FileKind[] = ["edition-text", "category-text", "project-text", "document-text", "municipality-text"];
  const kinds: FileKind[] = ["edition", "lights", ...texts];
  const folders = kinds.flatMap((kind) => paths(kind)).map((path) => path.split("/").slice(0, 2).join("/"));
  return [...new Set(folders)].sort();
}

function editionFrom(folder: string, { reader, misnamed }: EditionFiles, references: References) {
  const path = `${folder}/editie.yaml`;
  if (!reader.has(path) && !misnamed.has(path))
    reader.report(problem("bestand-ontbreekt", reader.placeOf(path), { missing: path }));
  const lights = reader.yaml("stoplichten.schema.json", `${folder}/stoplichten.yaml`);
  const explanations = lights ? toLightExplanations(lights.record, lights.at, references) : [];
  const texts = editionTexts(folder, reader, references);
  const ofDocuments = documentTexts(folder, reader, references);
  const read = reader.yaml("editie.schema.json", path);
  if (read === undefined) return undefined;
  const documents = documentsOf(read, ofDocuments, { folder, reader, misnamed });
  const parts = { texts, explanations, documents };
  return { edition: toEdition(nameIn(folder) as EditionId, read.record, parts, read.at, references), at: read.at };
}

function checkQuarter({ id, quarter }: Edition, { reader, quarters }: EditionFiles, at: Located): void {
  const place = at.in("totEnMet").place;
  if (editionIdOf(quarter) !== id) {
    reader.report(problem("mapnaam-klopt-niet", place, { found: quarter, folder: id, expected: editionIdOf(quarter) }));
    return;
  }
  if (!quarters.includes(quarter)) reader.report(problem("kwartaal-ontbreekt", place, { quarter }));
}

function checkNumber({ id, number }: Edition, used: Map<number, string>, at: Located, references: References): void {
  if (number === undefined) return;
  const other = used.get(number);
  if (other === undefined) used.set(number, `edities/${id}`);
  else references.report(problem("dubbel-nummer", at.in("nummer").place, { number, other }));
}

function editionTexts(folder: string, reader: FileReader, references: References): EditionTexts {
  const textAt = (path: string) => {
    const text = reader.markdown(path);
    if (text !== undefined) checkSourceMarks(text, reader.placeOf(path), references);
    return text;
  };
  const introduction = textAt(`${folder}/inleiding.md`);
  const conclusions = textAt(`${folder}/conclusies.md`);
  const expectation = textAt(`${folder}/verwachting.md`);
  const context = textAt(`${folder}/context.md`);
  const textsBy = <Name extends "category" | "project">(kind: FileKind, name: Name) => {
    const here = reader.paths(kind).filter((path) => path.startsWith(`${folder}/`));
    return here.flatMap((path) => {
      const id = references.check(name, nameIn(path), reader.placeOf(path));
      const contents = textAt(path);
      return id && contents !== undefined ? [[id, contents] as const] : [];
    });
  };
  return {
    categories: new Map(textsBy("category-text", "category")),
    projects: new Map(textsBy("project-text", "project")),
    ...(introduction && { introduction }),
    ...(conclusions && { conclusions }),
    ...(expectation && { expectation }),
    ...(context && { context }),
  };
}
