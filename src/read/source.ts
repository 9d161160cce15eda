import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument, visit, type YAMLError } from "yaml";
import type { Place, Problem, YamlMistake } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

/** A path inside a file: keys and list positions, e.g. ["projecten", "zorgstart", "gestart"]. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read: its value, and the way back from a value to its place. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** The narrowest place of a path: the value, else the key, else what holds it. */
  readonly placeOf: (path: Path, part?: "value" | "key") => Place;
  /** All texts of more than one word, with the path they stand at. */
  readonly prose: readonly { readonly text: string; readonly place: Place }[];
};

export type SourceReading = { readonly source?: Source; readonly problems: readonly Problem[] };

/** Text of a file, or the problem that it is not UTF-8. A byte order mark is dropped. */
export function decodeText(file: string, bytes: Uint8Array): { text?: string; problems: readonly Problem[] } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), problems: [] };
  } catch {
    return { problems: [problem("niet-utf8", placeOfBadByte(file, bytes), {})] };
  }
}

/**
 * Reads one YAML text. Gives every syntax mistake with its place; a source only when there is none.
 * `firstLine` is the line of the file on which the text starts, for front matter.
 */
export function parseSource(file: string, text: string, firstLine = 1): SourceReading {
  if (text.trim() === "") return { problems: [problem("leeg-bestand", { file, line: firstLine, column: 1 }, {})] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  if (document.errors.length > 0) return { problems: firstPerLine(document.errors.map((error) => yamlProblem(error, text, place))) };
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { problems: [problem("leeg-bestand", { file, line: firstLine, column: 1 }, {})] };
  }
  const contents = document.contents as Node;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    const source = { file, value, placeOf: placeFinder(contents, place), prose: proseIn(contents, place) };
    return { source, problems: [] };
  } catch {
    return { problems: [problem("te-veel-verwijzingen", { file, line: firstLine, column: 1 }, {})] };
  }
}

function placeFinder(contents: Node, place: (offset: number) => Place): Source["placeOf"] {
  return (path, part = "value") => {
    let node: unknown = contents;
    let key: unknown = contents;
    for (const step of path) {
      const found = stepInto(node, step);
      if (found === undefined) break;
      ({ node, key } = found);
    }
    const isLeaf = isScalar(node) && node.range != null && node.range[0] !== node.range[1];
    return place(offsetOf(part === "value" && isLeaf ? node : key));
  };
}

function stepInto(node: unknown, step: string | number): { node: unknown; key: unknown } | undefined {
  if (isSeq(node)) {
    const child = node.items[Number(step)];
    return child === undefined ? undefined : { node: child, key: child };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair[]).find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
  return pair && { node: pair.value, key: pair.key };
}

function offsetOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

function proseIn(contents: Node, place: (offset: number) => Place): Source["prose"] {
  const texts: { text: string; place: Place }[] = [];
  visit(contents, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string" || !/\s/.test(node.value)) return;
      texts.push({ text: node.value, place: place(offsetOf(node)) });
    },
  });
  return texts;
}

const mistakeOf: Readonly<Partial<Record<YAMLError["code"], YamlMistake>>> = {
  BLOCK_AS_IMPLICIT_KEY: "colon-in-text",
  BAD_INDENT: "indent",
  MULTILINE_IMPLICIT_KEY: "indent",
  UNEXPECTED_TOKEN: "other",
  BAD_ALIAS: "anchor",
  BAD_DQ_ESCAPE: "quote",
  MULTIPLE_DOCS: "more-documents",
};

function yamlProblem(error: YAMLError, text: string, place: (offset: number) => Place): Problem {
  const at = place(error.pos[0]);
  if (error.code === "TAB_AS_INDENT") return problem("tab-als-inspringing", at, {});
  if (error.code === "DUPLICATE_KEY") return problem("dubbele-sleutel", at, { key: keyAt(text, error.pos[0]) });
  const shown = lineAt(text, error.pos[0]);
  return problem("yaml-fout", at, { mistake: missingMistake(error) ?? mistakeOf[error.code] ?? "other", text: shown });
}

function missingMistake({ code, message }: YAMLError): YamlMistake | undefined {
  if (code !== "MISSING_CHAR") return undefined;
  return /quote/.test(message) ? "quote" : "bracket";
}

function keyAt(text: string, offset: number): string {
  return /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? "";
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end === -1 ? undefined : end).trim().slice(0, 80);
}

/** One mistake often makes the parser stumble more than once on the same line: only the first counts. */
function firstPerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ place }) => !seen.has(place.line) && seen.add(place.line));
}

function placeOfBadByte(file: string, bytes: Uint8Array): Place {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const before = lenient.slice(0, Math.max(0, lenient.indexOf("\uFFFD")));
  const line = before.split("\n").length;
  return { file, line, column: before.length - before.lastIndexOf("\n") };
}
