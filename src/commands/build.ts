import { type Built, build as buildSite } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson, withEnding } from "../problems/format.ts";
import type { Command } from "./command.ts";

/** Checks the data and makes the site, the PDFs and the open data; the old output stays when anything fails. */
export const build: Command = async ({ options, effects, print, tell }) => {
  const started = performance.now();
  const outcome = await buildSite(options, effects, tell);
  if (outcome.status === "refused" && outcome.message) tell(outcome.message);
  const seconds = (performance.now() - started) / 1000;
  const report = options.json ? jsonReport(outcome, options.out) : textReport(outcome, options.out, seconds);
  if (report !== "") print(report);
  return outcome.status === "built" ? 0 : 1;
};

function jsonReport({ status, problems }: Built, out: string): string {
  const uitvoer = status === "built" ? out : undefined;
  return JSON.stringify({ problemen: problemsAsJson(problems), uitvoer }, undefined, 2);
}

function textReport(outcome: Built, out: string, seconds: number): string {
  const { problems } = outcome;
  if (outcome.status === "refused") return formatProblems(problems);
  const made = `${amount(outcome.pages, "pagina", "pagina's")} en ${amount(outcome.pdfs, "PDF", "PDF's")}`;
  const warnings = problems.length > 0 ? ` ${countLine(problems)}.` : "";
  const concepts = outcome.concepts.map((path) => `Concept, niet te vinden vanaf de voorpagina: ${out}/${path}`);
  const last = `Klaar in ${seconds.toFixed(1).replace(".", ",")} seconden: ${made} in ${out}.${warnings}`;
  return withEnding(problems, [...concepts, last].join("\n"));
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
