/** A reference in a text: what stands between the braces, where the braces begin, and how long it is with them. */
export type FoundReference = { readonly inside: string; readonly index: number; readonly length: number };

/** No braces, and no empty line: a reference does not go on in the next paragraph. */
const reference = /\{\{(?<inside>(?:(?!\{\{|\}\}|\n[ \t]*\n)[\s\S]){0,300})\}\}/;
const words = "cijfer|doel|tussendoel|verschil|aandeel|status|aantal|budget|uitgegeven|ruim|bijna|circa|meer dan|los";
/** What was meant as a reference but is none: braces that do not close, or one brace where two belong. */
const broken = new RegExp(`\\{\\{|\\}\\}|\\{\\s*(?:${words})\\b[^{}\\n]*\\}?`, "iu");

/** Gives the reference at the beginning of a text; undefined when there is none. */
export function referenceAtStart(text: string): FoundReference | undefined {
  return referencesFound(text.matchAll(new RegExp(`^${reference.source}`, "g")))[0];
}

/** Gives the references in a text, in order. */
export function referencesIn(text: string): FoundReference[] {
  return referencesFound(text.matchAll(new RegExp(reference.source, "g")));
}

/** Gives what looks like a reference but has too few braces, with its place. */
export function brokenReferencesIn(text: string): { readonly found: string; readonly index: number }[] {
  const rest = withoutReferences(text);
  return [...rest.matchAll(new RegExp(broken, "giu"))].map(({ 0: found, index }) => ({
    found: /^[{}]{2}$/.test(found) ? excerpt(text, index) : found,
    index,
  }));
}

/** Replaces each reference by as many spaces, so that what is left keeps its place. */
export function withoutReferences(text: string): string {
  return text.replaceAll(new RegExp(reference.source, "g"), (found) => found.replaceAll(/[^\n]/g, " "));
}

/** Replaces the references in a plain text by words; one that stands for nothing stays as it was typed. */
export function replaceReferences(text: string, wordsOf: (inside: string) => string | undefined): string {
  return text.replaceAll(new RegExp(reference.source, "g"), (found, inside: string) => wordsOf(inside) ?? found);
}

function excerpt(text: string, index: number): string {
  return text.slice(index, index + 30).replace(/\s*\n[\s\S]*/, "");
}

function referencesFound(found: Iterable<RegExpExecArray>): FoundReference[] {
  return [...found].map(({ 0: { length }, index, groups }) => ({ inside: groups?.inside ?? "", index, length }));
}
