import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { categoryPath, singlePaths } from "../paths.ts";
import { type GroupCard, groupCard } from "./group-card.ts";
import { groupEditions } from "./group-editions.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The list of categories: those of the division in use, each with its projects, and older ones. */
export type CategoriesPage = {
  readonly view: PageView;
  readonly current: readonly GroupCard[];
  readonly older: readonly GroupCard[];
};

/** Gives the list of the categories that a published edition has, in the order of monitor.yaml. The editions come oldest first. */
export function categoriesPage(dataset: Dataset, published: readonly Monitor[]): CategoriesPage {
  const inUse = divisionInUse(published);
  const cards = dataset.series.categories.flatMap(
    ({ id }) => groupCard(groupEditions(published, "categories", id), categoryPath) ?? [],
  );
  return {
    view: singlePageView(singlePaths.categories, dataset),
    current: cards.filter(({ id }) => inUse.has(id)),
    older: cards.filter(({ id }) => !inUse.has(id)),
  };
}

/**
 * Gives the categories of the newest edition, and those of older editions that share one with them. An edition that shares
 * none has another division, such as the action plans of 2020.
 */
function divisionInUse(published: readonly Monitor[]): ReadonlySet<string> {
  const inUse = new Set<string>();
  for (const { categories } of published.toReversed()) {
    const ids = categories.map(({ group }) => group.id);
    if (inUse.size === 0 || ids.some((id) => inUse.has(id))) for (const id of ids) inUse.add(id);
  }
  return inUse;
}
