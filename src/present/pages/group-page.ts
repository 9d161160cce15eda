import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { chartId } from "../charts/chart-id.ts";
import type { ChartView } from "../charts/chart-view.ts";
import { capital, inWords, quarterShort } from "../dutch.ts";
import { editionSources, textNotes } from "../edition-sources.ts";
import type { TextNotes } from "../markdown.ts";
import { titleLink } from "../page-names.ts";
import { categoryPath, editionPath, sectorPath, singlePaths } from "../paths.ts";
import { type TogetherView, togetherView } from "../project-view.ts";
import { type Group, type GroupEdition, type GroupKind, groupEditions } from "./group-editions.ts";
import { type GroupFigure, groupFigures } from "./group-figures.ts";
import { type GroupHistory, groupHistory } from "./group-history.ts";
import { type GroupMembers, groupMembers } from "./group-members.ts";
import { type PageLink, type PageView, seriesPageView, trailTo } from "./page-view.ts";

/** The page of a category or sector over all editions. */
export type GroupPage = {
  readonly path: string;
  readonly view: PageView;
  readonly name: string;
  readonly explanation?: string;
  /** In which monitors it stands, in one sentence. */
  readonly range: string;
  readonly newest: NewestView;
  readonly members: GroupMembers;
  readonly membersCaption: string;
  /** "In deze categorie": the head above the monitors in which a project was in it. */
  readonly spanName: string;
  readonly history: GroupHistory;
  readonly historyCaption: string;
};

/** How a group stood in the last edition that has it. */
export type NewestView = {
  readonly period: string;
  readonly path: string;
  /** Present when newer editions have no project in it. */
  readonly remark?: string;
  readonly text?: string;
  readonly notes: TextNotes;
  readonly figures: readonly GroupFigure[];
  readonly together: readonly TogetherView[];
  /** Why nothing is shown, when it says nothing in numbers. */
  readonly silence?: string;
};

type Context = { readonly published: readonly Monitor[]; readonly sourceTitles: ReadonlyMap<string, string> };
type OwnPage = {
  readonly kind: GroupKind;
  readonly word: string;
  /** The list it belongs to. */
  readonly parent: PageLink;
  readonly pathOf: (id: string) => string;
};

const category: OwnPage = {
  kind: "categories",
  word: "categorie",
  parent: titleLink(singlePaths.categories),
  pathOf: categoryPath,
};
const sector: OwnPage = {
  kind: "sectors",
  word: "sector",
  parent: titleLink(singlePaths.sectors),
  pathOf: sectorPath,
};

/** Gives a page for each category and sector that a published edition has; they come oldest first. */
export function groupPages(dataset: Dataset, context: Context): GroupPage[] {
  const pagesOf = (groups: readonly Group[], own: OwnPage) =>
    groups.flatMap((group) => {
      const editions = groupEditions(context.published, own.kind, group.id);
      return editions.length > 0 ? [groupPage(dataset, context, { group, own, editions })] : [];
    });
  return [...pagesOf(dataset.series.categories, category), ...pagesOf(dataset.series.sectors, sector)];
}

type Subject = { readonly group: Group; readonly own: OwnPage; readonly editions: readonly GroupEdition[] };

function groupPage(dataset: Dataset, context: Context, { group, own, editions }: Subject): GroupPage {
  const { id, name } = group;
  const path = own.pathOf(id);
  const explanation = "explanation" in group ? group.explanation : undefined;
  return {
    path,
    view: {
      ...seriesPageView(path, `${name} (${own.word})`, dataset, explanation),
      trail: trailTo(own.parent, { name, path }),
    },
    name,
    range: rangeOf(editions, context.published.length),
    newest: newestView(editions.at(-1) as GroupEdition, own, { ...context, dataset }),
    members: groupMembers(editions, context.published, [own.word, id]),
    membersCaption: `Alle projecten die ooit in deze ${own.word} stonden, met de laatste stand`,
    spanName: `In deze ${own.word}`,
    history: groupHistory(editions, { id: chartId(own.word, id, "kleuren"), name }),
    historyCaption: `${name} in elke monitor; de nieuwste staat bovenaan`,
    ...(explanation && { explanation }),
  };
}

function rangeOf(editions: readonly GroupEdition[], all: number): string {
  const [first, last] = [editions[0], editions.at(-1)].map((one) => one && quarterShort(one.monitor.quarter));
  if (editions.length === 1) return `Staat in één monitor: die t/m ${first}.`;
  const every = all === 2 ? "beide monitors" : `alle ${inWords(all)} monitors`;
  const some = `${inWords(editions.length)} van de ${inWords(all)} monitors`;
  return `Staat in ${editions.length === all ? every : some}, van ${first} tot en met ${last}.`;
}

function newestView(
  { monitor, result }: GroupEdition,
  { kind, word }: OwnPage,
  context: Context & { readonly dataset: Dataset },
): NewestView {
  const { edition, quarter } = monitor;
  const newest = context.published.at(-1);
  return {
    period: `t/m ${quarterShort(quarter)}`,
    path: kind === "categories" ? `${editionPath(edition.id)}#categorie-${result.group.id}` : editionPath(edition.id),
    notes: textNotes(
      { monitor, monitors: context.published },
      editionSources(context.dataset.series, monitor),
      editionPath(edition.id),
    ),
    figures: groupFigures(result, monitor).map(({ remark, ...figure }) => ({
      ...figure,
      ...(remark && { remark: capital(remark) }),
    })),
    together: result.together.map((one) => togetherView(one, { monitor, sourceTitles: context.sourceTitles })),
    ...(newest &&
      newest !== monitor && {
        remark: `De nieuwste monitor (t/m ${quarterShort(newest.quarter)}) heeft geen project in deze ${word}.`,
      }),
    ...(result.text && { text: result.text }),
    ...(result.totals.length + result.together.length === 0 && { silence: silenceOf(monitor, result) }),
  };
}

function silenceOf({ edition }: Monitor, { projects }: GroupEdition["result"]): string {
  if (projects.every(({ judgement }) => judgement !== undefined)) {
    return "Deze projecten zijn beoordeeld in woorden, niet in aantallen.";
  }
  return `De ${edition.status === "reconstruction" ? "bron" : "monitor"} noemt hier geen aantallen.`;
}

/** Gives the charts of a page. */
export function groupCharts({ history, members }: GroupPage): ChartView["drawing"][] {
  const sparks = members.rows.flatMap(({ cells }) => cells.flatMap(({ spark }) => spark ?? []));
  return [...(history.chart ? [history.chart] : []), ...sparks].map(({ drawing }) => drawing);
}
