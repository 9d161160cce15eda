import { type Built, build as buildSite } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson, withEnding } from "../problems/format.ts";
import type { Command, ExitCode, Options } from "./command.ts";

const exitCodes: Readonly<Record<Built["status"], ExitCode>> = { built: 0, refused: 1, misused: 2 };

/** Checks the data and makes the site, the PDFs and the open data; the old output stays when anything fails. */
export const build: Command = async ({ options, effects, print, tell }) => {
  const started = performance.now();
  const outcome = await buildSite(options, effects, tell);
  const seconds = (performance.now() - started) / 1000;
  const report = options.json ? jsonReport(outcome, options) : textReport(outcome, options, seconds);
  if (report !== "") print(report);
  if (!options.json && outcome.status !== "built" && outcome.message) tell(outcome.message);
  return exitCodes[outcome.status];
};

function jsonReport(outcome: Built, { out }: Options): string {
  const ending = outcome.status === "built" ? { uitvoer: out } : { melding: outcome.message };
  return JSON.stringify({ problemen: problemsAsJson(outcome.problems), ...ending }, undefined, 2);
}

function textReport(outcome: Built, { out, edition }: Options, seconds: number): string {
  const { problems } = outcome;
  if (outcome.status !== "built") return formatProblems(problems);
  const made = `${amount(outcome.pages, "pagina", "pagina's")} en ${amount(outcome.pdfs, "PDF", "PDF's")}`;
  const warnings = problems.length > 0 ? ` ${countLine(problems)}.` : "";
  const lines = [
    ...outcome.concepts.map((path) => `Concept, niet te vinden vanaf de voorpagina: ${out}/${path}`),
    ...(edition && outcome.pdfs > 0 ? [`Alleen de PDF van ${edition} is gemaakt: zet deze uitvoer niet online.`] : []),
    `Klaar in ${seconds.toFixed(1).replace(".", ",")} seconden: ${made} in ${out}.${warnings}`,
  ];
  return withEnding(problems, lines.join("\n"));
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
