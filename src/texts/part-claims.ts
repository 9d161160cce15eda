import type { Claim } from "./claim.ts";
import type { Referred } from "./referred-values.ts";
import type { Sentence } from "./sentences-in.ts";
import { rangeOf, type ValueRange, valueRange } from "./value-range.ts";

const parts: Readonly<Record<string, number>> = {
  "de helft": 1 / 2,
  "een derde": 1 / 3,
  "twee derde": 2 / 3,
  "een kwart": 1 / 4,
  driekwart: 3 / 4,
  "drie kwart": 3 / 4,
};

const partBefore =
  /(?<![a-zà-ÿ])(?:(?<word>ruim|meer dan|bijna|circa|ongeveer|zo['’]n|iets minder dan|minder dan)\s+)?(?<part>de helft|(?:een|één) derde(?: deel)?|twee derde(?: deel)?|(?:een|één) kwart|drie ?kwart)\s+van\s+(?:(?:het|ons)\s+(?:eind|hoofd|tussen)?doel\s*(?:van|voor|,|:)?\s*|(?:de|het|alle)\s+)?$/i;

/**
 * Checks "de helft van", "een derde van" and "een kwart van" before a reference: of a goal the part that is reached, of
 * another figure the part that the nearest figure before it is. A half is 45% to 55%, and so for the others (FMT-1 rule 4).
 */
export function partClaims(sentence: Sentence, references: readonly Referred[]): Claim[] {
  return references.flatMap((reference, at): Claim[] => {
    const match = partBefore.exec(sentence.text.slice(0, reference.index - sentence.index));
    if (match?.groups === undefined || match === null) return [];
    const place = { index: sentence.index + match.index, found: match[0].trim().replaceAll(/\s+/g, " ") };
    const whole = valueRange(reference.value);
    if (whole === undefined || whole.low <= 0) return [{ ...place, outcome: "unknown", why: "no-number" }];
    const compared = comparedWith(reference, references.slice(0, at));
    if (compared === "none") return [{ ...place, outcome: "unknown", why: "nothing-before" }];
    if (compared === undefined) return [{ ...place, outcome: "unknown", why: "no-number" }];
    const limits = limitsOf(match.groups);
    const share = { low: compared.low / whole.high, high: compared.high / whole.low };
    if (lies(share, limits)) return [{ ...place, outcome: "true" }];
    return [{ ...place, outcome: "false", why: { kind: "part", percentage: Math.floor(share.low * 100 + 1e-9) } }];
  });
}

/** "none": there is nothing to compare with. Undefined: there is, but without a number. */
function comparedWith({ value }: Referred, earlier: readonly Referred[]): ValueRange | undefined | "none" {
  if (value.kind === "count" && (value.aspect === "goal" || value.aspect === "target"))
    return rangeOf(value.figure.actual);
  const kind = value.kind === "money" ? "money" : "count";
  const before = earlier.findLast((one) => one.value.kind === kind);
  return before ? valueRange(before.value) : "none";
}

function limitsOf({ word = "", part = "" }: Readonly<Record<string, string>>): ValueRange {
  const name = part.toLowerCase().replace("één", "een").replace(" deel", "");
  const fraction = parts[name] ?? 0;
  switch (word.toLowerCase()) {
    case "ruim":
    case "meer dan":
      return { low: fraction, high: fraction * 1.1 };
    case "bijna":
      return { low: fraction * 0.95, high: fraction };
    case "iets minder dan":
      return { low: fraction * 0.9, high: fraction };
    case "minder dan":
      return { low: 0, high: fraction };
    default:
      return { low: fraction * 0.9, high: fraction * 1.1 };
  }
}

/** The ends belong to it, whatever a computer makes of a third. */
function lies({ low, high }: ValueRange, limits: ValueRange): boolean {
  const margin = 1e-9;
  return low >= limits.low - margin && high <= limits.high + margin;
}
