import type { Prose } from "../domain/dataset.ts";
import type { Place, Problem, Severity } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { type DataFiles, type FileKind, kindOf } from "./data-files.ts";
import { decodeText } from "./decode-text.ts";
import { type Located, located } from "./located.ts";
import { checkShape, type Kind, type Shaped } from "./shape.ts";
import { parseSource, type Source } from "./source.ts";

/** A record whose form was checked, with the way back to its places in the file. */
export type Read<K extends Kind> = { readonly record: NonNullable<Shaped<K>["value"]>; readonly at: Located };

/** Reads single files of a data folder; reports what is wrong with them and gives undefined for those. */
export type FileReader = {
  readonly report: (problem: Problem) => void;
  /** The paths of one kind, sorted. */
  readonly paths: (kind: FileKind) => string[];
  readonly placeOf: (path: string) => Place;
  readonly yaml: <K extends Kind>(kind: K, path: string) => Read<K> | undefined;
  readonly has: (path: string) => boolean;
  readonly markdown: (path: string) => string | undefined;
  /** A Markdown file that starts with YAML between two lines of three dashes. */
  readonly frontMatter: <K extends Kind>(kind: K, path: string) => (Read<K> & { readonly body: string }) | undefined;
  /** Every text of more than one word that was met so far. */
  readonly prose: readonly Prose[];
  /** Every text of one word in a YAML file that was met so far. */
  readonly words: readonly Prose[];
};

/** Makes the reader for a data folder; `folder` is its name in messages. */
export function fileReader(files: DataFiles, folder: string, report: (problem: Problem) => void): FileReader {
  const prose: Prose[] = [];
  const words: Prose[] = [];
  const placeOf = (path: string): Place => ({ file: folder === "" ? path : `${folder}/${path}`, line: 1, column: 1 });
  const open: OpenFolder = { files, report, prose, words, placeOf };
  return {
    report,
    prose,
    words,
    placeOf,
    has: (path) => files.has(path),
    paths: (kind) => [...files.keys()].filter((path) => kindOf(path) === kind).sort(),
    yaml: (kind, path) => {
      const contents = textOf(open, path, "error");
      return contents === undefined ? undefined : parsed(open, kind, { path, contents, firstLine: 1 });
    },
    markdown: (path) => {
      // An empty text is often one that still has to be written: it need not stop a preview.
      const contents = textOf(open, path, "warning");
      if (contents !== undefined) prose.push({ text: contents, origin: placeOf(path) });
      return contents;
    },
    frontMatter: (kind, path) => withFrontMatter(open, kind, path),
  };
}

type OpenFolder = Pick<FileReader, "report" | "placeOf"> & {
  readonly files: DataFiles;
  readonly prose: Prose[];
  readonly words: Prose[];
};

/** Gives the text of a file; undefined when it is not there, not UTF-8, or empty, which is as bad as `whenEmpty`. */
function textOf({ files, report, placeOf }: OpenFolder, path: string, whenEmpty: Severity): string | undefined {
  const bytes = files.get(path);
  if (bytes === undefined) return undefined;
  const { text, problems } = decodeText(placeOf(path).file, bytes);
  problems.forEach(report);
  if (text?.trim() !== "") return text;
  report(problem("leeg-bestand", placeOf(path), {}, whenEmpty));
  return undefined;
}

type YamlText = { readonly path: string; readonly contents: string; readonly firstLine: number };

function parsed<K extends Kind>(
  open: OpenFolder,
  kind: K,
  { path, contents, firstLine }: YamlText,
): Read<K> | undefined {
  const reading = parseSource(open.placeOf(path).file, contents, firstLine);
  reading.problems.forEach(open.report);
  return reading.source && shaped(open, kind, reading.source);
}

function shaped<K extends Kind>({ report, prose, words }: OpenFolder, kind: K, source: Source): Read<K> | undefined {
  const shape = checkShape(kind, source);
  shape.problems.forEach(report);
  prose.push(...source.prose.map(proseOf));
  words.push(...source.words.map(proseOf));
  return shape.value && { record: shape.value, at: located(source, shape.isFaulty) };
}

function proseOf({ text, place }: Source["prose"][number]): Prose {
  return { text, origin: place };
}

function withFrontMatter<K extends Kind>(open: OpenFolder, kind: K, path: string) {
  const contents = textOf(open, path, "error");
  if (contents === undefined) return undefined;
  const parts = splitFrontMatter(contents);
  const place = open.placeOf(path);
  if (parts === undefined) {
    const firstLine = contents.trim().split(/\r?\n/)[0] ?? "";
    open.report(problem("yaml-fout", place, { mistake: "front-matter", text: firstLine }));
    return undefined;
  }
  open.prose.push({ text: parts.body, origin: { ...place, line: parts.bodyLine } });
  const read = parsed(open, kind, { path, contents: parts.head, firstLine: 2 });
  return read && { ...read, body: parts.body };
}

function splitFrontMatter(text: string): { head: string; body: string; bodyLine: number } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  return { head: match[1] as string, body: text.slice(match[0].length), bodyLine: match[0].split("\n").length };
}
