import type { Dataset } from "../../domain/dataset.ts";
import type { IndicatorResult, Monitor } from "../../domain/monitor.ts";
import type { Quarter } from "../../domain/quarter.ts";
import { inWords } from "../dutch.ts";
import { explainedLink } from "../page-names.ts";
import { singlePaths } from "../paths.ts";
import type { EditionHead } from "./edition-head.ts";
import type { EditionPage } from "./edition-page.ts";
import type { GoalView } from "./goal-view.ts";
import { type PageView, singlePageView } from "./page-view.ts";
import type { ShownEdition } from "./shown-edition.ts";

/** The home page: the newest edition at a glance, ways into the site, and the last editions. */
export type HomePage = {
  readonly view: PageView;
  readonly newest?: EditionPage;
  /** Each main goal with its last known total, when the newest edition does not have them all. */
  readonly lastKnown?: readonly KnownGoal[];
  readonly entries: readonly EntryPoint[];
  /** The newest editions; the archive has all of them. */
  readonly recent: readonly EditionHead[];
  readonly archiveLink: string;
};

/** A main goal as it stood in the last edition that has its total; `period` is the quarter of that total. */
export type KnownGoal = GoalView & { readonly period: string; readonly path: string };

type EntryPoint = { readonly name: string; readonly text: string; readonly path: string };

const recentEditions = 4;

/** Gives the home page. The published editions come oldest first. */
export function homePage(dataset: Dataset, published: readonly ShownEdition[]): HomePage {
  const newest = published.at(-1);
  const lastKnown = newest && !hasTotals(newest.monitor) ? lastKnownGoals(newest, published) : [];
  return {
    view: { ...singlePageView(singlePaths.home, dataset), documentTitle: dataset.series.title, trail: [] },
    entries,
    recent: published
      .map(({ page }) => page.head)
      .reverse()
      .slice(0, recentEditions),
    archiveLink: archiveLink(published.length),
    ...(newest && { newest: newest.page }),
    ...(lastKnown.length > 0 && { lastKnown }),
  };
}

function hasTotals({ programme, quarter }: Monitor): boolean {
  return programme.indicators.every((result) => isOf(result, quarter));
}

/** A total of an earlier quarter that an edition repeats belongs to the edition that had it first. */
function isOf({ actual, measuredIn }: IndicatorResult, quarter: Quarter): boolean {
  return actual.status !== "missing" && measuredIn === quarter;
}

/** A goal of which no total was ever known stands there as the newest edition has it. */
function lastKnownGoals(newest: ShownEdition, published: readonly ShownEdition[]): KnownGoal[] {
  const last = newest.page.goals.map(({ id }) => ({ id, from: published.findLast((one) => knows(one, id)) }));
  if (last.every(({ from }) => from === undefined)) return [];
  return last.flatMap(({ id, from = newest }) => {
    const { goals, head } = from.page;
    return goals
      .filter((goal) => goal.id === id)
      .map((goal) => ({
        ...goal,
        marks: [...goal.marks, head.periodShort],
        period: head.periodShort,
        path: head.path,
      }));
  });
}

function knows({ monitor: { programme, quarter } }: ShownEdition, id: string): boolean {
  return programme.indicators.some((result) => result.indicator.id === id && isOf(result, quarter));
}

function archiveLink(count: number): string {
  return count > recentEditions
    ? `Alle ${inWords(count)} monitors in het archief`
    : "Naar het archief met alle bestanden";
}

const entries = [
  singlePaths.categories,
  singlePaths.search,
  singlePaths.municipalities,
  singlePaths.method,
  singlePaths.glossary,
  singlePaths.archive,
].map(explainedLink);
