import type { MissingReason, Reference } from "./figure.ts";
import type { CategoryId, EditionId, IndicatorId, ProjectId } from "./ids.ts";
import type { Letter, Proposal } from "./letter.ts";
import type { Origin } from "./origin.ts";
import type { Quarter } from "./quarter.ts";
import type { Override } from "./traffic-light.ts";

export type EditionStatus = "concept" | "final" | "reconstruction";

/** Tells whether an edition is published: pages of others show nothing of a concept. */
export function isPublished({ status }: Pick<Edition, "status">): boolean {
  return status !== "concept";
}

export type Edition = {
  readonly id: EditionId;
  readonly number?: number;
  readonly quarter: Quarter;
  readonly quarterAssumption?: string;
  readonly date: EditionDate;
  readonly status: EditionStatus;
  readonly headline: string;
  /** What the source itself says about the course: it may differ from our verdict. */
  readonly verdictInSource?: { readonly text: string; readonly reference: Reference };
  readonly note?: string;
  readonly reference: Reference;
  readonly next?: string;
  /** What the council is asked to decide or take note of. */
  readonly asked: readonly string[];
  readonly texts: EditionTexts;
  readonly explanations: readonly LightExplanation[];
  /** The letter to the councils and the proposal to the board; an edition may do without. */
  readonly letter?: Letter;
  readonly proposal?: Proposal;
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
  /** What the team expects, in words. */
  readonly expectation?: string;
  /** The economy and the labour market around the programme. */
  readonly context?: string;
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

/** The chapters of an edition that other pages may point to. */
export type EditionSection =
  | "glance"
  | "introduction"
  | "conclusions"
  | "attention"
  | "life-cycle"
  | "money"
  | "goals"
  | "account";
