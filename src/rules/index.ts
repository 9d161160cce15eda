import { consentValid } from "./consent-valid.ts";
import { explanationsPresent } from "./explanations-present.ts";
import { figuresNeverFall } from "./figures-never-fall.ts";
import { goalsAboveOldPath } from "./goals-above-old-path.ts";
import { lettersComplete } from "./letters-complete.ts";
import { lettersReachCouncils } from "./letters-reach-councils.ts";
import { linksLeadOut } from "./links-lead-out.ts";
import { notMoreThanStarted } from "./not-more-than-started.ts";
import { overridesValid } from "./overrides-valid.ts";
import { partsWithinTotal } from "./parts-within-total.ts";
import { pathsWellFormed } from "./paths-well-formed.ts";
import { plannedWithoutResult } from "./planned-without-result.ts";
import { projectNamesUnique } from "./project-names-unique.ts";
import type { LightRule, Rule } from "./rule.ts";
import { signsInFont } from "./signs-in-font.ts";
import { statedTargetsFit } from "./stated-targets-fit.ts";
import { textsInUse } from "./texts-in-use.ts";
import { themeReadable } from "./theme-readable.ts";
import { togetherCountsOnce } from "./together-counts-once.ts";
import { untilIncludesQuarter } from "./until-includes-quarter.ts";

/** All checks across files. A new rule is one file and one line here. */
export const rules: readonly Rule[] = [
  consentValid,
  figuresNeverFall,
  goalsAboveOldPath,
  lettersComplete,
  linksLeadOut,
  notMoreThanStarted,
  partsWithinTotal,
  pathsWellFormed,
  plannedWithoutResult,
  projectNamesUnique,
  signsInFont,
  statedTargetsFit,
  themeReadable,
  togetherCountsOnce,
  untilIncludesQuarter,
];

/** All checks on lights. */
export const lightRules: readonly LightRule[] = [explanationsPresent, lettersReachCouncils, overridesValid, textsInUse];
