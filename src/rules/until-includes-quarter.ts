import { problem } from "../problems/problem.ts";
import type { Rule } from "./rule.ts";

const quarterWords = "(?:Q[1-4](?:[ \\u00a0-]\\d{4})?|\\d{4}-Q[1-4]|(?:het )?(?:eerste|tweede|derde|vierde|[1-4]e) kwartaal)";
const untilQuarter = new RegExp(`(?<![\\p{L}])tot[ \\u00a0\\n]+${quarterWords}`, "giu");

/** Finds "tot" directly before a quarter: figures count t/m a quarter, and "tot" would leave it out (FMT-1 rule 5). */
export const untilIncludesQuarter: Rule = ({ prose }) =>
  prose.flatMap(({ text, origin }) =>
    [...text.matchAll(untilQuarter)].map((match) => {
      const found = match[0].replaceAll(/\s+/g, " ");
      if (!origin.file.endsWith(".md")) return problem("tot-in-plaats-van-tm", origin, { found });
      const before = text.slice(0, match.index);
      const line = before.split("\n").length;
      const column = before.length - before.lastIndexOf("\n");
      return problem("tot-in-plaats-van-tm", { file: origin.file, line, column }, { found });
    }),
  );
