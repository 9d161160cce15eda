import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from "yaml";
import { withoutDirectionMarks } from "../domain/direction-marks.ts";
import type { Place, Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { unescaped } from "./unescaped.ts";
import { yamlProblems } from "./yaml-problems.ts";

/** A path inside a file: keys and list positions, e.g. ["projecten", "zorgstart", "gestart"]. */
export type Path = readonly (string | number)[];

/** A YAML file that could be read: its value, and the way back from a value to its place. */
export type Source = {
  readonly file: string;
  readonly value: unknown;
  /** The narrowest place of a path: the value, else the key, else what holds it. */
  readonly placeOf: (path: Path, part?: "value" | "key") => Place;
  /** A single value as it was typed, e.g. "1.200" for the number 1.2; undefined for blocks and lists. */
  readonly writtenAt: (path: Path) => string | undefined;
  /** The loose word at a path inside { }, that has no colon and no value; with the value before it as it was typed. */
  readonly looseWordAt: (path: Path) => LooseWord | undefined;
  /** All texts of more than one word as they will be read, on lines as in the file, with the place where each starts. */
  readonly prose: readonly PlacedText[];
  /** All texts of one word. */
  readonly words: readonly PlacedText[];
};

type PlacedText = { readonly text: string; readonly place: Place };

/** What a comma cut off: the word after it, and what stood before it. */
export type LooseWord = { readonly word: string; readonly before?: string };

export type SourceReading = { readonly source?: Source; readonly problems: readonly Problem[] };

/**
 * Reads one YAML text. Gives every syntax mistake with its place; a source only when there is none.
 * `firstLine` is the line of the file on which the text starts, for front matter.
 */
export function parseSource(file: string, text: string, firstLine = 1): SourceReading {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    logLevel: "error",
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const problems = yamlProblems(document, text, place);
  if (problems.length > 0) return { problems };
  const start = { file, line: firstLine, column: 1 };
  const contents = document.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null))
    return { problems: [problem("leeg-bestand", start, {})] };
  const converted = plainValueOf(document);
  if (converted === undefined) return { problems: [problem("te-veel-verwijzingen", start, {})] };
  const nodeAt = (path: Path) => stepsInto(contents, path);
  const source: Source = {
    file,
    value: converted.value,
    placeOf: placeFinder(contents, place),
    writtenAt: (path) => writtenIn(nodeAt(path)?.node, text),
    looseWordAt: (path) => looseWordIn(nodeAt(path.slice(0, -1))?.node, path.at(-1), text),
    ...textsIn(contents, text, place),
  };
  return { source, problems: [] };
}

/** Gives the plain value; undefined when references blow it up beyond all measure (an "alias bomb"). */
function plainValueOf(document: Document): { value: unknown } | undefined {
  try {
    return { value: document.toJS({ maxAliasCount: 100, reviver: withoutWrittenMarks }) };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** A mark of direction can also be written as a code, "\\u202e", which becomes a character only here. */
function withoutWrittenMarks(_key: unknown, value: unknown): unknown {
  return typeof value === "string" ? withoutDirectionMarks(value) : value;
}

function placeFinder(contents: Node, place: (offset: number) => Place): Source["placeOf"] {
  return (path, part = "value") => {
    const { node, key } = stepsInto(contents, path, "as far as possible") ?? { node: contents, key: contents };
    const isLeaf = isScalar(node) && node.range != null && node.range[0] !== node.range[1];
    return place(offsetOf(part === "value" && isLeaf ? node : key));
  };
}

type Step = { readonly node: unknown; readonly key: unknown };

function stepsInto(contents: Node, path: Path, how: "exactly" | "as far as possible" = "exactly"): Step | undefined {
  let at: Step = { node: contents, key: contents };
  for (const step of path) {
    const next = stepInto(at.node, step);
    if (next === undefined) return how === "exactly" ? undefined : at;
    at = next;
  }
  return at;
}

function stepInto(node: unknown, step: string | number): Step | undefined {
  if (isSeq(node)) {
    const child = node.items[Number(step)];
    return child === undefined ? undefined : { node: child, key: child };
  }
  if (!isMap(node)) return undefined;
  const pair = (node.items as Pair[]).find(({ key }) => nameOf(key) === String(step));
  return pair && { node: pair.value, key: pair.key };
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? (key.value ?? "") : key);
}

/** In { } a word without a colon is a pair without a value; “{a: }” has an empty one. */
function looseWordIn(holder: unknown, step: string | number | undefined, text: string): LooseWord | undefined {
  if (!isMap(holder) || !holder.flow) return undefined;
  const items = holder.items as Pair[];
  const index = items.findIndex(({ key, value }) => value === null && nameOf(key) === String(step));
  const before = writtenIn(items[index - 1]?.value, text);
  return index === -1 ? undefined : { word: String(step), ...(before !== undefined && { before }) };
}

function offsetOf(node: unknown): number {
  return (node as Node | undefined)?.range?.[0] ?? 0;
}

function writtenIn(node: unknown, text: string): string | undefined {
  if (!isScalar(node) || node.range == null) return undefined;
  return node.type === "PLAIN" ? text.slice(node.range[0], node.range[1]) : String(node.value);
}

function textsIn(contents: Node, text: string, place: (offset: number) => Place): Pick<Source, "prose" | "words"> {
  const prose: PlacedText[] = [];
  const words: PlacedText[] = [];
  visit(contents, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string" || node.range == null) return;
      const [start, end] = contentsOf(node, text);
      const kind = /\s/.test(node.value) ? prose : words;
      kind.push({ text: unescaped(text.slice(start, end), node.type), place: place(start) });
    },
  });
  return { prose, words };
}

/** Where a text begins and ends: within its quotes, and in a block behind its header, which may have a comment. */
function contentsOf({ type, range }: Scalar, text: string): [number, number] {
  const [start, end] = range ?? [0, 0];
  if (type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE") return [start + 1, end - 1];
  if (type !== "BLOCK_LITERAL" && type !== "BLOCK_FOLDED") return [start, end];
  const header = text.indexOf("\n", start) + 1;
  return [header + Math.max(0, text.slice(header, end).search(/\S/)), end];
}
