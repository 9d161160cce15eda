import type { LifeCycleEvent } from "../domain/life-cycle.ts";
import { momentOf } from "../domain/moment.ts";
import type { Located } from "./located.ts";
import type { Gebeurtenis } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { eventKinds } from "./words.ts";

/** Gives the dated events of a project or programme, in the order of the file. */
export function toLifeCycle(records: readonly Gebeurtenis[], at: Located, references: References): LifeCycleEvent[] {
  return records.map((record, index) => ({
    kind: eventKinds[record.gebeurtenis],
    moment: momentOf(record.wanneer),
    reference: toReference(record, at.in(index), references),
    origin: at.in(index, "wanneer").place,
    ...(record.toelichting && { note: record.toelichting }),
    ...(record.aanname && { assumption: record.aanname }),
  }));
}
