import { GlobalFonts } from "@napi-rs/canvas";
import type { FontFile } from "./font-files.ts";

const registered = new Set<string>();

/** Makes the fonts known to every canvas of this process. */
export function registerFonts(fonts: readonly FontFile[]): void {
  // The canvas takes the last file of a family and weight as the main one, so the first goes in last.
  for (const { family, path } of fonts.toReversed()) {
    if (registered.has(path)) continue;
    if (!GlobalFonts.registerFromPath(path, family)) throw new Error(`Cannot read the font file ${path}`);
    registered.add(path);
  }
}
