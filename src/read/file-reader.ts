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
};

/** Makes the reader for a data folder; `folder` is its name in messages. */
export function fileReader(files: DataFiles, folder: string, report: (problem: Problem) => void): FileReader {
  const prose: Prose[] = [];
  const placeOf = (path: string): Place => ({ file: folder === "" ? path : `${folder}/${path}`, line: 1, column: 1 });

  function text(path: string): string | undefined {
    const bytes = files.get(path);
    if (bytes === undefined) return undefined;
    const decoded = decodeText(placeOf(path).file, bytes);
    decoded.problems.forEach(report);
    return decoded.text;
  }

  function shaped<K extends Kind>(kind: K, source: Source | undefined): Read<K> | undefined {
    if (source === undefined) return undefined;
    const shape = checkShape(kind, source);
    shape.problems.forEach(report);
    prose.push(...source.prose.map((one) => ({ text: one.text, origin: one.place })));
    return shape.value && { record: shape.value, at: located(source, shape.isFaulty) };
  }

  function isEmpty(path: string, contents: string, severity: Severity): boolean {
    if (contents.trim() !== "") return false;
    report(problem("leeg-bestand", placeOf(path), {}, severity));
    return true;
  }

  function parsed<K extends Kind>(kind: K, path: string, contents: string, firstLine = 1): Read<K> | undefined {
    const reading = parseSource(placeOf(path).file, contents, firstLine);
    reading.problems.forEach(report);
    return shaped(kind, reading.source);
  }

  function yaml<K extends Kind>(kind: K, path: string): Read<K> | undefined {
    const contents = text(path);
    return contents === undefined || isEmpty(path, contents, "error") ? undefined : parsed(kind, path, contents);
  }

  function frontMatter<K extends Kind>(kind: K, path: string): (Read<K> & { readonly body: string }) | undefined {
    const contents = text(path);
    if (contents === undefined || isEmpty(path, contents, "error")) return undefined;
    const parts = splitFrontMatter(contents);
    if (parts === undefined) {
      report(
        problem("yaml-fout", placeOf(path), { mistake: "front-matter", text: contents.trim().split(/\r?\n/)[0] ?? "" }),
      );
      return undefined;
    }
    prose.push({ text: parts.body, origin: { ...placeOf(path), line: parts.bodyLine } });
    const read = parsed(kind, path, parts.head, 2);
    return read && { ...read, body: parts.body };
  }

  return {
    report,
    prose,
    placeOf,
    yaml,
    has: (path) => files.has(path),
    paths: (kind) => [...files.keys()].filter((path) => kindOf(path) === kind).sort(),
    markdown: (path) => {
      const contents = text(path);
      // An empty text is often one that still has to be written: it need not stop a preview.
      if (contents === undefined || isEmpty(path, contents, "warning")) return undefined;
      prose.push({ text: contents, origin: placeOf(path) });
      return contents;
    },
    frontMatter,
  };
}

function splitFrontMatter(text: string): { head: string; body: string; bodyLine: number } | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (match === null) return undefined;
  return { head: match[1] as string, body: text.slice(match[0].length), bodyLine: match[0].split("\n").length };
}
