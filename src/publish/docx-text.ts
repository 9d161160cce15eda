/**
 * Gives a text that can stand in XML: white space as one space, without control characters, and with a sign of its own for
 * half a character. Word refuses a whole file for one of them.
 */
export function docxText(text: string): string {
  return text
    .replaceAll(/[\t\n\r]+/g, " ")
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF]/gu, "")
    .replaceAll(/\p{Surrogate}/gu, "\uFFFD");
}

/** Gives a text for XML that we write ourselves, also between quotes. */
export function docxXml(text: string): string {
  return docxText(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
