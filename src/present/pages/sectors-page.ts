import type { Dataset } from "../../domain/dataset.ts";
import type { Monitor } from "../../domain/monitor.ts";
import { sectorPath, singlePaths } from "../paths.ts";
import { type GroupCard, groupCard } from "./group-card.ts";
import { type Group, type GroupKind, groupEditions } from "./group-editions.ts";
import { type PageView, singlePageView } from "./page-view.ts";

/** The list of sectors and of target groups, each with its projects and what is known of it. */
export type SectorsPage = {
  readonly view: PageView;
  readonly sectors: readonly GroupCard[];
  readonly targetGroups: readonly GroupCard[];
};

/** Gives the list of the sectors and target groups that a published edition has. The editions come oldest first. */
export function sectorsPage(dataset: Dataset, published: readonly Monitor[]): SectorsPage {
  const cardsOf = (kind: GroupKind, groups: readonly Group[], pathOf?: (id: string) => string) =>
    groups.flatMap(({ id }) => groupCard(groupEditions(published, kind, id), pathOf) ?? []);
  return {
    view: singlePageView(singlePaths.sectors, dataset),
    sectors: cardsOf("sectors", dataset.series.sectors, sectorPath),
    targetGroups: cardsOf("targetGroups", dataset.series.targetGroups),
  };
}
