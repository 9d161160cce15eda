import type { Tag } from "./tag.ts";
import { tagsIn } from "./tags-in.ts";

/** The types of ISO 32000-1 14.8.4; these may not be mapped. */
const standardTypes = new Set(
  [
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private",
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot",
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form",
  ].flatMap((types) => types.split(" ")),
);

/** The types of a later standard that browsers write, and what they come down to. */
const standardOf: Readonly<Record<string, string>> = {
  Strong: "Span",
  Em: "Span",
  Sub: "Span",
  Aside: "Div",
  Title: "P",
};

/** Gives for each type in the tree that is not of ISO 32000-1 the standard type it stands for, by name (PDF/UA-1 7.1). */
export function roleMap(tree: Tag): ReadonlyMap<string, string> {
  const own = new Set(
    tagsIn(tree)
      .map(({ type }) => type)
      .filter((type) => !standardTypes.has(type)),
  );
  return new Map([...own].sort().map((type) => [type, standardOf[type] ?? "NonStruct"]));
}
