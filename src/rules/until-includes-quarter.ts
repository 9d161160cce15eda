import { placesIn } from "../domain/places-in.ts";
import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

const quarterWords =
  "(?:Q[1-4](?:[ \\u00a0-]\\d{4})?|\\d{4}-Q[1-4]|(?:het )?(?:eerste|tweede|derde|vierde|[1-4]e) kwartaal)";
const untilQuarter = new RegExp(`(?<![\\p{L}])tot\\s+${quarterWords}`, "giu");

/** Finds "tot" directly before a quarter: figures count t/m a quarter, and "tot" would leave it out (FMT-1 rule 5). */
export const untilIncludesQuarter: Rule = ({ prose }) =>
  prose.flatMap((one) => {
    const placeOf = placesIn(one);
    return [...one.text.matchAll(untilQuarter)].map((match) => {
      const found = match[0].replaceAll(/\s+/g, " ");
      return problem("tot-in-plaats-van-tm", placeOf(match.index), { found });
    });
  });
