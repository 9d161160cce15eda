import type { BudgetRow } from "../domain/budget.ts";
import type { Commitment, Judgement, Phase, Publication, Term } from "../domain/dataset.ts";
import type { EditionSection, EditionStatus } from "../domain/edition.ts";
import type { Approximation, Correction, MissingReason, Quality } from "../domain/figure.ts";
import type { LetterForm } from "../domain/letter.ts";
import type { EventKind } from "../domain/life-cycle.ts";
import type { PathKind, PlanVersion } from "../domain/plan.ts";
import type {
  Afgedaan,
  Begrip,
  Begrotingsregel,
  Benadering,
  Brief,
  Correctie,
  Doel,
  EditieRecord,
  Gebeurtenis,
  Kwaliteit,
  LeesMeer,
  Oordeel,
  Planversie,
  ProjectInDitKwartaal,
  Reden,
  Toezegging,
} from "./records.ts";

/** The border between the Dutch words of the data and the English of the code: one list per kind of word. */
export const missingReasons: Readonly<Record<Reden, MissingReason>> = {
  "niet in bron": "not-in-source",
  "niet leesbaar": "illegible",
  "niet geleverd": "not-delivered",
  "nog niet gemeten": "not-measured-yet",
  "nog in te vullen": "to-be-filled-in",
  "niet van toepassing": "not-applicable",
};

export const approximations: Readonly<Record<Benadering, Approximation>> = {
  ruim: "well-over",
  bijna: "almost",
  circa: "about",
  "meer dan": "more-than",
};

export const qualities: Readonly<Record<Kwaliteit, Quality>> = {
  gemeten: "measured",
  voorlopig: "provisional",
  geschat: "estimated",
  "andere-definitie": "different-definition",
  "elders-geteld": "counted-elsewhere",
  ongecontroleerd: "unchecked",
};

export const correctionKinds: Readonly<Record<Correctie["soort"], Correction["kind"]>> = {
  bijstelling: "adjustment",
  correctie: "correction",
  revisie: "revision",
};

export const pathKinds: Readonly<Record<NonNullable<Doel["pad"]>, PathKind>> = {
  lineair: "linear",
  "lineair-met-aanloop": "lagged",
  expliciet: "explicit",
  gewogen: "weighted",
  "s-curve": "s-curve",
  geen: "none",
};

export const anchors: Readonly<Record<NonNullable<Planversie["anker"]>, PlanVersion["anchor"]>> = {
  "oud-pad": "old-path",
  realisatie: "actual",
};

export const eventKinds: Readonly<Record<Gebeurtenis["gebeurtenis"], EventKind>> = {
  "in onderzoek": "being-studied",
  "in oprichting": "being-set-up",
  "nieuw gestart": "started",
  hervat: "resumed",
  "on hold": "on-hold",
  afgerond: "finished",
  bestendigd: "made-permanent",
  overgeheveld: "transferred",
  voortgezet: "continued",
  gestopt: "stopped",
  vervangen: "replaced",
  verlengd: "extended",
  uitgebreid: "enlarged",
  bijgesteld: "adjusted",
};

export const phases: Readonly<Record<NonNullable<ProjectInDitKwartaal["fase"]>[number], Phase>> = {
  "in uitvoering": "under-way",
  "opdracht verstrekt": "commissioned",
  vertraagd: "delayed",
};

export const publicationKinds: Readonly<Record<LeesMeer["soort"], Publication["kind"]>> = {
  verhaal: "story",
  artikel: "article",
  achtergrond: "background",
};

export const termKinds: Readonly<Record<Begrip["soort"], Term["kind"]>> = {
  doelgroep: "target-group",
  partij: "party",
  activiteit: "activity",
  begrip: "concept",
};

export const commitmentStates: Readonly<Record<Toezegging["toestand"], Commitment["state"]>> = {
  open: "open",
  afgedaan: "settled",
  vervallen: "lapsed",
};

export const editionSections: Readonly<Record<NonNullable<Afgedaan["onderdeel"]>, EditionSection>> = {
  oogopslag: "glance",
  inleiding: "introduction",
  conclusies: "conclusions",
  aandacht: "attention",
  levensloop: "life-cycle",
  geld: "money",
  doelen: "goals",
  verantwoording: "account",
};

export const editionStatuses: Readonly<Record<EditieRecord["status"], EditionStatus>> = {
  concept: "concept",
  vastgesteld: "final",
  reconstructie: "reconstruction",
};

export const letterForms: Readonly<Record<NonNullable<Brief["vorm"]>, LetterForm>> = {
  "per gemeente": "per-municipality",
  gezamenlijk: "joint",
  beide: "both",
};

export const judgementColours: Readonly<Record<Oordeel["kleur"], Judgement["colour"]>> = {
  groen: "green",
  oranje: "orange",
  rood: "red",
  onbekend: "unknown",
};

export const budgetRowKinds: Readonly<Record<NonNullable<Begrotingsregel["soort"]>, BudgetRow["kind"]>> = {
  project: "project",
  programmakosten: "overhead",
  flexibel: "flexible",
};
