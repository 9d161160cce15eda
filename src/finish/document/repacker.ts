import { unzlibSync } from "fflate";
import { packed } from "./packed.ts";

/** Packs again what the browser packed. */
export type Repack = (theirs: Uint8Array) => Uint8Array;

/**
 * Gives a way to pack again that remembers the last large one: all letters of an edition carry the same picture, and packing that
 * takes longer than the rest of a letter.
 */
export function repacker(): Repack {
  let lastLarge: { readonly theirs: Uint8Array; readonly ours: Uint8Array } | undefined;
  return (theirs) => {
    if (lastLarge && isSame(lastLarge.theirs, theirs)) return lastLarge.ours;
    const contents = unzlibSync(theirs);
    const ours = packed(contents);
    if (contents.length > large) lastLarge = { theirs: theirs.slice(), ours };
    return ours;
  };
}

/** Larger than any page or font, in bytes. */
const large = 1_000_000;

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
