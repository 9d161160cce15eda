import type { Indicator } from "../domain/dataset.ts";
import { withoutNonFigures } from "./non-figures.ts";
import { approximationBefore, type NumberToken, numbersInDigits } from "./number-tokens.ts";
import { numberOfWord } from "./number-words.ts";
import { plainForClaims } from "./plain-for-claims.ts";

/** Gives the numbers of a text that are written out and count something: digits, and number words before what the data counts. */
export function looseNumbers(text: string, indicators: Iterable<Indicator>): NumberToken[] {
  const rest = withoutNonFigures(text);
  return [...numbersInDigits(rest), ...numbersInWords(rest, indicators)].sort((a, b) => a.index - b.index);
}

/** What an edition counts besides results. */
const things = /^(?:(?:deel)?projecten|(?:hoofd)?doelen|gemeenten|categorie(?:ën|en))$/;
/** Of people and places only a compound or large number word is a figure: "twee mensen" is how a story speaks. */
const people =
  /^(?:mensen|personen|inwoners|jongeren|vrouwen|mannen|kandidaten|statushouders|(?:\p{L}*(?:deelnemers|zoekenden|werkers|nemers|gevers|trajecten|banen|plaatsen|uitkeringen)))$/u;
const large = 100;
/** "Tweeduizend vijfhonderd" is one number. */
const word = /[\p{L}-]*duizend[ \u00a0](?=\p{L}*honderd)[\p{L}-]+|[\p{L}-]+/giu;
/** The words that follow at once, and a reference that follows on "van de". */
const wordsBehind = /^(?:\s+[\p{L}\ufffc-]+){0,4}/u;

/** A number word may count anything: "twee dagen". Only before a thing of the data, and in "twee van de vijf …", it is a figure. */
function numbersInWords(text: string, indicators: Iterable<Indicator>): NumberToken[] {
  const units = new Set([...indicators].flatMap(({ unit }) => [unit.one, unit.many]));
  let end = 0;
  return [...text.matchAll(word)].flatMap(({ 0: found, index }): NumberToken[] => {
    const value = numberOfWord(found.replace(/\s/, ""));
    if (value === undefined || index < end) return [];
    const behind = plainForClaims(text.slice(index + found.length, index + found.length + 120));
    const next = wordsBehind.exec(behind)?.[0].trim().toLowerCase().split(/\s+/) ?? [];
    const whole = partOf(next);
    if (
      whole === undefined &&
      !countsThing(next, (one) => units.has(one) || things.test(one) || (isCompound(value) && people.test(one)))
    )
      return [];
    const approximation = approximationBefore(text, index);
    const written = text.slice(index, index + found.length + (whole ? behind.indexOf(whole) + whole.length : 0));
    end = index + written.length;
    return [{ written, index, value, of: "count", isWord: true, ...(approximation && { approximation }) }];
  });
}

/** "Zesenveertig" and "tweehonderd", not "veertig". */
function isCompound(value: number): boolean {
  return value >= large || (value > 20 && value % 10 !== 0);
}

/** Gives the last word of "van de vijf" or "op de vijf" before what is counted; a reference may stand there: "van de {{ … }}". */
function partOf([van = "", de, whole = "", counted]: readonly string[]): string | undefined {
  if (!["van", "op"].includes(van) || de !== "de") return undefined;
  if (whole.startsWith("\ufffc")) return de;
  return numberOfWord(whole) !== undefined && counted !== undefined ? whole : undefined;
}

/** At most one word stands between: "drie nieuwe projecten", "alle drie de doelen". */
function countsThing([first = "", second = ""]: readonly string[], isThing: (word: string) => boolean): boolean {
  return isThing(first) || (/^(?:de|extra|eigen|\p{L}+e)$/u.test(first) && isThing(second));
}
