import type { Kid, Tag } from "./tag.ts";

/** Tells whether a kid is a tag of this type. */
export function isTagOf(type: string, kid: Kid): kid is Tag {
  return kid.kind === "tag" && kid.type === type;
}
