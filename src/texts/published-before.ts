import { isPublished } from "../domain/edition.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { TextContext } from "./reference-value.ts";

/** Gives the editions that were published before that of a text, in order of time. */
export function publishedBefore({ monitor, monitors }: TextContext): Monitor[] {
  return monitors.filter((one) => one.quarter < monitor.quarter && isPublished(one.edition));
}
