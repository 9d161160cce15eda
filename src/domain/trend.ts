import type Fraction from "fraction.js";
import type { Indicator } from "./dataset.ts";
import type { Actual, Correction, Quality } from "./figure.ts";
import type { Goal, PlanVersion } from "./plan.ts";
import type { Quarter } from "./quarter.ts";

/** One indicator of a project or of the programme, quarter after quarter, as known t/m a last quarter. */
export type Trend = {
  readonly indicator: Indicator;
  /** One for each quarter, without gaps in time; never empty. */
  readonly points: readonly TrendPoint[];
  /** The goal that holds in the last quarter. */
  readonly goal?: Goal;
  /** Every version decided t/m the last quarter, oldest first, also those without a goal for this indicator. */
  readonly versions: readonly TrendVersion[];
};

/** What is known of one quarter itself: an earlier figure is never carried on to it. */
export type TrendPoint = TrendCount & {
  readonly quarter: Quarter;
  readonly target?: Fraction;
  /** The version that holds in this quarter. */
  readonly version?: PlanVersion;
  /** Present when the scope or the definition changed: counts before and after cannot be compared. */
  readonly isBreak?: true;
};

/** The count t/m a quarter, in its newest value. Empty when there is no file, or the file does not mention it. */
export type TrendCount = {
  readonly actual?: Actual;
  readonly quality?: Quality;
  readonly note?: string;
  /** Why a published value changed; a count falls only with one (VIN-1). */
  readonly corrections?: readonly Correction[];
  /** Of a total that we made and nobody reported; incomplete without the figure of some project. */
  readonly summed?: "complete" | "incomplete";
};

/** A decision about the plan, to mark on the line. */
export type TrendVersion = Omit<PlanVersion, "decidedIn" | "goals"> & {
  /** The quarter in which it takes effect; may lie before the first point. */
  readonly from: Quarter;
  /** What it sets for this indicator. */
  readonly goal?: Goal;
};
