import type { GroupResult, Monitor } from "../../domain/monitor.ts";
import type { Category, Sector, TargetGroup } from "../../domain/series.ts";

export type Group = Category | Sector | TargetGroup;

/** A category, sector or target group in one edition. */
export type GroupEdition = { readonly monitor: Monitor; readonly result: GroupResult<Group> };

export type GroupKind = "categories" | "sectors" | "targetGroups";

/** Gives the monitors that are published, oldest first; pages that belong to no edition show no concept. */
export function publishedOf(monitors: readonly Monitor[]): Monitor[] {
  return monitors.filter(({ edition }) => edition.status !== "concept");
}

/** Gives a category, sector or target group in each published edition that has projects in it, oldest first. */
export function groupEditions(monitors: readonly Monitor[], kind: GroupKind, id: Group["id"]): GroupEdition[] {
  return publishedOf(monitors).flatMap((monitor) => {
    const groups: readonly GroupResult<Group>[] = monitor[kind];
    const result = groups.find(({ group }) => group.id === id);
    return result ? [{ monitor, result }] : [];
  });
}
