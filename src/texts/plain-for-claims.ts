/** A reference stays as it is. What makes a link goes as a whole; an apostrophe belongs to its word: "zo’n". */
const marks =
  /(?<reference>\{\{[^{}]{0,300}\}\})|\]\([^()\s]{0,1000}\)|\[\^[^\]\s]{1,200}\]|~~|[*_`[\]()"„“”‟«»]|(?<!\p{L})['‚‘’](?!\p{L}|\d)|(?<!\p{L})['‚‘](?=\p{L}{2})|(?<=\p{L})['’](?!\p{L})/gu;

/** Replaces Markdown marks, brackets and quotes by as many spaces, so that "**bijna** ({{" reads as "bijna {{". */
export function plainForClaims(text: string): string {
  return text.replaceAll(marks, (found, reference: string | undefined) => reference ?? " ".repeat(found.length));
}
