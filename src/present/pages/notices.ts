import type { Edition } from "../../domain/edition.ts";
import type { Series } from "../../domain/series.ts";

/** Gives the sentences that stand on top of every page of an edition: invented, concept or reconstruction. */
export function noticesOf(series: Series, edition?: Edition): string[] {
  const fictional = series.isFictional
    ? ["Fictieve gegevens. Deze regio, deze projecten en deze cijfers bestaan niet."]
    : [];
  return edition ? [...fictional, ...statusNotice(edition, series)] : fictional;
}

function statusNotice({ status }: Edition, { organisation }: Series): string[] {
  switch (status) {
    case "concept":
      return ["Concept. Deze monitor is nog niet vastgesteld."];
    case "reconstruction":
      return [`Reconstructie op basis van openbare stukken; geen uitgave van ${organisation.name}.`];
    case "final":
      return [];
  }
}
