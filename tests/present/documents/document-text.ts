import type { Block } from "../../../src/present/documents/official-document.ts";

/** Gives the text of blocks, one line each; an item of a numbered list starts with its number. */
export function documentText(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).join("\n");
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.content.map((one) => (one.kind === "text" ? one.text : " ")).join("");
    case "list":
      return block.items
        .map((item, index) => `${block.ordered ? `${block.start + index}. ` : "- "}${documentText(item)}`)
        .join("\n");
    case "quote":
      return documentText(block.blocks);
    case "picture":
      return block.picture.caption;
    case "signature":
      return [block.greeting, ...block.lines].join("\n");
  }
}
