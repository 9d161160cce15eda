import type { Commitment } from "../domain/dataset.ts";
import { momentOf } from "../domain/moment.ts";
import type { Located } from "./located.ts";
import type { Afgedaan, Toezegging, ToezeggingenRecord } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { checkUniqueIds } from "./to-series.ts";
import { commitmentStates, editionSections } from "./words.ts";

/** Gives the promises to councils, in the order of the file. */
export function toCommitments(record: ToezeggingenRecord, at: Located, references: References): Commitment[] {
  checkUniqueIds(record.toezeggingen, at.in("toezeggingen"), references);
  return record.toezeggingen.map((one, index) => toCommitment(one, at.in("toezeggingen", index), references));
}

function toCommitment(record: Toezegging, at: Located, references: References): Commitment {
  const municipality = record.gemeente && references.check("municipality", record.gemeente, at.in("gemeente").place);
  return {
    id: record.id,
    text: record.tekst,
    state: commitmentStates[record.toestand],
    reference: toReference(record, at, references),
    ...(record.datum && { moment: momentOf(record.datum) }),
    ...(record.overleg && { meeting: record.overleg }),
    ...(municipality && { municipality }),
    ...(record.door && { by: record.door }),
    ...(record.afgedaan && { settled: toSettled(record.afgedaan, at.in("afgedaan"), references) }),
  };
}

function toSettled(record: Afgedaan, at: Located, references: References): NonNullable<Commitment["settled"]> {
  const edition = record.editie && references.check("edition", record.editie, at.in("editie").place);
  return {
    note: record.toelichting,
    reference: toReference(record, at, references),
    ...(edition && { edition }),
    ...(record.onderdeel && { section: editionSections[record.onderdeel] }),
  };
}
