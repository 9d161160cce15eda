import { lastDayOf } from "../domain/quarter.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

/**
 * Finds stories whose consent had ended before the newest edition. The project has no clock: a story is judged
 * at the date of that edition, not at the day on which the site is built.
 */
export const consentValid: Rule = ({ stories, editions }) => {
  const newest = editions
    .map(({ date, quarter }) => (date.status === "known" ? date.day : lastDayOf(quarter)))
    .sort()
    .at(-1);
  return stories.flatMap(({ consent, origin }) =>
    consent.until !== undefined && consent.until >= consent.date && newest !== undefined && consent.until < newest
      ? [problem("toestemming-verlopen", origin, { until: consent.until })]
      : [],
  );
};
