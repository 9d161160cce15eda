import { HeadingLevel, ImageRun, Paragraph } from "docx";
import type { Block, PictureView } from "../present/documents/official-document.ts";
import type { DocxLinks } from "./docx-links.ts";
import { bullets, type DocxList, deepestLevel, listIndent, numberedList } from "./docx-lists.ts";
import { docxLines, docxRuns } from "./docx-runs.ts";
import { docxText } from "./docx-text.ts";

/** What blocks need of the document around them. */
export type BlockContext = {
  readonly links: DocxLinks;
  /** PNG by path below the root of the site. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
};

/** Where a block stands: a name of its own, in how many lists, and how running text looks there. */
type Place = {
  readonly name: string;
  readonly depth: number;
  readonly style?: string;
  /** True when it stays on the page of what follows. */
  readonly keepNext?: boolean;
};

/** Gives the blocks of a document as paragraphs of Word, in the same order. */
export function docxBlocks(blocks: readonly Block[], context: BlockContext): Paragraph[] {
  return paragraphsOf(blocks, { name: "list", depth: 0 }, context);
}

function paragraphsOf(blocks: readonly Block[], place: Place, context: BlockContext): Paragraph[] {
  const annexes = blocks.findLastIndex((block) => block.kind === "heading" && block.level === 2);
  return blocks.flatMap((block, index) => {
    // Who signs never stands alone on a page, and neither do the annexes.
    const keepsNext = blocks[index + 1]?.kind === "signature" || (place.depth === 0 && index + 1 === annexes);
    const own = { ...place, name: `${place.name}-${index}`, ...(keepsNext && { keepNext: true }) };
    return paragraphs(block, own, context);
  });
}

/** The title has a style of its own in Word, so that the highest heading below it is the first. */
const headings = { 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2, 4: HeadingLevel.HEADING_3 } as const;

function paragraphs(block: Block, place: Place, context: BlockContext): Paragraph[] {
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ heading: headings[block.level], children: docxRuns(block.content, context.links) })];
    case "paragraph":
      return [new Paragraph({ ...look(place), children: docxRuns(block.content, context.links) })];
    case "list":
      return block.items.flatMap((item, index) =>
        itemParagraphs(item, block, { ...place, name: `${place.name}-${index}` }, context),
      );
    case "quote":
      return paragraphsOf(block.blocks, { ...place, style: "Quote" }, context);
    case "picture":
      return pictureParagraphs(block.picture, context);
    case "signature":
      return [
        new Paragraph({ style: "Groet", children: docxLines([block.greeting]) }),
        new Paragraph({
          style: "Ondertekening",
          ...(place.keepNext && { keepNext: true }),
          children: docxLines(block.lines),
        }),
      ];
  }
}

/** Running text in a list stands below the first line of its item. */
function look({ depth, style, keepNext }: Place) {
  const kept = keepNext ? { keepNext } : {};
  if (depth === 0) return { ...kept, ...(style && { style }) };
  return { ...kept, style: style ?? "ListContinue", indent: { left: listIndent * depth } };
}

type List = Extract<Block, { kind: "list" }>;

/** The mark of an item stands before its first paragraph; an item that begins with something else gets an empty one. */
function itemParagraphs(item: readonly Block[], list: List, place: Place, context: BlockContext): Paragraph[] {
  const [first, ...others] = item;
  const startsWithText = first?.kind === "paragraph";
  const level = Math.min(place.depth, deepestLevel);
  const marked = new Paragraph({
    style: list.ordered ? "ListNumber" : "ListBullet",
    numbering: { reference: listOf(list, level, place.name), level },
    ...(place.keepNext && { keepNext: true }),
    children: startsWithText ? docxRuns(first.content, context.links) : [],
  });
  const rest = startsWithText ? others : item;
  return [marked, ...paragraphsOf(rest, { ...place, depth: place.depth + 1 }, context)];
}

/** All items of a list share its definition; the name of an item is that of its list and its own number. */
function listOf({ ordered, start }: List, level: number, nameOfItem: string): DocxList {
  return ordered ? numberedList(nameOfItem.replace(/-\d+$/, ""), { level, start }) : bullets;
}

/** How wide the text of a page is, in CSS pixels: a picture is made to fit. */
const textWidth = 605;

function pictureParagraphs({ path, width, height, alternative, caption }: PictureView, context: BlockContext) {
  const data = context.pictures.get(path);
  if (data === undefined) throw new Error(`There is no picture ${path}`);
  const shrink = Math.min(1, textWidth / width);
  const image = new ImageRun({
    type: "png",
    data,
    transformation: { width: Math.round(width * shrink), height: Math.round(height * shrink) },
    altText: { id: "1", name: "Dashboard", description: docxText(alternative) },
  });
  return [
    new Paragraph({ style: "Afbeelding", children: [image] }),
    new Paragraph({ style: "Caption", children: docxLines([caption]) }),
  ];
}
