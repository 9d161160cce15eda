import type { ReferenceMistake } from "./figure-reference.ts";
import { likelyMeant } from "./likely-meant.ts";
import { parseReference } from "./parse-reference.ts";
import { type NoValue, type ReferenceValue, referenceValue, type TextContext } from "./reference-value.ts";
import { type FoundReference, referencesIn } from "./references-in.ts";

/** A reference in a text with what it stands for. */
export type Referred = FoundReference & { readonly value: ReferenceValue };

/** A reference that stands for nothing. */
export type WrongReference = FoundReference & { readonly mistake: ReferenceMistake | NoValue };

/** Reads every reference of a text, in order. */
export function referredValues(
  text: string,
  context: TextContext,
): { readonly values: readonly Referred[]; readonly wrong: readonly WrongReference[] } {
  const read = referencesIn(text).map((found) => readReference(found, context));
  return {
    values: read.filter((one): one is Referred => "value" in one),
    wrong: read.filter((one): one is WrongReference => "mistake" in one),
  };
}

function readReference(found: FoundReference, context: TextContext): Referred | WrongReference {
  const reference = parseReference(found.inside);
  const value = "mistake" in reference ? reference : referenceValue(reference, context);
  return "mistake" in value ? { ...found, mistake: likelyMeant(value, found.inside, context) } : { ...found, value };
}
