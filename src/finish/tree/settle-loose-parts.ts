import type { Kid, Tag } from "./tag.ts";
import { holds, isHeading, isInline } from "./tag-types.ts";
import { withKids } from "./with-kids.ts";

/** How a part stands among its neighbours: in their line of text, as a figure or a block of its own, or either in the line or as a paragraph. */
type Standing = "line" | "figure" | "block" | "either";

/** Have parts of fixed types, which other steps put in order. */
const ordered = new Set(["L", "LI", "TOC", "TOCI", "Table", "THead", "TBody", "TFoot", "TR"]);

/** What is in these is a picture, not text. */
const pictures = new Set(["Figure", "Formula"]);

/**
 * Gives every loose part a meaning. A browser writes each run of text, and each element it has no type for, as NonStruct: a run dissolves
 * in the text around it, an element with text becomes a paragraph, an element with blocks a section or a group. So do `<dl>`, `<dt>` and
 * `<dd>`: printed they are no different from any `<div>`, and no list is made of what may be none.
 */
export function settleLooseParts(tag: Tag): Tag {
  if (pictures.has(tag.type)) return tag;
  if (ordered.has(tag.type)) return withKids(tag, tag.kids.map(settled));
  if (holds(tag.type) === "text") return withKids(tag, inOneLine(tag.kids));
  return withKids(tag, partsOf(tag));
}

function settled(kid: Kid): Kid {
  if (kid.kind !== "tag") return kid;
  if (kid.type !== "NonStruct") return settleLooseParts(kid);
  return standingOf(kid) === "block" ? groupOf(kid) : paragraphOf(kid);
}

/** Gives kids as one line of text, without the elements that only hold runs. */
function inOneLine(kids: readonly Kid[]): readonly Kid[] {
  return kids.flatMap((kid) => {
    if (kid.kind !== "tag") return [kid];
    if (kid.type !== "NonStruct") return [settleLooseParts(kid)];
    return kid.lang === undefined ? inOneLine(kid.kids) : [{ ...kid, type: "Span", kids: inOneLine(kid.kids) }];
  });
}

function partsOf(tag: Tag): readonly Kid[] {
  const standings = tag.kids.map(standingOf);
  if (holds(tag.type) === "text-or-blocks" && isOneText(standings)) return inOneLine(tag.kids);
  return standings.includes("line") ? inParagraphs(tag.kids, standings) : tag.kids.map(settled);
}

/** Puts each stretch of text between blocks in a paragraph. */
function inParagraphs(kids: readonly Kid[], standings: readonly Standing[]): readonly Kid[] {
  const parts: Kid[] = [];
  let line: Kid[] = [];
  const endLine = () => {
    if (line.length > 0) parts.push({ kind: "tag", type: "P", kids: inOneLine(line) });
    line = [];
  };
  for (const [place, kid] of kids.entries()) {
    if (standings[place] === "line" || standings[place] === "either") line.push(kid);
    else {
      endLine();
      parts.push(settled(kid));
    }
  }
  endLine();
  return parts;
}

function standingOf(kid: Kid): Standing {
  if (kid.kind !== "tag" || isInline(kid.type)) return "line";
  if (kid.type === "Figure") return "figure";
  if (kid.type !== "NonStruct") return "block";
  if (kid.kids.every((inner) => inner.kind === "content")) return "line";
  return isOneText(kid.kids.map(standingOf)) ? "either" : "block";
}

/**
 * Tells whether parts make one text. Parts that may be paragraphs are a text together only when a run stands between them: a term and its
 * definition stand side by side without one.
 */
function isOneText(standings: readonly Standing[]): boolean {
  if (standings.includes("block")) return false;
  return standings.includes("line") || (standings.length === 1 && standings[0] === "either");
}

function paragraphOf(loose: Tag): Tag {
  return { ...loose, type: "P", kids: inOneLine(loose.kids) };
}

function groupOf(loose: Tag): Tag {
  const kids = partsOf(loose);
  const [first, second] = kids;
  if (first?.kind === "tag" && second === undefined && loose.lang === undefined) return first;
  const type = first?.kind === "tag" && isHeading(first.type) ? "Sect" : "Div";
  return { ...loose, type, kids };
}
