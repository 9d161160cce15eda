import { type Built, build as buildSite } from "../pipeline.ts";
import { countLine, formatProblems, problemsAsJson, withEnding } from "../problems/format.ts";
import { isDiskFull } from "../publish/disk-full.ts";
import type { Command, ExitCode, Options } from "./command.ts";

const exitCodes: Readonly<Record<Built["status"], ExitCode>> = { built: 0, refused: 1, misused: 2 };

/** Checks the data and makes the site, the PDFs and the open data; the old output stays when anything fails. */
export const build: Command = async ({ options, effects, print, tell }) => {
  const started = performance.now();
  const outcome = await buildSite(options, effects, tell).catch(refusalWhenFull);
  const seconds = (performance.now() - started) / 1000;
  const report = options.json ? jsonReport(outcome, options) : textReport(outcome, options, seconds);
  if (report !== "") print(report);
  if (!options.json && outcome.status !== "built" && outcome.message) tell(outcome.message);
  return exitCodes[outcome.status];
};

function refusalWhenFull(error: unknown): Built {
  if (!isDiskFull(error)) throw error;
  const message = "De schijf is vol. De vorige site is blijven staan. Maak ruimte vrij en probeer het opnieuw.";
  return { status: "refused", problems: [], message };
}

function jsonReport(outcome: Built, { out }: Options): string {
  const ending = outcome.status === "built" ? { uitvoer: out } : { melding: outcome.message };
  return JSON.stringify({ problemen: problemsAsJson(outcome.problems), ...ending }, undefined, 2);
}

function textReport(outcome: Built, { out, edition }: Options, seconds: number): string {
  const { problems } = outcome;
  if (outcome.status !== "built") return formatProblems(problems);
  const made = `${amount(outcome.pages, "pagina", "pagina's")} en ${pdfText(outcome.pdfs)}`;
  const warnings = problems.length > 0 ? ` ${countLine(problems)}.` : "";
  const lines = [
    ...outcome.concepts.map((path) => `Concept, niet te vinden vanaf de voorpagina: ${out}/${path}`),
    ...(edition && outcome.pdfs > 0
      ? [`Alleen de PDF's van ${edition} zijn gemaakt: zet deze uitvoer niet online.`]
      : []),
    `Klaar in ${seconds.toFixed(1).replace(".", ",")} seconden: ${made} in ${out}.${warnings}`,
  ];
  return withEnding(problems, lines.join("\n"));
}

/** Each document has a PDF to publish and one for the archive. */
function pdfText(documents: number): string {
  if (documents === 0) return "geen PDF's";
  return `${amount(documents, "document", "documenten")} als PDF (${documents * 2} bestanden: om te publiceren en voor het archief)`;
}

function amount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
