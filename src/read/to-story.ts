import type { Story } from "../domain/dataset.ts";
import type { ProjectId } from "../domain/ids.ts";
import type { Located } from "./located.ts";
import type { VerhaalRecord } from "./records.ts";
import type { References } from "./references.ts";

/** Gives a participant's story, from the block between the --- lines and the text below it. */
export function toStory(id: string, record: VerhaalRecord, text: string, at: Located, references: References): Story {
  references.check("project", record.project, at.in("project").place);
  return {
    id,
    project: record.project as ProjectId,
    name: record.naam,
    quote: record.citaat,
    consent: {
      date: record.toestemming.datum,
      scope: record.toestemming.bereik,
      ...(record.toestemming.tot && { until: record.toestemming.tot }),
    },
    text,
    origin: at.in("project").place,
    ...(record.titel && { title: record.titel }),
    ...(record.link && { link: record.link }),
  };
}
