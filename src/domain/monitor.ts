import type Fraction from "fraction.js";
import type { BudgetLight, BudgetRow, BudgetVersion, Spending } from "./budget.ts";
import type { Indicator, Judgement, Municipality, Phase, Project, QuarterFigures } from "./dataset.ts";
import type { Edition, Explanation } from "./edition.ts";
import type { Actual, Correction, Quality, Reference } from "./figure.ts";
import type { ProjectId } from "./ids.ts";
import type { LifeCycleEvent, ProjectState } from "./life-cycle.ts";
import type { Goal, PathKind, PlanVersion } from "./plan.ts";
import type { Quarter } from "./quarter.ts";
import type { Category, Sector, TargetGroup } from "./series.ts";
import type { PathWay } from "./target-path.ts";
import type { Thresholds } from "./thresholds.ts";
import type { Colour, LightCounts, TrafficLight } from "./traffic-light.ts";
import type { Trend } from "./trend.ts";

/** Everything that is calculated for one edition. No text for readers: `present/` words it. */
export type Monitor = {
  readonly edition: Edition;
  readonly quarter: Quarter;
  /** The day up to which events and memberships count: the edition's date, or the end of its estimated or own quarter. */
  readonly day: string;
  readonly municipalities: readonly Municipality[];
  readonly programme: ProgrammeResult;
  /** In the order of the quarter file. */
  readonly projects: readonly ProjectResult[];
  /** Only categories, sectors and target groups that have projects, in the order of monitor.yaml. */
  readonly categories: readonly GroupResult<Category>[];
  readonly sectors: readonly GroupResult<Sector>[];
  readonly targetGroups: readonly GroupResult<TargetGroup>[];
  /** Quarter after quarter, t/m the quarter of the edition. */
  readonly trends: MonitorTrends;
  readonly thresholds: Thresholds;
  /** What a reader must know about the figures of this quarter as a whole. */
  readonly note?: string;
};

export type MonitorTrends = {
  readonly programme: readonly Trend[];
  /** By project of the edition. */
  readonly projects: ReadonlyMap<ProjectId, readonly Trend[]>;
};

/** Where one should be now: an exact fraction, and by which path or plan version. */
export type TargetToDate = {
  readonly value: Fraction;
  readonly path: PathKind | "stated";
  readonly version?: PlanVersion;
  /** Quarters the path was shifted because the project was on hold. */
  readonly held: number;
  /** How it follows from the path; absent when it was stated. */
  readonly way?: PathWay;
};

/** A traffic light with all that decided it (RAG-1, "Record"). */
export type LightRecord = TrafficLight & {
  readonly input: {
    readonly state: ProjectState;
    readonly early: boolean;
    readonly suppressed: boolean;
    readonly previousColour?: Colour;
  };
  /** The quarter a sentence about this light names: of the first results, the start, the hold or the stop. */
  readonly quarter?: Quarter;
  readonly explanation?: Explanation;
};

/** One indicator of a project or of the programme, t/m the quarter of the edition. */
export type IndicatorResult = {
  readonly indicator: Indicator;
  readonly actual: Actual;
  /** The quarter the actual was measured t/m; earlier than the edition's for an outdated or final figure. */
  readonly measuredIn: Quarter;
  readonly quality: Quality;
  readonly reference: Reference;
  readonly note?: string;
  readonly corrections: readonly Correction[];
  readonly target?: TargetToDate;
  readonly goal?: Goal;
  readonly version?: PlanVersion;
  /** The version before this one, in the quarter in which the scope changed: both are then shown (PATH-1). */
  readonly scopeBefore?: PlanVersion;
  readonly light: LightRecord;
};

/** How much of a programme total is known per project. */
export type Breakdown = {
  readonly known: number;
  readonly parts: readonly BreakdownPart[];
  /** The reported total minus what is known per project; undefined without an exact total reported for this quarter. */
  readonly rest?: number;
  /** Projects of which no exact number is known or, in a sum of ours, only one by another definition. */
  readonly without: readonly Project[];
};

/** What one project, or several together, add to a programme total. */
export type BreakdownPart = {
  readonly projects: readonly Project[];
  readonly value: number;
  /** Of a final figure of an earlier quarter: that quarter ("eindstand t/m Q1 2022"). */
  readonly endedIn?: Quarter;
  /** Counted by another definition: a part of a reported total, never of a sum of ours. */
  readonly isOtherDefinition: boolean;
};

