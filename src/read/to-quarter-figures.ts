import type { Judgement, ProjectQuarter, QuarterFigures, TogetherFigures } from "../domain/dataset.ts";
import type { Figure, Reference } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { quarterOf } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { Cijfer, KwartaalRecord, Oordeel, ProjectInDitKwartaal, Samen } from "./records.ts";
import type { References } from "./references.ts";
import { toActual, toFigure, toReference } from "./to-figure.ts";
import { approximations, judgementColours, missingReasons } from "./words.ts";

/** Gives the figures of one quarter file. Parts with a wrong reference are left out after they are reported. */
export function toQuarterFigures(record: KwartaalRecord, at: Located, references: References): QuarterFigures {
  const source = toReference({ bron: record.bron }, at, references);
  const spending = record.uitgegeven && toActual(record.uitgegeven, "bedrag", at.in("uitgegeven"), references);
  const count = record.aantalProjecten;
  return {
    quarter: quarterOf(record.kwartaal),
    totals: toFigures(record.totaal ?? {}, at.in("totaal"), references, source),
    together: (record.samen ?? []).map((one, index) => toTogether(one, at.in("samen", index), references, source)),
    projects: toProjects(record, at.in("projecten"), references, source),
    origin: at.in("kwartaal").place,
    ...(record.toelichting && { note: record.toelichting }),
    ...(record.uitgegeven &&
      spending && {
        spending: {
          amount: spending,
          reference: toReference(record.uitgegeven, at.in("uitgegeven"), references, source),
          origin: at.in("uitgegeven", "bedrag").place,
          ...(record.uitgegeven.toelichting && { note: record.uitgegeven.toelichting }),
        },
      }),
    ...(count && {
      projectCount: {
        value: count.waarde,
        reference: toReference(count, at.in("aantalProjecten"), references, source),
        origin: at.in("aantalProjecten", "waarde").place,
        ...(count.benadering && { approximation: approximations[count.benadering] }),
        ...(count.toelichting && { note: count.toelichting }),
      },
    }),
  };
}

function toFigures(
  records: Readonly<Record<string, Cijfer>>,
  at: Located,
  references: References,
  source: Reference,
): Map<IndicatorId, Figure> {
  const figures = Object.entries(records).flatMap(([name, record]): [IndicatorId, Figure][] => {
    const indicator = references.check("indicator", name, at.in(name).keyPlace);
    const figure = toFigure(record, at.in(name), references, source);
    return indicator && figure ? [[indicator, figure]] : [];
  });
  return new Map(figures);
}

function toTogether(record: Samen, at: Located, references: References, source: Reference): TogetherFigures {
  const { projecten, toelichting, ...figures } = record;
  const projects = projecten.flatMap((name, index): ProjectId[] => {
    const id = references.check("project", name, at.in("projecten", index).place);
    return id ? [id] : [];
  });
  return {
    projects,
    figures: toFigures(figures as Record<string, Cijfer>, at, references, source),
    origin: at.in("projecten").keyPlace,
    ...(toelichting && { note: toelichting }),
  };
}

function toProjects(
  record: KwartaalRecord,
  at: Located,
  references: References,
  source: Reference,
): Map<ProjectId, ProjectQuarter> {
  const projects = Object.entries(record.projecten).flatMap(([name, project]): [ProjectId, ProjectQuarter][] => {
    const id = references.check("project", name, at.in(name).keyPlace);
    const converted = toProjectQuarter(project, { id: id ?? (name as ProjectId), at: at.in(name), references, source });
    return id ? [[id, converted]] : [];
  });
  return new Map(projects);
}

type ProjectContext = { id: ProjectId; at: Located; references: References; source: Reference };

function toProjectQuarter(record: ProjectInDitKwartaal, { id, at, references, source }: ProjectContext): ProjectQuarter {
  const { naam, nummer, categorie, oordeel, ontbreekt, toelichting, ...rest } = record;
  const figures = toFigures(rest as Record<string, Cijfer>, at, references, source);
  if (ontbreekt !== undefined && (figures.size > 0 || oordeel !== undefined)) {
    references.report(problem("cijfers-en-ontbreekt", at.in("ontbreekt").place, { project: id }));
  }
  const category = categorie && references.check("category", categorie, at.in("categorie").place);
  return {
    project: id,
    figures,
    origin: at.keyPlace,
    ...(naam && { name: naam }),
    ...(nummer && { number: nummer }),
    ...(category && { category }),
    ...(oordeel && { judgement: toJudgement(oordeel, at.in("oordeel"), references, source) }),
    ...(ontbreekt && { missing: missingReasons[ontbreekt] }),
    ...(toelichting && { note: toelichting }),
  };
}

function toJudgement(record: Oordeel, at: Located, references: References, source: Reference): Judgement {
  const see = record.zie && references.check("project", record.zie, at.in("zie").place);
  return {
    colour: judgementColours[record.kleur],
    explanation: record.toelichting,
    reference: toReference(record, at, references, source),
    origin: at.in("kleur").place,
    ...(see && { see }),
  };
}
