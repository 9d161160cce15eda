import type { Municipality } from "../domain/dataset.ts";
import type { MunicipalityId } from "../domain/ids.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { GemeentenRecord } from "./records.ts";
import type { References } from "./references.ts";
import { checkUniqueIds } from "./to-series.ts";

/** Gives the municipalities with the days between which they take part. */
export function toMunicipalities(record: GemeentenRecord, at: Located, references: References): Municipality[] {
  checkUniqueIds(record.gemeenten, at.in("gemeenten"), references);
  record.gemeenten.forEach(({ geldigVan, geldigTot }, index) => {
    if (geldigVan === undefined || geldigTot === undefined || geldigVan < geldigTot) return;
    const place = at.in("gemeenten", index, "geldigTot").place;
    references.report(problem("eind-voor-begin", place, { begin: geldigVan, end: geldigTot }));
  });
  return record.gemeenten.map((one) => ({
    id: one.id as MunicipalityId,
    name: one.naam,
    code: one.code,
    ...(one.geldigVan && { validFrom: one.geldigVan }),
    ...(one.geldigTot && { validUntil: one.geldigTot }),
    ...(one.opvolger && { successor: one.opvolger }),
    ...(one.geadresseerde && { addressee: one.geadresseerde }),
    ...(one.toelichting && { note: one.toelichting }),
  }));
}
