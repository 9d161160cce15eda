import { build as buildSite } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson } from "../problems/format.ts";
import type { Command } from "./command.ts";

/** Checks the data and makes the site, the PDFs and the open data; the old output stays when anything fails. */
export const build: Command = async ({ options, effects, print, tell }) => {
  const started = performance.now();
  const outcome = await buildSite(options, effects, tell);
  const { problems } = outcome;
  if (options.json)
    print(
      JSON.stringify(
        { problemen: problemsAsJson(problems), uitvoer: outcome.status === "built" ? options.out : undefined },
        undefined,
        2,
      ),
    );
  else if (problems.length > 0) print(formatProblems(problems));
  if (outcome.status === "refused") {
    if (outcome.message) tell(outcome.message);
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  const warnings = problems.length > 0 ? ` ${countLine(problems)}.` : "";
  if (!options.json)
    print(
      `Klaar in ${seconds} seconden: ${outcome.pages} pagina's en ${outcome.pdfs} PDF's in ${options.out}.${warnings}`,
    );
  return 0;
};
