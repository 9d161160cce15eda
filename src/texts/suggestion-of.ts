import type { NearestValue } from "../problems/text-details.ts";
import type { FigureCandidate } from "./figure-candidates.ts";
import type { NearFigure } from "./nearest-figure.ts";
import { approximatingWord, type NumberToken } from "./number-tokens.ts";

const words = { "well-over": "ruim", "more-than": "meer dan", almost: "bijna", about: "circa" } as const;

/**
 * Gives the value a loose number may stand for, with the reference and what to write it in the place of: "ruim 400 inwoners"
 * as a whole, because the reference shows the word and the counted thing itself.
 */
export function suggestionOf({ candidate, isConsistent }: NearFigure, token: NumberToken, text: string): NearestValue {
  const { value } = candidate;
  const end = token.index + token.written.length;
  const word = token.approximation ? approximatingWord(text.slice(Math.max(0, token.index - 30), token.index)) : "";
  const noun = nounBehind(candidate, text.slice(end, end + 80));
  const replaces = `${word}${token.written.trim()}${noun}`.replaceAll(/\s+/g, " ");
  const stated = isConsistent && word !== "" ? statedReference(candidate, token) : undefined;
  const reference = stated ?? candidate.reference;
  const bare = noun === "" && hasNoun(candidate) ? " zonder eenheid" : "";
  return {
    reference: likeFirst(replaces, `${reference}${bare}`),
    replaces,
    number: value.status === "known" ? value.value : value.near,
    of: candidate.of,
    isSame: isConsistent,
    ...(value.status === "approximate" && { word: value.word }),
  };
}

/** A rounded number that is true may stay rounded: "ruim 400" becomes `ruim 400 bemiddeld`. */
function statedReference(
  { value, figure, aspect }: FigureCandidate,
  { approximation, value: number }: NumberToken,
): string | undefined {
  const isRounded = aspect === "actual" && value.status === "known" && Number.isSafeInteger(number);
  if (!isRounded || figure === undefined || approximation === undefined || approximation === "at-least")
    return undefined;
  return `${words[approximation]} ${number?.toLocaleString("nl-NL")} ${figure.name}`;
}

/** A share and an amount show no counted thing. */
function hasNoun({ aspect }: FigureCandidate): boolean {
  return aspect !== "share" && aspect !== "money";
}

/** The counted thing behind a number when the reference shows that very word: " inwoners". */
function nounBehind({ reference, figure, aspect }: FigureCandidate, behind: string): string {
  if (aspect === "things")
    return wordBehind(behind, [reference.replace("aantal ", "").replace("categorieen", "categorieën")]);
  if (figure === undefined || aspect === "share") return "";
  const noun = wordBehind(behind, [figure.indicator.unit.one, figure.indicator.unit.many]);
  const isPerYear = aspect === "goal" && figure.goal?.value === undefined;
  return noun && isPerYear ? `${noun}${wordBehind(behind.slice(noun.length), ["per jaar"])}` : noun;
}

function wordBehind(behind: string, words: readonly string[]): string {
  const found = /^\s+/.exec(behind)?.[0] ?? "";
  const rest = behind.slice(found.length).toLowerCase();
  const word = words.find(
    (one) => found && rest.startsWith(one.toLowerCase()) && !/^[\p{L}-]/u.test(rest.slice(one.length)),
  );
  return word === undefined ? "" : behind.slice(0, found.length + word.length);
}

/** A reference that begins with a capital shows one. */
function likeFirst(replaces: string, reference: string): string {
  return /^\p{Lu}/u.test(replaces) ? reference.charAt(0).toUpperCase() + reference.slice(1) : reference;
}
