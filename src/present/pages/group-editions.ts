import type { GroupResult, Monitor } from "../../domain/monitor.ts";
import type { Category, Sector, TargetGroup } from "../../domain/series.ts";
import { categoryPath, sectorPath, targetGroupPath } from "../paths.ts";

export type Group = Category | Sector | TargetGroup;

/** A category, sector or target group in one edition. */
export type GroupEdition = { readonly monitor: Monitor; readonly result: GroupResult<Group> };

export type GroupKind = "categories" | "sectors" | "targetGroups";

/** Gives a category, sector or target group in each edition that has projects in it. `monitors` come oldest first. */
export function groupEditions(monitors: readonly Monitor[], kind: GroupKind, id: Group["id"]): GroupEdition[] {
  return monitors.flatMap((monitor) => {
    const groups: readonly GroupResult<Group>[] = monitor[kind];
    const result = groups.find(({ group }) => group.id === id);
    return result ? [{ monitor, result }] : [];
  });
}

const pathOf: Readonly<Record<GroupKind, (id: string) => string>> = {
  categories: categoryPath,
  sectors: sectorPath,
  targetGroups: targetGroupPath,
};

/** Gives where a group is shown over all editions; undefined when only a concept has it: then it is nowhere. */
export function groupPath(published: readonly Monitor[], kind: GroupKind, id: Group["id"]): string | undefined {
  return groupEditions(published, kind, id).length > 0 ? pathOf[kind](id) : undefined;
}