export type ProgrammeIndicator = IndicatorResult & {
  readonly origin: "reported" | "summed";
  readonly breakdown: Breakdown;
  /** Of a total of ours only: a reported total is at full coverage. */
  readonly coverage?: Coverage;
  readonly gap: GoalGap;
};

/** The programme goal against the goals of its projects (PATH-1, "Gap line"). */
export type GoalGap = {
  readonly goal?: number;
  /** Goal minus project goals: positive "nog niet belegd", negative "dubbel belegd"; undefined when a goal is unknown or approximate. */
  readonly gap?: number;
  readonly projectsWithoutGoal: number;
  readonly freed: readonly { readonly project: Project; readonly amount: number }[];
};

export type VerdictCode = "on-course" | "fairly-on-course" | "partly-on-course" | "off-course" | "no-verdict";

export type ProgrammeResult = {
  readonly indicators: readonly ProgrammeIndicator[];
  readonly headline: Colour;
  readonly verdict: VerdictCode;
  /** Lights over project x indicator; a qualitative project counts once. */
  readonly counts: LightCounts;
  readonly plan?: PlanVersion;
  /** All versions decided t/m this quarter, oldest first. */
  readonly planHistory: readonly PlanVersion[];
  readonly spending?: Spending;
  readonly budgetLight: BudgetLight;
  readonly budget?: BudgetResult;
  readonly projectCount?: QuarterFigures["projectCount"];
};

export type ProjectResult = {
  readonly project: Project;
  /** The name in this edition, and its number in the action plan when it had one. */
  readonly name: string;
  readonly number?: string;
  readonly category: Category;
  readonly sector?: Sector;
  readonly targetGroup?: TargetGroup;
  readonly phases: readonly Phase[];
  readonly state: ProjectState;
  readonly indicators: readonly IndicatorResult[];
  readonly judgement?: Judgement;
  readonly together: readonly TogetherResult[];
  /** Events up to the day of the edition, in order of time. */
  readonly events: readonly LifeCycleEvent[];
  readonly text?: string;
  readonly note?: string;
};

/** Figures known only for several projects together. They count once and carry no light. */
export type TogetherResult = {
  readonly projects: readonly { readonly id: ProjectId; readonly name: string }[];
  readonly figures: readonly {
    readonly indicator: Indicator;
    readonly actual: Actual;
    /** Earlier than the quarter of the edition for a final figure. */
    readonly measuredIn: Quarter;
    readonly quality: Quality;
    readonly reference: Reference;
    readonly note?: string;
  }[];
  readonly note?: string;
};

/** How much of a total of ours is covered (RAG-1, aggregation). Share: targets counted / all targets. */
export type Coverage =
  | { readonly status: "complete" }
  | { readonly status: "provisional" | "too-thin"; readonly share: Fraction }
  | { readonly status: "unknown" };

/** A total over the projects of a category or sector, made by us. */
export type GroupTotal = {
  readonly indicator: Indicator;
  /** Undefined when no exact number is known. */
  readonly sum?: number;
  /** None when all that is counted has stopped. */
  readonly target?: Fraction;
  readonly goal?: number;
  /** What adds up to the sum. */
  readonly parts: readonly BreakdownPart[];
  readonly without: readonly ProjectResult[];
  /** Counted, and stopped: what they reached is a part of the sum and of the target. */
  readonly stopped: readonly ProjectResult[];
  readonly coverage: Coverage;
  readonly light: LightRecord;
};

export type GroupResult<Group> = {
  readonly group: Group;
  readonly projects: readonly ProjectResult[];
  /** Figures of projects together, when all of them are in this group. */
  readonly together: readonly TogetherResult[];
  readonly totals: readonly GroupTotal[];
  readonly text?: string;
};

export type BudgetResult = {
  readonly version: BudgetVersion;
  readonly years: readonly {
    readonly year: number;
    readonly itemised: number;
    readonly total?: number;
    /** Total minus the rows with an amount. */
    readonly rest?: number;
  }[];
  readonly rows: readonly BudgetRow[];
  readonly total?: number;
  readonly toDate?: Fraction;
};
