import type { Dataset } from "../domain/dataset.ts";
import type { Edition, Explanation } from "../domain/edition.ts";
import type { IndicatorResult, Monitor } from "../domain/monitor.ts";
import type { Problem } from "../problems/problem.ts";
import { problem } from "../problems/problem.ts";
import { lightsOf } from "./lights-of.ts";
import type { LightRule } from "./rule.ts";

/**
 * Finds orange and red lights without cause, consequence and measure (RAG-1, "Explanation"): a warning in a concept,
 * an error in a final edition. In a reconstruction a field that says why it is missing counts as filled in.
 * Also finds explanations nobody will see.
 */
export const explanationsPresent: LightRule = (dataset, monitors) =>
  monitors.flatMap((monitor) => [...missingIn(monitor), ...unusedIn(dataset, monitor)]);

function missingIn(monitor: Monitor): Problem[] {
  return lightsOf(monitor).flatMap(({ subject, name, result }) => {
    const { colour, explanation } = result.light;
    if (colour !== "orange" && colour !== "red") return [];
    const fields = emptyFields(explanation, monitor.edition);
    if (fields.length === 0) return [];
    const said = monitor.edition.explanations.find(
      (one) => one.subject === subject && one.indicator === result.indicator.id,
    );
    const place = said?.origin ?? monitor.edition.origin;
    const details = {
      subject: name,
      indicator: result.indicator.name,
      colour,
      fields,
      file: place.file.replace(/[^/]+$/, "stoplichten.yaml"),
      keys: keysOf(subject, result),
    };
    return [problem("uitleg-ontbreekt", place, details, monitor.edition.status === "concept" ? "warning" : "error")];
  });
}

function emptyFields(explanation: Explanation | undefined, { status }: Edition): string[] {
  const fields = { oorzaak: explanation?.cause, gevolg: explanation?.consequence, maatregel: explanation?.measure };
  return Object.entries(fields)
    .filter(([, sentence]) => sentence === undefined || (sentence.status === "missing" && status !== "reconstruction"))
    .map(([field]) => field);
}

function keysOf(subject: string, { indicator }: IndicatorResult): string[] {
  return [subject === "programme" ? "programma" : subject, indicator.id];
}

function unusedIn({ indicators, projects }: Dataset, monitor: Monitor): Problem[] {
  const lights = lightsOf(monitor);
  return monitor.edition.explanations
    .filter(
      ({ subject, indicator }) =>
        !lights.some((one) => one.subject === subject && one.result.indicator.id === indicator),
    )
    .map(({ subject, indicator, origin }) => {
      const name = subject === "programme" ? "Het programma" : (projects.get(subject)?.name ?? subject);
      return problem("stoplicht-ongebruikt", origin, {
        subject: name,
        indicator: indicators.get(indicator)?.name ?? indicator,
      });
    });
}
