import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor, ProjectResult } from "../../domain/monitor.ts";
import { inOrderOfDecision } from "../../domain/plan.ts";
import { listText, quarterShort } from "../dutch.ts";
import { referenceText } from "../event-words.ts";
import type { Fact } from "../light-view.ts";
import { projectPath } from "../paths.ts";
import { type ProjectContext, type ProjectView, projectView } from "../project-view.ts";
import { type EditionHead, editionHead } from "./edition-head.ts";
import { innerPageView, type PageView } from "./page-view.ts";
import { type PlanView, planViews } from "./plan-view.ts";

/** Everything the page of one project in one edition shows. */
export type ProjectPage = {
  readonly path: string;
  readonly view: PageView;
  readonly head: EditionHead;
  readonly project: ProjectView;
  readonly facts: readonly Fact[];
  /** What each indicator counts, and what not. */
  readonly definitions: readonly Fact[];
  readonly link?: string;
  readonly note?: string;
  readonly plans: readonly PlanView[];
  readonly otherEditions: readonly { readonly name: string; readonly path: string }[];
};

/** Gives the page of a project. `monitors` are all editions that are shown, for the links between them. */
export function projectPage(
  dataset: Dataset,
  monitor: Monitor,
  result: ProjectResult,
  context: ProjectContext & { readonly monitors: readonly Monitor[] },
): ProjectPage {
  const { project } = result;
  const decided = inOrderOfDecision(project.plan).filter(({ decidedIn }) => decidedIn <= monitor.quarter);
  const head = editionHead(monitor.edition, dataset.series);
  const path = projectPath(monitor.edition.id, project.id);
  return {
    view: innerPageView(path, result.name, head, project.what),
    path,
    head,
    project: projectView(result, context),
    facts: factsOf(dataset, result, context),
    definitions: result.indicators.flatMap(({ indicator: { name, explanation } }) =>
      explanation ? [{ name, value: explanation }] : [],
    ),
    plans: planViews(decided, dataset.indicators, context.sourceTitles),
    otherEditions: context.monitors
      .filter((other) => other !== monitor && other.projects.some((one) => one.project.id === project.id))
      .map((other) => ({
        name: `t/m ${quarterShort(other.quarter)}`,
        path: projectPath(other.edition.id, project.id),
      })),
    ...(project.link && { link: project.link }),
    ...(project.note && { note: project.note }),
  };
}

function factsOf(
  { series }: Dataset,
  { project, sector, category }: ProjectResult,
  { sourceTitles }: ProjectContext,
): Fact[] {
  const programme = series.programmes.find(({ id }) => id === project.programme)?.name;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Voor wie", project.forWhom],
    ["Vorm en duur", project.form],
    ["Partners", listText(project.partners) || undefined],
    ["Geld", project.funding],
    ["Programma", programme],
    ["Categorie", category.name],
    ["Sector", sector?.name],
    ["Ook genoemd", listText(project.aliases) || undefined],
    ["Bron", referenceText(project.reference, sourceTitles)],
  ];
  return facts.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
