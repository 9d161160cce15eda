import { expect } from "vitest";

/** Checks what plain Dutch asks of every sentence of a text (FMT-1). */
export function expectPlainDutch(text: string): void {
  expect(text).toMatch(/^\p{Lu}/u);
  expect(text).toMatch(/[.?]$/);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\{|\}| {2}|\.\./);
  expect(text).not.toMatch(/d\.m\.v\.|danwel|middels|inzake|ten aanzien van|\bMln\b/i);
  for (const sentence of text.split(/(?<=[.?]) /)) {
    expect(sentence).toMatch(/^\p{Lu}/u); // never digits at the start of a sentence
    expect(sentence.split(/[ \u00a0]/).length, sentence).toBeLessThanOrEqual(25);
  }
}
