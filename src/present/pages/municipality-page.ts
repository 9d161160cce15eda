import type { Dataset, Municipality } from "../../domain/dataset.ts";
import type { MunicipalityId } from "../../domain/ids.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { dateText } from "../dutch.ts";
import { stateWords } from "../event-words.ts";
import { municipalityPath, projectPath } from "../paths.ts";
import { type CommitmentContext, type CommitmentView, commitmentViews } from "./commitment-view.ts";
import type { EditionHead } from "./edition-head.ts";
import type { EditionPage } from "./edition-page.ts";
import { type PageView, seriesPageView } from "./page-view.ts";

/** What the monitor tells a council about its municipality. Counts of people are not part of it (SDC-1). */
export type MunicipalityPage = {
  readonly view: PageView;
  readonly name: string;
  readonly whyNoCounts: string;
  /** How long it takes part, in one sentence. */
  readonly membership: string;
  readonly successor?: { readonly name: string; readonly path?: string };
  readonly note?: string;
  readonly code: string;
  readonly projects?: MunicipalityProjects;
  /** The editions of its membership, newest first. */
  readonly editions: readonly EditionHead[];
  readonly commitments: readonly CommitmentView[];
};

/** What runs there, or ran, as the last edition of its membership tells it. */
export type MunicipalityProjects = {
  readonly title: string;
  readonly edition: EditionHead;
  readonly groups: readonly { readonly name: string; readonly projects: readonly ProjectLink[] }[];
};

export type ProjectLink = { readonly name: string; readonly path: string; readonly state: string };

type Shown = { readonly monitor: Monitor; readonly page: EditionPage };

/** What pages of municipalities are made of. `published` are the editions, oldest first. */
export type MunicipalityContext = {
  readonly dataset: Dataset;
  readonly published: readonly Shown[];
  readonly commitmentContext: CommitmentContext;
};

/** The first thing a council member looks for, and why it is not there (SDC-1). */
export const whyNoCounts =
  "We geven geen aantallen per gemeente, omdat het vaak om zo weinig mensen gaat dat zij herkenbaar zouden zijn.";

/** Gives the page of a municipality. */
export function municipalityPage(municipality: Municipality, context: MunicipalityContext): MunicipalityPage {
  const { dataset, published, commitmentContext } = context;
  const { id, name, note } = municipality;
  const during = published.filter(({ monitor }) => monitor.municipalities.some((one) => one.id === id));
  const last = during.at(-1);
  const description = `Wat er in ${name} loopt, en de monitors en toezeggingen voor de gemeenteraad.`;
  return {
    view: seriesPageView(municipalityPath(id), `Gemeente ${name}`, dataset, description),
    name,
    whyNoCounts,
    membership: membershipSentence(municipality),
    code: municipality.code,
    editions: during.map(({ page }) => page.head).reverse(),
    commitments: commitmentViews(
      dataset.commitments.filter((one) => one.municipality === id),
      commitmentContext,
    ),
    ...successorOf(municipality, dataset),
    ...(note && { note }),
    ...(last && { projects: projectsOf(municipality, last, last === published.at(-1) ? "now" : "then") }),
  };
}

/** Without days a municipality takes part during all editions. */
function membershipSentence({ name, validFrom, validUntil }: Municipality): string {
  if (validFrom && validUntil)
    return `${name} deed mee van ${dateText(validFrom)} tot ${dateText(validUntil)}. Sinds die dag niet meer.`;
  if (validUntil) return `${name} doet niet meer mee sinds ${dateText(validUntil)}.`;
  return validFrom ? `${name} doet mee sinds ${dateText(validFrom)}.` : `${name} doet mee vanaf het begin.`;
}

/** Where a municipality went; a link when that one takes part as well. */
function successorOf({ successor }: Municipality, { municipalities }: Dataset): Pick<MunicipalityPage, "successor"> {
  if (successor === undefined) return {};
  const member = municipalities.find(({ name }) => name === successor);
  return { successor: { name: successor, ...(member && { path: municipalityPath(member.id) }) } };
}

function projectsOf({ id, name }: Municipality, { monitor, page }: Shown, when: "now" | "then"): MunicipalityProjects {
  const here = monitor.projects.filter(({ project: { municipalities } }) => isHere(municipalities, id));
  const isOwn = ({ project }: ProjectResult) => project.municipalities.length > 0;
  const groups = [
    { name: `In ${name} zelf`, projects: here.filter((one) => !isOver(one) && isOwn(one)) },
    { name: "Voor de hele regio", projects: here.filter((one) => !isOver(one) && !isOwn(one)) },
    { name: "Afgerond of gestopt", projects: here.filter(isOver) },
  ];
  return {
    title: `Wat er ${when === "now" ? "loopt" : "liep"} in ${name}`,
    edition: page.head,
    groups: groups
      .filter(({ projects }) => projects.length > 0)
      .map((group) => ({ ...group, projects: group.projects.map((one) => projectLink(one, monitor)) })),
  };
}

/** A project that names no municipality is for the whole region. */
function isHere(municipalities: readonly MunicipalityId[], id: MunicipalityId): boolean {
  return municipalities.length === 0 || municipalities.includes(id);
}

function isOver({ state }: ProjectResult): boolean {
  return state === "finished" || state === "stopped";
}

function projectLink({ project, name, state }: ProjectResult, { edition }: Monitor): ProjectLink {
  return { name, path: projectPath(edition.id, project.id), state: stateWords[state] };
}
