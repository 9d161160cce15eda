import type { Painted } from "../tree/painted.ts";
import type { Kid, Tag } from "../tree/tag.ts";
import { textIn } from "../tree/text-in.ts";
import { hasAlternative } from "../tree/tidy-figures.ts";

/** Gives what a screen reader says from beginning to end, without the bullets and numbers of lists; a picture says its alternative. */
export function readingText(tree: Tag, painted: Painted): string {
  const texts: string[] = [];
  collect(tree, painted, texts);
  return texts.filter((text) => text !== "").join(" ");
}

function collect(kid: Kid, painted: Painted, texts: string[]): void {
  if (kid.kind === "content") texts.push(textIn(kid, painted));
  if (kid.kind !== "tag" || kid.type === "Lbl") return;
  if (kid.type === "Figure" && hasAlternative(kid)) texts.push(kid.alt ?? "");
  else for (const inner of kid.kids) collect(inner, painted, texts);
}
