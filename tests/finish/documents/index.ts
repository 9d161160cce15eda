import { blockSnippets } from "./blocks.ts";
import { figureSnippets } from "./figures.ts";
import { hiddenSnippets } from "./hidden.ts";
import { layoutSnippets } from "./layout.ts";
import { linkSnippets } from "./links.ts";
import type { Snippet } from "./snippet.ts";
import { tableSnippets } from "./tables.ts";
import { textSnippets } from "./text.ts";

/** All small documents. */
export const snippets: readonly Snippet[] = [
  ...textSnippets,
  ...blockSnippets,
  ...tableSnippets,
  ...linkSnippets,
  ...figureSnippets,
  ...layoutSnippets,
  ...hiddenSnippets,
];
