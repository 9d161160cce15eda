import type { Approximation } from "../domain/figure.ts";
import type { Quarter } from "../domain/quarter.ts";
import { closest } from "../problems/closest.ts";
import type { FigureAspect, FigureReference, ReferenceMistake } from "./figure-reference.ts";
import { type Modified, withModifiers } from "./reference-modifiers.ts";

// Maps, not objects: a text may hold a word that every object knows, such as "constructor".
const aspects: ReadonlyMap<string, FigureAspect> = new Map([
  ["cijfer", "actual"],
  ["doel", "goal"],
  ["tussendoel", "target"],
  ["verschil", "difference"],
  ["aandeel", "share"],
  ["status", "status"],
]);

const approximations: ReadonlyMap<string, Approximation> = new Map([
  ["ruim", "well-over"],
  ["meer dan", "more-than"],
  ["bijna", "almost"],
  ["circa", "about"],
]);

/** What they ask for is that of the edition itself, never of another quarter. */
const ownWords = ["aantal", "budget", "uitgegeven"];

/** The words a reference can begin with. */
export const referenceWords = [...aspects.keys(), ...approximations.keys(), ...ownWords, "los"];

/**
 * Reads what stands between the braces of a reference. Nothing else can be reached from a text: a word outside this list
 * is a mistake. Quotes around a name, straight or curly, may be left out; capitals do not count.
 */
export function parseReference(inside: string): FigureReference | ReferenceMistake {
  const text = inside.replaceAll(invisible, "").trim().replaceAll(/\s+/g, " ");
  if (text === "") return mistake("empty", text);
  const { word, rest } = firstWord(text);
  if (word === "los") return rest === "" ? mistake("no-number", text) : { kind: "loose", text: unquoted(rest) };
  return parseWord(word, withModifiers(rest.replaceAll(quotes, "").trim()), text);
}

function parseWord(
  word: string,
  { rest, quarter, unreadQuarter, isBare }: Modified,
  text: string,
): FigureReference | ReferenceMistake {
  if (unreadQuarter && ownWords.includes(word)) return mistake("too-much", unreadQuarter);
  if (unreadQuarter) return mistake("quarter-form", unreadQuarter);
  const common = { isBare, ...(quarter && { quarter }) };
  const aspect = aspects.get(word);
  if (aspect) return rest === "" ? mistake("no-name", text) : { kind: aspect, name: rest, ...common };
  const approximation = approximations.get(word);
  if (approximation) return parseStated(approximation, rest, { text, common });
  if (quarter && ownWords.includes(word)) return mistake("too-much", `t/m ${quarter}`);
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
  const number = Number(digits?.replaceAll(".", ""));
  if (!Number.isSafeInteger(number)) return mistake("no-number", text);
  if (name === "") return mistake("no-name", text);
  return { kind: "stated", word, number, name, ...common };
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

/** What comes along unseen with a name that is copied from elsewhere, such as a soft hyphen. */
const invisible = /\p{Cf}/gu;
const quotes = /["'„“”‟‘’‚‛«»]/g;

function unquoted(text: string): string {
  return text.replace(/^["„“”‟«]\s*([\s\S]*?)\s*["“”‟»]$/, "$1");
}

function mistake(kind: ReferenceMistake["mistake"], found: string): ReferenceMistake {
  return { mistake: kind, found, nearest: [] };
}
