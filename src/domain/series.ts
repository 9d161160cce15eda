import type { CategoryId, IndicatorId, ProgrammeId, SectorId, SourceId, TargetGroupId } from "./ids.ts";
import type { LifeCycleEvent } from "./life-cycle.ts";
import type { Origin } from "./origin.ts";
import type { Quarter } from "./quarter.ts";
import type { Thresholds } from "./thresholds.ts";

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
  readonly targetGroups: readonly TargetGroup[];
  readonly thresholds: Thresholds;
  /** Where each limit was set; the others are the makers'. */
  readonly thresholdOrigins?: { readonly [Limit in keyof Thresholds]?: Origin };
  /** Where the site will stand, ending in a slash. */
  readonly address?: string;
  readonly contact: { readonly name: string; readonly address?: string; readonly text?: string };
  /** Under which terms others may use figures and texts. */
  readonly licence?: { readonly name: string; readonly link?: string; readonly note?: string };
  readonly accessibility: Accessibility;
  /** Address of what the organisation says about personal data. */
  readonly privacyStatement?: string;
  readonly sources: readonly Source[];
  readonly theme: Theme;
};

/** What the organisation says about accessibility. The monitor claims no status of its own. */
export type Accessibility = {
  /** Address of the statement in the public register. */
  readonly statement?: string;
  readonly audits: readonly {
    readonly date: string;
    readonly what: string;
    readonly outcome?: string;
    readonly link?: string;
  }[];
  readonly limitations: readonly {
    readonly what: string;
    readonly consequence?: string;
    readonly alternative?: string;
    readonly solution?: string;
  }[];
  readonly reviewedOn?: string;
};

export type Programme = {
  readonly id: ProgrammeId;
  readonly name: string;
  readonly shortName?: string;
  readonly note?: string;
  readonly events: readonly LifeCycleEvent[];
};

export type Category = { readonly id: CategoryId; readonly name: string; readonly explanation?: string };

/** Residents the monitor says something about apart, e.g. young people. */
export type TargetGroup = { readonly id: TargetGroupId; readonly name: string; readonly explanation?: string };

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

/** The colours of a region, as `#rrggbb`; what it leaves out keeps our colour. All others are derived from these. */
export type ThemeColour = "main" | "mainDark" | "accent" | "background" | "text";

export type Theme = { readonly [Colour in ThemeColour]?: string } & {
  /** A file beside monitor.yaml. */
  readonly logo?: string;
  /** Where each colour was written. */
  readonly origins?: { readonly [Colour in ThemeColour]?: Origin };
};
