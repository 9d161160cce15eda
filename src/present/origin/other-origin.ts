import { slugOf } from "../../domain/slug.ts";
import type { FigureOrigin } from "./figure-origin.ts";

type Subject = Pick<FigureOrigin, "what" | "whose" | "value"> & { readonly marks?: readonly string[] };

/** Makes the origin of what is no result. Its name holds a space or is "uitgegeven", so it is no name of a figure. */
export function otherOrigin(
  name: string,
  { marks = [], ...subject }: Subject,
  parts: FigureOrigin["parts"],
): FigureOrigin {
  const anchor = `overig-${slugOf(name)}`; // no figure has such a place
  return { name, reference: `{{ ${name} }}`, anchor, ...subject, marks, isBrief: false, parts };
}
