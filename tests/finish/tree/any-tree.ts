import { PDFRef } from "@cantoo/pdf-lib";
import fc from "fast-check";
import type { Kid, Tag } from "../../../src/finish/tree/tag.ts";
import { drawn, type Painting } from "./painted-pages.ts";

/** A tree as a browser might write it, and what is painted where. */
export type AnyTree = { readonly tree: Tag; readonly paintings: Readonly<Record<string, Painting>> };

const types = [
  ...["NonStruct", "NonStruct", "NonStruct", "P", "Strong", "Link", "Figure", "Caption", "Art", "H2"],
  ...["L", "LI", "Table", "TR", "TH", "TD"],
];

/** Gives trees in which every piece of content and every link rectangle stands once. */
export const anyTree: fc.Arbitrary<AnyTree> = fc
  .array(shapes().kid, { minLength: 1, maxLength: 6, size: "max" })
  .map(numbered);

function shapes() {
  return fc.letrec<{ kid: Shape }>((tie) => ({
    kid: fc.oneof(
      { maxDepth: 5, depthSize: "large" },
      fc.record({ leaf: fc.constantFrom("text", "text", "path", "link"), page: fc.nat(2) }),
      fc.record({
        type: fc.constantFrom(...types),
        alt: fc.constantFrom(undefined, "Staaf", ""),
        lang: fc.constantFrom(undefined, undefined, undefined, "en"),
        kids: fc.array(tie("kid"), { maxLength: 4, size: "max" }),
      }),
    ),
  }));
}

type Shape =
  | { readonly leaf: string; readonly page: number }
  | {
      readonly type: string;
      readonly alt: string | undefined;
      readonly lang: string | undefined;
      readonly kids: readonly Shape[];
    };

function numbered(shapes: readonly Shape[]): AnyTree {
  const paintings: Record<string, Painting> = {};
  let number = 0;
  const kidOf = (shape: Shape): Kid => {
    number += 1;
    if ("type" in shape) return tagOf(shape, shape.kids.map(kidOf));
    if (shape.leaf === "link") return { kind: "link", page: shape.page, annotation: PDFRef.of(1000 + number) };
    const place = `${shape.page}#${number}`;
    paintings[place] = shape.leaf === "path" ? drawn : `tekst ${place} `;
    return { kind: "content", page: shape.page, mcid: number };
  };
  return { tree: { kind: "tag", type: "Document", lang: "nl", kids: shapes.map(kidOf) }, paintings };
}

function tagOf({ type, alt, lang }: Exclude<Shape, { leaf: string }>, kids: readonly Kid[]): Tag {
  return {
    kind: "tag",
    type,
    kids,
    ...(type === "Figure" && alt !== undefined && { alt }),
    ...(lang && { lang }),
  };
}
