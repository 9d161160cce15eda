import type { Approximation } from "../domain/figure.ts";
import { parseQuarter, type Quarter } from "../domain/quarter.ts";
import { closest } from "../problems/closest.ts";
import type { FigureAspect, FigureReference, ReferenceMistake } from "./figure-reference.ts";

const aspects: Readonly<Record<string, FigureAspect>> = {
  cijfer: "actual",
  doel: "goal",
  tussendoel: "target",
  verschil: "difference",
  aandeel: "share",
  status: "status",
};

const approximations: Readonly<Record<string, Approximation>> = {
  ruim: "well-over",
  "meer dan": "more-than",
  bijna: "almost",
  circa: "about",
};

/** The words a reference can begin with. */
export const referenceWords = [
  ...Object.keys(aspects),
  ...Object.keys(approximations),
  "aantal",
  "budget",
  "uitgegeven",
  "los",
];

/**
 * Reads what stands between the braces of a reference. Nothing else can be reached from a text: a word outside this list
 * is a mistake. Quotes around a name, straight or curly, may be left out; capitals do not count.
 */
export function parseReference(inside: string): FigureReference | ReferenceMistake {
  const text = inside.trim().replaceAll(/\s+/g, " ");
  if (text === "") return mistake("empty", text);
  const { word, rest } = firstWord(text);
  if (word === "los") return rest === "" ? mistake("no-number", text) : { kind: "loose", text: unquoted(rest) };
  return parseWord(word, withModifiers(rest.replaceAll(quotes, "").trim()), text);
}

function parseWord(
  word: string,
  modified: ReturnType<typeof withModifiers>,
  text: string,
): FigureReference | ReferenceMistake {
  const { rest, quarter, isBare } = modified;
  if (quarter === null) return mistake("unknown-quarter", modified.quarterText);
  const common = { isBare, ...(quarter && { quarter }) };
  const aspect = aspects[word];
  if (aspect) return rest === "" ? mistake("no-name", text) : { kind: aspect, name: rest, ...common };
  const approximation = approximations[word];
  if (approximation) return parseStated(approximation, rest, { text, common });
  if (word === "aantal") return parseThings(rest, isBare, text);
  if (word === "budget") return parseBudget(rest);
  if (word === "uitgegeven") return rest === "" ? { kind: "spent" } : mistake("too-much", rest);
  const nearest = closest(word, referenceWords);
  return { mistake: "unknown-word", found: word, nearest: nearest ? [nearest] : [] };
}

function parseStated(
  word: Approximation,
  rest: string,
  { text, common }: { text: string; common: { isBare: boolean; quarter?: Quarter } },
): FigureReference | ReferenceMistake {
  const [, digits, name = ""] = /^(\d{1,3}(?:\.\d{3})+|\d+)\s*(.*)$/.exec(rest) ?? [];
  if (digits === undefined) return mistake("no-number", text);
  if (name === "") return mistake("no-name", text);
  return { kind: "stated", word, number: Number(digits.replaceAll(".", "")), name, ...common };
}

function parseThings(rest: string, isBare: boolean, text: string): FigureReference | ReferenceMistake {
  const [things, ...which] = rest.toLowerCase().split(" ");
  if (!things) return mistake("no-name", text);
  return { kind: "things", things, isBare, ...(which.length > 0 && { which: which.join(" ") }) };
}

function parseBudget(rest: string): FigureReference {
  const [, post = "", year] = /^(.*?)\s*((?:19|20)\d{2})?$/.exec(rest) ?? [];
  return { kind: "budget", ...(post && { post }), ...(year && { year: Number(year) }) };
}

/** "meer dan" is the only beginning of two words. */
function firstWord(text: string): { word: string; rest: string } {
  const [, word = "", rest = ""] = /^(meer dan|\S+)\s*(.*)$/i.exec(text) ?? [];
  return { word: word.toLowerCase(), rest };
}

const quotes = /["'„“”‟‘’‚‛«»]/g;

function unquoted(text: string): string {
  return text.replace(/^["„“”‟«]\s*([\s\S]*?)\s*["“”‟»]$/, "$1");
}

/** Takes "t/m 2022-Q1" and "zonder eenheid" off the end, in any order. A quarter of null: it could not be read. */
function withModifiers(text: string) {
  let rest = text;
  let quarter: Quarter | null | undefined;
  let quarterText = "";
  let isBare = false;
  for (;;) {
    const [bare] = /(?:^|\s)zonder eenheid$/i.exec(rest) ?? [];
    const until = /(?:^|\s)t\/m\s+(\S+(?:\s\d{4})?)$/i.exec(rest);
    if (bare !== undefined) isBare = true;
    else if (until) {
      quarterText = until[1] as string;
      quarter = quarterIn(quarterText) ?? null;
    } else return { rest, quarter, quarterText, isBare };
    rest = rest.slice(0, -(bare ?? until?.[0] ?? "").length).trim();
  }
}

/** Reads "2022-Q1", "2022-q1" and "Q1 2022". */
function quarterIn(text: string): Quarter | undefined {
  const [, year, number] = /^(\d{4})-Q([1-4])$/i.exec(text) ?? [];
  if (year) return parseQuarter(`${year}-Q${number}`);
  const [, first, last] = /^Q([1-4])[ -](\d{4})$/i.exec(text) ?? [];
  return last === undefined ? undefined : parseQuarter(`${last}-Q${first}`);
}

function mistake(kind: ReferenceMistake["mistake"], found: string): ReferenceMistake {
  return { mistake: kind, found, nearest: [] };
}
