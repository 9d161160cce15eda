import Fraction from "fraction.js";
import type { Unit } from "../domain/dataset.ts";
import { type Actual, type Approximation, intervalOf, type MissingReason } from "../domain/figure.ts";
import type { Moment } from "../domain/moment.ts";
import { partsOf, type Quarter } from "../domain/quarter.ts";

/** The border between figures and Dutch text. Every number, date and quarter a reader sees is made here (FMT-1). */

const nbsp = "\u00a0";
// "negative" leaves out the sign of minus nought (FMT-1 rule 3: never −0).
const wholeNumber = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0, signDisplay: "negative" });
const twoDecimals = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
const manyDecimals = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 12 });
const oneDecimal = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** Writes a whole number with a point per thousand: 1204 gives "1.204". */
export function number(value: number): string {
  return wholeNumber.format(value);
}

/** Rounds an exact fraction half up to a whole number, as targets are shown (PATH-1). */
export function rounded(value: Fraction): number {
  return value.add(new Fraction(1, 2)).floor().valueOf();
}

/** Writes a fraction that is not whole as a reader can check it: exactly when it ends, e.g. "281,25", else "ongeveer 321,02". */
export function unrounded(value: Fraction): string {
  const ends =
    value
      .toFraction()
      .split("/")[1]
      ?.match(/^(\d+)$/)?.[1] ?? "1";
  const text = value.valueOf();
  return hasOnlyTwosAndFives(Number(ends))
    ? `precies ${manyDecimals.format(text)}`
    : `ongeveer ${twoDecimals.format(text)}`;
}

function hasOnlyTwosAndFives(denominator: number): boolean {
  const rest = [2, 5].reduce((left, prime) => {
    let current = left;
    while (current % prime === 0) current /= prime;
    return current;
  }, denominator);
  return rest === 1;
}

/** Writes a count with its unit: "1 traject", "637 trajecten". */
export function count(value: number, unit: Unit): string {
  return `${number(value)}${nbsp}${unitFor(value, unit)}`;
}

/** Gives the unit in singular or plural. */
export function unitFor(value: number, { one, many }: Unit): string {
  return value === 1 ? one : many;
}

const smallNumbers =
  "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig".split(
    " ",
  );

/** Writes a count that is no result: in words up to and including twenty (FMT-1 rule 1). */
export function inWords(value: number): string {
  return smallNumbers[value] ?? number(value);
}

/** Writes whole euros: "€ 1.204.273". */
export function euros(value: number): string {
  return `€${nbsp}${number(value)}`;
}

/** Writes a large amount for a text: "€ 3 miljoen", "€ 1,2 miljoen"; below a million whole euros. */
export function eurosInText(value: number): string {
  if (value < 1_000_000) return euros(value);
  return `€${nbsp}${oneDecimal.format(value / 1_000_000)}${nbsp}miljoen`;
}

/** Writes an exact amount for a text; one that is rounded says so (FMT-1 rule 4): 1.968.000 gives "bijna € 2 miljoen". */
export function largeEuros(value: number): string {
  const shown = value < 1_000_000 ? value : Math.round(value / 100_000) * 100_000;
  if (shown === value) return eurosInText(value);
  return approximately(eurosInText(shown), value < shown ? "almost" : "well-over");
}

const approximationWords: Readonly<Record<Approximation, string>> = {
  "well-over": "ruim",
  "more-than": "meer dan",
  almost: "bijna",
  about: "circa",
};

/** Gives the word of an approximation. */
export function approximationWord(word: Approximation): string {
  return approximationWords[word];
}

/** Writes a number that may be an approximation: "225", "ruim 300". */
export function approximately(text: string, word: Approximation | undefined): string {
  return word === undefined ? text : `${approximationWords[word]}${nbsp}${text}`;
}

/** Writes an actual: "637", "ruim 300", or the short reason why it is missing, e.g. "niet in bron". */
export function actualText(actual: Actual): string {
  switch (actual.status) {
    case "known":
      return number(actual.value);
    case "approximate":
      return approximately(number(actual.near), actual.word);
    case "missing":
      return missingWords[actual.reason];
  }
}

/** Writes an actual with its unit: "1 traject", "ruim 300 inwoners", or the short reason why it is missing. */
export function counted(actual: Actual, unit: Unit): string {
  if (actual.status === "known") return count(actual.value, unit);
  return actual.status === "missing" ? actualText(actual) : `${actualText(actual)}${nbsp}${unit.many}`;
}

