import type { Judgement, ProjectQuarter, QuarterFigures, TogetherFigures } from "../domain/dataset.ts";
import type { Figure, Reference } from "../domain/figure.ts";
import type { IndicatorId, ProjectId } from "../domain/ids.ts";
import { type Quarter, quarterOf } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import { type Located, unread } from "./located.ts";
import type { Cijfer, KwartaalRecord, Oordeel, ProjectInDitKwartaal, Samen } from "./records.ts";
import type { References } from "./references.ts";
import { toActual, toFigure, toReference, unreadFigure } from "./to-figure.ts";
import { approximations, judgementColours, missingReasons, phases } from "./words.ts";

/** Gives the figures of one quarter file. Parts with a wrong reference are left out after they are reported. */
export function toQuarterFigures(record: KwartaalRecord, at: Located, references: References): QuarterFigures {
  const source = toReference({ bron: record.bron }, at, references);
  const spending = record.uitgegeven && toActual(record.uitgegeven, "bedrag", at.in("uitgegeven"), references);
  const count = record.aantalProjecten;
  const totals = withUnread(toFigures(record.totaal ?? {}, at.in("totaal"), references, source), at.in("totaal"), []);
  const isUnread = record.samen === undefined && at.keys.includes("samen");
  return {
    quarter: quarterOf(record.kwartaal),
    totals,
    together: isUnread
      ? [unreadTogether(at, totals)]
      : (record.samen ?? []).map((one, index) => toTogether(one, at.in("samen", index), references, source)),
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

/** Gives a quarter of which only the name of the file is known, so that rules do not call it missing. */
export function unreadQuarter(quarter: Quarter): QuarterFigures {
  return { quarter, totals: new Map(), together: [], projects: new Map(), origin: unread };
}

/** A figure that could not be read stays there without a number: a sum with it is not complete. */
function toFigures(
  records: Readonly<Record<string, Cijfer>>,
  at: Located,
  references: References,
  source: Reference,
): Map<IndicatorId, Figure> {
  const figures = Object.entries(records).flatMap(([name, record]): [IndicatorId, Figure][] => {
    const indicator = references.check("indicator", name, at.in(name).keyPlace);
    const figure = toFigure(record, at.in(name), references, source);
    // An unknown name keeps its figure: the sum it belongs to is not complete without it.
    return [[indicator ?? (name as IndicatorId), figure ?? unreadFigure]];
  });
  return new Map(figures);
}

/** Adds the figures that were left out because their form was wrong. */
function withUnread(
  figures: Map<IndicatorId, Figure>,
  at: Located,
  words: readonly string[],
): Map<IndicatorId, Figure> {
  const leftOut = at.keys.filter((name) => !words.includes(name) && !figures.has(name as IndicatorId));
  return new Map([...figures, ...leftOut.map((name) => [name as IndicatorId, unreadFigure] as const)]);
}

function toTogether(record: Samen, at: Located, references: References, source: Reference): TogetherFigures {
  const { projecten, toelichting, ...figures } = record;
  const projects = projecten.flatMap((name, index): ProjectId[] => {
    const id = references.check("project", name, at.in("projecten", index).place);
    return id ? [id] : [];
  });
  return {
    projects,
    figures: withUnread(toFigures(figures as Record<string, Cijfer>, at, references, source), at, [
      "projecten",
      "toelichting",
    ]),
    origin: at.in("projecten").keyPlace,
    ...(toelichting && { note: toelichting }),
  };
}

/** A list “samen” that could not be read: any project may have been in it, with any figure. */
function unreadTogether(at: Located, totals: ReadonlyMap<IndicatorId, Figure>): TogetherFigures {
  const figures = new Map([...totals.keys()].map((indicator) => [indicator, unreadFigure] as const));
  return { projects: at.in("projecten").keys as ProjectId[], figures, origin: unread };
}

function toProjects(
  record: KwartaalRecord,
  at: Located,
  references: References,
  source: Reference,
): Map<ProjectId, ProjectQuarter> {
  const read = new Map(Object.entries(record.projecten));
  return new Map(
    at.keys.map((name): [ProjectId, ProjectQuarter] => {
      const project = read.get(name);
      const id = name as ProjectId;
      if (project === undefined)
        return [id, { project: id, figures: new Map(), phases: [], missing: "not-delivered", origin: unread }];
      references.check("project", name, at.in(name).keyPlace);
      return [id, toProjectQuarter(project, { id, at: at.in(name), references, source })];
    }),
  );
}

type ProjectContext = { id: ProjectId; at: Located; references: References; source: Reference };

function toProjectQuarter(
  record: ProjectInDitKwartaal,
  { id, at, references, source }: ProjectContext,
): ProjectQuarter {
  const { naam, nummer, categorie, fase, oordeel, ontbreekt, toelichting, ...rest } = record;
  const words = ["naam", "nummer", "categorie", "fase", "oordeel", "ontbreekt", "toelichting"];
  const figures = withUnread(toFigures(rest as Record<string, Cijfer>, at, references, source), at, words);
  if (ontbreekt !== undefined && (figures.size > 0 || oordeel !== undefined)) {
    references.report(problem("cijfers-en-ontbreekt", at.in("ontbreekt").place, { project: id }));
  }
  const category = categorie && references.check("category", categorie, at.in("categorie").place);
  return {
    project: id,
    figures,
    phases: (fase ?? []).map((word) => phases[word]),
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
