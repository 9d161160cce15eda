import type { Municipality } from "../../domain/dataset.ts";
import { dateText } from "../dutch.ts";
import { municipalityPath, singlePaths } from "../paths.ts";
import { type MunicipalityContext, whyNoCounts } from "./municipality-page.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** The municipalities that take part, and those that did. */
export type MunicipalitiesPage = {
  readonly view: PageView;
  readonly whyNoCounts: string;
  readonly members: readonly MunicipalityLink[];
  readonly former: readonly MunicipalityLink[];
};

export type MunicipalityLink = { readonly name: string; readonly path: string; readonly text?: string };

/** Gives the list of municipalities. Who takes part is told as of the newest published edition: there is no clock. */
export function municipalitiesPage({ dataset, published }: MunicipalityContext): MunicipalitiesPage {
  const day = published.at(-1)?.monitor.day;
  const hasLeft = ({ validUntil }: Municipality) =>
    validUntil !== undefined && (day === undefined || validUntil <= day);
  const inOrder = [...dataset.municipalities].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const description = "De gemeenten in de regio: wat er loopt, de monitors en de toezeggingen.";
  return {
    view: seriesPageView(singlePaths.municipalities, "Gemeenten", dataset, description),
    whyNoCounts,
    members: inOrder.filter((one) => !hasLeft(one)).map(memberLink),
    former: inOrder.filter(hasLeft).map((one) => ({ ...linkOf(one), text: formerText(one) })),
  };
}

function linkOf({ id, name }: Municipality): MunicipalityLink {
  return { name, path: municipalityPath(id) };
}

function memberLink(municipality: Municipality): MunicipalityLink {
  const { validFrom } = municipality;
  return { ...linkOf(municipality), ...(validFrom && { text: `Sinds ${dateText(validFrom)}` }) };
}

function formerText({ validUntil, successor }: Municipality): string {
  const until = validUntil ? `Tot ${dateText(validUntil)}` : "Niet meer";
  return successor ? `${until}, opgegaan in ${successor}` : until;
}
