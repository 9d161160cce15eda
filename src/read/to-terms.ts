import type { Term } from "../domain/dataset.ts";
import type { Located } from "./located.ts";
import type { BegrippenRecord } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { checkUniqueIds } from "./to-series.ts";
import { termKinds } from "./words.ts";

/** Gives the words of the glossary, in the order of the file. */
export function toTerms(record: BegrippenRecord, at: Located, references: References): Term[] {
  checkUniqueIds(record.begrippen, at.in("begrippen"), references);
  return record.begrippen.map((term, index) => ({
    id: term.id,
    name: term.naam,
    kind: termKinds[term.soort],
    aliases: term.ookWel ?? [],
    explanation: term.uitleg,
    reference: toReference(term, at.in("begrippen", index), references),
    ...(term.kleurInBron && { colourInSource: term.kleurInBron }),
    ...(term.link && { link: term.link }),
  }));
}
