import { type Approximation, intervalOf } from "../domain/figure.ts";
import type { Claim, UnknownClaim } from "./claim.ts";
import type { ReferenceValue } from "./reference-value.ts";
import type { Referred } from "./referred-values.ts";
import type { Sentence } from "./sentences-in.ts";
import { rangeOf, shownNumber, type ValueRange, valueRange } from "./value-range.ts";

const wordBefore =
  /(?<![a-zà-ÿ])(?<word>ruim|meer\s+dan|minder\s+dan|bijna(?:\s+al(?:le)?)?|circa|ca\.|ongeveer|zo['’]n|grofweg)(?:\s+(?:de|het))?\s*$/i;
/** No word with the marks around it is longer. */
const reach = 80;

type ClaimWord = Approximation | "less-than";

const words: Readonly<Record<string, ClaimWord>> = {
  ruim: "well-over",
  "meer dan": "more-than",
  "minder dan": "less-than",
  bijna: "almost",
  "bijna al": "almost",
  "bijna alle": "almost",
  circa: "about",
  "ca.": "about",
  ongeveer: "about",
  "zo'n": "about",
  grofweg: "about",
};

/**
 * Checks "ruim", "bijna" and the like directly before a reference, and inside one: `{{ ruim 600 gestart }}` (FMT-1 rule 4).
 * Behind another reference to the same figure the word compares: "{{ cijfer x }}, meer dan {{ tussendoel x }}". "Meer dan" and
 * "minder dan" also compare with another figure: "{{ cijfer x }} is meer dan {{ cijfer y }}".
 */
export function wordClaims(sentence: Sentence, references: readonly Referred[]): Claim[] {
  return references.flatMap((reference, at) => [
    ...statedClaim(reference),
    ...claimBefore(sentence, reference, references.slice(0, at)),
  ]);
}

function statedClaim({ value, index, inside }: Referred): Claim[] {
  if (value.kind !== "count" || value.aspect !== "stated" || value.value.status !== "approximate") return [];
  const { word, near } = value.value;
  const { actual } = value.figure;
  const range = rangeOf(actual);
  const isSame = actual.status === "approximate" && actual.word === word && actual.near === near;
  const found = inside.trim().replaceAll(/\s+/g, " ");
  if (range === undefined || isSame || isTrue(word, near, range)) return [{ index, found, outcome: "true" }];
  return [{ index, found, outcome: "false", why: wrongWord(near, range) }];
}

function claimBefore(sentence: Sentence, reference: Referred, earlier: readonly Referred[]): Claim[] {
  const said = wordAt(sentence, reference);
  if (said === undefined) return [];
  const { word, ...place } = said;
  const shown = shownNumber(reference.value);
  if (shown === undefined) return isStated(reference) ? [{ ...place, ...twice(reference) }] : [];
  if (shown.word && word !== "less-than")
    return [{ ...place, outcome: "false", why: { kind: "twice", word: shown.word, shown: shown.number } }];
  const compared = comparedWith(reference, said, { sentence, earlier });
  const range = compared ? compared.range : shown.range;
  if (range === undefined) return [{ ...place, outcome: "unknown", why: compared?.otherwise ?? "no-number" }];
  if (compared ? holds(word, shown.number, range) : isTrue(word as Approximation, shown.number, range))
    return [{ ...place, outcome: "true" }];
  if (compared?.otherwise) return [{ ...place, outcome: "unknown", why: compared.otherwise }];
  return [{ ...place, outcome: "false", why: wrongWord(shown.number, range) }];
}

/** A word as it stands before a reference. */
type Said = { readonly word: ClaimWord; readonly found: string; readonly index: number };

function wordAt({ text, index }: Sentence, reference: Referred): Said | undefined {
  const end = reference.index - index;
  const start = Math.max(0, end - reach);
  const match = wordBefore.exec(text.slice(start, end));
  if (match === null) return undefined;
  const found = (match.groups?.word ?? "").replaceAll(/\s+/g, " ");
  const word = words[found.toLowerCase().replace("’", "'")] as ClaimWord;
  return { word, found, index: index + start + match.index };
}

function isStated({ value }: Referred): boolean {
  return value.kind === "count" && value.aspect === "stated";
}

function twice({ value }: Referred): Pick<Claim & { outcome: "false" }, "outcome" | "why"> {
  const stated = value.kind === "count" && value.value.status === "approximate" ? value.value : undefined;
  return { outcome: "false", why: { kind: "twice", word: stated?.word ?? "about", shown: stated?.near ?? 0 } };
}

/** What a word compares with. `otherwise`: why it is not false when it does not hold. */
type Compared = { readonly range: ValueRange | undefined; readonly otherwise?: UnknownClaim };
type Around = { readonly sentence: Sentence; readonly earlier: readonly Referred[] };

/** Gives what the word compares the reference with; undefined when it only rounds the number behind it. */
function comparedWith({ value }: Referred, said: Said, around: Around): Compared | undefined {
  const isPlanned = value.kind === "count" && (value.aspect === "goal" || value.aspect === "target");
  const actual = isPlanned ? { range: rangeOf(value.figure.actual) } : undefined;
  const near = around.earlier.findLast((one) => one.value.kind === value.kind);
  if (said.word === "less-than" || /\sal/i.test(said.found))
    return (near && { range: valueRange(near.value) }) ?? actual ?? { range: undefined, otherwise: "nothing-before" };
  const same = around.earlier.findLast((one) => isSameFigure(one.value, value));
  const isMore = said.word === "more-than" && near !== undefined && near !== same;
  const link = isMore ? linkBetween(near, said, around.sentence) : "none";
  if (near && link !== "none")
    return { range: valueRange(near.value), ...(link === "unsure" && { otherwise: "which-figure" }) };
  if (same) return { range: valueRange(same.value) };
  if (said.word === "about" || actual === undefined) return undefined;
  // "Bijna 500" is never true of a goal of 500; "ruim 500" may be said of the goal itself.
  return said.word === "almost" ? actual : { ...actual, otherwise: "nothing-before" };
}

const comparing =
  /(?:^[^\p{L}\p{N}]*|(?<!\p{L})(?:is|was|zijn|waren|blij(?:ft|ven)|ble(?:ef|ven)|ligt|lag|dus)(?:\s+(?:er|dat|nog|nu|al|ook|veel|iets|net|fors)){0,2})\s*$/iu;

/** Tells whether "meer dan" compares two figures: behind "is" it does, behind a comma it may. */
function linkBetween(one: Referred, said: Said, { text, index }: Sentence): "sure" | "unsure" | "none" {
  const between = text.slice(Math.max(one.index + one.length, said.index - reach) - index, said.index - index);
  if (comparing.test(between)) return "sure";
  return /,\s*$/.test(between) ? "unsure" : "none";
}

function isSameFigure(one: ReferenceValue, other: ReferenceValue): boolean {
  if (one.kind === "money") return other.kind === "money";
  return one.kind === "count" && other.kind === "count" && one.figure.name === other.figure.name;
}

/** In a comparison "more than" and "less than" have no other end. */
function holds(word: ClaimWord, number: number, range: ValueRange): boolean {
  if (word === "more-than") return range.low > number;
  if (word === "less-than") return range.high < number;
  return isTrue(word, number, range);
}

function isTrue(word: Approximation, number: number, { low, high }: ValueRange): boolean {
  const fits = intervalOf(word, number);
  return fits.low <= low && high <= fits.high;
}

function wrongWord(shown: number, { low, high }: ValueRange) {
  return { kind: "word", shown, is: low, ...(high !== low && { isUpTo: high }) } as const;
}
