import type { Municipality } from "../../domain/dataset.ts";
import { type Membership, membershipOn } from "../../domain/membership.ts";
import { capital, dateText } from "../dutch.ts";
import { municipalityPath, singlePaths } from "../paths.ts";
import { type MunicipalityContext, whyNoCounts } from "./municipality-page.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The municipalities that take part, those that did, and those that will. */
export type MunicipalitiesPage = {
  readonly view: PageView;
  readonly whyNoCounts: string;
  readonly members: readonly MunicipalityLink[];
  readonly former: readonly MunicipalityLink[];
  readonly future: readonly MunicipalityLink[];
};

type MunicipalityLink = { readonly name: string; readonly path: string; readonly text?: string };

/** Gives the list of municipalities, as of the day of the newest published edition. Before the first one, who has an end has left. */
export function municipalitiesPage({ dataset, published }: MunicipalityContext): MunicipalitiesPage {
  const day = published.at(-1)?.monitor.day;
  const inOrder = [...dataset.municipalities].sort((a, b) => a.name.localeCompare(b.name, "nl"));
  const linksOf = (membership: Membership) =>
    inOrder.filter((one) => membershipOn(one, day) === membership).map((one) => linkOf(one, membership));
  return {
    view: singlePageView(singlePaths.municipalities, dataset),
    whyNoCounts,
    members: linksOf("member"),
    former: linksOf("former"),
    future: linksOf("future"),
  };
}

function linkOf(municipality: Municipality, membership: Membership): MunicipalityLink {
  const { id, name } = municipality;
  const text = datesText(municipality, membership);
  return { name, path: municipalityPath(id), ...(text && { text }) };
}

function datesText({ validFrom, validUntil, successor }: Municipality, membership: Membership): string {
  const until = validUntil && `tot ${dateText(validUntil)}`;
  if (membership === "former")
    return capital([until, successor && `opgegaan in ${successor}`].filter(Boolean).join(", "));
  const since = validFrom && `${membership === "future" ? "vanaf" : "sinds"} ${dateText(validFrom)}`;
  return capital([since, until].filter(Boolean).join(", "));
}
