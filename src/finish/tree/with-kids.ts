import type { Kid, Tag } from "./tag.ts";

/** Gives the same tag with other kids, or the tag itself when they are the ones it has. */
export function withKids(tag: Tag, kids: readonly Kid[]): Tag {
  const same = kids.length === tag.kids.length && kids.every((kid, place) => kid === tag.kids[place]);
  return same ? tag : { ...tag, kids };
}
