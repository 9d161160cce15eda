import type { Edition } from "../../domain/edition.ts";
import { headingBlock, listBlock } from "./closing-blocks.ts";
import { plainInlines } from "./inlines-of.ts";
import type { Block } from "./official-document.ts";

/** Gives what a letter asks of the councils, or nothing. A reconstruction asks nothing: nobody sent it. */
export function askedBlocks({ asked, status }: Edition): Block[] {
  if (asked.length === 0 || status === "reconstruction") return [];
  return [headingBlock("Wat wij u vragen"), listBlock(asked.length > 1 ? "numbers" : "dots", asked.map(plainInlines))];
}
