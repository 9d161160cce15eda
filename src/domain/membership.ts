import type { Municipality } from "./dataset.ts";

/** How a municipality stands to the monitor on some day. */
export type Membership = "member" | "former" | "future";

/** Tells whether a municipality takes part on a day. Without a day, because nothing is published yet: whether it has no end. */
export function membershipOn(
  { validFrom, validUntil }: Pick<Municipality, "validFrom" | "validUntil">,
  day: string | undefined,
): Membership {
  if (validUntil !== undefined && (day === undefined || validUntil <= day)) return "former";
  return validFrom !== undefined && day !== undefined && day < validFrom ? "future" : "member";
}
