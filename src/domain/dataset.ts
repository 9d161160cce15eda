import type { BudgetVersion, Spending } from "./budget.ts";
import type { Edition, EditionSection } from "./edition.ts";
import type { Approximation, Figure, MissingReason, Reference } from "./figure.ts";
import type {
  CategoryId,
  EditionId,
  IndicatorId,
  MunicipalityId,
  ProgrammeId,
  ProjectId,
  SectorId,
  TargetGroupId,
} from "./ids.ts";
import type { LifeCycleEvent } from "./life-cycle.ts";
import type { Moment } from "./moment.ts";
import type { Origin } from "./origin.ts";
import type { PlanVersion } from "./plan.ts";
import type { Quarter } from "./quarter.ts";
import type { Series } from "./series.ts";
import type { CountedColour } from "./traffic-light.ts";

/** Everything the team wrote, checked and in English. Made by `read/`; nothing after it looks at the files again. */
export type Dataset = {
  readonly series: Series;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly programmePlan: readonly PlanVersion[];
  readonly municipalities: readonly Municipality[];
  readonly projects: ReadonlyMap<ProjectId, Project>;
  readonly budgets: readonly BudgetVersion[];
  readonly quarters: ReadonlyMap<Quarter, QuarterFigures>;
  readonly editions: readonly Edition[];
  readonly stories: readonly Story[];
  readonly commitments: readonly Commitment[];
  readonly terms: readonly Term[];
  /** Every text of more than one word, wherever it stands, for checks on wording. */
  readonly prose: readonly Prose[];
  /** Every text of one word, such as a name. */
  readonly words: readonly Prose[];
};

/** A text with the place where it starts. In Markdown the places of later lines follow from it. */
export type Prose = { readonly text: string; readonly origin: Origin };

export type Indicator = {
  readonly id: IndicatorId;
  readonly name: string;
  readonly unit: Unit;
  readonly explanation?: string;
  readonly lag: number;
  readonly isMainGoal: boolean;
  /** The indicator this one normally stays below: nobody finishes who did not start. */
  readonly atMost?: IndicatorId;
};

/** The counted thing in singular and plural, e.g. "traject", "trajecten". */
export type Unit = { readonly one: string; readonly many: string };

export type Municipality = {
  readonly id: MunicipalityId;
  readonly name: string;
  readonly code: string;
  readonly validFrom?: string;
  /** First day on which it no longer takes part. */
  readonly validUntil?: string;
  readonly successor?: string;
  readonly addressee?: string;
  readonly note?: string;
};

export type Project = {
  readonly id: ProjectId;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly programme: ProgrammeId;
  readonly category: CategoryId;
  readonly sector?: SectorId;
  readonly targetGroup?: TargetGroupId;
  /** Where it runs; empty when it is for the whole region. */
  readonly municipalities: readonly MunicipalityId[];
  readonly what?: string;
  readonly forWhom?: string;
  readonly form?: string;
  readonly partners: readonly string[];
  readonly funding?: string;
  readonly link?: string;
  readonly readMore: readonly Publication[];
  readonly isSensitive: boolean;
  readonly note?: string;
  readonly reference: Reference;
  readonly events: readonly LifeCycleEvent[];
  readonly plan: readonly PlanVersion[];
  readonly origin: Origin;
};

/** What others published about a project; we link to it and repeat nothing about persons. */
export type Publication = {
  readonly kind: "story" | "article" | "background";
  readonly title: string;
  readonly publisher?: string;
  readonly link: string;
  readonly reference: Reference;
};

export type QuarterFigures = {
  readonly quarter: Quarter;
  readonly note?: string;
  /** Reported for the programme as a whole; never a sum of ours. */
  readonly totals: ReadonlyMap<IndicatorId, Figure>;
  readonly spending?: Spending;
  readonly projectCount?: {
    readonly value: number;
    readonly approximation?: Approximation;
    readonly reference: Reference;
    readonly note?: string;
    readonly origin: Origin;
  };
  readonly together: readonly TogetherFigures[];
  /** Exactly the projects of the edition, in the order of the file. */
  readonly projects: ReadonlyMap<ProjectId, ProjectQuarter>;
  readonly origin: Origin;
};

/** Figures known only for several projects together. */
export type TogetherFigures = {
  readonly projects: readonly ProjectId[];
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
  readonly note?: string;
  readonly origin: Origin;
};

/** A project in one quarter. `missing` says why there is no figure at all. */
export type ProjectQuarter = {
  readonly project: ProjectId;
  readonly name?: string;
  readonly number?: string;
  readonly category?: CategoryId;
  /** How far a project is, when the edition says so in words; two when one part is further than the other. */
  readonly phases: readonly Phase[];
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
  readonly judgement?: Judgement;
  readonly missing?: MissingReason;
  readonly note?: string;
  readonly origin: Origin;
};

export type Phase = "under-way" | "commissioned" | "delayed";

/** A light that was given, not computed: for a qualitative project (RAG-1 rule 11). */
export type Judgement = {
  readonly colour: CountedColour | "unknown";
  readonly explanation: string;
  readonly see?: ProjectId;
  readonly reference: Reference;
  readonly origin: Origin;
};

/** A participant's story, published only with consent. */
export type Story = {
  readonly id: string;
  readonly project: ProjectId;
  readonly name: string;
  readonly title?: string;
  readonly quote: string;
  readonly link?: string;
  readonly consent: { readonly date: string; readonly scope: string; readonly until?: string };
  readonly text: string;
  readonly origin: Origin;
};

/** A promise to a council, with the place that settles it. */
export type Commitment = {
  readonly id: string;
  readonly moment?: Moment;
  readonly meeting?: string;
  readonly municipality?: MunicipalityId;
  readonly by?: string;
  readonly text: string;
  readonly state: "open" | "settled" | "lapsed";
  readonly settled?: {
    readonly edition?: EditionId;
    /** The chapter of that edition. */
    readonly section?: EditionSection;
    readonly note: string;
    readonly reference: Reference;
  };
  readonly reference: Reference;
};

/** A word of the glossary, explained in the team's own words. */
export type Term = {
  readonly id: string;
  readonly name: string;
  readonly kind: "target-group" | "party" | "activity" | "concept";
  /** Other names and abbreviations that mean the same. */
  readonly aliases: readonly string[];
  readonly explanation: string;
  /** The colour by which a picture in the source shows it. */
  readonly colourInSource?: string;
  readonly link?: string;
  readonly reference: Reference;
};
