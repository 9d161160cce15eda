import { type Document, isAlias, isCollection, isNode, isPair, isScalar, type Node, visit, type YAMLError } from "yaml";
import type { Place, Problem, YamlMistake } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";

/**
 * Gives the syntax mistakes of a YAML text. One mistake often makes the parser stumble again further on:
 * what follows from an earlier mistake is left out.
 */
export function yamlProblems(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const started = referenceStarts(document, text);
  if (started.length > 0) return started.map((mistake) => mistakeProblem(mistake, text, place));
  const errors = errorsOf(document);
  const structural = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  const first = structural[0]?.pos[0] ?? Number.POSITIVE_INFINITY;
  const doubles = errors.filter(({ code, pos }) => code === "DUPLICATE_KEY" && pos[0] < first);
  const found = [
    ...doubles.map(({ pos }) => doubleKey(document, pos[0], place)),
    ...structuralProblems(structural, document, text, place),
  ];
  return found.length > 0 ? found : referenceProblems(document, text, place);
}

/** All errors in order of place. A line that springs in too far gives two errors at one place: the second says nothing new. */
function errorsOf({ errors, warnings }: Document): YAMLError[] {
  const all = [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const isEcho = ({ code, pos }: YAMLError) =>
    code === "MULTILINE_IMPLICIT_KEY" &&
    all.some((one) => one.code === "BLOCK_AS_IMPLICIT_KEY" && one.pos[0] === pos[0]);
  return all.filter((error) => !isEcho(error));
}

function structuralProblems(
  errors: readonly YAMLError[],
  document: Document,
  text: string,
  place: (offset: number) => Place,
): Problem[] {
  const mistakes = errors.map((error) => mistakeIn(error, document, text));
  const [first] = mistakes;
  if (first === undefined) return [];
  if (isTabbed(first, text)) return [tabProblem(first, text, place)];
  const derailed = mistakes.findIndex(({ mistake }) => !staysOnItsLine.has(mistake));
  const told = derailed === -1 ? mistakes : mistakes.slice(0, Math.max(1, derailed));
  return firstPerLine(told.map((mistake) => mistakeProblem(mistake, text, place)));
}

/** After these mistakes the parser reads on as if nothing happened; after others all that follows may be nonsense. */
const staysOnItsLine: ReadonlySet<YamlMistake> = new Set<YamlMistake>([
  "colon-in-text",
  "special-start",
  "text-after",
  "backslash",
]);

/** A tab before the text makes the line look wrongly indented. */
function isTabbed({ mistake, offset }: Mistake, text: string): boolean {
  return mistake === "indent" && /^ *\t/.test(restOfLine(text, startOfLine(text, offset)));
}

function tabProblem({ offset }: Mistake, text: string, place: (offset: number) => Place): Problem {
  const later = text.slice(startOfLine(text, offset)).split("\n");
  const others = later.filter((line) => /^ *\t\s*\S/.test(line)).length - 1;
  return problem("tab-als-inspringing", place(offset), { others });
}

type Mistake = { readonly mistake: YamlMistake; readonly offset: number };

function mistakeIn({ code, message, pos }: YAMLError, document: Document, text: string): Mistake {
  const offset = pos[0];
  switch (code) {
    case "MISSING_CHAR":
      return /quote/.test(message)
        ? { mistake: "quote", offset: lastQuoteBefore(document, offset) }
        : { mistake: "bracket", offset };
    case "BAD_INDENT":
      return /^Flow/.test(message)
        ? { mistake: "bracket", offset: lastBracketBefore(document, offset) }
        : { mistake: "indent", offset };
    case "BLOCK_AS_IMPLICIT_KEY":
      if (text[offset] === "?") return { mistake: "special-start", offset };
      return /:(\s|$)/.test(restOfLine(text, offset))
        ? { mistake: "colon-in-text", offset }
        : { mistake: "indent", offset: nextLine(text, offset) };
    case "MULTILINE_IMPLICIT_KEY":
      return { mistake: /^[^\s:]+:\S/.test(restOfLine(text, offset)) ? "no-space" : "no-colon", offset };
    case "UNEXPECTED_TOKEN":
      return unexpected(message, text, offset);
    case "TAB_AS_INDENT":
      return { mistake: "indent", offset };
    default:
      return { mistake: mistakeOf[code] ?? "other", offset };
  }
}

const mistakeOf: Readonly<Partial<Record<YAMLError["code"], YamlMistake>>> = {
  BLOCK_IN_FLOW: "colon-in-brackets",
  BAD_SCALAR_START: "special-start",
  BAD_ALIAS: "special-start",
  TAG_RESOLVE_FAILED: "special-start",
  BAD_DQ_ESCAPE: "backslash",
  MULTIPLE_DOCS: "more-documents",
};

function unexpected(message: string, text: string, offset: number): Mistake {
  if (/end token in YAML stream/.test(message)) return { mistake: "bracket", offset };
  const value = startOfValue(text, offset);
  if (/[*|>-]/.test(text[value] ?? "")) return { mistake: "special-start", offset: value };
  if (/^["']\{\{[^"'\n]*\}\}["']/.test(text.slice(value, offset)))
    return { mistake: "reference-quoted", offset: value };
  return { mistake: /at node end/.test(message) ? "text-after" : "other", offset };
}

/**
 * Gives the texts that begin with a reference to a figure, "{{ cijfer bemiddeld }}" or "{ cijfer bemiddeld }": to YAML those
 * are blocks. Behind a colon within a text, "Goed nieuws: {{ … }}", the colon is the mistake.
 */
function referenceStarts(document: Document, text: string): Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Map(_key, map, path) {
      const offset = rangeStart(map);
      const mistake = map.flow && startOfReference(text.slice(offset, offset + 60));
      if (!mistake) return;
      const isInFlow = path.some((one) => isCollection(one) && one.flow === true);
      if (isWholeValue(text, offset, isInFlow)) found.push({ mistake, offset });
      return visit.SKIP;
    },
  });
  return found;
}

