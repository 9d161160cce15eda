import type { CategoryId, IndicatorId, ProgrammeId, SectorId, SourceId, TargetGroupId } from "../domain/ids.ts";
import { quarterOf } from "../domain/quarter.ts";
import type { Series, ThemeColour } from "../domain/series.ts";
import { defaultThresholds, type Thresholds } from "../domain/thresholds.ts";
import { problem } from "../problems/problem.ts";
import type { Located } from "./located.ts";
import type { GrenzenVanDeStoplichten, MonitorRecord, Thema, Toegankelijkheid } from "./records.ts";
import type { References } from "./references.ts";
import { toLifeCycle } from "./to-life-cycle.ts";

type SeriesContext = { readonly references: References; readonly hasFile: (path: string) => boolean };

/** Gives what holds for all editions. */
export function toSeries(record: MonitorRecord, at: Located, { references, hasFile }: SeriesContext): Series {
  for (const list of ["programmas", "categorieen", "sectoren", "doelgroepen", "bronnen"] as const)
    checkUniqueIds(record[list] ?? [], at.in(list), references);
  const logo = record.thema?.logo;
  if (logo !== undefined && !hasFile(logo))
    references.report(problem("bestand-ontbreekt", at.in("thema", "logo").place, { missing: logo }));
  return {
    title: record.titel,
    region: record.regio,
    organisation: {
      name: record.organisatie.naam,
      ...(record.organisatie.code && { code: record.organisatie.code }),
      ...(record.organisatie.website && { website: record.organisatie.website }),
    },
    isFictional: record.fictief ?? false,
    mainIndicator: record.hoofdindicator as IndicatorId,
    programmes: record.programmas.map((programme, index) => ({
      id: programme.id as ProgrammeId,
      name: programme.naam,
      events: toLifeCycle(programme.levensloop ?? [], at.in("programmas", index, "levensloop"), references),
      ...(programme.afkorting && { shortName: programme.afkorting }),
      ...(programme.toelichting && { note: programme.toelichting }),
    })),
    categories: record.categorieen.map(({ id, naam, uitleg }) => ({
      id: id as CategoryId,
      name: naam,
      ...(uitleg && { explanation: uitleg }),
    })),
    sectors: record.sectoren.map(({ id, naam }) => ({ id: id as SectorId, name: naam })),
    targetGroups: (record.doelgroepen ?? []).map(({ id, naam, uitleg }) => ({
      id: id as TargetGroupId,
      name: naam,
      ...(uitleg && { explanation: uitleg }),
    })),
    thresholds: toThresholds(record.stoplicht ?? {}, at.in("stoplicht"), references),
    thresholdOrigins: originsOf(thresholdKeys, record.stoplicht ?? {}, at.in("stoplicht")),
    contact: {
      name: record.contact.naam,
      ...(record.contact.adres && { address: record.contact.adres }),
      ...(record.contact.tekst && { text: record.contact.tekst }),
    },
    sources: record.bronnen.map(({ id, titel, kort, uitgever, datum, link, toelichting }) => ({
      id: id as SourceId,
      title: titel,
      shortTitle: kort ?? titel,
      ...(uitgever && { publisher: uitgever }),
      ...(datum && { date: datum }),
      ...(link && { link }),
      ...(toelichting && { note: toelichting }),
    })),
    accessibility: toAccessibility(record.toegankelijkheid ?? {}),
    theme: toTheme(record.thema ?? {}, at.in("thema")),
    ...(record.eersteMeting && { firstMeasurable: quarterOf(record.eersteMeting) }),
    ...(record.licentie && {
      licence: {
        name: record.licentie.naam,
        ...(record.licentie.link && { link: record.licentie.link }),
        ...(record.licentie.toelichting && { note: record.licentie.toelichting }),
      },
    }),
    ...(record.privacyverklaring && { privacyStatement: record.privacyverklaring }),
    ...(record.publicatieadres && { address: record.publicatieadres.replace(/\/*$/, "/") }),
  };
}

function toThresholds(record: GrenzenVanDeStoplichten, at: Located, references: References): Thresholds {
  const green = record.groen ?? defaultThresholds.green;
  const orange = record.oranje ?? defaultThresholds.orange;
  if (orange >= green && !at.isFaulty) {
    const written = record.oranje === undefined ? "groen" : "oranje";
    references.report(problem("grenzen-volgorde", at.in(written).place, { green, orange }));
  }
  return {
    green,
    orange,
    finishedOrange: record.eindOranje ?? defaultThresholds.finishedOrange,
    smallestTarget: record.minimumDoel ?? defaultThresholds.smallestTarget,
    slackPersons: record.spelingPersonen ?? defaultThresholds.slackPersons,
    margin: record.marge ?? defaultThresholds.margin,
    checkPercentage: record.controleProcent ?? defaultThresholds.checkPercentage,
    checkDifference: record.controleAantal ?? defaultThresholds.checkDifference,
  };
}

function toAccessibility(record: Toegankelijkheid): Series["accessibility"] {
  return {
    audits: (record.onderzoeken ?? []).map(({ datum, wat, uitkomst, link }) => ({
      date: datum,
      what: wat,
      ...(uitkomst && { outcome: uitkomst }),
      ...(link && { link }),
    })),
    limitations: (record.beperkingen ?? []).map(({ wat, gevolg, alternatief, oplossing }) => ({
      what: wat,
      ...(gevolg && { consequence: gevolg }),
      ...(alternatief && { alternative: alternatief }),
      ...(oplossing && { solution: oplossing }),
    })),
    ...(record.verklaring && { statement: record.verklaring }),
    ...(record.bijgewerkt && { reviewedOn: record.bijgewerkt }),
  };
}

function toTheme(record: Thema, at: Located): Series["theme"] {
  const written = themeKeys.filter(([, key]) => record[key] !== undefined);
  return {
    ...Object.fromEntries(written.map(([colour, key]) => [colour, record[key]])),
    origins: originsOf(themeKeys, record, at),
    ...(record.logo && { logo: record.logo }),
  };
}

const themeKeys = [
  ["main", "hoofdkleur"],
  ["mainDark", "hoofdkleurDonker"],
  ["accent", "accent"],
  ["background", "achtergrond"],
  ["text", "tekst"],
] as const satisfies readonly (readonly [ThemeColour, keyof Thema])[];

const thresholdKeys = [
  ["green", "groen"],
  ["orange", "oranje"],
  ["finishedOrange", "eindOranje"],
  ["smallestTarget", "minimumDoel"],
  ["slackPersons", "spelingPersonen"],
  ["margin", "marge"],
  ["checkPercentage", "controleProcent"],
  ["checkDifference", "controleAantal"],
] as const satisfies readonly (readonly [keyof Thresholds, keyof GrenzenVanDeStoplichten])[];

/** Gives where each value was written that was not left out. */
function originsOf<Name extends string, Key extends string>(
  keys: readonly (readonly [Name, Key])[],
  record: { readonly [key in Key]?: unknown },
  at: Located,
): { readonly [name in Name]?: Located["place"] } {
  const written = keys.filter(([, key]) => record[key] !== undefined);
  return Object.fromEntries(written.map(([name, key]) => [name, at.in(key).place])) as {
    [name in Name]?: Located["place"];
  };
}

/** Reports an id that stands twice in one list. Capitals make no difference: an id becomes an address or a place on a page. */
export function checkUniqueIds(records: readonly { id: string }[], at: Located, references: References): void {
  const seen = new Set<string>();
  records.forEach(({ id }, index) => {
    const folded = id.toLowerCase();
    if (seen.has(folded)) references.report(problem("dubbele-id", at.in(index, "id").place, { id }));
    seen.add(folded);
  });
}
