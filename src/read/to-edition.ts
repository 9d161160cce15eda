import type { Edition, EditionDate, EditionTexts, Explanation, LightExplanation, Sentence } from "../domain/edition.ts";
import type { EditionId } from "../domain/ids.ts";
import { quarterOf } from "../domain/quarter.ts";
import type { Located } from "./located.ts";
import type { EditieRecord, StoplichtenRecord, Uitleg, ZinOfReden } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { editionStatuses, missingReasons } from "./words.ts";

/** The parts of an edition that stand in files of their own. */
export type EditionParts = {
  readonly texts: EditionTexts;
  readonly explanations: readonly LightExplanation[];
  readonly documents: Pick<Edition, "letter" | "proposal">;
};

/** Gives an edition; its id is the name of its folder. */
export function toEdition(
  id: EditionId,
  record: EditieRecord,
  parts: EditionParts,
  at: Located,
  references: References,
): Edition {
  const reference = toReference(record, at, references);
  const { oordeelInBron: verdict } = record;
  return {
    id,
    quarter: quarterOf(record.totEnMet),
    date: toDate(record.datum),
    status: editionStatuses[record.status],
    headline: record.kop,
    reference,
    asked: record.gevraagd ?? [],
    texts: parts.texts,
    explanations: parts.explanations,
    origin: at.in("totEnMet").place,
    ...parts.documents,
    ...(record.nummer !== undefined && { number: record.nummer }),
    ...(verdict && {
      verdictInSource: {
        text: verdict.tekst,
        reference: toReference(verdict, at.in("oordeelInBron"), references, reference),
      },
    }),
    ...(record.totEnMetAanname && { quarterAssumption: record.totEnMetAanname }),
    ...(record.toelichting && { note: record.toelichting }),
    ...(record.volgende && { next: record.volgende }),
  };
}

function toDate(record: EditieRecord["datum"]): EditionDate {
  if (typeof record === "string") return { status: "known", day: record };
  return {
    status: "missing",
    reason: missingReasons[record.ontbreekt ?? "niet in bron"],
    ...(record.schatting && { estimate: quarterOf(record.schatting) }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** Gives what the team says about lights, from stoplichten.yaml. */
export function toLightExplanations(
  record: StoplichtenRecord,
  at: Located,
  references: References,
): LightExplanation[] {
  return Object.entries(record).flatMap(([name, byIndicator]) => {
    const subject = name === "programma" ? "programme" : references.check("project", name, at.in(name).keyPlace);
    return Object.entries(byIndicator).flatMap(([indicatorName, light]): LightExplanation[] => {
      const lightAt = at.in(name, indicatorName);
      const indicator = references.check("indicator", indicatorName, lightAt.keyPlace);
      if (subject === undefined || indicator === undefined) return [];
      const { uitleg, handmatig } = light;
      return [
        {
          subject,
          indicator,
          origin: lightAt.keyPlace,
          ...(uitleg && { explanation: toExplanation(uitleg) }),
          ...(handmatig && {
            override: {
              ...(handmatig.kleur && { colour: colours[handmatig.kleur] }),
              ...(handmatig.reden && { reason: handmatig.reden }),
              ...(handmatig.door && { by: handmatig.door }),
              ...(handmatig.datum && { date: handmatig.datum }),
            },
          }),
        },
      ];
    });
  });
}

const colours = { groen: "green", oranje: "orange", rood: "red" } as const;

function toExplanation({ oorzaak, gevolg, maatregel }: Uitleg): Explanation {
  return {
    ...(oorzaak && { cause: toSentence(oorzaak) }),
    ...(gevolg && { consequence: toSentence(gevolg) }),
    ...(maatregel && { measure: toSentence(maatregel) }),
  };
}

function toSentence(record: ZinOfReden): Sentence {
  if (typeof record === "string") return { status: "written", text: record };
  return { status: "missing", reason: missingReasons[record.ontbreekt] };
}
