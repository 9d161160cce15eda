import type { Project } from "../domain/dataset.ts";
import type { CategoryId, ProgrammeId, ProjectId } from "../domain/ids.ts";
import { type Located, unread } from "./located.ts";
import type { ProjectRecord } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { toLifeCycle } from "./to-life-cycle.ts";
import { toPlan } from "./to-plan.ts";

/** Gives a project; its id is the name of its file. */
export function toProject(id: ProjectId, record: ProjectRecord, at: Located, references: References): Project {
  const sector = record.sector && references.check("sector", record.sector, at.in("sector").place);
  references.check("programme", record.programma, at.in("programma").place);
  references.check("category", record.categorie, at.in("categorie").place);
  return {
    id,
    name: record.naam,
    aliases: record.aliassen ?? [],
    programme: record.programma as ProgrammeId,
    category: record.categorie as CategoryId,
    partners: record.partners ?? [],
    isSensitive: record.gevoelig ?? false,
    reference: toReference(record, at, references),
    events: toLifeCycle(record.levensloop ?? [], at.in("levensloop"), references),
    plan: toPlan(record.doelen ?? [], at.in("doelen"), references),
    origin: at.in("naam").place,
    ...(sector && { sector }),
    ...(record.wat && { what: record.wat }),
    ...(record.voorWie && { forWhom: record.voorWie }),
    ...(record.vorm && { form: record.vorm }),
    ...(record.financiering && { funding: record.financiering }),
    ...(record.link && { link: record.link }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

/** Gives a project of which only the name of the file is known, so that references to it still hold. */
export function unreadProject(id: ProjectId, category: CategoryId, programme: ProgrammeId): Project {
  return {
    id,
    name: id,
    aliases: [],
    programme,
    category,
    partners: [],
    isSensitive: false,
    reference: {},
    events: [],
    plan: [],
    origin: unread,
  };
}