/** Writes between which whole numbers an approximation lies: "tussen 300 en 329", or "dus 1" when only one is left. */
export function betweenText(word: Approximation, near: number): string {
  const { low, high } = intervalOf(word, near);
  return low === high ? `dus ${number(low)}` : `tussen ${number(low)} en ${number(high)}`;
}

export const missingWords: Readonly<Record<MissingReason, string>> = {
  "not-in-source": "niet in bron",
  illegible: "niet leesbaar",
  "not-delivered": "niet geleverd",
  "not-measured-yet": "nog niet gemeten",
  "to-be-filled-in": "nog in te vullen",
  "not-applicable": "niet van toepassing",
  "only-together": "alleen samen bekend",
};

/** Tells whether parts of a whole are shown as a percentage: below twenty they are not (FMT-1 rule 3). */
export function hasPercentage(whole: Fraction): boolean {
  return whole.compare(20) >= 0;
}

/**
 * Writes how much of a whole was reached (FMT-1 rule 3): below 20 as "9 van de 12", from 20 as a percentage
 * rounded down. A part below 1% and above 0 is "minder dan 1%".
 */
export function attainment(part: number, whole: Fraction): string {
  if (!hasPercentage(whole)) {
    const planned = number(rounded(whole));
    return whole.compare(part) < 0 ? `${number(part)}, gepland ${planned}` : `${number(part)} van de ${planned}`;
  }
  const percentage = new Fraction(part).mul(100).div(whole);
  if (part > 0 && percentage.compare(1) < 0) return "minder dan 1%";
  return `${number(percentage.floor().valueOf())}%`;
}

/** Writes a share of a whole, rounded half up; never "100%" or "0%" for a part that is not all or nothing. */
export function share(part: Fraction): string {
  const percentage = part.mul(100);
  if (part.compare(0) > 0 && percentage.compare(1) < 0) return "minder dan 1%";
  if (percentage.compare(99) > 0 && percentage.compare(100) < 0) return "bijna 100%";
  return `${number(rounded(percentage))}%`;
}

/** Writes a quarter for a table: "Q1 2022". */
export function quarterShort(quarter: Quarter): string {
  const { year, number: which } = partsOf(quarter);
  return `Q${which}${nbsp}${year}`;
}

const ordinals =
  "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste".split(
    " ",
  );

/** Writes a quarter for a title or text: "eerste kwartaal 2022". */
export function quarterLong(quarter: Quarter): string {
  const { year, number: which } = partsOf(quarter);
  return `${ordinals[which - 1]} kwartaal ${year}`;
}

const months = "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** Writes an ISO date: "31 maart 2022". */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return `${day}${nbsp}${months[month - 1]}${nbsp}${year}`;
}

/** Writes a moment as precisely as it is known: "20 april 2022", "april 2022", "tweede kwartaal 2022", "2022". */
export function momentText({ precision, text, quarter }: Moment): string {
  if (precision === "day") return dateText(text);
  if (precision === "quarter") return quarterLong(quarter);
  if (precision === "year") return text;
  return `${months[Number(text.slice(5, 7)) - 1]}${nbsp}${text.slice(0, 4)}`;
}

/** Writes names as a Dutch list: "a, b en c". */
export function listText(names: readonly string[], last = "en"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

/** Lists names, of many only the first eight: "A, B, C, D, E, F, G, H en nog 22 andere". The whole list stands where the figures come from. */
export function listOfMany(names: readonly string[]): string {
  const shown = 8;
  const left = names.length - shown;
  return left < 2 ? listText(names) : `${names.slice(0, shown).join(", ")} en nog ${inWords(left)} andere`;
}

/** Starts a name in the middle of a sentence without a capital; an abbreviation such as IPS keeps its capitals. */
export function lowerStart(text: string): string {
  if (/^\p{Lu}\p{Lu}/u.test(text)) return text;
  return text.slice(0, 1).toLocaleLowerCase("nl-NL") + text.slice(1);
}

/** Names a sector in a text: "sector Zorg"; "alle sectoren" needs no word before it. */
export function sectorText(name: string): string {
  return /^alle\b/i.test(name) ? lowerStart(name) : `sector ${name}`;
}

/** Starts a sentence with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase("nl-NL") + text.slice(1);
}

/** Gives an ordinal as in "de vierde in de reeks"; above twenty in digits. */
export function ordinal(value: number): string {
  return ordinals[value - 1] ?? `${value}e`;
}
