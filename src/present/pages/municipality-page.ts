import type { Dataset, Municipality } from "../../domain/dataset.ts";
import type { MunicipalityId } from "../../domain/ids.ts";
import { isEnded } from "../../domain/life-cycle.ts";
import { type Membership, membershipOn } from "../../domain/membership.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { approximately, dateText, inWords, number } from "../dutch.ts";
import { stateWords } from "../event-words.ts";
import { titleLink } from "../page-names.ts";
import { municipalityPath, projectPath, singlePaths } from "../paths.ts";
import { type CommitmentContext, type CommitmentView, commitmentViews } from "./commitment-view.ts";
import type { EditionHead } from "./edition-head.ts";
import { type PageView, seriesPageView, trailTo } from "./page-view.ts";
import type { ShownEdition } from "./shown-edition.ts";

/** What the monitor tells a council about its municipality. Counts of people are not part of it (SDC-1). */
export type MunicipalityPage = {
  readonly view: PageView;
  readonly name: string;
  readonly whyNoCounts: string;
  /** How long it takes part, in one sentence. */
  readonly membership: string;
  readonly successor?: Successor;
  readonly note?: string;
  readonly code: string;
  readonly projects?: MunicipalityProjects;
  /** The editions of its membership, newest first. */
  readonly editions: readonly EditionHead[];
  readonly commitments: readonly CommitmentView[];
};

/** Where a municipality went or goes; `verb` is what stands before “in” and its name. */
type Successor = { readonly verb: string; readonly name: string; readonly path?: string };

/** What runs there, or ran, as the last edition of its membership tells it. */
type MunicipalityProjects = {
  readonly title: string;
  readonly edition: EditionHead;
  /** Present when the monitor knows of more projects than it names. */
  readonly remark?: string;
  readonly groups: readonly { readonly name: string; readonly projects: readonly ProjectLink[] }[];
};

type ProjectLink = { readonly name: string; readonly path: string; readonly state: string };

/** What pages of municipalities are made of. `published` are the editions, oldest first. */
export type MunicipalityContext = {
  readonly dataset: Dataset;
  readonly published: readonly ShownEdition[];
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
  const membership = membershipOn(municipality, published.at(-1)?.monitor.day);
  const description = `Wat er in ${name} loopt, en de monitors en toezeggingen voor de gemeenteraad.`;
  return {
    view: {
      ...seriesPageView(municipalityPath(id), `Gemeente ${name}`, dataset, description),
      trail: trailTo(titleLink(singlePaths.municipalities), { name, path: municipalityPath(id) }),
    },
    name,
    whyNoCounts,
    membership: membershipSentence(municipality, membership),
    code: municipality.code,
    editions: during.map(({ page }) => page.head).reverse(),
    commitments: commitmentViews(
      dataset.commitments.filter((one) => one.municipality === id),
      commitmentContext,
    ),
    ...successorOf(municipality, membership, dataset),
    ...(note && { note }),
    ...(last && { projects: projectsOf(municipality, last, last === published.at(-1) ? "now" : "then") }),
  };
}

/** Without days a municipality takes part during all editions. */
function membershipSentence({ name, validFrom, validUntil }: Municipality, membership: Membership): string {
  const [from, until] = [validFrom && dateText(validFrom), validUntil && dateText(validUntil)];
  if (membership === "former")
    return from
      ? `${name} deed mee van ${from} tot ${until}. Sinds die dag niet meer.`
      : `${name} doet niet meer mee sinds ${until}.`;
  const since = from && `${membership === "future" ? "vanaf" : "sinds"} ${from}`;
  const period = [since, until && `tot ${until}`].filter(Boolean).join(", ");
  return `${name} doet mee ${period || "vanaf het begin"}.`;
}

/** A link when the successor takes part as well. */
function successorOf(
  { successor }: Municipality,
  membership: Membership,
  { municipalities }: Dataset,
): Pick<MunicipalityPage, "successor"> {
  if (successor === undefined) return {};
  const verb = membership === "former" ? "is opgegaan" : "gaat dan op";
  const member = municipalities.find(({ name }) => name === successor);
  return { successor: { verb, name: successor, ...(member && { path: municipalityPath(member.id) }) } };
}

function projectsOf(
  { id, name }: Municipality,
  { monitor, page }: ShownEdition,
  when: "now" | "then",
): MunicipalityProjects {
  const here = monitor.projects.filter(({ project: { municipalities } }) => isHere(municipalities, id));
  const isOwn = ({ project }: ProjectResult) => project.municipalities.length > 0;
  const groups = [
    { name: `In ${name} zelf`, projects: here.filter((one) => !isEnded(one.state) && isOwn(one)) },
    { name: "Voor de hele regio", projects: here.filter((one) => !isEnded(one.state) && !isOwn(one)) },
    { name: "Afgerond of gestopt", projects: here.filter(({ state }) => isEnded(state)) },
  ];
  const remark = unnamedSentence(monitor);
  return {
    title: `Wat er ${when === "now" ? "loopt" : "liep"} in ${name}`,
    edition: page.head,
    groups: groups
      .filter(({ projects }) => projects.length > 0)
      .map((group) => ({ ...group, projects: group.projects.map((one) => projectLink(one, monitor)) })),
    ...(remark && { remark }),
  };
}

/** Without this a list of the projects with a name would read as complete. */
function unnamedSentence({ programme: { projectCount }, projects }: Monitor): string | undefined {
  if (projectCount === undefined || projectCount.value <= projects.length) return undefined;
  const count = approximately(number(projectCount.value), projectCount.approximation);
  return `De monitor telt ${count} projecten en noemt er ${projects.length > 0 ? inWords(projects.length) : "geen"}.`;
}

/** A project that names no municipality is for the whole region. */
function isHere(municipalities: readonly MunicipalityId[], id: MunicipalityId): boolean {
  return municipalities.length === 0 || municipalities.includes(id);
}

function projectLink({ project, name, state }: ProjectResult, { edition }: Monitor): ProjectLink {
  return { name, path: projectPath(edition.id, project.id), state: stateWords[state] };
}
