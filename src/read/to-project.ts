import type { Project, Publication } from "../domain/dataset.ts";
import type { CategoryId, ProgrammeId, ProjectId } from "../domain/ids.ts";
import { type Located, unread } from "./located.ts";
import type { LeesMeer, ProjectRecord } from "./records.ts";
import type { References } from "./references.ts";
import { toReference } from "./to-figure.ts";
import { toLifeCycle } from "./to-life-cycle.ts";
import { toPlan } from "./to-plan.ts";
import { publicationKinds } from "./words.ts";

/** Gives a project; its id is the name of its file. */
export function toProject(id: ProjectId, record: ProjectRecord, at: Located, references: References): Project {
  const sector = record.sector && references.check("sector", record.sector, at.in("sector").place);
  const targetGroup = record.doelgroep && references.check("targetGroup", record.doelgroep, at.in("doelgroep").place);
  references.check("programme", record.programma, at.in("programma").place);
  references.check("category", record.categorie, at.in("categorie").place);
  return {
    id,
    name: record.naam,
    aliases: record.aliassen ?? [],
    programme: record.programma as ProgrammeId,
    category: record.categorie as CategoryId,
    partners: record.partners ?? [],
    municipalities: (record.gemeenten ?? []).flatMap((name, index) => {
      const municipality = references.check("municipality", name, at.in("gemeenten", index).place);
      return municipality ? [municipality] : [];
    }),
    readMore: (record.leesMeer ?? []).map((one, index) => toPublication(one, at.in("leesMeer", index), references)),
    isSensitive: record.gevoelig ?? false,
    reference: toReference(record, at, references),
    events: toLifeCycle(record.levensloop ?? [], at.in("levensloop"), references),
    plan: toPlan(record.doelen ?? [], at.in("doelen"), references),
    origin: at.in("naam").place,
    ...(sector && { sector }),
    ...(targetGroup && { targetGroup }),
    ...(record.wat && { what: record.wat }),
    ...(record.voorWie && { forWhom: record.voorWie }),
    ...(record.vorm && { form: record.vorm }),
    ...(record.financiering && { funding: record.financiering }),
    ...(record.link && { link: record.link }),
    ...(record.toelichting && { note: record.toelichting }),
  };
}

function toPublication(record: LeesMeer, at: Located, references: References): Publication {
  return {
    kind: publicationKinds[record.soort],
    title: record.titel,
    link: record.link,
    reference: toReference(record, at, references),
    ...(record.uitgever && { publisher: record.uitgever }),
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
    municipalities: [],
    readMore: [],
    isSensitive: false,
    reference: {},
    events: [],
    plan: [],
    origin: unread,
  };
}
