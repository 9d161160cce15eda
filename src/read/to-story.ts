import type { Story } from "../domain/dataset.ts";
import type { ProjectId } from "../domain/ids.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { VerhaalRecord } from "./records.ts";
import type { References } from "./references.ts";

/** Gives a participant's story, from the block between the --- lines and the text below it. */
export function toStory(id: string, record: VerhaalRecord, text: string, at: Located, references: References): Story {
  references.check("project", record.project, at.in("project").place);
  const { datum, tot } = record.toestemming;
  if (tot !== undefined && tot < datum) {
    references.report(problem("eind-voor-begin", at.in("toestemming", "tot").place, { begin: datum, end: tot }));
  }
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
    origin: at.in("toestemming", "tot").place,
    ...(record.titel && { title: record.titel }),
    ...(record.link && { link: record.link }),
  };
}
