import type { Story } from "../domain/dataset.ts";
import type { TextContext } from "../texts/reference-value.ts";
import { sentencesWith } from "./edition-in-words.ts";
import { figuresInText } from "./figure-words.ts";
import type { TextNotes } from "./markdown.ts";

/** A story with the figures that its text points at. */
export type StoryView = Story & { readonly notes: TextNotes };

/** Gives a story as an edition shows it, with the figures of that edition: a page that is published never changes by a later one. */
export function storyView(story: Story, context: TextContext): StoryView {
  const figures = figuresInText(context);
  const inWords = sentencesWith(figures);
  return {
    ...story,
    quote: inWords(story.quote),
    ...(story.title && { title: inWords(story.title) }),
    notes: { sources: new Map(), figures },
  };
}
