import type { BudgetVersion, Spending } from "./budget.ts";
import type { Approximation, Figure, MissingReason, Reference } from "./figure.ts";
import type { CategoryId, EditionId, IndicatorId, ProgrammeId, ProjectId, SectorId, SourceId } from "./ids.ts";
import type { LifeCycleEvent } from "./life-cycle.ts";
import type { Origin } from "./origin.ts";
import type { PlanVersion } from "./plan.ts";
import type { Quarter } from "./quarter.ts";
import type { Thresholds } from "./thresholds.ts";
import type { CountedColour, Override } from "./traffic-light.ts";

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
  /** Every text of more than one word, wherever it stands, for checks on wording. */
  readonly prose: readonly Prose[];
};

/** A text with the place where it starts. In Markdown the places of later lines follow from it. */
export type Prose = { readonly text: string; readonly origin: Origin };

/** What holds for all editions: names, programmes, categories, sectors, thresholds, sources. */
export type Series = {
  readonly title: string;
  readonly region: string;
  readonly organisation: { readonly name: string; readonly code?: string; readonly website?: string };
  /** True when the figures are invented; every page then says so. */
  readonly isFictional: boolean;
  readonly firstMeasurable?: Quarter;
  readonly mainIndicator: IndicatorId;
  readonly programmes: readonly Programme[];
  readonly categories: readonly Category[];
  readonly sectors: readonly Sector[];
  readonly thresholds: Thresholds;
  /** Where the site will stand, ending in a slash. */
  readonly address?: string;
  readonly contact: { readonly name: string; readonly address?: string; readonly text?: string };
  readonly sources: readonly Source[];
  readonly theme: Theme;
};

export type Programme = {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly shortName?: string;
  readonly note?: string;
  readonly events: readonly LifeCycleEvent[];
};
export type Category = { readonly id: CategoryId; readonly name: string; readonly explanation?: string };
export type Sector = { readonly id: SectorId; readonly name: string };
export type Source = {
  readonly id: SourceId;
  readonly title: string;
  /** How figures refer to it; the whole title when it has no short one. */
  readonly shortTitle: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly link?: string;
  readonly note?: string;
};
export type Theme = {
  readonly main?: string;
  readonly mainDark?: string;
  readonly accent?: string;
  readonly background?: string;
  readonly text?: string;
  /** A file beside monitor.yaml. */
  readonly logo?: string;
};

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
  readonly id: string;
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
  readonly what?: string;
  readonly forWhom?: string;
  readonly form?: string;
  readonly partners: readonly string[];
  readonly funding?: string;
  readonly link?: string;
  readonly isSensitive: boolean;
  readonly note?: string;
  readonly reference: Reference;
  readonly events: readonly LifeCycleEvent[];
  readonly plan: readonly PlanVersion[];
  readonly origin: Origin;
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
  readonly figures: ReadonlyMap<IndicatorId, Figure>;
  readonly judgement?: Judgement;
  readonly missing?: MissingReason;
  readonly note?: string;
  readonly origin: Origin;
};

/** A light that was given, not computed: for a qualitative project (RAG-1 rule 11). */
export type Judgement = {
  readonly colour: CountedColour | "unknown";
  readonly explanation: string;
  readonly see?: ProjectId;
  readonly reference: Reference;
  readonly origin: Origin;
};

export type EditionStatus = "concept" | "final" | "reconstruction";

export type Edition = {
  readonly id: EditionId;
  readonly number?: number;
  readonly quarter: Quarter;
  readonly quarterAssumption?: string;
  readonly date: EditionDate;
  readonly status: EditionStatus;
  readonly headline: string;
  readonly note?: string;
  readonly reference: Reference;
  readonly next?: string;
  readonly texts: EditionTexts;
  readonly explanations: readonly LightExplanation[];
  readonly origin: Origin;
};

/** The day of publication, or why it is not known and when it probably was. */
export type EditionDate =
  | { readonly status: "known"; readonly day: string }
  | { readonly status: "missing"; readonly reason: MissingReason; readonly estimate?: Quarter; readonly note?: string };

/** The Markdown texts of an edition. */
export type EditionTexts = {
  readonly introduction?: string;
  readonly conclusions?: string;
  readonly categories: ReadonlyMap<CategoryId, string>;
  readonly projects: ReadonlyMap<ProjectId, string>;
};

/** What the team says about one light. The subject is a project or the programme as a whole. */
export type LightExplanation = {
  readonly subject: ProjectId | "programme";
  readonly indicator: IndicatorId;
  readonly explanation?: Explanation;
  readonly override?: Override;
  readonly origin: Origin;
};

/** Cause, consequence and measure; each a sentence or why it is missing. Undefined: not filled in. */
export type Explanation = { readonly cause?: Sentence; readonly consequence?: Sentence; readonly measure?: Sentence };
export type Sentence =
  | { readonly status: "written"; readonly text: string }
  | { readonly status: "missing"; readonly reason: MissingReason };

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