const figureWords = "cijfer|doel|tussendoel|verschil|aandeel|status|aantal|budget|ruim|bijna|circa|meer dan|los";
/** A word and a name, or a number that is no value: `{doel 24}` lacks its colon. */
const singleBrace = new RegExp(
  `^\\{\\s*(?:(?:${figureWords})\\s+["'“„]?\\p{L}|(?:ruim|bijna|circa|meer dan)\\s+\\d)[^:{}\\n]*\\}`,
  "iu",
);

function startOfReference(text: string): "reference-start" | "reference-single" | undefined {
  if (text.startsWith("{{")) return "reference-start";
  return singleBrace.test(text) ? "reference-single" : undefined;
}

/** Only a key, a dash, or within { } and [ ] a comma, may stand before it on its line. */
function isWholeValue(text: string, offset: number, isInFlow: boolean): boolean {
  const before = text.slice(startOfLine(text, offset), offset);
  return (isInFlow ? /(?:^|[{[,])\s*(?:[^\s:{}[\],]+:\s+)?$/ : /^[\s-]*(?:[^\s:]+:\s+)?$/).test(before);
}

/** An alias to nothing, or a name for something nobody refers to: both are texts that begin with * or &. */
function referenceProblems(document: Document, text: string, place: (offset: number) => Place): Problem[] {
  const anchors = new Map<string, number>();
  const aliases: { name: string; offset: number }[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) aliases.push({ name: node.source, offset });
      else if (node.anchor) anchors.set(node.anchor, text.lastIndexOf(`&${node.anchor}`, offset));
    },
  });
  const wrong = [
    ...aliases.filter(({ name }) => !anchors.has(name)).map(({ offset }) => offset),
    ...[...anchors].filter(([name]) => !aliases.some((one) => one.name === name)).map(([, offset]) => offset),
  ];
  return wrong.map((offset) => mistakeProblem({ mistake: "special-start", offset }, text, place));
}

function mistakeProblem({ mistake, offset }: Mistake, text: string, place: (offset: number) => Place): Problem {
  return problem("yaml-fout", place(offset), { mistake, text: lineAt(text, offset) });
}

function doubleKey(document: Document, offset: number, place: (offset: number) => Place): Problem {
  const details = { key: "", line: place(offset).line };
  visit(document, {
    Map(_key, { items }) {
      const again = items.find(({ key }) => isScalar(key) && key.range?.[0] === offset);
      if (again === undefined || !isScalar(again.key)) return;
      const name = String(again.key.value);
      const first = items.find(({ key }) => isScalar(key) && String(key.value) === name);
      Object.assign(details, { key: name, line: place(rangeStart(first?.key)).line });
      return visit.BREAK;
    },
  });
  return problem("dubbele-sleutel", place(offset), details);
}

function lastQuoteBefore(document: Document, offset: number): number {
  return lastStart(document, offset, (node) => isScalar(node) && /^QUOTE/.test(node.type ?? ""));
}

function lastBracketBefore(document: Document, offset: number): number {
  return lastStart(document, offset, (node) => isCollection(node) && node.flow === true);
}

function lastStart(document: Document, offset: number, isWanted: (node: Node) => boolean): number {
  let last = offset;
  visit(document, (_key, node) => {
    if (isNode(node) && !isPair(node) && rangeStart(node) < offset && isWanted(node)) last = rangeStart(node);
  });
  return last;
}

function rangeStart(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function restOfLine(text: string, offset: number): string {
  return /^[^\n]*/.exec(text.slice(offset))?.[0] ?? "";
}

/** The first letter of the next line that holds something. */
function nextLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? offset : end + (/\S/.exec(text.slice(end))?.index ?? 0);
}

/** The first letter after the key on this line, e.g. the * of "kop: *nieuw* project". */
function startOfValue(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  const before = /^[\s-]*[^\s:]+:\s+/.exec(text.slice(start, offset + 1))?.[0] ?? "";
  return before === "" ? offset : start + before.length;
}

function startOfLine(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function lineAt(text: string, offset: number): string {
  const line = restOfLine(text, startOfLine(text, offset)).trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

function firstPerLine(problems: readonly Problem[]): Problem[] {
  const seen = new Set<number>();
  return problems.filter(({ place }) => !seen.has(place.line) && seen.add(place.line));
}
